package org.duecare.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What has been published for one division, and when: every entry ever listed, and for each year
 * the day since which it has been listed. The years not listed are projected. Immutable.
 */
final class HolidayRecord {
  /** Stands for a day nobody recorded: what is listed since then counts as always known. */
  static final LocalDate ALWAYS = LocalDate.MIN;

  private final Division division;
  private final LocalDate listedOn;
  private final List<BankHoliday> entries;
  private final NavigableMap<Integer, LocalDate> listedSince;
  private final List<BankHoliday> held;

  HolidayRecord(
      Division division,
      LocalDate listedOn,
      List<BankHoliday> entries,
      NavigableMap<Integer, LocalDate> listedSince) {
    this.division = division;
    this.listedOn = listedOn;
    this.listedSince = Collections.unmodifiableNavigableMap(new TreeMap<>(listedSince));
    this.entries = inOrder(entries);
    List<BankHoliday> notWithdrawn = new ArrayList<>();
    for (BankHoliday entry : entries) {
      if (entry.withdrawn().isEmpty()) {
        notWithdrawn.add(entry);
      }
    }
    held = inOrder(notWithdrawn);
  }

  private static List<BankHoliday> inOrder(List<BankHoliday> holidays) {
    BankHoliday[] sorted = holidays.toArray(new BankHoliday[0]);
    Arrays.sort(sorted, new ByDate());
    return List.of(sorted);
  }

  private static final class ByDate implements Comparator<BankHoliday> {
    @Override
    public int compare(BankHoliday one, BankHoliday other) {
      return one.date().compareTo(other.date());
    }
  }

  /** A record of which each year has been listed since its first entry was. */
  static HolidayRecord of(Division division, LocalDate listedOn, List<BankHoliday> entries) {
    NavigableMap<Integer, LocalDate> listedSince = new TreeMap<>();
    for (BankHoliday entry : entries) {
      LocalDate since = entry.firstPublished().orElse(ALWAYS);
      LocalDate earliest = listedSince.get(entry.date().getYear());
      if (earliest == null || since.isBefore(earliest)) {
        listedSince.put(entry.date().getYear(), since);
      }
    }
    return new HolidayRecord(division, listedOn, entries, listedSince);
  }

  LocalDate listedOn() {
    return listedOn;
  }

  /** Every entry ever listed, in order of date. */
  List<BankHoliday> entries() {
    return entries;
  }

  /** Since when each year has been listed; {@link #ALWAYS} where nobody recorded it. */
  NavigableMap<Integer, LocalDate> listedYears() {
    return listedSince;
  }

  /** What is held now on the days of a span, published or projected, in order of date. */
  List<BankHoliday> in(DateSpan span) {
    List<BankHoliday> found =
        new ArrayList<>(
            held.subList(countBefore(span.first()), countBefore(span.last().plusDays(1))));
    for (int year = span.first().getYear(); year <= span.last().getYear(); year++) {
      if (!listedSince.containsKey(year)) {
        for (BankHoliday rule : BankingAndFinancialDealingsAct1971.holidays(division, year)) {
          if (span.contains(rule.date())) {
            found.add(rule);
          }
        }
      }
    }
    return inOrder(found);
  }

  /** How many of the bank holidays held are before a day. */
  private int countBefore(LocalDate date) {
    int low = 0;
    int high = held.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (held.get(middle).date().isBefore(date)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  WorkingDayTable table() {
    return WorkingDayTable.of(
        BankHolidays.LAST_YEAR, in(BankHolidays.COVERAGE).stream().map(BankHoliday::date).toList());
  }

  /** What was once listed and has been withdrawn, in order of date. */
  List<BankHoliday> withdrawn() {
    return entries.stream().filter(entry -> entry.withdrawn().isPresent()).toList();
  }

  /** The last year before which no year is missing. */
  int lastPublishedYear() {
    int year = WorkingDayTable.FIRST_YEAR - 1;
    while (listedSince.containsKey(year + 1)) {
      year++;
    }
    return year;
  }

  HolidayRecord plus(BankHoliday holiday) {
    List<BankHoliday> longer = new ArrayList<>(entries);
    longer.add(holiday);
    return new HolidayRecord(division, listedOn, longer, listedSince);
  }

  /** The record as it stood on a day. What is only known later is left out of it. */
  HolidayRecord asKnownOn(LocalDate day) {
    List<BankHoliday> known = new ArrayList<>();
    for (BankHoliday entry : entries) {
      if (entry.firstPublished().orElse(ALWAYS).isAfter(day)) {
        continue;
      }
      boolean withdrawnLater = entry.withdrawn().isPresent() && entry.isKnownOn(day);
      known.add(withdrawnLater ? entry.notWithdrawn() : entry);
    }
    NavigableMap<Integer, LocalDate> years = new TreeMap<>(listedSince);
    years.values().removeIf(since -> since.isAfter(day));
    return new HolidayRecord(division, day.isBefore(listedOn) ? day : listedOn, known, years);
  }

  /** Merges a newer list, noting in the two collections what that adds and what it withdraws. */
  HolidayRecord merge(BankHolidayList newer, List<BankHoliday> added, List<BankHoliday> withdrawn) {
    Set<Integer> listedYears = newer.years();
    Set<LocalDate> listed = new HashSet<>();
    newer.entries().forEach(entry -> listed.add(entry.date()));
    NavigableMap<Integer, LocalDate> years = new TreeMap<>(listedSince);
    Set<LocalDate> held = new HashSet<>();
    List<BankHoliday> merged = new ArrayList<>();
    for (BankHoliday entry : entries) {
      boolean known = entry.withdrawn().isEmpty() && entry.isKnownOn(newer.listedOn());
      boolean listedYear = listedYears.contains(entry.date().getYear());
      if (known && listedYear && !listed.contains(entry.date())) {
        BankHoliday gone = entry.withWithdrawn(newer.listedOn());
        withdrawn.add(gone);
        merged.add(gone);
      } else {
        merged.add(entry);
        if (entry.withdrawn().isEmpty()) {
          held.add(entry.date());
        }
      }
    }
    for (BankHoliday holiday : newer.holidays()) {
      if (!held.contains(holiday.date())) {
        added.add(holiday);
        merged.add(holiday);
      }
    }
    listedYears.forEach(year -> years.putIfAbsent(year, newer.listedOn()));
    return new HolidayRecord(division, newer.listedOn(), merged, years);
  }

  /** Whether both tell the same in everything. */
  boolean saysTheSameAs(HolidayRecord other) {
    return division == other.division
        && listedOn.equals(other.listedOn)
        && entries.equals(other.entries)
        && listedSince.equals(other.listedSince);
  }
}
