package org.duecare.metrics.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives equal values one {@code Optional}. The records of 100,000 children name the days of a year
 * and a few rules and codes, and an object for each mention was a third of what a collector kept,
 * and had the garbage collector move. Not thread-safe.
 *
 * @param <T> what the Optionals hold, of which few differ
 */
public final class SharedOptionals<T> {

  private final Map<T, Optional<T>> known = new HashMap<>();

  /** Starts without a value. */
  public SharedOptionals() {}

  /**
   * The Optional of a value.
   *
   * @param value the value, or null
   * @return the one of the equal value asked for first; empty for null
   */
  public Optional<T> of(@Nullable T value) {
    return value == null ? Optional.empty() : known.computeIfAbsent(value, Optional::of);
  }

  /**
   * The Optional of a value that is in one already.
   *
   * @param value an Optional, of its own or shared
   * @return the shared one
   */
  public Optional<T> of(Optional<T> value) {
    return of(value.orElse(null));
  }
}
