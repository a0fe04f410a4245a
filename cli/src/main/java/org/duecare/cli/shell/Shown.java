package org.duecare.cli.shell;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.cli.council.DueList;
import org.duecare.cli.council.WorkloadTable;
import org.duecare.cli.table.Cell;
import org.duecare.cli.table.Table;
import org.duecare.cli.table.VisibleText;
import org.duecare.core.care.CareHistory;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.metrics.disclosure.CountTable;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Change;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Series;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.workload.Workforce;

/** Values as lines: sentences, or tables whose columns stand under each other. */
final class Shown {

  /** More rows than anybody reads, and fewer than would take a minute to print. */
  static final int MOST_ROWS = 1_000;

  private static final int DECIMALS = 1;

  private Shown() {}

  /**
   * The lines of a value.
   *
   * @param most how many rows at most
   * @return the lines, each ended; empty where one sentence tells all there is
   */
  static Optional<String> lines(Object value, int most) {
    if (value instanceof Optional<?> perhaps) {
      return perhaps.flatMap(content -> lines(content, most));
    }
    Optional<Collection<?>> several = elements(value, most);
    if (several.isPresent()) {
      return several.filter(all -> !all.isEmpty()).map(all -> list(all, most));
    }
    return table(value)
        .map(table -> bounded(table.text().lines().toList(), most + 2, most))
        .or(() -> text(value, most));
  }

  /** What is behind a value that stands for several; a stream is read only by who says so. */
  private static Optional<Collection<?>> elements(Object value, int most) {
    if (value instanceof Collection<?> all) {
      return Optional.of(all);
    }
    if (value instanceof Map<?, ?> all) {
      return Optional.of(all.entrySet());
    }
    if (value instanceof Stream<?> stream && most == MOST_ROWS) {
      return Optional.of(stream.limit(MOST_ROWS + 1L).toList());
    }
    if (value.getClass().isArray()) {
      return Optional.of(
          IntStream.range(0, Array.getLength(value)).mapToObj(i -> Array.get(value, i)).toList());
    }
    if (value instanceof ReviewTimetable timetable) {
      return Optional.of(timetable.obligations());
    }
    if (value instanceof StatutoryTimeline timeline) {
      return Optional.of(timeline.obligations());
    }
    if (value instanceof DisputeRegister register) {
      return Optional.of(register.all());
    }
    if (value instanceof Change) {
      return Optional.of(List.of(value));
    }
    return MeasuresBehind.of(value).map(all -> all);
  }

  private static Optional<Table> table(Object value) {
    if (value instanceof Breakdown<?, ?> breakdown) {
      return Optional.of(parts(breakdown));
    }
    if (value instanceof Series<?> series) {
      return Optional.of(Rows.ofSeries(series));
    }
    if (value instanceof CountTable counts) {
      return Optional.of(Rows.ofCounts(counts));
    }
    if (value instanceof Loaded<?> loaded) {
      return table(loaded.issues());
    }
    if (value instanceof Issues issues) {
      return issues.count() == 0 ? Optional.empty() : Optional.of(Rows.ofIssues(issues));
    }
    if (value instanceof DueList due) {
      return due.reviews().isEmpty() ? Optional.empty() : Optional.of(due.table());
    }
    WorkloadTable workload = new WorkloadTable();
    if (value instanceof Caseload caseload) {
      workload.add(caseload);
    } else if (value instanceof Workforce workforce) {
      workload.add(workforce);
    } else if (value instanceof DemandForecast forecast) {
      workload.add(forecast);
    } else {
      return Optional.empty();
    }
    return Optional.of(workload.table());
  }

  private static <K> Table parts(Breakdown<K, ?> breakdown) {
    Table table = new Table(breakdown.id(), "number", "percent");
    breakdown
        .parts()
        .forEach(
            part ->
                table.row(
                    Cell.of(Breakdown.words(part)),
                    Cell.number(breakdown.part(part).numerator()),
                    Cell.number(
                        breakdown
                            .part(part)
                            .percent(DECIMALS)
                            .map(percent -> percent.toPlainString())
                            .orElse(null))));
    Measure<?> whole = breakdown.whole();
    return table
        .row(Cell.of("all"), Cell.number(whole.numerator()), Cell.empty())
        .row(Cell.of("left out"), Cell.number(whole.leftOut()), Cell.empty());
  }

  private static Optional<String> text(Object value, int most) {
    if (value instanceof CareHistory history) {
      List<Object> facts = new ArrayList<>(history.periods());
      facts.addAll(history.reviews());
      return Optional.of(sentences(facts, most));
    }
    if (value instanceof Dispute dispute) {
      return Optional.of(sentences(dispute.history(), most));
    }
    boolean several = value instanceof Explanation || value.toString().strip().contains("\n");
    return several
        ? Optional.of(bounded(value.toString().lines().toList(), most, most))
        : Optional.empty();
  }

  private static String list(Collection<?> all, int most) {
    List<?> some = all.stream().limit(most).toList();
    Optional<Table> table = Rows.of(some);
    String lines = table.map(Table::text).orElseGet(() -> sentences(some, most));
    return lines + more(all.size() - some.size(), most);
  }

  private static String sentences(Collection<?> values, int most) {
    return bounded(values.stream().map(Sentences::of).toList(), most, most);
  }

  private static String bounded(List<String> lines, int kept, int most) {
    return IntStream.range(0, Math.min(kept, lines.size()))
            .mapToObj(i -> VisibleText.of(lines.get(i)) + "\n")
            .collect(Collectors.joining())
        + more(lines.size() - kept, most);
  }

  private static String more(int left, int most) {
    if (left <= 0) {
      return "";
    }
    return most == MOST_ROWS
        ? "and more: " + MOST_ROWS + " rows are shown at most\n"
        : "and " + left + " more: show(...) shows them\n";
  }
}
