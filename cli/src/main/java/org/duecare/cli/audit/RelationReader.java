package org.duecare.cli.audit;

import static org.duecare.cli.audit.RelationColumns.DENOMINATOR;
import static org.duecare.cli.audit.RelationColumns.FIGURE;
import static org.duecare.cli.audit.RelationColumns.FIGURES;
import static org.duecare.cli.audit.RelationColumns.NUMERATOR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.cli.audit.RelationColumns.Claim;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.metrics.audit.BesideGuideline;
import org.duecare.metrics.audit.Categories;
import org.duecare.metrics.audit.Comparison;
import org.duecare.metrics.audit.ExhibitReference;
import org.duecare.metrics.audit.MeanOf;
import org.duecare.metrics.audit.PartsOfWhole;
import org.duecare.metrics.audit.PercentageOf;
import org.duecare.metrics.audit.PercentagesOfWhole;
import org.duecare.metrics.audit.Plausibility;
import org.duecare.metrics.audit.RateOf;
import org.duecare.metrics.audit.Relation;
import org.duecare.metrics.audit.Restatement;
import org.duecare.metrics.audit.Share;
import org.duecare.metrics.audit.StatedGuideline;
import org.duecare.metrics.audit.Term;
import org.duecare.metrics.audit.Trend;

/** Makes a relation of a row. */
final class RelationReader {

  private static final long TEN_THOUSAND = 10_000;

  private RelationReader() {}

  /** The relation; empty where the row names an exhibit that is there. */
  static Optional<Relation> read(RelationKind kind, RelationRow row) throws InvalidCellException {
    return switch (kind) {
      case PARTS -> Optional.of(parts(row));
      case PERCENTAGES -> Optional.of(percentages(row));
      case SHARE ->
          Optional.of(
              new Share(row.figure(FIGURE), row.figure(NUMERATOR), row.figure(DENOMINATOR)));
      case PERCENTAGE -> Optional.of(new PercentageOf(row.figure(FIGURE), row.figure(DENOMINATOR)));
      case MEAN -> Optional.of(mean(row));
      case RATE -> Optional.of(rate(row));
      case COMPARISON -> Optional.of(new Comparison(row.figure(FIGURE), row.onlyFigure(FIGURES)));
      case GUIDELINE -> Optional.of(guideline(row));
      case RESTATEMENT -> Optional.of(new Restatement(row.figure(FIGURE), row.onlyFigure(FIGURES)));
      case TREND -> Optional.of(trend(row));
      case PLAUSIBILITY -> Optional.of(plausibility(row));
      case REFERENCE ->
          Optional.of(
              new ExhibitReference(
                  row.get(RelationColumns.EXHIBIT), row.get(RelationColumns.PLACE)));
      case EXHIBIT -> Optional.empty();
    };
  }

  private static Relation parts(RelationRow row) throws InvalidCellException {
    String whole = row.figure(FIGURE);
    String[] parts = row.figures(FIGURES);
    return PartsOfWhole.of(whole, parts)
        .reconciledBy(row.reconcilers(RelationColumns.RECONCILED_BY))
        .perhapsReconciledBy(row.reconcilers(RelationColumns.PERHAPS_BY))
        .in(categories(List.of(parts), row));
  }

  private static Relation percentages(RelationRow row) throws InvalidCellException {
    String[] parts = row.figures(FIGURES);
    PercentagesOfWhole relation = PercentagesOfWhole.of(parts).in(categories(List.of(parts), row));
    return row.findFigure(FIGURE).map(relation::ofAll).orElse(relation);
  }

  private static Categories categories(List<String> parts, RelationRow row)
      throws InvalidCellException {
    boolean several =
        row.find(RelationColumns.CATEGORIES)
            .filter(rule -> rule == Categories.Rule.MULTI_LABEL)
            .isPresent();
    Categories categories = several ? Categories.multiLabel() : Categories.exclusive();
    for (List<String> group : row.several(RelationColumns.OVERLAPPING)) {
      for (String id : group) {
        requirePart(id, parts, RelationColumns.OVERLAPPING);
      }
      if (group.stream().distinct().count() < group.size()) {
        throw RelationRow.refused(
            RelationColumns.OVERLAPPING, "a part that overlaps with itself: each may come once");
      }
      categories = categories.overlapping(group.toArray(String[]::new));
    }
    for (String id : row.several(RelationColumns.MERGING)) {
      requirePart(id, parts, RelationColumns.MERGING);
      categories = categories.merging(id);
    }
    Optional<String> residual = row.find(RelationColumns.RESIDUAL);
    if (residual.isPresent()) {
      requirePart(residual.get(), parts, RelationColumns.RESIDUAL);
      categories = categories.residual(residual.get());
    }
    return categories;
  }

  private static void requirePart(String id, List<String> parts, Column<?> column)
      throws InvalidCellException {
    if (!parts.contains(id)) {
      throw RelationRow.refused(column, "no part of the row: " + id + "; figures names the parts");
    }
  }

  private static Relation mean(RelationRow row) throws InvalidCellException {
    String mean = row.figure(FIGURE);
    String number = row.figure(DENOMINATOR);
    MeanOf relation =
        row.findFigure(NUMERATOR)
            .map(total -> MeanOf.total(mean, total, number))
            .orElseGet(() -> MeanOf.wholeNumbers(mean, number));
    return relation.perhapsOver(row.others(RelationColumns.PERHAPS_OVER));
  }

  private static Relation rate(RelationRow row) throws InvalidCellException {
    long base = row.find(RelationColumns.BASE).orElse(TEN_THOUSAND);
    RateOf relation = RateOf.per(base, row.figure(FIGURE), row.figure(NUMERATOR));
    Optional<String> population = row.findFigure(DENOMINATOR);
    if (population.isPresent()) {
      relation = relation.ofPopulation(population.get());
    }
    return row.find(FIGURES).isPresent() ? relation.comparedWith(row.figures(FIGURES)) : relation;
  }

  private static Relation guideline(RelationRow row) throws InvalidCellException {
    String figure = row.figure(FIGURE);
    StatedGuideline guideline = StatedGuideline.named(row.get(RelationColumns.GUIDELINE));
    for (Map.Entry<Term, Column<String>> term : FigureTable.TERMS.entrySet()) {
      Optional<String> text = row.find(term.getValue());
      if (text.isPresent()) {
        guideline = guideline.with(term.getKey(), text.get());
      }
    }
    Optional<Claim> claim = row.find(RelationColumns.CLAIM);
    if (claim.isPresent()
        || row.find(RelationColumns.LEAST).isPresent()
        || row.find(RelationColumns.MOST).isPresent()) {
      StatedGuideline.Bounds bounds = bounds(row);
      guideline = guideline.between(bounds.least().toPlainString(), bounds.most().toPlainString());
    }
    BesideGuideline relation = BesideGuideline.of(figure, guideline);
    return claim.isPresent() ? relation.claimedToBe(position(claim.get())) : relation;
  }

  private static BesideGuideline.Position position(Claim claim) throws InvalidCellException {
    return switch (claim) {
      case BELOW -> BesideGuideline.Position.BELOW;
      case WITHIN -> BesideGuideline.Position.WITHIN;
      case ABOVE -> BesideGuideline.Position.ABOVE;
      case RISING, FALLING ->
          throw RelationRow.refused(
              RelationColumns.CLAIM, "a trend of one figure (expected below, within, above)");
    };
  }

  private static StatedGuideline.Bounds bounds(RelationRow row) throws InvalidCellException {
    BigDecimal least = row.get(RelationColumns.LEAST);
    BigDecimal most = row.get(RelationColumns.MOST);
    if (least.compareTo(most) > 0) {
      throw RelationRow.refused(RelationColumns.MOST, "less than the least");
    }
    return new StatedGuideline.Bounds(least, most);
  }

  private static Relation trend(RelationRow row) throws InvalidCellException {
    Claim claim = row.get(RelationColumns.CLAIM);
    if (claim != Claim.RISING && claim != Claim.FALLING) {
      throw RelationRow.refused(
          RelationColumns.CLAIM, "no way that figures go (expected rising, falling)");
    }
    String[] figures = row.figures(FIGURES);
    return claim == Claim.RISING ? Trend.rising(figures) : Trend.falling(figures);
  }

  private static Relation plausibility(RelationRow row) throws InvalidCellException {
    return new Plausibility(
        row.quantities(FIGURES),
        row.quantities(RelationColumns.AGAINST),
        bounds(row),
        row.get(RelationColumns.WHY));
  }
}
