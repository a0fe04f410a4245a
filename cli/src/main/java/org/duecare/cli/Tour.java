package org.duecare.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.files.ssda903.Ssda903Return;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.timeliness.Timeliness;

/** Shows the main job on the made-up council: due dates, the reasons of one, and the timeliness. */
public final class Tour {

  private static final int SHOWN = 10;

  /** A review that is still to be held, and for which child. */
  private record Due(LocalDate date, String child, Obligation obligation) {}

  private Tour() {}

  /**
   * Prints the tour on standard output.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    print(System.out);
  }

  static void print(PrintStream out) {
    Ssda903Return council = Council.council();
    CarePlanning england = CarePlanning.england();
    List<Due> next = new ArrayList<>();
    Timeliness timeliness;
    try (Stream<CareHistory> histories = council.histories()) {
      timeliness =
          histories
              .map(history -> england.reviews(history, Council.LAST_DAY))
              .peek(timetable -> addTo(next, timetable))
              .collect(Timeliness.in(ReportingYear.ending(Council.LAST_DAY)));
    }
    next.sort(Comparator.comparing(Due::date).thenComparing(Due::child));
    out.print(text(next.subList(0, SHOWN), timeliness));
    out.flush();
  }

  private static void addTo(List<Due> next, ReviewTimetable timetable) {
    timetable
        .next()
        .filter(obligation -> !obligation.isOverdue())
        .ifPresent(
            obligation ->
                next.add(
                    new Due(
                        obligation.due().orElseThrow().date(),
                        timetable.child().value(),
                        obligation)));
  }

  private static String text(List<Due> next, Timeliness timeliness) {
    StringBuilder text = new StringBuilder();
    text.append("A made-up council on ").append(Council.LAST_DAY).append("\n\n");
    text.append("The next ten reviews\n");
    for (Due due : next) {
      text.append("  child ")
          .append(due.child())
          .append(": ")
          .append(due.obligation())
          .append('\n');
    }
    text.append("\nThe first of them explained\n  ")
        .append(next.get(0).obligation().explanation().toString().replace("\n", "\n  "))
        .append('\n');
    text.append("\nTimeliness, ").append(timeliness.year()).append('\n');
    timeliness.measures().forEach(measure -> text.append("  ").append(measure).append('\n'));
    return text.toString();
  }
}
