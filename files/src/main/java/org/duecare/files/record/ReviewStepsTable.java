package org.duecare.files.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Review;
import org.duecare.core.review.Manner;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.review.ReviewRecord;
import org.duecare.core.workforce.OfficerId;
import org.duecare.files.IssueCode;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.Layout;
import org.duecare.files.table.TableCells;
import org.duecare.files.table.TableRow;

/** The table of what was done for each review: one row for each child and review. */
final class ReviewStepsTable {

  static final Column<LocalDate> HELD =
      day("held", "the day of the review as the return has it; blank where it was not held");
  private static final Column<LocalDate> OPENED = day("opened", "the first meeting of the review");
  private static final Column<LocalDate> COMPLETED = day("completed", "the last meeting of it");
  private static final Column<LocalDate> PLANNED =
      day("planned", "the day planned, on which it was not held: `RearrangedReview`");
  private static final Column<LocalDate> REARRANGED_FOR =
      day("rearranged_for", "the day planned instead; blank where it was cancelled");
  private static final Column<String> REASON_REARRANGED =
      Column.optional("reason_rearranged", CellTypes.text(), "your code of the reason for that");
  private static final Column<OfficerId> CHAIR =
      Column.optional("chair", CellTypes.officer(), "who chaired it: `ReviewRecord`");
  private static final Column<Manner> MANNER =
      Column.optional("manner", CellTypes.constant(Manner.class), "how they met: `ReviewRecord`");
  private static final Column<Boolean> PARENTS =
      Column.optional(
          "parents", CellTypes.yesOrNo("YES", "NO"), "whether a parent took part: `ReviewRecord`");
  private static final Column<String> REASON_LATE =
      Column.optional("reason_late", CellTypes.text(), "your code why it was late: `ReviewRecord`");

  /** What follows the review cannot lie before it. */
  private static final Set<CareEventKind> AFTERWARDS =
      Set.of(
          CareEventKind.REVIEW_DECISIONS_SENT,
          CareEventKind.REVIEW_DECISIONS_RECEIVED,
          CareEventKind.MANAGER_RESPONDED,
          CareEventKind.REVIEW_RECORD_COMPLETED,
          CareEventKind.REVIEW_RECORD_DISTRIBUTED);

  /** What is done once a period of care, though each row of its reviews may repeat it. */
  private static final Set<CareEventKind> OF_THE_PERIOD =
      Set.of(CareEventKind.REVIEWING_OFFICERS_NOTIFIED, CareEventKind.REVIEWING_OFFICER_APPOINTED);

  private static final Map<CareEventKind, Column<LocalDate>> STEPS = steps();

  private static final Layout LAYOUT = layout();

  private ReviewStepsTable() {}

  private static Column<LocalDate> day(String title, String meaning) {
    return Column.optional(title, CellTypes.day(), meaning);
  }

  private static Map<CareEventKind, Column<LocalDate>> steps() {
    Map<CareEventKind, Column<LocalDate>> steps = new LinkedHashMap<>();
    step(steps, CareEventKind.REVIEWING_OFFICERS_NOTIFIED, "notified");
    step(steps, CareEventKind.REVIEWING_OFFICER_APPOINTED, "officer_named");
    step(steps, CareEventKind.REVIEW_DISCUSSED, "consulted");
    step(steps, CareEventKind.REVIEW_INVITATIONS_SENT, "invited");
    step(steps, CareEventKind.REVIEW_REPORT_AVAILABLE, "report");
    step(steps, CareEventKind.SEEN_BY_REVIEWING_OFFICER, "child_seen");
    step(steps, CareEventKind.REVIEW_DECISIONS_SENT, "decisions_sent");
    step(steps, CareEventKind.REVIEW_DECISIONS_RECEIVED, "decisions_received");
    step(steps, CareEventKind.MANAGER_RESPONDED, "manager_responded");
    step(steps, CareEventKind.REVIEW_RECORD_COMPLETED, "recorded");
    step(steps, CareEventKind.REVIEW_RECORD_DISTRIBUTED, "distributed");
    return steps;
  }

  private static void step(
      Map<CareEventKind, Column<LocalDate>> steps, CareEventKind kind, String title) {
    steps.put(kind, day(title, "`" + kind + "`"));
  }

  private static Layout layout() {
    List<Column<?>> columns = new ArrayList<>(List.of(Cells.CHILD, HELD, OPENED, COMPLETED));
    columns.addAll(STEPS.values());
    columns.addAll(
        List.of(PLANNED, REARRANGED_FOR, REASON_REARRANGED, CHAIR, MANNER, PARENTS, REASON_LATE));
    return Layout.of(columns);
  }

  static RecordTable<ReviewSteps> table() {
    return RecordTable.of(
            "review-steps.csv",
            LAYOUT,
            ReviewStepsTable::read,
            ReviewStepsTable::write,
            RowCheck.oneFor(ReviewStepsTable::key, HELD))
        .about(steps -> Optional.of(steps.child()))
        .naming(CHAIR, steps -> steps.record().flatMap(ReviewRecord::chair))
        .telling(row -> STEPS.keySet());
  }

  /** A review that was not held goes by the day planned. */
  private static Object key(ReviewSteps steps) {
    return List.of(
            steps.child(), steps.listedOn(), steps.rearranged().map(RearrangedReview::planned))
        .subList(0, steps.listedOn().isPresent() ? 2 : 3);
  }

  private static ReviewSteps read(TableRow row) throws InvalidCellException {
    ChildId child = row.get(Cells.CHILD);
    row.requireInOrder(OPENED, COMPLETED);
    Optional<Review> meetings = meetings(row);
    Optional<LocalDate> listedOn = row.find(HELD).or(() -> meetings.map(Review::heldOn));
    requireMeetingOn(listedOn, meetings);
    Optional<RearrangedReview> rearranged = rearranged(child, row, listedOn);
    if (listedOn.isEmpty() && rearranged.isEmpty()) {
      throw InvalidCellException.of(
          IssueCode.CELL_INVALID,
          HELD,
          "blank: expected the day of the review, or the day planned where it was not held");
    }
    Optional<LocalDate> day = meetings.map(Review::heldOn).or(() -> listedOn);
    return new ReviewSteps(
        child,
        listedOn,
        meetings,
        day.isPresent() ? Optional.of(record(child, day.get(), row)) : noRecord(row),
        rearranged,
        steps(row, day));
  }

  private static Optional<Review> meetings(TableRow row) throws InvalidCellException {
    Optional<LocalDate> opened = row.find(OPENED);
    Optional<LocalDate> completed = row.find(COMPLETED);
    if (opened.isPresent() && completed.isPresent()) {
      return Optional.of(Review.openedAndCompleted(opened.get(), completed.get()));
    }
    return opened.map(Review::firstMeetingOn).or(() -> completed.map(Review::lastMeetingOn));
  }

  /** A return lists a review by one of its meetings. */
  private static void requireMeetingOn(Optional<LocalDate> listedOn, Optional<Review> meetings)
      throws InvalidCellException {
    boolean another =
        meetings
            .filter(review -> !listedOn.equals(Optional.of(review.firstRecordedDay())))
            .filter(review -> !listedOn.equals(Optional.of(review.heldOn())))
            .isPresent();
    if (another) {
      throw InvalidCellException.of(
          IssueCode.DATES_OUT_OF_ORDER,
          HELD,
          "neither the day of the first nor of the last meeting: one of the two is allowed");
    }
  }

  private static Optional<RearrangedReview> rearranged(
      ChildId child, TableRow row, Optional<LocalDate> listedOn) throws InvalidCellException {
    Optional<LocalDate> planned = row.find(PLANNED);
    Optional<LocalDate> instead = row.find(REARRANGED_FOR).or(() -> listedOn);
    Optional<String> reason = row.find(REASON_REARRANGED);
    if (planned.isEmpty()) {
      requireBlank(row, REARRANGED_FOR, "without a day planned nothing was rearranged");
      requireBlank(row, REASON_REARRANGED, "without a day planned nothing was rearranged");
      return Optional.empty();
    }
    if (instead.equals(planned)) {
      throw InvalidCellException.of(
          IssueCode.CELL_INVALID,
          PLANNED,
          "the day on which it was held or which was planned instead: another day is needed, or"
              + " none");
    }
    return Optional.of(new RearrangedReview(child, planned.get(), instead, reason));
  }

  private static void requireBlank(TableRow row, Column<?> column, String sentence)
      throws InvalidCellException {
    if (!row.isBlank(column)) {
      throw InvalidCellException.of(IssueCode.CELL_INVALID, column, sentence);
    }
  }

  private static Optional<ReviewRecord> noRecord(TableRow row) throws InvalidCellException {
    for (Column<?> column : List.of(CHAIR, MANNER, PARENTS, REASON_LATE)) {
      requireBlank(row, column, "filled for a review that was not held: expected nothing");
    }
    return Optional.empty();
  }

  private static ReviewRecord record(ChildId child, LocalDate day, TableRow row)
      throws InvalidCellException {
    ReviewRecord.Builder record = ReviewRecord.builder(child, day);
    row.find(CHAIR).ifPresent(record::chair);
    row.find(MANNER).ifPresent(record::manner);
    row.find(REASON_LATE).ifPresent(record::reasonLate);
    Optional<Boolean> parents = row.find(PARENTS);
    if (parents.isPresent()) {
      return (parents.get() ? record.parentsTookPart() : record.noParentTookPart()).build();
    }
    return record.build();
  }

  private static Map<CareEventKind, LocalDate> steps(TableRow row, Optional<LocalDate> held)
      throws InvalidCellException {
    Map<CareEventKind, LocalDate> days = new EnumMap<>(CareEventKind.class);
    for (Map.Entry<CareEventKind, Column<LocalDate>> step : STEPS.entrySet()) {
      Optional<LocalDate> day = row.find(step.getValue());
      day.ifPresent(given -> days.put(step.getKey(), given));
      if (AFTERWARDS.contains(step.getKey())
          && held.isPresent()
          && day.filter(held.get()::isAfter).isPresent()) {
        throw InvalidCellException.of(
            IssueCode.DATES_OUT_OF_ORDER,
            step.getValue(),
            day.get() + " lies before the review, which was held on " + held.get());
      }
    }
    row.requireInOrder(
        column(CareEventKind.REVIEW_RECORD_COMPLETED),
        column(CareEventKind.REVIEW_RECORD_DISTRIBUTED));
    return days;
  }

  /** Whether an event of the kind is a step of the review of its row and of no other. */
  static boolean isOfOneReview(CareEventKind kind) {
    return !OF_THE_PERIOD.contains(kind);
  }

  static Column<LocalDate> column(CareEventKind kind) {
    return Optional.ofNullable(STEPS.get(kind)).orElseThrow();
  }

  private static void write(ReviewSteps steps, TableCells cells) {
    cells.put(Cells.CHILD, steps.child()).put(HELD, steps.listedOn());
    steps.meetings().ifPresent(review -> writeMeetings(review, cells));
    steps.rearranged().ifPresent(rearranged -> write(rearranged, cells));
    steps.record().ifPresent(record -> write(record, cells));
    for (Map.Entry<CareEventKind, LocalDate> step : steps.steps().entrySet()) {
      if (!STEPS.containsKey(step.getKey())) {
        throw new IllegalArgumentException(
            "no step of a review: " + step.getKey() + "; events.csv holds other kinds");
      }
      cells.put(column(step.getKey()), step.getValue());
    }
  }

  private static void writeMeetings(Review review, TableCells cells) {
    cells.put(OPENED, review.opened());
    cells.put(COMPLETED, review.completed());
  }

  private static void write(RearrangedReview rearranged, TableCells cells) {
    cells
        .put(PLANNED, rearranged.planned())
        .put(REARRANGED_FOR, rearranged.rearrangedFor())
        .put(REASON_REARRANGED, rearranged.reason());
  }

  private static void write(ReviewRecord record, TableCells cells) {
    cells
        .put(CHAIR, record.chair())
        .put(MANNER, record.manner())
        .put(PARENTS, record.parentsTookPart())
        .put(REASON_LATE, record.reasonLate());
  }
}
