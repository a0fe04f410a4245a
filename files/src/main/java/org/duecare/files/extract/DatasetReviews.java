package org.duecare.files.extract;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Participation;
import org.duecare.core.care.Review;
import org.duecare.core.review.RearrangedReview;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.ReturnCodes;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.Layout;
import org.duecare.files.table.TableFile;
import org.duecare.files.table.TableIssues;
import org.duecare.files.table.TableRow;

/** The table cla_reviews. */
final class DatasetReviews {

  private static final Column<String> PERIOD =
      Column.needed("clar_cla_id", CellTypes.text(), "the period of care");
  private static final Column<LocalDate> DUE =
      Column.needed(
          "clar_cla_review_due_date",
          CellTypes.dayOfExtract(),
          "the due date that the system keeps: `GivenDueDate`");
  private static final Column<LocalDate> HELD =
      Column.needed("clar_cla_review_date", CellTypes.dayOfExtract(), "the day of the review");
  private static final Column<Boolean> CANCELLED =
      Column.needed(
          "clar_cla_review_cancelled",
          CellTypes.yesOrNo("Y", "N"),
          "whether it was cancelled: `RearrangedReview`; blank for no");
  private static final Column<String> PARTICIPATION =
      Column.optional(
          "clar_cla_review_participation",
          CellTypes.text(),
          "how the child took part, by the code of the return, which words may follow");

  static final Layout LAYOUT =
      Layout.of(PERIOD, DUE, HELD, CANCELLED, PARTICIPATION).withBlank(DatasetEpisodes.NOTHING);

  private final DatasetEpisodes episodes;
  private final TableIssues issues;
  private final List<GivenDueDate> dueDates = new ArrayList<>();
  private final List<RearrangedReview> cancelled = new ArrayList<>();

  DatasetReviews(DatasetEpisodes episodes, String name) {
    this.episodes = episodes;
    this.issues = new TableIssues(name);
  }

  Loaded<SafeguardingDataset> read(Reader reader) throws IOException {
    TableFile.read(reader, LAYOUT, issues, this::take, this::lost);
    List<CareHistory> histories = episodes.drafts().histories();
    return new Loaded<>(
        new SafeguardingDataset(histories, dueDates, cancelled),
        Issues.of(
            Stream.of(issues, episodes.issues())
                .flatMap(each -> each.issues().groups().stream())
                .toList()));
  }

  private void take(TableRow row) throws InvalidCellException {
    String period = row.get(PERIOD);
    Optional<LocalDate> due = row.find(DUE);
    Optional<LocalDate> held = row.find(HELD);
    boolean wasCancelled = row.find(CANCELLED).orElse(false);
    Optional<Participation> participation = participation(row);
    ChildId child =
        episodes
            .childOf(period)
            .orElseThrow(
                () ->
                    InvalidCellException.of(
                        IssueCode.REVIEW_OF_UNKNOWN_PERIOD,
                        PERIOD,
                        "of a period of care that no row of the episodes gives"));
    if (wasCancelled) {
      LocalDate planned = held.or(() -> due).orElseThrow(HELD::blank);
      cancelled.add(new RearrangedReview(child, planned, Optional.empty(), Optional.empty()));
      return;
    }
    if (held.isEmpty() && due.isEmpty()) {
      throw HELD.blank();
    }
    due.ifPresent(day -> dueDates.add(new GivenDueDate(child, day, held)));
    if (held.isPresent()) {
      Review review = Review.heldOn(held.get());
      episodes
          .drafts()
          .of(child)
          .review(
              new Cell(issues, row.line(), HELD),
              participation.map(review::withParticipation).orElse(review));
    }
  }

  private Optional<Participation> participation(TableRow row) throws InvalidCellException {
    Optional<String> given = row.find(PARTICIPATION);
    Optional<Participation> known =
        given.map(DatasetEpisodes::code).flatMap(ReturnCodes::participation);
    if (given.isPresent() && known.isEmpty()) {
      issues.add(
          IssueCode.REVIEW_CODE_INVALID,
          row.line(),
          PARTICIPATION,
          "not a known code (expected PN0 to PN7): how the child took part is not known");
    }
    return known;
  }

  private void lost(Optional<TableRow> row) {
    row.ifPresent(
        it ->
            it.readable(PERIOD)
                .flatMap(episodes::childOf)
                .ifPresent(child -> episodes.drafts().of(child).lostReview(it.line())));
  }
}
