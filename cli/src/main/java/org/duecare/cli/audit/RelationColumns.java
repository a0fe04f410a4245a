package org.duecare.cli.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.Layout;
import org.duecare.metrics.audit.Categories;
import org.duecare.metrics.audit.Quantity;
import org.duecare.metrics.audit.Reconciler;

/** The columns of what a report says of its figures together. */
final class RelationColumns {

  /** What a report says of figures, or of one and a guideline. */
  enum Claim {
    RISING,
    FALLING,
    BELOW,
    WITHIN,
    ABOVE
  }

  static final Column<RelationKind> RELATION =
      Column.needed("relation", StatedCells.word(RelationKind.class), "what is said");
  static final Column<String> FIGURE =
      Column.optional("figure", StatedCells.id(), "the figure it is said of");
  static final Column<List<Quantity>> FIGURES =
      Column.optional("figures", StatedCells.quantities(), "the figures put together with it");
  static final Column<String> NUMERATOR =
      Column.optional(
          "numerator", StatedCells.id(), "the number of cases; of a mean, the total it comes from");
  static final Column<String> DENOMINATOR =
      Column.optional(
          "denominator",
          StatedCells.id(),
          "of how many a percentage is taken, over how many a mean; of a rate, the population");
  static final Column<Long> BASE =
      Column.optional(
          "base", StatedCells.base(), "for how many of the population a rate is; blank for 10000");
  static final Column<List<Reconciler>> RECONCILED_BY =
      Column.optional(
          "reconciled_by",
          StatedCells.reconcilers(),
          "what the report says it takes off or adds, as less ceased-in-march");
  static final Column<List<Reconciler>> PERHAPS_BY =
      Column.optional(
          "perhaps_by",
          StatedCells.reconcilers(),
          "what may explain a difference, though the report does not say so");
  static final Column<List<String>> PERHAPS_OVER =
      Column.optional(
          "perhaps_over", StatedCells.ids(), "other denominators over which a mean may be taken");
  static final Column<Categories.Rule> CATEGORIES =
      Column.optional(
          "categories",
          StatedCells.word(Categories.Rule.class),
          "whether a case is in one part or may be in several; blank for exclusive");
  static final Column<List<List<String>>> OVERLAPPING =
      Column.optional(
          "overlapping", StatedCells.overlaps(), "parts that overlap by what they are called");
  static final Column<List<String>> MERGING =
      Column.optional(
          "merging",
          StatedCells.ids(),
          "parts that put two things under one name, as plan or pathway");
  static final Column<String> RESIDUAL =
      Column.optional("residual", StatedCells.id(), "the part that is left over, as other");
  static final Column<Claim> CLAIM =
      Column.optional(
          "claim", StatedCells.word(Claim.class), "what the report says of a trend or a guideline");
  static final Column<String> GUIDELINE =
      Column.optional(
          "guideline",
          CellTypes.text(),
          "the guideline or definition beside which a figure is set");
  static final Column<BigDecimal> LEAST =
      Column.optional(
          "least",
          StatedCells.bound(),
          "its lower bound, inclusive; or the fewest times plausible");
  static final Column<BigDecimal> MOST =
      Column.optional(
          "most", StatedCells.bound(), "its upper bound, inclusive; or the most times plausible");
  static final Column<List<Quantity>> AGAINST =
      Column.optional(
          "against",
          StatedCells.quantities(),
          "the second sum of a plausibility, as amber of children; red of children");
  static final Column<String> WHY =
      Column.optional("why", CellTypes.text(), "why these bounds are plausible");
  static final Column<String> EXHIBIT =
      Column.optional("exhibit", CellTypes.text(), "what a table or chart is called");
  static final Column<String> PLACE =
      Column.optional("place", CellTypes.text(), "where a table or chart is referred to");

  static final Layout LAYOUT = Layout.of(columns());

  private RelationColumns() {}

  private static List<Column<?>> columns() {
    List<Column<?>> columns =
        new ArrayList<>(
            List.of(
                RELATION,
                FIGURE,
                FIGURES,
                NUMERATOR,
                DENOMINATOR,
                BASE,
                RECONCILED_BY,
                PERHAPS_BY,
                PERHAPS_OVER,
                CATEGORIES,
                OVERLAPPING,
                MERGING,
                RESIDUAL,
                CLAIM,
                GUIDELINE,
                LEAST,
                MOST));
    columns.addAll(FigureTable.TERMS.values());
    columns.addAll(List.of(AGAINST, WHY, EXHIBIT, PLACE));
    return columns;
  }
}
