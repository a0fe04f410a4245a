package org.duecare.files.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.duecare.core.dispute.DisputeEvent.Kind;
import org.duecare.core.dispute.Moment;
import org.duecare.core.dispute.Subject;
import org.duecare.files.IssueCode;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.TableRow;

/** Makes an event of the cells of its row. */
final class EventReader {

  /** Between an action and its day. */
  static final char BEFORE_DAY = '=';

  private EventReader() {}

  static DisputeEvent event(Kind kind, TableRow row) throws InvalidCellException {
    Moment at = new Moment(row.get(EventColumn.DATE), row.find(EventColumn.TIME));
    return switch (kind) {
      case RAISED_INFORMALLY -> new DisputeEvent.RaisedInformally(at, concern(row));
      case RESOLVED_INFORMALLY -> new DisputeEvent.ResolvedInformally(at);
      case OPENED ->
          new DisputeEvent.Opened(
              at,
              concern(row),
              row.get(EventColumn.LEVEL),
              row.find(EventColumn.BY),
              row.find(EventColumn.REASON));
      case RESPONDED ->
          new DisputeEvent.Responded(at, row.get(EventColumn.LEVEL), row.find(EventColumn.BY));
      case ESCALATED ->
          new DisputeEvent.Escalated(
              at,
              row.get(EventColumn.LEVEL),
              row.find(EventColumn.BY),
              row.find(EventColumn.REASON));
      case ACCEPTED ->
          new DisputeEvent.Accepted(
              at,
              actions(row),
              row.find(EventColumn.OUTCOME),
              row.find(EventColumn.OUTCOME_FOR_CHILD));
      case ACTIONS_DONE -> new DisputeEvent.ActionsDone(at);
      case ACTIONS_LAPSED -> new DisputeEvent.ActionsLapsed(at);
      case PAUSED -> new DisputeEvent.Paused(at, row.get(EventColumn.REASON));
      case RESUMED -> new DisputeEvent.Resumed(at);
      case WITHDRAWN -> new DisputeEvent.Withdrawn(at, row.get(EventColumn.REASON));
      case CHILD_CEASED -> new DisputeEvent.ChildCeased(at);
      case REOPENED ->
          new DisputeEvent.Reopened(at, row.get(EventColumn.LEVEL), row.find(EventColumn.BY));
      case CAFCASS -> new DisputeEvent.Cafcass(at, row.get(EventColumn.STEP));
    };
  }

  private static Concern concern(TableRow row) throws InvalidCellException {
    List<String> themes = row.get(EventColumn.THEMES);
    Set<String> distinct = new HashSet<>(themes);
    if (distinct.size() < themes.size()) {
      throw InvalidCellException.of(
          IssueCode.CELL_INVALID, EventColumn.THEMES, "a theme comes twice: each may come once");
    }
    return new Concern(
        row.find(EventColumn.SUBJECT).orElse(Subject.LOOKED_AFTER_CHILD),
        distinct,
        row.find(EventColumn.SEVERITY),
        row.find(EventColumn.TEAM),
        row.find(EventColumn.ORIGIN));
  }

  private static List<AgreedAction> actions(TableRow row) throws InvalidCellException {
    List<AgreedAction> actions = new ArrayList<>();
    for (String item : row.find(EventColumn.ACTIONS).orElse(List.of())) {
      int sign = item.indexOf(BEFORE_DAY);
      if (sign < 0) {
        actions.add(new AgreedAction(item, Optional.empty()));
      } else {
        LocalDate due = EventColumn.dayOfAction(item.substring(sign + 1).strip());
        actions.add(new AgreedAction(item.substring(0, sign).strip(), Optional.of(due)));
      }
    }
    return actions;
  }
}
