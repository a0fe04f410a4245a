package org.duecare.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The working days of whole years. A word a month tells which days are working days, a number a day
 * how many working days there are up to it; so any count is two look-ups and a subtraction,
 * whatever the distance.
 *
 * <p>Days are found from year, month and day of a date, never through the epoch day: that
 * conversion alone takes longer than the whole look-up.
 */
final class WorkingDayTable {
  /** The first year of every table. */
  static final int FIRST_YEAR = 1974;

  // Twelve months and four empty places a year, an empty place and 31 days a month: to find a place
  // is then a matter of shifts.
  private static final int YEAR_SHIFT = 4;
  private static final int PLACES = 1 << YEAR_SHIFT;
  private static final int MONTH_SHIFT = 5;
  private static final int DAYS = 1 << MONTH_SHIFT;

  // No table holds more than 128 years; a year that has any of these bits lies outside all of them,
  // and one that has none cannot overflow a place.
  private static final int YEARS_OUTSIDE = -128;

  // So many results are made one by one: a process that wants a few dates does not wait for all.
  private static final int FEW = 64;

  // Bit d is set if day d of the month is a working day.
  private final int[] words;

  // Working days from the start of the table through each day; a month's empty place holds those
  // before it. Numbers of 16 bits suffice for 128 years and let the cache hold twice as many.
  private final char[] counts;

  private final int total;

  // Made once many results have been asked for. Threads may race to make it: each makes an equal
  // one, and its final field lets whoever sees it see all of it. A miscount of the racing threads
  // makes it a little sooner or later.
  private @Nullable SharedDates shared;
  private int asked;

  private WorkingDayTable(int[] words) {
    this.words = words;
    counts = new char[words.length * DAYS];
    int count = 0;
    for (int place = 0; place < words.length; place++) {
      int word = words[place];
      int first = place << MONTH_SHIFT;
      for (int day = 0; day < DAYS; day++) {
        count += word >>> day & 1;
        counts[first + day] = (char) count;
      }
    }
    total = count;
  }

  /** A table from its month words, bit d for day d, from January of the first year on. */
  static WorkingDayTable ofWords(int[] words) {
    return new WorkingDayTable(words.clone());
  }

  /** The Mondays to Fridays up to the end of a year, less the closed days. */
  static WorkingDayTable of(int lastYear, Collection<LocalDate> closed) {
    int[] words = new int[(lastYear - FIRST_YEAR + 1) * PLACES];
    LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1);
    for (LocalDate date = first; date.getYear() <= lastYear; date = date.plusDays(1)) {
      if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        words[month(date)] |= 1 << date.getDayOfMonth();
      }
    }
    close(words, closed);
    return new WorkingDayTable(words);
  }

  /** The same table with more days closed; days outside its years are left out. */
  WorkingDayTable without(Collection<LocalDate> closed) {
    int[] open = words.clone();
    close(open, closed);
    return new WorkingDayTable(open);
  }

  private static void close(int[] words, Collection<LocalDate> closed) {
    for (LocalDate date : closed) {
      if (month(date) < words.length) {
        words[month(date)] &= ~(1 << date.getDayOfMonth());
      }
    }
  }

  /** The days that are working days in both tables, over the years that both have. */
  WorkingDayTable and(WorkingDayTable other) {
    int[] both = Arrays.copyOf(words, Math.min(words.length, other.words.length));
    for (int place = 0; place < both.length; place++) {
      both[place] &= other.words[place];
    }
    return new WorkingDayTable(both);
  }

  /** The same table up to the end of a year. */
  WorkingDayTable until(int lastYear) {
    return new WorkingDayTable(Arrays.copyOf(words, (lastYear - FIRST_YEAR + 1) * PLACES));
  }

  DateSpan coverage() {
    int lastYear = FIRST_YEAR + words.length / PLACES - 1;
    return DateSpan.closed(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(lastYear, 12, 31));
  }

  int[] words() {
    return words.clone();
  }

  // The look-ups themselves fail on a date that is null or outside the table: checks of their own
  // before them can be seen in the benchmark of a count.

  boolean isWorking(LocalDate date) {
    try {
      return (words[place(date) >>> MONTH_SHIFT] >>> date.getDayOfMonth() & 1) != 0;
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new OutsideCoverageException(date, coverage());
    }
  }

  /** The number of working days from the start of the table to a day, that day included. */
  int countThrough(LocalDate date) {
    try {
      return counts[place(date)];
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new OutsideCoverageException(date, coverage());
    }
  }

  /** The number of working days from the start of the table to a day, that day left out. */
  int countBefore(LocalDate date) {
    try {
      return counts[place(date) - 1];
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new OutsideCoverageException(date, coverage());
    }
  }

  /** The working day with so many working days before it. */
  LocalDate at(int index) {
    SharedDates made = shared;
    return made != null ? made.inOrder[index] : find(index);
  }

  /** The number of working days in the whole table. */
  int total() {
    return total;
  }

  private LocalDate find(int index) {
    if (asked++ >= FEW) {
      shared = new SharedDates(inOrder());
    }
    int low = 0;
    int high = counts.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (counts[middle] <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return date(low);
  }

  private LocalDate[] inOrder() {
    LocalDate[] dates = new LocalDate[total];
    for (int place = 1; place < counts.length; place++) {
      if (counts[place] != counts[place - 1]) {
        dates[counts[place - 1]] = date(place);
      }
    }
    return dates;
  }

  /** The place of a day among the counts; beyond them where the date is outside the table. */
  private static int place(LocalDate date) {
    int year = date.getYear() - FIRST_YEAR;
    return (year & YEARS_OUTSIDE) == 0
        ? (year << (YEAR_SHIFT + MONTH_SHIFT))
            + ((date.getMonthValue() - 1) << MONTH_SHIFT)
            + date.getDayOfMonth()
        : Integer.MAX_VALUE;
  }

  private static LocalDate date(int place) {
    int month = place >>> MONTH_SHIFT;
    return LocalDate.of(FIRST_YEAR + (month >>> YEAR_SHIFT), month % PLACES + 1, place % DAYS);
  }

  private static int month(LocalDate date) {
    return place(date) >>> MONTH_SHIFT;
  }

  /** Every working day of a table, in order. */
  private static final class SharedDates {
    final LocalDate[] inOrder;

    SharedDates(LocalDate[] inOrder) {
      this.inOrder = inOrder;
    }
  }
}
