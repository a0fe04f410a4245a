package org.duecare.files.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.core.care.CareEvent;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Review;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.review.PlanRating;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.table.Column;
import org.duecare.files.table.TableIssues;
import org.jspecify.annotations.Nullable;

/** Puts the records of a child into its history, and beside it. */
final class RecordJoin {

  /**
   * An event, and the cell that tells it.
   *
   * @param steps the row that tells it as a step of a review; empty where it is told as none
   */
  private record Told(
      RecordTable<?> table,
      int line,
      Column<?> column,
      CareEvent event,
      Optional<ReviewSteps> steps) {

    /** The event with the review of which it is, if the history has that. */
    Told in(CareHistory history) {
      Optional<LocalDate> review =
          steps
              .filter(row -> ReviewStepsTable.isOfOneReview(event.kind()))
              .flatMap(row -> listed(row, history))
              .map(Review::heldOn);
      return review.isEmpty()
          ? this
          : new Told(table, line, column, event.forReviewHeldOn(review.get()), steps);
    }
  }

  private final Records records;
  private final Completeness completeness;
  private final Map<ChildId, List<Told>> events = new HashMap<>();
  private final Map<ChildId, List<Placed<ReviewSteps>>> steps = new HashMap<>();
  private final Map<ChildId, Boolean> disability = new HashMap<>();
  private final Map<ChildId, List<Placed<PlanRating>>> ratings = new HashMap<>();

  RecordJoin(Records records, Completeness completeness) {
    this.records = records;
    this.completeness = completeness;
    for (Placed<ReviewSteps> row : records.placed(RecordTable.REVIEW_STEPS)) {
      ChildId child = row.value().child();
      steps.computeIfAbsent(child, none -> new ArrayList<>()).add(row);
      row.value().steps().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              step ->
                  told(
                      child,
                      new Told(
                          RecordTable.REVIEW_STEPS,
                          row.line(),
                          ReviewStepsTable.column(step.getKey()),
                          CareEvent.of(step.getKey(), step.getValue()),
                          Optional.of(row.value()))));
    }
    for (Placed<PlanRating> row : records.placed(RecordTable.RATINGS)) {
      ratings.computeIfAbsent(row.value().child(), none -> new ArrayList<>()).add(row);
    }
    collect(RecordTable.MIDWAY_CHECKS);
    collect(RecordTable.EVENTS);
    records
        .of(RecordTable.CHILDREN)
        .forEach(recorded -> disability.put(recorded.child(), recorded.isDisabled()));
  }

  private void collect(RecordTable<RecordedEvent> table) {
    for (Placed<RecordedEvent> row : records.placed(table)) {
      RecordedEvent event = row.value();
      CareEvent happened = CareEvent.of(event.kind(), event.day());
      told(event.child(), new Told(table, row.line(), Cells.DAY, happened, Optional.empty()));
    }
  }

  private void told(ChildId child, Told event) {
    events.computeIfAbsent(child, none -> new ArrayList<>()).add(event);
  }

  /** The issues of one pass, table by table. */
  private static final class Found {

    private final Map<RecordTable<?>, TableIssues> ofTables = new LinkedHashMap<>();
    private final TableIssues ofDisputes = new TableIssues(Records.DISPUTES);

    Found() {
      RecordTable.all().forEach(each -> ofTables.put(each, new TableIssues(each.fileName())));
    }

    void add(IssueCode code, RecordTable<?> table, int line, Column<?> column, String sentence) {
      TableIssues issues = Objects.requireNonNull(ofTables.get(table));
      if (line == 0) {
        issues.add(code, sentence);
      } else {
        issues.add(code, line, column, sentence);
      }
    }

    /** A dispute is told by several lines, and none of them alone is at fault. */
    void addDisputeOfOther() {
      ofDisputes.add(
          IssueCode.RECORD_OF_OTHER_CHILD,
          "dispute about a child of whom there is no history: counted, but beside none");
    }

    Issues issues() {
      return Issues.of(
          Stream.concat(ofTables.values().stream(), Stream.of(ofDisputes))
              .flatMap(each -> each.issues().groups().stream())
              .toList());
    }
  }

  ChildRecord addTo(ChildRecord record) {
    @Nullable Boolean disabled = disability.get(record.child());
    if (disabled == null) {
      return record;
    }
    ChildRecord.Builder builder = record.toBuilder();
    return (disabled ? builder.disabled() : builder.notDisabled()).build();
  }

  Loaded<CareHistory> addTo(CareHistory history) {
    Found found = new Found();
    CareHistory joined = joined(history, found);
    return new Loaded<>(joined, found.issues());
  }

  Loaded<List<CareHistory>> joined(Stream<CareHistory> histories) {
    Found found = new Found();
    Set<ChildId> children = new HashSet<>();
    List<CareHistory> joined =
        histories
            .peek(history -> children.add(history.child()))
            .map(history -> joined(history, found))
            .toList();
    noteOthersThan(children, found);
    return new Loaded<>(joined, found.issues());
  }

  Issues issuesOfChildrenOtherThan(Set<ChildId> children) {
    Found found = new Found();
    noteOthersThan(children, found);
    return found.issues();
  }

  private void noteOthersThan(Set<ChildId> children, Found found) {
    RecordTable.all().forEach(table -> noteOthersThan(children, table, found));
    records
        .disputes()
        .ifPresent(
            told ->
                told.children().values().stream()
                    .filter(child -> !children.contains(child))
                    .forEach(child -> found.addDisputeOfOther()));
  }

  private <T> void noteOthersThan(Set<ChildId> children, RecordTable<T> table, Found found) {
    for (Placed<T> row : records.placed(table)) {
      Optional<ChildId> child = table.child(row.value());
      if (child.isPresent() && !children.contains(child.get())) {
        found.add(
            IssueCode.RECORD_OF_OTHER_CHILD,
            table,
            row.line(),
            Cells.CHILD,
            table == RecordTable.ALLOCATIONS
                ? "about a child of whom there is no history: counted among the cases of its officer"
                : "about a child of whom there is no history: put into none");
      }
    }
  }

  private CareHistory joined(CareHistory history, Found found) {
    CareHistory joined = history;
    for (Placed<ReviewSteps> row : steps.getOrDefault(history.child(), List.of())) {
      joined = withMeetings(row, joined, found);
    }
    noteRatingsWithoutReview(joined, found);
    List<Told> fresh = fresh(joined);
    try {
      return with(fresh, Set.of(), joined);
    } catch (IllegalArgumentException e) {
      Set<CareEventKind> refused = EnumSet.noneOf(CareEventKind.class);
      return with(accepted(fresh, joined, refused, found), refused, joined);
    }
  }

  /** The history with events, and with what is complete but for some kinds. */
  private CareHistory with(List<Told> told, Set<CareEventKind> refused, CareHistory history) {
    CareHistory.Builder builder = history.toBuilder();
    told.forEach(each -> builder.event(each.event()));
    for (CareEventKind kind : records.of(RecordTable.COMPLETE)) {
      if (!refused.contains(kind) && completeness.isKept(kind, history.child())) {
        builder.completeRecordsOf(kind);
      }
    }
    return builder.build();
  }

  /** Earlier reviews than all that are given may have been held. */
  private void noteRatingsWithoutReview(CareHistory history, Found found) {
    for (Placed<PlanRating> row : ratings.getOrDefault(history.child(), List.of())) {
      LocalDate day = row.value().reviewedOn();
      boolean mayBeMissing = history.reviewsKnownFrom().filter(day::isBefore).isPresent();
      if (!mayBeMissing && !isRatedAtReview(row.value(), history)) {
        found.add(
            IssueCode.RATING_WITHOUT_REVIEW,
            RecordTable.RATINGS,
            row.line(),
            Cells.REVIEWED,
            "the child has no review on " + day + ": not counted as given at a review");
      }
    }
  }

  /** A rating may name the first or the last meeting of its review. */
  private static boolean isRatedAtReview(PlanRating rating, CareHistory history) {
    return history.reviews().stream()
        .anyMatch(
            review ->
                rating.reviewedOn().equals(review.heldOn())
                    || rating.reviewedOn().equals(review.firstRecordedDay()));
  }

  List<PlanRating> ratingsAtReviewsOf(Stream<CareHistory> histories) {
    return histories
        .flatMap(
            history ->
                ratings.getOrDefault(history.child(), List.of()).stream()
                    .map(Placed::value)
                    .filter(rating -> isRatedAtReview(rating, history)))
        .toList();
  }

  /** The history with the meetings of a review in place of its one day. */
  private static CareHistory withMeetings(
      Placed<ReviewSteps> row, CareHistory history, Found found) {
    ReviewSteps told = row.value();
    if (told.listedOn().isEmpty()) {
      return history;
    }
    LocalDate day = told.listedOn().get();
    Optional<Review> listed =
        history.reviews().stream().filter(review -> review.heldOn().equals(day)).findFirst();
    if (listed.isEmpty()) {
      if (history.reviewsKnownFrom().filter(day::isBefore).isEmpty()) {
        found.add(
            IssueCode.REVIEW_NOT_IN_HISTORY,
            RecordTable.REVIEW_STEPS,
            row.line(),
            ReviewStepsTable.HELD,
            "the child has no review on " + day + ": the steps are used, the review is not added");
      }
      return history;
    }
    if (told.meetings().isEmpty()) {
      return history;
    }
    Review meetings =
        listed
            .get()
            .participation()
            .map(told.meetings().get()::withParticipation)
            .orElse(told.meetings().get());
    try {
      return history.toBuilder().replaceReview(listed.get(), meetings).build();
    } catch (IllegalArgumentException e) {
      found.add(
          IssueCode.RECORD_REFUSED_BY_HISTORY,
          RecordTable.REVIEW_STEPS,
          row.line(),
          ReviewStepsTable.HELD,
          "meetings not used: " + e.getMessage());
      return history;
    }
  }

  /** The review of a row, which the history may list by the first or by the last meeting. */
  private static Optional<Review> listed(ReviewSteps row, CareHistory history) {
    Optional<LocalDate> last = row.meetings().map(Review::heldOn);
    return history.reviews().stream()
        .filter(
            review ->
                row.listedOn().filter(review.heldOn()::equals).isPresent()
                    || last.filter(review.heldOn()::equals).isPresent())
        .findFirst();
  }

  /** Those that do not contradict the history, which holds each against its periods alone. */
  private static List<Told> accepted(
      List<Told> fresh, CareHistory history, Set<CareEventKind> refused, Found found) {
    List<Told> accepted = new ArrayList<>();
    for (Told told : fresh) {
      try {
        history.toBuilder().event(told.event()).build();
        accepted.add(told);
      } catch (IllegalArgumentException e) {
        refused.add(told.event().kind());
        found.add(
            IssueCode.RECORD_REFUSED_BY_HISTORY,
            told.table(),
            told.line(),
            told.column(),
            String.valueOf(e.getMessage()));
      }
    }
    return accepted;
  }

  /**
   * Of one kind and day an event is told once for each review, and once if it is told for none.
   * What the history has already stays as it is.
   */
  private List<Told> fresh(CareHistory history) {
    List<Told> all =
        events.getOrDefault(history.child(), List.of()).stream()
            .map(told -> told.in(history))
            .sorted(Comparator.comparing(told -> told.event().reviewHeldOn().isEmpty()))
            .toList();
    Set<CareEvent> seen = new HashSet<>();
    for (CareEventKind kind : history.recordedKinds()) {
      seen.addAll(history.eventsOf(kind));
    }
    Set<CareEvent> days = new HashSet<>();
    seen.forEach(event -> days.add(CareEvent.of(event.kind(), event.day())));
    List<Told> fresh = new ArrayList<>();
    for (Told told : all) {
      CareEvent event = told.event();
      CareEvent ofNone = CareEvent.of(event.kind(), event.day());
      boolean known =
          event.equals(ofNone)
              ? days.contains(ofNone)
              : seen.contains(event) || seen.contains(ofNone);
      if (!known) {
        fresh.add(told);
        seen.add(event);
        days.add(ofNone);
      }
    }
    return fresh;
  }
}
