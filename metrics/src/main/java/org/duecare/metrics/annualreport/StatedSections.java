package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;

/** The sections in which the service states what it did and what it will do. */
final class StatedSections {

  private final Sources sources;
  private final Contents sections;

  StatedSections(Sources sources, Contents sections) {
    this.sources = sources;
    this.sections = sections;
  }

  void add() {
    if (sources.goodPractice != null) {
      sources.goodPractice.forEach(sections.of(ReportSection.GOOD_PRACTICE)::statement);
    }
    urgentAction();
    feedback();
    priorities();
  }

  private void urgentAction() {
    Content content = sections.of(ReportSection.URGENT_ACTION);
    if (sources.urgentAction == null) {
      content.notSupplied(
          "Urgent action", "it is not said what has to be done at once, nor that nothing has");
    } else if (sources.urgentAction.isEmpty()) {
      content.statement("No urgent action is needed.");
    } else {
      sources.urgentAction.forEach(content::statement);
    }
  }

  private void feedback() {
    Content content = sections.of(ReportSection.FEEDBACK);
    if (sources.feedback == null) {
      content.notSupplied("Feedback", "no feedback is given");
      return;
    }
    for (FeedbackCount.Kind kind : FeedbackCount.Kind.values()) {
      Map<String, Long> bySource = new LinkedHashMap<>();
      sources.feedback.stream()
          .filter(each -> each.kind() == kind)
          .forEach(each -> bySource.merge(each.source(), each.count(), Long::sum));
      if (!bySource.isEmpty()) {
        content.table(counted(kind, bySource));
      }
    }
    if (sources.feedback.isEmpty()) {
      content.statement("No feedback was recorded.");
    }
  }

  private FigureTable counted(FeedbackCount.Kind kind, Map<String, Long> bySource) {
    long all = bySource.values().stream().mapToLong(Long::longValue).sum();
    List<Measure<?>> counts = new ArrayList<>();
    counts.add(count(kind.plural(), kind.plural() + " of the service", kind, all));
    bySource.forEach(
        (source, count) ->
            counts.add(
                count(
                    kind.plural() + "-from-" + counts.size(),
                    kind.plural() + " from: " + source,
                    kind,
                    count)));
    return FigureTable.withRows("Number of " + kind.plural(), FigureTable.Shape.PARTS, counts);
  }

  /** What was said is no record of the project: no evidence is kept. */
  private Measure<?> count(String id, String sentence, FeedbackCount.Kind kind, long count) {
    return Measure.ofCount(
        Definition.of(id, sentence, kind.plural(), "those who said something of the service"),
        sources.year,
        count,
        /* leftOut= */ 0,
        part -> List.of());
  }

  private void priorities() {
    Content content = sections.of(ReportSection.PRIORITIES);
    if (sources.priorities == null) {
      content.notSupplied("Priorities", "no priorities are given");
    } else if (sources.priorities.isEmpty()) {
      content.statement("No priorities are set.");
    } else {
      sources.priorities.forEach(each -> content.statement(each.toString()));
    }
    unaccounted()
        .forEach(
            each ->
                content.notSupplied(
                    "What became of \"" + each.title() + "\"",
                    "the report before left it open, and this one does not speak of it"));
  }

  private List<Priority> unaccounted() {
    if (sources.previous == null) {
      return List.of();
    }
    List<Priority> now = sources.priorities == null ? List.of() : sources.priorities;
    var spokenOf = now.stream().map(Priority::title).collect(Collectors.toSet());
    return sources.previous.priorities().stream()
        .filter(each -> each.state().isOpen() && !spokenOf.contains(each.title()))
        .toList();
  }
}
