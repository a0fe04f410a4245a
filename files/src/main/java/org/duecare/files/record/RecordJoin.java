package org.duecare.files.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Review;
import org.duecare.core.child.ChildRecord;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.table.Column;
import org.duecare.files.table.TableIssues;
import org.jspecify.annotations.Nullable;

/** Puts the records of a child into its history, and beside it. */
final class RecordJoin {

  /** An event, and the cell that tells it. */
  private record Told(
      RecordTable<?> table, int line, Column<?> column, CareEventKind kind, LocalDate day) {}

  private final Records records;
  private final Completeness completeness;
  private final Map<ChildId, List<Told>> events = new HashMap<>();
  private final Map<ChildId, List<Placed<ReviewSteps>>> steps = new HashMap<>();
  private final Map<ChildId, Boolean> disability = new HashMap<>();

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
                          step.getKey(),
                          step.getValue())));
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
      told(event.child(), new Told(table, row.line(), Cells.DAY, event.kind(), event.day()));
    }
  }

  private void told(ChildId child, Told event) {
    events.computeIfAbsent(child, none -> new ArrayList<>()).add(event);
  }

  /** The issues of one pass, table by table. */
  private static final class Found {

    private final Map<RecordTable<?>, TableIssues> ofTables = new LinkedHashMap<>();

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

    Issues issues() {
      return Issues.of(
          ofTables.values().stream().flatMap(each -> each.issues().groups().stream()).toList());
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
            "about a child of whom there is no history: put into none");
      }
    }
  }

  private CareHistory joined(CareHistory history, Found found) {
    CareHistory joined = history;
    for (Placed<ReviewSteps> row : steps.getOrDefault(history.child(), List.of())) {
      joined = withMeetings(row, joined, found);
    }
    Set<CareEventKind> refused = EnumSet.noneOf(CareEventKind.class);
    List<Told> accepted = accepted(joined, refused, found);
    CareHistory.Builder builder = joined.toBuilder();
    accepted.forEach(event -> builder.event(event.kind(), event.day()));
    for (CareEventKind kind : records.of(RecordTable.COMPLETE)) {
      if (!refused.contains(kind) && completeness.isKept(kind, history.child())) {
        builder.completeRecordsOf(kind);
      }
    }
    return builder.build();
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

  /** The events that are new to the history and do not contradict it. */
  private List<Told> accepted(CareHistory history, Set<CareEventKind> refused, Found found) {
    Set<List<Object>> seen = new LinkedHashSet<>();
    List<Told> fresh =
        events.getOrDefault(history.child(), List.of()).stream()
            .filter(event -> !history.daysOf(event.kind()).contains(event.day()))
            .filter(event -> seen.add(List.of(event.kind(), event.day())))
            .toList();
    if (refusal(history, fresh).isEmpty()) {
      return fresh;
    }
    // A history holds each event against its periods and against no other event.
    List<Told> accepted = new ArrayList<>();
    for (Told event : fresh) {
      Optional<String> refusal = refusal(history, List.of(event));
      if (refusal.isEmpty()) {
        accepted.add(event);
      } else {
        refused.add(event.kind());
        found.add(
            IssueCode.RECORD_REFUSED_BY_HISTORY,
            event.table(),
            event.line(),
            event.column(),
            refusal.get());
      }
    }
    return accepted;
  }

  private static Optional<String> refusal(CareHistory history, List<Told> events) {
    CareHistory.Builder builder = history.toBuilder();
    events.forEach(event -> builder.event(event.kind(), event.day()));
    try {
      builder.build();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
