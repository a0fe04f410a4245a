package org.duecare.files.record;

import java.util.List;
import java.util.Optional;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.review.ReviewDecision;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.Layout;

/** The tables of what comes of a review. */
final class ReviewTables {

  private static final Column<Rating> RATING =
      Column.needed("rating", CellTypes.constant(Rating.class), "how the plan was rated");

  private ReviewTables() {}

  static RecordTable<PlanRating> ratings() {
    return RecordTable.of(
            "ratings.csv",
            Layout.of(Cells.CHILD, Cells.REVIEWED, RATING),
            row -> new PlanRating(row.get(Cells.CHILD), row.get(Cells.REVIEWED), row.get(RATING)),
            (rating, cells) ->
                cells
                    .put(Cells.CHILD, rating.child())
                    .put(Cells.REVIEWED, rating.reviewedOn())
                    .put(RATING, rating.rating()),
            RowCheck.oneFor(each -> List.of(each.child(), each.reviewedOn()), Cells.REVIEWED))
        .about(rating -> Optional.of(rating.child()));
  }

  static RecordTable<ReviewDecision> decisions() {
    return RecordTable.of(
            "decisions.csv",
            Layout.of(
                Cells.CHILD, Cells.REVIEWED, Cells.REFERENCE, Cells.OWNER, Cells.DUE, Cells.DONE),
            row -> {
              row.requireInOrder(Cells.REVIEWED, Cells.DUE);
              row.requireInOrder(Cells.REVIEWED, Cells.DONE);
              return new ReviewDecision(
                  row.get(Cells.CHILD),
                  row.get(Cells.REVIEWED),
                  row.get(Cells.REFERENCE),
                  row.find(Cells.OWNER),
                  row.find(Cells.DUE),
                  row.find(Cells.DONE));
            },
            (decision, cells) ->
                cells
                    .put(Cells.CHILD, decision.child())
                    .put(Cells.REVIEWED, decision.reviewedOn())
                    .put(Cells.REFERENCE, decision.reference())
                    .put(Cells.OWNER, decision.owner())
                    .put(Cells.DUE, decision.due())
                    .put(Cells.DONE, decision.done()),
            RowCheck.oneFor(
                each -> List.of(each.child(), each.reviewedOn(), each.reference()),
                Cells.REFERENCE))
        .about(decision -> Optional.of(decision.child()));
  }
}
