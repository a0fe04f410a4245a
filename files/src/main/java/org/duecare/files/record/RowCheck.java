package org.duecare.files.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.duecare.files.IssueCode;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.jspecify.annotations.Nullable;

/** Holds the rows of a file against each other, one after the other. Not thread-safe. */
@FunctionalInterface
interface RowCheck<T> {

  /** Makes the check of one file. */
  @FunctionalInterface
  interface Maker<T> {

    RowCheck<T> make();
  }

  /**
   * Takes a row that goes with those before it.
   *
   * @param line the physical line, from 1; 0 where the row is in no file
   * @throws InvalidCellException if it does not; the rows before it stay
   */
  void take(T value, int line) throws InvalidCellException;

  /** Any number of rows that say the same: each counts. */
  static <T> Maker<T> none() {
    return () -> (value, line) -> {};
  }

  /** One row for each key. */
  static <T> Maker<T> oneFor(Function<T, Object> key, Column<?> column) {
    return () -> {
      Map<Object, Integer> lines = new HashMap<>();
      return (value, line) -> {
        @Nullable Integer before = lines.putIfAbsent(key.apply(value), line);
        if (before != null) {
          throw InvalidCellException.of(
              IssueCode.RECORD_REPEATED,
              column,
              "repeats"
                  + (line == 0 ? " a row before" : " line " + before)
                  + ": one row is allowed");
        }
      };
    };
  }

  /** Of each key one at a time: a next one may begin on the last day of the one before. */
  static <T> Maker<T> oneAtATime(
      String what,
      Function<T, Object> key,
      Function<T, LocalDate> from,
      Function<T, Optional<LocalDate>> to) {
    return () -> {
      Map<Object, NavigableMap<LocalDate, Placed<T>>> taken = new HashMap<>();
      return (value, line) -> {
        NavigableMap<LocalDate, Placed<T>> times =
            taken.computeIfAbsent(key.apply(value), none -> new TreeMap<>());
        LocalDate first = from.apply(value);
        Map.@Nullable Entry<LocalDate, Placed<T>> before = times.floorEntry(first);
        Map.@Nullable Entry<LocalDate, Placed<T>> after = times.higherEntry(first);
        @Nullable Placed<T> overlaps = null;
        if (before != null
            && (before.getKey().equals(first)
                || to.apply(before.getValue().value())
                    .filter(end -> !end.isAfter(first))
                    .isEmpty())) {
          overlaps = before.getValue();
        } else if (after != null
            && to.apply(value).filter(end -> !end.isAfter(after.getKey())).isEmpty()) {
          overlaps = after.getValue();
        }
        if (overlaps != null) {
          throw InvalidCellException.of(
              IssueCode.RECORDS_OVERLAP,
              Cells.FROM,
              what
                  + " at a time"
                  + (overlaps.line() == 0 ? "" : ": the other is in line " + overlaps.line())
                  + "; the second may begin on the last day of the first at the earliest");
        }
        times.put(first, new Placed<>(value, line));
      };
    };
  }
}
