package org.duecare.core.quality;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.workforce.OfficerId;

/**
 * Good practice that a reviewing officer saw and said so. Immutable and thread-safe.
 *
 * @param day the day on which it was recorded
 * @param officer who saw it; empty where it is not kept
 * @param team the team whose practice it is; empty where it is not kept
 * @param theme the authority's code of what it is about; empty where none is given
 * @param words what was seen, which {@link #toString()} does not show; empty where it is not kept
 */
public record GoodPractice(
    LocalDate day,
    Optional<OfficerId> officer,
    Optional<String> team,
    Optional<String> theme,
    Optional<String> words) {

  /**
   * Checks the parts.
   *
   * @param day the day on which it was recorded
   * @param officer who saw it; empty where it is not kept
   * @param team the team whose practice it is; empty where it is not kept
   * @param theme the authority's code of what it is about; empty where none is given
   * @param words what was seen; empty where it is not kept
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a text is blank
   */
  public GoodPractice {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(officer, "officer");
    FreeText.requireNotBlank("team", team);
    FreeText.requireNotBlank("theme", theme);
    FreeText.requireNotBlank("words", words);
  }

  /** When it was recorded and about what; neither who saw it nor the words. */
  @Override
  public String toString() {
    return "good practice"
        + theme.map(code -> " (" + code + ")").orElse("")
        + " on "
        + day
        + FreeText.hidden(words);
  }
}
