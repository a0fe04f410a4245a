package org.duecare.metrics.annualreport;

import java.util.Objects;

/**
 * What a section should have and has not. Immutable and thread-safe.
 *
 * @param what what is wanting, for example "children by sex"
 * @param standing whether it was not supplied or could not be computed
 * @param reason why, in a sentence without a full stop and without any number
 */
public record Gap(Phrase what, SectionStanding standing, Phrase reason) {

  /**
   * Checks the parts.
   *
   * @param what what is wanting
   * @param standing whether it was not supplied or could not be computed
   * @param reason why
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the standing is SUPPLIED
   */
  public Gap {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(reason, "reason");
    if (standing == SectionStanding.SUPPLIED) {
      throw new IllegalArgumentException(
          "what is supplied is no gap: " + what + "; NOT_SUPPLIED and NOT_COMPUTED are allowed");
    }
  }

  /**
   * The gap as one phrase.
   *
   * @return what is wanting, its standing and the reason
   */
  public Phrase inWords() {
    return Phrase.of("gap", what, standing.words(), reason);
  }

  /** The gap in English as {@code children by sex: not computed, it is recorded of no child}. */
  @Override
  public String toString() {
    return inWords().toString();
  }
}
