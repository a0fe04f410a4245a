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
 * stage, and most answers within ten working days. Everything else is drawn. For examples and
 * tests; nobody in it exists.
 *
 * <p>The same seed gives the same disputes on every machine. Immutable and thread-safe.
 *
 * <pre>{@code
 * SortedMap<String, Dispute> disputes = SyntheticDisputes.walsall2022().disputes();
 * }</pre>
 */
public final class SyntheticDisputes {

  private static final int NUMBERS_FROM = 1_000;

  private final long seed;

  private SyntheticDisputes(long seed) {
    this.seed = seed;
  }

  /**
   * The year with seed 1, which is the one that the command line brings along.
   *
   * @return the year
   */
  public static SyntheticDisputes walsall2022() {
    return new SyntheticDisputes(1);
  }

  /**
   * This year, with other disputes.
   *
   * @param seed any number; the same number gives the same disputes
   * @return the changed year
   */
  public SyntheticDisputes withSeed(long seed) {
    return new SyntheticDisputes(seed);
  }

  /**
   * The disputes with what happened until the end of the year.
   *
   * @return the disputes by reference, immutable; they are numbered in the order in which they were
   *     opened
   */
  public SortedMap<String, Dispute> disputes() {
    EscalationPolicy policy = EscalationPolicy.walsall2022();
    WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
    Draw ofTheYear = Draw.ofChild(seed, 0);
    List<String> ids = policy.themes().themes().stream().map(Code::id).toList();
    List<String> themes = DisputeYear.themes(ids, ofTheYear);
    List<LocalDate> opened = new DisputeYear(calendar).openingDays(ofTheYear);
    SortedMap<String, Dispute> disputes = new TreeMap<>();
    for (int i = 0; i < themes.size(); i++) {
      int number = i + 1;
      disputes.put(
          "D" + (NUMBERS_FROM + number),
          Dispute.of(
              policy,
              calendar,
              DisputeLife.events(
                  policy, calendar, themes.get(i), opened.get(i), Draw.ofChild(seed, number))));
    }
    return Collections.unmodifiableSortedMap(disputes);
  }

  /**
   * Writes the disputes in the layout of {@link DisputeEvents}, replacing the file.
   *
   * @param file the file
   * @throws IOException if it cannot be written
   */
  public void writeTo(Path file) throws IOException {
    DisputeEvents.write(
        RecordedDisputes.withoutChildren(disputes()), Objects.requireNonNull(file, "file"));
  }
}
