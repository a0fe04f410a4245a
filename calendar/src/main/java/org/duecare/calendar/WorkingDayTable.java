package org.duecare.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The working days of whole years as one number a month: which days of the month are working days,
 * and how many working days come before the month. Any count is then two look-ups and two bit
 * counts, whatever the distance.
 *
 * <p>Months are found from the year and the month of a date, never through the epoch day: that
 * conversion alone takes longer than the whole look-up.
 */
final class WorkingDayTable {
  /** The first year of every table. */
  static final int FIRST_YEAR = 1974;

  // Twelve months and four empty places a year: to multiply by 16 is a shift.
  private static final int PLACES = 16;

  private static final int COUNT_SHIFT = 32;
  private static final int LAST_BIT = 31;

  // High half: working days before the month. Low half: bit d is set if day d is a working day.
  private final long[] months;

  // Filled as results are asked for. Threads may race to fill a place; that is harmless, because
  // each writes an equal date, a reference is written whole, and the fields of a LocalDate are
  // final and so visible to whoever sees the reference.
  private final @Nullable LocalDate[] dates;

  private WorkingDayTable(int[] words) {
    months = new long[words.length];
    int count = 0;
    for (int place = 0; place < words.length; place++) {
      int word = words[place];
      months[place] = (long) count << COUNT_SHIFT | (word & 0xFFFF_FFFFL);
      count += Integer.bitCount(word);
    }
    dates = new @Nullable LocalDate[count];
  }

  /** A table from its month words, bit d for day d, from January of the first year on. */
  static WorkingDayTable ofWords(int[] words) {
    return new WorkingDayTable(words);
  }

  /** The Mondays to Fridays up to the end of a year, less the closed days. */
  static WorkingDayTable of(int lastYear, Collection<LocalDate> closed) {
    int[] words = new int[(lastYear - FIRST_YEAR + 1) * PLACES];
    LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1);
    for (LocalDate date = first; date.getYear() <= lastYear; date = date.plusDays(1)) {
      if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        words[place(date)] |= 1 << date.getDayOfMonth();
      }
    }
    return new WorkingDayTable(words).without(closed);
  }

  /** The same table with more days closed; days after its last year are left out. */
  WorkingDayTable without(Collection<LocalDate> closed) {
    int[] words = words();
    for (LocalDate date : closed) {
      if (place(date) < words.length) {
        words[place(date)] &= ~(1 << date.getDayOfMonth());
      }
    }
    return new WorkingDayTable(words);
  }

  /** The days that are working days in both tables, over the years that both have. */
  WorkingDayTable and(WorkingDayTable other) {
    int[] words = Arrays.copyOf(words(), Math.min(months.length, other.months.length));
    for (int i = 0; i < words.length; i++) {
      words[i] &= (int) other.months[i];
    }
    return new WorkingDayTable(words);
  }

  /** The same table up to the end of a year. */
  WorkingDayTable until(int lastYear) {
    return new WorkingDayTable(Arrays.copyOf(words(), (lastYear - FIRST_YEAR + 1) * PLACES));
  }

  DateSpan coverage() {
    int lastYear = FIRST_YEAR + months.length / PLACES - 1;
    return DateSpan.closed(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(lastYear, 12, 31));
  }

  int[] words() {
    int[] words = new int[months.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = (int) months[i];
    }
    return words;
  }

  boolean isWorking(LocalDate date) {
    return (month(date) >>> date.getDayOfMonth() & 1) != 0;
  }

  /** The number of working days from the start of the table to a day, that day included. */
  int countThrough(LocalDate date) {
    long month = month(date);
    return before(month) + Integer.bitCount((int) month << (LAST_BIT - date.getDayOfMonth()));
  }

  /** The number of working days from the start of the table to a day, that day left out. */
  int countBefore(LocalDate date) {
    long month = month(date);
    // On day 1 the shift leaves bit 0, which is never set.
    return before(month) + Integer.bitCount((int) month << (LAST_BIT - date.getDayOfMonth() + 1));
  }

  /** The working day with so many working days before it. */
  LocalDate at(int index) {
    LocalDate date = dates[index];
    return date != null ? date : fill(index);
  }

  /** The number of working days in the whole table. */
  int total() {
    return dates.length;
  }

  private LocalDate fill(int index) {
    int low = 0;
    int high = months.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (before(months[middle]) <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int word = (int) months[low];
    for (int skip = index - before(months[low]); skip > 0; skip--) {
      word &= word - 1;
    }
    LocalDate date =
        LocalDate.of(
            FIRST_YEAR + low / PLACES, low % PLACES + 1, Integer.numberOfTrailingZeros(word));
    dates[index] = date;
    return date;
  }

  /**
   * The entry of the month of a date. The look-up itself fails on a date that is null or outside
   * the table: checks of their own before it can be seen in the benchmark of a count.
   */
  private long month(LocalDate date) {
    try {
      return months[place(date)];
    } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
      throw new OutsideCoverageException(date, coverage());
    }
  }

  private static int place(LocalDate date) {
    return Math.multiplyExact(date.getYear() - FIRST_YEAR, PLACES) + date.getMonthValue() - 1;
  }

  private static int before(long month) {
    return (int) (month >>> COUNT_SHIFT);
  }
}
