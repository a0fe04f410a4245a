package org.duecare.files.ssda903;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One {@link LocalDate} for each day, made when first asked for, so that the histories of many
 * children share them.
 *
 * <p>Thread-safe: two threads may make the same date, and either will do, because a date holds only
 * final fields.
 */
final class DateCache {

  private static final int FIRST = Days.of(Days.FIRST_YEAR, 1, 1);
  private static final int LAST = Days.of(Days.LAST_YEAR, 12, 31);

  private final @Nullable LocalDate[] dates = new @Nullable LocalDate[LAST - FIRST + 1];

  LocalDate get(int day) {
    LocalDate date = dates[day - FIRST];
    if (date == null) {
      date = LocalDate.ofEpochDay(day);
      dates[day - FIRST] = date;
    }
    return date;
  }
}
