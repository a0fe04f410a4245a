package org.duecare.metrics.review;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The authority's code of a reason, or that none is given, which no code can be mistaken for.
 * Immutable and thread-safe.
 *
 * @param code the code; empty where no reason is given
 */
public record CodedReason(Optional<String> code) {

  /** By code; what has none comes last. */
  static final Comparator<CodedReason> ORDER =
      Comparator.comparing((CodedReason reason) -> reason.code().isEmpty())
          .thenComparing(reason -> reason.code().orElse(""));

  /**
   * Checks that nothing is null.
   *
   * @param code the code; empty where no reason is given
   * @throws NullPointerException if it is null
   */
  public CodedReason {
    Objects.requireNonNull(code, "code");
  }

  /** The code, or "no reason given". */
  @Override
  public String toString() {
    return code.orElse("no reason given");
  }
}
