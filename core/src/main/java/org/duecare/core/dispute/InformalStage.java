package org.duecare.core.dispute;

import java.util.Objects;
import java.util.Optional;
import org.duecare.core.law.TimeLimit;

/**
 * The informal stage of a policy: talks before, and as often between, the formal levels. Immutable
 * and thread-safe.
 *
 * @param within by when it is to end; empty where the policy states nothing
 */
public record InformalStage(Optional<TimeLimit> within) {

  /**
   * Checks the limit.
   *
   * @param within by when it is to end; empty where the policy states nothing
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if the limit is not one in working days, days or weeks
   */
  public InformalStage {
    Objects.requireNonNull(within, "within").ifPresent(CountedLimit::require);
  }
}
