package org.duecare.json.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.Division;

/**
 * Those that come with the library, as they are or as they were known on a day, stand by that day;
 * all others by what has been published.
 */
record BankHolidaysForm(
    Division division,
    LocalDate listedOn,
    Optional<List<BankHoliday>> entries,
    Optional<List<ListedYear>> listedYears) {

  record ListedYear(int year, Optional<LocalDate> since) {}

  static BankHolidaysForm of(BankHolidays holidays) {
    Division division = holidays.division();
    LocalDate listedOn = holidays.listedOn();
    boolean bundled =
        !listedOn.isAfter(BankHolidays.bundled(division).listedOn())
            && holidays.equals(bundled(division, listedOn));
    return bundled
        ? new BankHolidaysForm(division, listedOn, Optional.empty(), Optional.empty())
        : new BankHolidaysForm(
            division,
            listedOn,
            Optional.of(holidays.entries()),
            Optional.of(
                holidays.listedYears().entrySet().stream()
                    .map(year -> new ListedYear(year.getKey(), recorded(year.getValue())))
                    .toList()));
  }

  BankHolidays value() {
    if (entries.isPresent() != listedYears.isPresent()) {
      throw new IllegalArgumentException(
          "bank holidays told by half: entries and listedYears are given both or neither");
    }
    return entries.isPresent()
        ? BankHolidays.of(division, listedOn, entries.orElseThrow(), years())
        : bundled(division, listedOn);
  }

  private Map<Integer, LocalDate> years() {
    Map<Integer, LocalDate> years = new TreeMap<>();
    for (ListedYear listed : listedYears.orElseThrow()) {
      years.put(listed.year(), listed.since().orElse(LocalDate.MIN));
    }
    return years;
  }

  private static BankHolidays bundled(Division division, LocalDate listedOn) {
    BankHolidays bundled = BankHolidays.bundled(division);
    if (listedOn.isAfter(bundled.listedOn())) {
      throw new IllegalArgumentException(
          "bank holidays of a later list than the one held: list of "
              + listedOn
              + ", held "
              + bundled.listedOn()
              + "; without entries, a day up to that is allowed");
    }
    return listedOn.equals(bundled.listedOn()) ? bundled : bundled.asKnownOn(listedOn);
  }

  private static Optional<LocalDate> recorded(LocalDate since) {
    return Optional.of(since).filter(day -> !day.equals(LocalDate.MIN));
  }
}
