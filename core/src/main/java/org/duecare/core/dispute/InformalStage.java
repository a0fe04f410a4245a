package org.duecare.core.dispute;

import java.util.Objects;
import java.util.Optional;
import org.duecare.core.law.TimeLimit;

/**
 * The informal stage of a policy: talks before the formal levels and, where the policy has it so,
 * as often beside them. Immutable and thread-safe.
 *
 * @param within by when it is to end; empty where the policy states nothing
 * @param duringLevels whether a concern may be raised informally, and resolved so, while a dispute
 *     is at a level, too; that moves neither its stage nor a limit
 */
public record InformalStage(Optional<TimeLimit> within, boolean duringLevels) {

  /**
   * Checks the limit.
   *
   * @param within by when it is to end; empty where the policy states nothing
   * @param duringLevels whether talks are possible beside the levels, too
   * @throws NullPointerException if the limit is null
   * @throws IllegalArgumentException if the limit is not one in working days, days or weeks
   */
  public InformalStage {
    Objects.requireNonNull(within, "within").ifPresent(CountedLimit::require);
  }

  /**
   * A stage before the levels.
   *
   * @param within by when it is to end; empty where the policy states nothing
   * @throws IllegalArgumentException if the limit is not one in working days, days or weeks
   */
  public InformalStage(Optional<TimeLimit> within) {
    this(within, /* duringLevels= */ false);
  }

  /**
   * This stage, and talks beside the levels, too.
   *
   * @return the stage
   */
  public InformalStage alsoDuringLevels() {
    return new InformalStage(within, /* duringLevels= */ true);
  }
}
