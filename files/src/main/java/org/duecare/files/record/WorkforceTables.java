package org.duecare.files.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.Layout;

/** The tables of the reviewing officers, their posts and their cases. */
final class WorkforceTables {

  private static final Column<BigDecimal> PART =
      Column.needed(
          "fte",
          CellTypes.number()
              .where(
                  part -> part.signum() > 0 && part.compareTo(BigDecimal.ONE) <= 0,
                  "not a part of a full-time post (expected a number above 0 and at most 1)",
                  "a number above 0 and at most 1"),
          "which part of a full-time post it is");

  private static final Column<Contract> CONTRACT =
      Column.needed("contract", CellTypes.constant(Contract.class), "how the officer is engaged");

  private static final Column<BigDecimal> POSTS =
      Column.needed("fte", CellTypes.number(), "the posts approved, in full-time ones");

  private static final Column<CaseKind> KIND =
      Column.optional(
          "kind",
          CellTypes.constant(CaseKind.class),
          "what the officer does for the child; blank for LOOKED_AFTER");

  private WorkforceTables() {}

  static RecordTable<Employment> roster() {
    return RecordTable.of(
        "roster.csv",
        Layout.of(Cells.OFFICER, Cells.FROM, Cells.TO, PART, CONTRACT),
        row -> {
          row.requireInOrder(Cells.FROM, Cells.TO);
          return new Employment(
              row.get(Cells.OFFICER),
              row.get(Cells.FROM),
              row.find(Cells.TO),
              row.get(PART),
              row.get(CONTRACT));
        },
        (employment, cells) ->
            cells
                .put(Cells.OFFICER, employment.officer())
                .put(Cells.FROM, employment.from())
                .put(Cells.TO, employment.to())
                .put(PART, employment.fullTimeEquivalent())
                .put(CONTRACT, employment.contract()),
        RowCheck.oneAtATime(
            "two employments of one officer",
            Employment::officer,
            Employment::from,
            Employment::to));
  }

  static RecordTable<ApprovedPosts> posts() {
    return RecordTable.of(
        "posts.csv",
        Layout.of(Cells.FROM, POSTS),
        row -> new ApprovedPosts(row.get(Cells.FROM), row.get(POSTS)),
        (posts, cells) ->
            cells.put(Cells.FROM, posts.from()).put(POSTS, posts.fullTimeEquivalent()),
        RowCheck.oneFor(ApprovedPosts::from, Cells.FROM));
  }

  static RecordTable<Allocation> allocations() {
    return RecordTable.of(
            "allocations.csv",
            Layout.of(Cells.CHILD, KIND, Cells.OFFICER, Cells.FROM, Cells.TO),
            row -> {
              row.requireInOrder(Cells.FROM, Cells.TO);
              return new Allocation(
                  row.get(Cells.CHILD),
                  row.find(KIND).orElse(CaseKind.LOOKED_AFTER),
                  row.get(Cells.OFFICER),
                  row.get(Cells.FROM),
                  row.find(Cells.TO));
            },
            (allocation, cells) ->
                cells
                    .put(Cells.CHILD, allocation.child())
                    .put(KIND, allocation.kind())
                    .put(Cells.OFFICER, allocation.officer())
                    .put(Cells.FROM, allocation.from())
                    .put(Cells.TO, allocation.to()),
            RowCheck.oneAtATime(
                "two allocations of one child",
                each -> List.of(each.child(), each.kind()),
                Allocation::from,
                Allocation::to))
        // A child with a child protection plan need not be in a return on looked-after children.
        .about(
            each ->
                each.kind() == CaseKind.LOOKED_AFTER
                    ? Optional.of(each.child())
                    : Optional.empty());
  }
}
