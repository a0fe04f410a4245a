package org.duecare.json.audit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.FigureKind;
import org.duecare.metrics.audit.FigureValue;
import org.duecare.metrics.audit.Term;
import org.duecare.metrics.audit.Timing;

record FigureForm(
    String id,
    String label,
    FigureKind kind,
    FigureValue value,
    Map<Term, String> terms,
    Optional<Timing> timing,
    Optional<String> place) {

  static FigureForm of(Figure figure) {
    return new FigureForm(
        figure.id(),
        figure.label(),
        figure.kind(),
        figure.value(),
        figure.terms(),
        figure.timing(),
        figure.place());
  }

  Figure figure() {
    Figure figure = withoutTerms();
    for (Map.Entry<Term, String> each : terms.entrySet()) {
      figure = figure.with(each.getKey(), each.getValue());
    }
    if (timing.isPresent()) {
      DateSpan days = timing.orElseThrow().days();
      figure =
          switch (timing.orElseThrow().kind()) {
            case AS_AT -> figure.asAtSomeDayIn(days);
            case OVER -> figure.over(days);
          };
    }
    return place.isPresent() ? figure.at(place.orElseThrow()) : figure;
  }

  private Figure withoutTerms() {
    if (value instanceof FigureValue.Printed printed) {
      return printed(printed.number());
    } else if (value instanceof FigureValue.Suppressed suppressed) {
      return Figure.suppressed(id, label, suppressed.least(), suppressed.most());
    } else if (value instanceof FigureValue.InWords said) {
      return Figure.inWords(id, label, kind, said.words());
    }
    return Figure.missing(id, label, kind);
  }

  private Figure printed(BigDecimal number) {
    String text = number.toPlainString();
    return switch (kind) {
      case COUNT -> Figure.count(id, label, number.longValueExact());
      case AMOUNT -> Figure.amount(id, label, text);
      case PERCENTAGE -> Figure.percentage(id, label, text);
      case MEAN -> Figure.mean(id, label, text);
      case RATE -> Figure.rate(id, label, text);
    };
  }
}
