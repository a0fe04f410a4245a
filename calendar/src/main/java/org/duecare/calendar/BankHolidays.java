package org.duecare.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bank holidays of one division from 1 January 1974 to 31 December 2099. Up to {@link
 * #lastPublishedDay()} they are the published record; after it they are projected from the Banking
 * and Financial Dealings Act 1971 and settled practice, and say so. Days outside that span are
 * refused. Immutable and thread-safe.
 */
public final class BankHolidays {
  /** The Act's rules are projected to the end of this year and no further. */
  static final int LAST_YEAR = 2099;

  static final DateSpan COVERAGE =
      DateSpan.closed(
          LocalDate.of(WorkingDayTable.FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31));

  private final Division division;
  private final LocalDate listedOn;
  private final LocalDate lastPublishedDay;
  private final WorkingDayTable table;

  // Null for the bundled bank holidays: their record is read only when names are asked for.
  private final @Nullable HolidayRecord record;

  private BankHolidays(Division division, HolidayRecord record) {
    this.division = division;
    this.listedOn = record.listedOn();
    this.lastPublishedDay = LocalDate.of(record.lastPublishedYear(), 12, 31);
    this.table = record.table();
    this.record = record;
  }

  private BankHolidays(Division division, WorkingDayTable table) {
    this.division = division;
    this.listedOn = Bundled.LISTED_ON;
    this.lastPublishedDay = Bundled.LAST_PUBLISHED_DAY;
    this.table = table;
    this.record = null;
  }

  /**
   * The bank holidays that come with the library.
   *
   * @param division the division
   * @return its bank holidays
   */
  public static BankHolidays bundled(Division division) {
    return Bundled.of(Objects.requireNonNull(division, "division"));
  }

  /**
   * Bank holidays from all that has been published of them, as {@link #entries()} and {@link
   * #listedYears()} tell it: what was once merged and stored comes back as it was.
   *
   * @param division the division
   * @param listedOn the day of the list that they reflect
   * @param entries every bank holiday ever listed, the withdrawn ones as well
   * @param listedYears each year that has been listed, with the day since which it has been; {@link
   *     LocalDate#MIN} where that is not recorded. Every other year is projected
   * @return the bank holidays
   * @throws IllegalArgumentException if an entry is of another division, or a year is outside the
   *     coverage
   * @throws OutsideCoverageException if an entry is outside the coverage
   */
  public static BankHolidays of(
      Division division,
      LocalDate listedOn,
      Collection<BankHoliday> entries,
      Map<Integer, LocalDate> listedYears) {
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(listedOn, "listedOn");
    Objects.requireNonNull(entries, "entries");
    Objects.requireNonNull(listedYears, "listedYears");
    for (BankHoliday entry : entries) {
      checkDivision("bank holiday", entry.division(), division);
      checkCovered(entry.date());
    }
    for (int year : listedYears.keySet()) {
      if (year < WorkingDayTable.FIRST_YEAR || year > LAST_YEAR) {
        throw new IllegalArgumentException(
            "listed year outside the coverage: found " + year + ", covered " + COVERAGE);
      }
    }
    return new BankHolidays(
        division,
        new HolidayRecord(
            division, listedOn, List.copyOf(entries), new TreeMap<>(Map.copyOf(listedYears))));
  }

  static BankHolidays bundled(Division division, WorkingDayTable table) {
    return new BankHolidays(division, table);
  }

  /**
   * The division.
   *
   * @return the division that keeps these holidays
   */
  public Division division() {
    return division;
  }

  /**
   * The days that can be asked about.
   *
   * @return 1 January 1974 to 31 December 2099
   */
  public DateSpan coverage() {
    return COVERAGE;
  }

  /**
   * The last day of the last published year; what comes later is projected.
   *
   * @return a 31 December
   */
  public LocalDate lastPublishedDay() {
    return lastPublishedDay;
  }

  /**
   * The day of the government's list that these bank holidays reflect.
   *
   * @return the day
   */
  public LocalDate listedOn() {
    return listedOn;
  }

  /**
   * The bank holidays of a span, in order of date; withdrawn ones are left out.
   *
   * @param span the days
   * @return the bank holidays on those days
   * @throws OutsideCoverageException if the span reaches outside the coverage
   */
  public List<BankHoliday> in(DateSpan span) {
    Objects.requireNonNull(span, "span");
    checkCovered(span.first());
    checkCovered(span.last());
    return record().in(span);
  }

  /**
   * The bank holidays on a day.
   *
   * @param date the day
   * @return the bank holidays, mostly none or one; withdrawn ones are left out
   * @throws OutsideCoverageException if the day is outside the coverage
   */
  public List<BankHoliday> on(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return in(DateSpan.closed(date, date));
  }

  /**
   * The days that were once on the government's list and were taken back.
   *
   * @return the withdrawn bank holidays, in order of date
   */
  public List<BankHoliday> withdrawn() {
    return record().withdrawn();
  }

  /**
   * Every bank holiday ever listed; what is projected is not among them.
   *
   * @return the listed bank holidays, the withdrawn ones as well, in order of date
   */
  public List<BankHoliday> entries() {
    return record().entries();
  }

  /**
   * The years that have been listed; every other year is projected.
   *
   * @return each year with the day since which it has been listed, {@link LocalDate#MIN} where that
   *     is not recorded and it counts as always listed; unmodifiable
   */
  public SortedMap<Integer, LocalDate> listedYears() {
    return record().listedYears();
  }

  /**
   * These bank holidays and one more.
   *
   * @param holiday the bank holiday to add
   * @return the longer group
   * @throws IllegalArgumentException if the holiday is of another division
   * @throws OutsideCoverageException if the holiday is outside the coverage
   */
  public BankHolidays plus(BankHoliday holiday) {
    Objects.requireNonNull(holiday, "holiday");
    checkDivision("bank holiday", holiday.division(), division);
    checkCovered(holiday.date());
    return new BankHolidays(division, record().plus(holiday));
  }

  /**
   * These bank holidays brought up to date by a newer list. A year that the list does not speak of
   * stays as it is; in a year that it does speak of, the list decides: a day it lacks is withdrawn,
   * a day it adds is published on the day of the list. A day on both stays as it is.
   *
   * @param newer the newer list
   * @return the merged bank holidays, with what was added and withdrawn, and where that departs
   *     from the rules of the Act
   * @throws IllegalArgumentException if the list is of another division or older than {@link
   *     #listedOn()}
   * @throws OutsideCoverageException if the list has a day outside the coverage
   */
  public BankHolidayMerge merge(BankHolidayList newer) {
    Objects.requireNonNull(newer, "newer");
    checkDivision("list", newer.division(), division);
    if (newer.listedOn().isBefore(listedOn())) {
      throw new IllegalArgumentException(
          "list is older than the one held: list of "
              + newer.listedOn()
              + ", held "
              + listedOn()
              + "; it must be of the same day or later");
    }
    newer.entries().forEach(entry -> checkCovered(entry.date()));
    List<BankHoliday> added = new ArrayList<>();
    List<BankHoliday> withdrawn = new ArrayList<>();
    BankHolidays merged = new BankHolidays(division, record().merge(newer, added, withdrawn));
    return new BankHolidayMerge(
        merged, added, withdrawn, merged.disagreementsNotIn(this, newer.years()));
  }

  /** Where these depart from the rules of the Act and another group did not, or only projected. */
  private List<ActDisagreement> disagreementsNotIn(BankHolidays before, Set<Integer> years) {
    List<ActDisagreement> disagreements = new ArrayList<>();
    for (int year : new TreeSet<>(years)) {
      DateSpan span = DateSpan.closed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      disagreements.addAll(disagreementsWithTheAct(span));
      disagreements.removeAll(before.disagreementsWithTheAct(span));
    }
    return disagreements;
  }

  /**
   * The bank holidays as they were known on a day: what was first published later is left out, what
   * was withdrawn later is in, and years not yet published then are projected. Entries without a
   * first-published day (all up to 2012) count as always known.
   *
   * @param day the day of knowledge
   * @return the bank holidays as known on that day
   */
  public BankHolidays asKnownOn(LocalDate day) {
    return new BankHolidays(division, record().asKnownOn(Objects.requireNonNull(day, "day")));
  }

  /**
   * The days on which these bank holidays differ from the yearly rules, with both answers.
   *
   * @param span the days to compare
   * @return the differences in order of date
   * @throws OutsideCoverageException if the span reaches outside the coverage
   */
  public List<ActDisagreement> disagreementsWithTheAct(DateSpan span) {
    NavigableMap<LocalDate, List<BankHoliday>> listed = byDate(in(span));
    NavigableMap<LocalDate, List<BankHoliday>> expected = byDate(expectedIn(span));
    SortedSet<LocalDate> dates = new TreeSet<>(listed.keySet());
    dates.addAll(expected.keySet());
    List<ActDisagreement> disagreements = new ArrayList<>();
    for (LocalDate date : dates) {
      if (listed.containsKey(date) != expected.containsKey(date)) {
        disagreements.add(
            new ActDisagreement(
                date,
                listed.getOrDefault(date, List.of()),
                expected.getOrDefault(date, List.of())));
      }
    }
    return List.copyOf(disagreements);
  }

  WorkingDayTable table() {
    return table;
  }

  private List<BankHoliday> expectedIn(DateSpan span) {
    List<BankHoliday> expected = new ArrayList<>();
    for (int year = span.first().getYear(); year <= span.last().getYear(); year++) {
      for (BankHoliday rule : BankingAndFinancialDealingsAct1971.holidays(division, year)) {
        if (span.contains(rule.date())) {
          expected.add(rule);
        }
      }
    }
    return expected;
  }

  private static NavigableMap<LocalDate, List<BankHoliday>> byDate(List<BankHoliday> holidays) {
    return holidays.stream()
        .collect(Collectors.groupingBy(BankHoliday::date, TreeMap::new, Collectors.toList()));
  }

  private HolidayRecord record() {
    return record != null ? record : Bundled.record(division);
  }

  private static void checkDivision(String what, Division found, Division expected) {
    if (found != expected) {
      throw new IllegalArgumentException(
          what
              + " is of another division: found "
              + found.slug()
              + ", expected "
              + expected.slug());
    }
  }

  private static void checkCovered(LocalDate date) {
    if (!COVERAGE.contains(date)) {
      throw new OutsideCoverageException(date, COVERAGE);
    }
  }

  @Override
  public boolean equals(@Nullable Object object) {
    if (this == object) {
      return true; // spares the bundled ones the reading of their names
    }
    return object instanceof BankHolidays other && record().saysTheSameAs(other.record());
  }

  @Override
  public int hashCode() {
    return Objects.hash(division, listedOn, lastPublishedDay);
  }

  /** The group as {@code bank holidays of scotland, list of 2026-08-21}. */
  @Override
  public String toString() {
    return "bank holidays of " + division.slug() + ", list of " + listedOn;
  }
}
