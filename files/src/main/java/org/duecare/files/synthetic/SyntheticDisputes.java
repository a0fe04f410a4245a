package org.duecare.files.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.Code;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.files.dispute.DisputeEvents;
import org.duecare.files.dispute.RecordedDisputes;

/**
 * A made-up year of disputes under Walsall's policy, 1 April 2022 to 31 March 2023, with what its
 * annual report says of that year: 179 disputes, each theme as often as there, none at the third
 * stage, and most answers within ten working days. Everything else is drawn. In any later year the
 * number and the themes are drawn, too, and lie near those. For examples and tests; nobody in it
 * exists.
 *
 * <p>The same seed gives the same disputes on every machine. Immutable and thread-safe.
 *
 * <pre>{@code
 * SortedMap<String, Dispute> disputes = SyntheticDisputes.walsall2022().disputes();
 * }</pre>
 */
public final class SyntheticDisputes {

  private static final int NUMBERS_IN_A_YEAR = 1_000;

  private final ReturnYear year;
  private final long seed;

  private SyntheticDisputes(ReturnYear year, long seed) {
    this.year = year;
    this.seed = seed;
  }

  /**
   * The year with seed 1, which is the one that the command line brings along.
   *
   * @return the year
   */
  public static SyntheticDisputes walsall2022() {
    return new SyntheticDisputes(new ReturnYear(DisputeYear.EARLIEST), 1);
  }

  /**
   * The disputes of another year, as Walsall's could be then.
   *
   * @param yearEnding the calendar year in which the year ends on 31 March, 2023 to 2080; the
   *     policy is in force from 1 April 2022
   * @return the changed year
   * @throws IllegalArgumentException if the year is out of range
   */
  public SyntheticDisputes inYearEnding(int yearEnding) {
    if (yearEnding < DisputeYear.EARLIEST || yearEnding > SyntheticReturn.LATEST_YEAR) {
      throw new IllegalArgumentException(
          "year of the disputes out of range: ending "
              + yearEnding
              + "; "
              + DisputeYear.EARLIEST
              + " to "
              + SyntheticReturn.LATEST_YEAR
              + " allowed");
    }
    return new SyntheticDisputes(new ReturnYear(yearEnding), seed);
  }

  /**
   * This year, with other disputes.
   *
   * @param seed any number; the same number gives the same disputes
   * @return the changed year
   */
  public SyntheticDisputes withSeed(long seed) {
    return new SyntheticDisputes(year, seed);
  }

  /**
   * The disputes with what happened until the end of the year.
   *
   * @return the disputes by reference, immutable; they are numbered in the order in which they were
   *     opened, from another thousand on in each year
   */
  public SortedMap<String, Dispute> disputes() {
    return disputes(year.lastDay());
  }

  /** The disputes of the year with what happened until a day, inclusive. */
  SortedMap<String, Dispute> disputes(LocalDate knownTo) {
    EscalationPolicy policy = EscalationPolicy.walsall2022();
    WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
    int yearsLater = year.ending() - DisputeYear.EARLIEST;
    long ownSeed = Draw.ofYear(seed, yearsLater);
    Draw ofTheYear = Draw.ofChild(ownSeed, 0);
    List<String> ids = policy.themes().themes().stream().map(Code::id).toList();
    DisputeYear whole = new DisputeYear(year, calendar);
    List<String> themes = whole.themes(ids, ofTheYear);
    List<LocalDate> opened = whole.openingDays(themes.size(), ofTheYear);
    SortedMap<String, Dispute> disputes = new TreeMap<>();
    for (int i = 0; i < themes.size(); i++) {
      int number = i + 1;
      disputes.put(
          "D" + (NUMBERS_IN_A_YEAR * (yearsLater + 1) + number),
          Dispute.of(
              policy,
              calendar,
              new DisputeLife(policy, calendar, year, Draw.ofChild(ownSeed, number))
                  .events(themes.get(i), opened.get(i), knownTo)));
    }
    return Collections.unmodifiableSortedMap(disputes);
  }

  /**
   * Writes the disputes in the layout of {@link DisputeEvents}. No file is written over.
   *
   * @param file the file
   * @throws java.nio.file.FileAlreadyExistsException if the file is there
   * @throws IOException if it cannot be written
   */
  public void writeTo(Path file) throws IOException {
    DisputeEvents.write(
        RecordedDisputes.withoutChildren(disputes()), Objects.requireNonNull(file, "file"));
  }
}
