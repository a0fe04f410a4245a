package org.duecare.files;

import java.util.Objects;

/**
 * What could be read, and what was wrong: a bad row never stops the rest and is never dropped
 * silently. Immutable and thread-safe if the value is.
 *
 * @param <T> the type of the value
 * @param value what the good rows give
 * @param issues what was wrong, in the order of the files
 */
public record Loaded<T>(T value, Issues issues) {

  /**
   * Checks that nothing is null.
   *
   * @param value what the good rows give
   * @param issues what was wrong, in the order of the files
   * @throws NullPointerException if a part is null
   */
  public Loaded {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(issues, "issues");
  }
}
