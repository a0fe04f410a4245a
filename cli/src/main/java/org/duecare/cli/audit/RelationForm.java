package org.duecare.cli.audit;

import static org.duecare.cli.audit.RelationColumns.AGAINST;
import static org.duecare.cli.audit.RelationColumns.BASE;
import static org.duecare.cli.audit.RelationColumns.CATEGORIES;
import static org.duecare.cli.audit.RelationColumns.CLAIM;
import static org.duecare.cli.audit.RelationColumns.DENOMINATOR;
import static org.duecare.cli.audit.RelationColumns.EXHIBIT;
import static org.duecare.cli.audit.RelationColumns.FIGURE;
import static org.duecare.cli.audit.RelationColumns.FIGURES;
import static org.duecare.cli.audit.RelationColumns.GUIDELINE;
import static org.duecare.cli.audit.RelationColumns.LEAST;
import static org.duecare.cli.audit.RelationColumns.MERGING;
import static org.duecare.cli.audit.RelationColumns.MOST;
import static org.duecare.cli.audit.RelationColumns.NUMERATOR;
import static org.duecare.cli.audit.RelationColumns.OVERLAPPING;
import static org.duecare.cli.audit.RelationColumns.PERHAPS_BY;
import static org.duecare.cli.audit.RelationColumns.PERHAPS_OVER;
import static org.duecare.cli.audit.RelationColumns.PLACE;
import static org.duecare.cli.audit.RelationColumns.RECONCILED_BY;
import static org.duecare.cli.audit.RelationColumns.RESIDUAL;
import static org.duecare.cli.audit.RelationColumns.WHY;

import java.util.ArrayList;
import java.util.List;
import org.duecare.files.table.Column;

/**
 * Which cells a row of a kind fills.
 *
 * @param needed those that have to be filled
 * @param possible those that may be
 */
record RelationForm(List<Column<?>> needed, List<Column<?>> possible) {

  static RelationForm of(RelationKind kind) {
    return switch (kind) {
      case PARTS -> form(FIGURE, FIGURES).with(RECONCILED_BY, PERHAPS_BY).withCategories();
      case PERCENTAGES -> form(FIGURES).with(FIGURE).withCategories();
      case SHARE -> form(FIGURE, NUMERATOR, DENOMINATOR);
      case PERCENTAGE -> form(FIGURE, DENOMINATOR);
      case MEAN -> form(FIGURE, DENOMINATOR).with(NUMERATOR, PERHAPS_OVER);
      case RATE -> form(FIGURE, NUMERATOR).with(DENOMINATOR, BASE, FIGURES);
      case COMPARISON, RESTATEMENT -> form(FIGURE, FIGURES);
      case GUIDELINE ->
          form(FIGURE, GUIDELINE)
              .with(FigureTable.TERMS.values().toArray(Column<?>[]::new))
              .with(LEAST, MOST, CLAIM);
      case TREND -> form(FIGURES, CLAIM);
      case PLAUSIBILITY -> form(FIGURES, AGAINST, LEAST, MOST, WHY);
      case REFERENCE -> form(EXHIBIT, PLACE);
      case EXHIBIT -> form(EXHIBIT);
    };
  }

  private static RelationForm form(Column<?>... needed) {
    return new RelationForm(List.of(needed), List.of());
  }

  private RelationForm with(Column<?>... more) {
    List<Column<?>> all = new ArrayList<>(possible);
    all.addAll(List.of(more));
    return new RelationForm(needed, List.copyOf(all));
  }

  private RelationForm withCategories() {
    return with(CATEGORIES, OVERLAPPING, MERGING, RESIDUAL);
  }

  /** Whether a row fills a cell. */
  boolean has(Column<?> column) {
    return needed.contains(column) || possible.contains(column);
  }
}
