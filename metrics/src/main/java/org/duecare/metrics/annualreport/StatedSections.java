package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;

/** The sections in which the service states what it did and what it will do. */
final class StatedSections {

  private final Sources sources;
  private final Narrative narrative;
  private final Contents sections;

  StatedSections(Sources sources, Contents sections) {
    this.sources = sources;
    this.narrative = sources.narrative();
    this.sections = sections;
  }

  void add() {
    narrative.goodPractice().stream()
        .map(Phrase::asGiven)
        .forEach(sections.of(ReportSection.GOOD_PRACTICE)::statement);
    urgentAction();
    feedback();
    priorities();
  }

  private void urgentAction() {
    Content content = sections.of(ReportSection.URGENT_ACTION);
    narrative
        .urgentAction()
        .ifPresentOrElse(
            actions -> {
              if (actions.isEmpty()) {
                content.statement(Phrase.of("statement.no-urgent-action"));
              }
              actions.stream().map(Phrase::asGiven).forEach(content::statement);
            },
            () -> content.notSupplied(Phrase.of("urgent-action"), "urgent-action"));
  }

  private void feedback() {
    Content content = sections.of(ReportSection.FEEDBACK);
    if (sources.feedback == null) {
      content.notSupplied(Phrase.of("feedback"), "no-feedback");
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
    if (sources.feedback.isEmpty() && sources.areReadWhole(ReportSection.FEEDBACK)) {
      content.statement(Phrase.of("statement.no-feedback"));
    }
  }

  private FigureTable counted(FeedbackCount.Kind kind, Map<String, Long> bySource) {
    long all = bySource.values().stream().mapToLong(Long::longValue).sum();
    List<MeasureRow> rows = new ArrayList<>();
    rows.add(
        new MeasureRow(
            PartWords.ALL,
            List.of(count(kind.plural(), kind.plural() + " of the service", kind, all))));
    bySource.forEach(
        (source, count) ->
            rows.add(
                new MeasureRow(
                    Phrase.orGiven("source." + source, source),
                    List.of(
                        count(
                            kind.plural() + "-from-" + rows.size(),
                            kind.plural() + " from: " + source,
                            kind,
                            count)))));
    return FigureTable.of(
        kind.plural(), FigureTable.titled(kind.plural()), FigureTable.Shape.PARTS, rows);
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
    narrative
        .priorities()
        .ifPresentOrElse(
            priorities -> {
              if (priorities.isEmpty() && sources.areReadWhole(ReportSection.PRIORITIES)) {
                content.statement(Phrase.of("statement.no-priorities"));
              }
              priorities.forEach(each -> content.statement(each.inWords()));
            },
            () -> content.notSupplied(Phrase.of("priorities"), "no-priorities"));
    narrative
        .unaccounted()
        .forEach(
            each ->
                content.notSupplied(
                    Phrase.of("what-became-of", each.title()), "priority-left-open"));
  }
}
