package org.duecare.files.dispute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.dispute.CafcassStep;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.duecare.core.dispute.DisputeEvent.Kind;
import org.duecare.core.dispute.Moment;
import org.duecare.core.dispute.Subject;
import org.duecare.files.dispute.EventCells.InvalidCellException;

/** Makes an event of the cells of its row. */
final class EventReader {

  private EventReader() {}

  static Kind kind(EventCells cells) throws InvalidCellException {
    return cells.constant(EventColumn.EVENT, Kind.class);
  }

  static DisputeEvent event(Kind kind, EventCells cells) throws InvalidCellException {
    Moment at = new Moment(cells.date(), cells.time());
    return switch (kind) {
      case RAISED_INFORMALLY -> new DisputeEvent.RaisedInformally(at, concern(cells));
      case RESOLVED_INFORMALLY -> new DisputeEvent.ResolvedInformally(at);
      case OPENED ->
          new DisputeEvent.Opened(
              at,
              concern(cells),
              cells.level(),
              cells.text(EventColumn.BY),
              cells.text(EventColumn.REASON));
      case RESPONDED -> new DisputeEvent.Responded(at, cells.level(), cells.text(EventColumn.BY));
      case ESCALATED ->
          new DisputeEvent.Escalated(
              at, cells.level(), cells.text(EventColumn.BY), cells.text(EventColumn.REASON));
      case ACCEPTED ->
          new DisputeEvent.Accepted(
              at,
              actions(cells),
              cells.text(EventColumn.OUTCOME),
              cells.text(EventColumn.OUTCOME_FOR_CHILD));
      case ACTIONS_DONE -> new DisputeEvent.ActionsDone(at);
      case ACTIONS_LAPSED -> new DisputeEvent.ActionsLapsed(at);
      case PAUSED -> new DisputeEvent.Paused(at, cells.neededText(EventColumn.REASON));
      case RESUMED -> new DisputeEvent.Resumed(at);
      case WITHDRAWN -> new DisputeEvent.Withdrawn(at, cells.neededText(EventColumn.REASON));
      case CHILD_CEASED -> new DisputeEvent.ChildCeased(at);
      case REOPENED -> new DisputeEvent.Reopened(at, cells.level(), cells.text(EventColumn.BY));
      case CAFCASS ->
          new DisputeEvent.Cafcass(at, cells.constant(EventColumn.STEP, CafcassStep.class));
    };
  }

  private static Concern concern(EventCells cells) throws InvalidCellException {
    Subject subject =
        cells.isBlank(EventColumn.SUBJECT)
            ? Subject.LOOKED_AFTER_CHILD
            : cells.constant(EventColumn.SUBJECT, Subject.class);
    List<String> themes = cells.items(EventColumn.THEMES);
    Set<String> distinct = new HashSet<>(themes);
    if (themes.isEmpty()) {
      throw new InvalidCellException(
          EventColumn.THEMES, "blank: expected one theme, or several separated by semicolons");
    } else if (distinct.size() < themes.size()) {
      throw new InvalidCellException(EventColumn.THEMES, "a theme comes twice: each may come once");
    }
    Optional<Concern.Origin> origin =
        cells.isBlank(EventColumn.ORIGIN)
            ? Optional.empty()
            : Optional.of(cells.constant(EventColumn.ORIGIN, Concern.Origin.class));
    return new Concern(
        subject, distinct, cells.text(EventColumn.SEVERITY), cells.text(EventColumn.TEAM), origin);
  }

  private static List<AgreedAction> actions(EventCells cells) throws InvalidCellException {
    List<AgreedAction> actions = new ArrayList<>();
    for (String item : cells.items(EventColumn.ACTIONS)) {
      int sign = item.indexOf(EventText.BEFORE_DAY);
      String reference = sign < 0 ? item : item.substring(0, sign).strip();
      actions.add(new AgreedAction(reference, EventCells.dayOf(item)));
    }
    return actions;
  }
}
