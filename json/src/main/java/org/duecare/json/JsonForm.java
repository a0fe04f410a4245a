package org.duecare.json;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value that goes into JSON by a record of its own, because it is no record itself.
 *
 * @param <T> the value
 * @param <F> the record
 * @param type the value's type
 * @param form the record's type
 * @param write makes the record of a value
 * @param read makes the value of a record; it may throw what the value's own factories throw
 */
public record JsonForm<T, F>(
    Class<T> type, Class<F> form, Function<T, F> write, Function<F, T> read) {

  /**
   * Checks that nothing is null.
   *
   * @param type the value's type
   * @param form the record's type
   * @param write makes the record of a value
   * @param read makes the value of a record; it may throw what the value's own factories throw
   */
  public JsonForm {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(write, "write");
    Objects.requireNonNull(read, "read");
  }
}
