package org.duecare.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a day is in a calendar, and why. A day has one status: a weekend day is {@link Weekend} even
 * if it is also a bank holiday or a closure, and a bank holiday is {@link Holiday} even if it is
 * also a closure. No further status will be added. Immutable and thread-safe.
 */
public sealed interface DayStatus {

  /**
   * The day.
   *
   * @return the day
   */
  LocalDate date();

  /**
   * Why the day is what it is.
   *
   * @return {@code working day}, {@code Saturday}, {@code Sunday}, the name of the bank holiday or
   *     the reason of the closure
   */
  String reason();

  /**
   * Whether the day is a working day.
   *
   * @return true for {@link Working} only
   */
  default boolean isWorking() {
    return this instanceof Working;
  }

  /**
   * A working day. Immutable and thread-safe.
   *
   * @param date the day
   */
  record Working(LocalDate date) implements DayStatus {

    /**
     * Checks the part.
     *
     * @param date the day
     */
    public Working {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public String reason() {
      return "working day";
    }
  }

  /**
   * A Saturday or Sunday. Immutable and thread-safe.
   *
   * @param date the day
   */
  record Weekend(LocalDate date) implements DayStatus {

    /**
     * Checks the day of the week.
     *
     * @param date the day
     * @throws IllegalArgumentException if the day is neither a Saturday nor a Sunday
     */
    public Weekend {
      Objects.requireNonNull(date, "date");
      if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        throw new IllegalArgumentException(
            "not a weekend: " + date + " is a " + date.getDayOfWeek());
      }
    }

    @Override
    public String reason() {
      return date.getDayOfWeek() == DayOfWeek.SATURDAY ? "Saturday" : "Sunday";
    }
  }

  /**
   * A bank holiday on a weekday. Immutable and thread-safe.
   *
   * @param date the day
   * @param holidays the bank holidays of that day, at least one, in order of division
   */
  record Holiday(LocalDate date, List<BankHoliday> holidays) implements DayStatus {

    /**
     * Checks the list.
     *
     * @param date the day
     * @param holidays the bank holidays of that day, at least one, in order of division
     * @throws IllegalArgumentException if the list is empty or holds a holiday of another day
     */
    public Holiday {
      Objects.requireNonNull(date, "date");
      holidays = List.copyOf(holidays);
      if (holidays.isEmpty()) {
        throw new IllegalArgumentException("no bank holiday given for " + date);
      }
      for (BankHoliday holiday : holidays) {
        if (!holiday.date().equals(date)) {
          throw new IllegalArgumentException(
              "bank holiday of another day: found " + holiday.date() + ", expected " + date);
        }
      }
    }

    /** The names, each once, a substitute marked as {@code Boxing Day (substitute day)}. */
    @Override
    public String reason() {
      Set<String> names = new LinkedHashSet<>();
      for (BankHoliday holiday : holidays) {
        boolean substitute = holiday.kind() == BankHolidayKind.SUBSTITUTE;
        names.add(substitute ? holiday.name() + " (substitute day)" : holiday.name());
      }
      return String.join(", ", names);
    }
  }

  /**
   * A weekday that the calendar's owner has closed. Immutable and thread-safe.
   *
   * @param date the day
   * @param reason why it is closed
   */
  record Closure(LocalDate date, String reason) implements DayStatus {

    /**
     * Checks the parts.
     *
     * @param date the day
     * @param reason why it is closed
     */
    public Closure {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
