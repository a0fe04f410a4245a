package org.duecare.metrics.audit;

import static org.duecare.metrics.audit.FigureKind.AMOUNT;
import static org.duecare.metrics.audit.FigureKind.COUNT;
import static org.duecare.metrics.audit.FigureKind.MEAN;
import static org.duecare.metrics.audit.FigureKind.PERCENTAGE;
import static org.duecare.metrics.audit.FigureKind.RATE;

import java.util.List;

/** Which kinds of figures a relation may name. */
final class RelationKinds {

  private RelationKinds() {}

  /** Refuses figures that are not in the report or do not fit. */
  static void require(Relation relation, Figures figures) {
    figures.of(relation.figures());
    if (relation instanceof PartsOfWhole parts) {
      requireAlike(parts, figures);
    } else if (relation instanceof PercentagesOfWhole parts) {
      parts.parts().forEach(part -> figures.requireKind(parts, part, PERCENTAGE));
      parts.whole().ifPresent(whole -> figures.requireKind(parts, whole, COUNT));
    } else if (relation instanceof Share share) {
      figures.requireKind(share, share.percentage(), PERCENTAGE);
      figures.requireKind(share, share.numerator(), COUNT, AMOUNT);
      figures.requireKind(share, share.denominator(), COUNT, AMOUNT);
    } else if (relation instanceof PercentageOf percentage) {
      figures.requireKind(percentage, percentage.percentage(), PERCENTAGE);
      figures.requireKind(percentage, percentage.denominator(), COUNT);
    } else if (relation instanceof MeanOf mean) {
      figures.requireKind(mean, mean.mean(), MEAN);
      numbers(mean).forEach(number -> figures.requireKind(mean, number, COUNT, AMOUNT));
    } else if (relation instanceof RateOf rate) {
      figures.requireKind(rate, rate.rate(), RATE);
      figures.requireKind(rate, rate.count(), COUNT);
      rate.population().ifPresent(each -> figures.requireKind(rate, each, COUNT, AMOUNT));
      rate.comparedRates().forEach(each -> figures.requireKind(rate, each, RATE));
    } else if (relation instanceof Restatement || relation instanceof Trend) {
      requireAlike(relation, figures);
    } else if (relation instanceof Plausibility plausibility) {
      plausibility.sum().forEach(term -> requirePercentage(plausibility, term, figures));
      plausibility.other().forEach(term -> requirePercentage(plausibility, term, figures));
    }
  }

  /** All figures are of the kind of the first; a count is an amount as well. */
  private static void requireAlike(Relation relation, Figures figures) {
    FigureKind first = figures.of(relation.figures().get(0)).kind();
    boolean number = first == COUNT || first == AMOUNT;
    relation
        .figures()
        .forEach(
            id ->
                figures.requireKind(relation, id, number ? COUNT : first, number ? AMOUNT : first));
  }

  private static List<String> numbers(MeanOf mean) {
    return mean.figures().subList(1, mean.figures().size());
  }

  private static void requirePercentage(Relation relation, Quantity term, Figures figures) {
    term.percentage().ifPresent(percent -> figures.requireKind(relation, percent, PERCENTAGE));
  }
}
