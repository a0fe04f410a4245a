package org.duecare.files.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duecare.calendar.OutsideCoverageException;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeEvent.Kind;
import org.duecare.core.dispute.DisputeRefusedException;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.PolicyVersions;
import org.duecare.files.IssueCode;
import org.duecare.files.table.TableIssues;
import org.jspecify.annotations.Nullable;

/** Makes one dispute of its events; those that it does not take are issues, the others stay. */
final class DisputeAssembly {

  /** Of these every one is weighed against every other; a dispute has some five. */
  static final int MOST_EVENTS = 200;

  private static final Set<Kind> BEGINNINGS =
      EnumSet.of(Kind.RAISED_INFORMALLY, Kind.OPENED, Kind.CAFCASS);

  /**
   * An event and where it stands.
   *
   * @param line the physical line, from 1
   */
  record Row(int line, DisputeEvent event) {

    LocalDate day() {
      return event.at().day();
    }
  }

  private final PolicyVersions policies;
  private final WorkingDayCalendar calendar;
  private final TableIssues issues;

  DisputeAssembly(PolicyVersions policies, WorkingDayCalendar calendar, TableIssues issues) {
    this.policies = policies;
    this.calendar = calendar;
    this.issues = issues;
  }

  /** The dispute of these events; empty where none of them makes one. */
  Optional<Dispute> of(List<Row> rows) {
    List<Row> left = withoutRepetitions(rows);
    while (!left.isEmpty()) {
      Optional<LocalDate> began =
          left.stream()
              .filter(row -> BEGINNINGS.contains(row.event().kind()))
              .map(Row::day)
              .min(Comparator.naturalOrder());
      if (began.isEmpty()) {
        return refuseAll(
            left,
            IssueCode.EVENT_BEFORE_DISPUTE,
            "no dispute: RAISED_INFORMALLY, OPENED or CAFCASS begins one, and none that can be used"
                + " is given");
      }
      LocalDate first = began.get();
      left.removeIf(row -> isRefusedAsBefore(first, row));
      LocalDate under = Dispute.policyDay(left.stream().map(Row::event).toList());
      Optional<EscalationPolicy> policy = policies.inForceOn(under);
      if (policy.isEmpty()) {
        return refuseAll(
            left,
            IssueCode.DISPUTE_OUTSIDE_POLICIES,
            "no policy: none given is in force on " + under + ", when the dispute began");
      }
      try {
        return Optional.of(
            Dispute.of(policy.get(), calendar, left.stream().map(Row::event).toList()));
      } catch (DisputeRefusedException e) {
        left.remove(refused(left, e));
      } catch (OutsideCoverageException e) {
        return refuseAll(left, IssueCode.EVENT_NOT_TAKEN, Objects.requireNonNull(e.getMessage()));
      }
    }
    return Optional.empty();
  }

  /**
   * The rows without those that give an event again. A process that comes to the same stage twice
   * in a day would take some of them, though nothing happened twice.
   */
  private List<Row> withoutRepetitions(List<Row> rows) {
    Map<DisputeEvent, Row> first = new LinkedHashMap<>();
    for (Row row : rows) {
      @Nullable Row earlier = first.putIfAbsent(row.event(), row);
      if (earlier != null) {
        issues.add(
            IssueCode.EVENT_NOT_TAKEN,
            row.line(),
            EventColumn.EVENT,
            "repeats line " + earlier.line() + ": each event is given once");
      }
    }
    return new ArrayList<>(first.values());
  }

  private boolean isRefusedAsBefore(LocalDate first, Row row) {
    boolean before = row.day().isBefore(first);
    if (before) {
      issues.add(
          IssueCode.EVENT_BEFORE_DISPUTE,
          row.line(),
          EventColumn.DATE,
          "before the dispute, which began on " + first);
    }
    return before;
  }

  private Row refused(List<Row> left, DisputeRefusedException refusal) {
    Row refused =
        left.stream().filter(row -> row.event().equals(refusal.event())).findFirst().orElseThrow();
    issues.add(
        IssueCode.EVENT_NOT_TAKEN,
        refused.line(),
        EventColumn.EVENT,
        Objects.requireNonNull(refusal.getMessage()));
    return refused;
  }

  private Optional<Dispute> refuseAll(List<Row> rows, IssueCode code, String sentence) {
    rows.forEach(row -> issues.add(code, row.line(), EventColumn.DATE, sentence));
    return Optional.empty();
  }
}
