package org.duecare.files.dispute;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.duecare.core.dispute.DisputeEvent.Kind;

/** The columns of the layout, in the order in which they are written. */
enum EventColumn {
  DISPUTE,
  DATE,
  TIME,
  EVENT,
  STEP,
  LEVEL,
  BY,
  SUBJECT,
  SEVERITY,
  THEMES,
  TEAM,
  ORIGIN,
  REASON,
  OUTCOME,
  OUTCOME_FOR_CHILD,
  ACTIONS;

  /** Those without which no row says anything. */
  static final Set<EventColumn> NEEDED =
      Collections.unmodifiableSet(EnumSet.of(DISPUTE, DATE, EVENT));

  private static final Set<EventColumn> OF_EVERY_EVENT = EnumSet.of(DISPUTE, DATE, TIME, EVENT);
  private static final Set<EventColumn> OF_A_CONCERN =
      EnumSet.of(SUBJECT, SEVERITY, THEMES, TEAM, ORIGIN);

  /** The name in the first line. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether an event of a kind has something in the column. */
  boolean isOf(Kind kind) {
    return OF_EVERY_EVENT.contains(this) || own(kind).contains(this);
  }

  private static Set<EventColumn> own(Kind kind) {
    return switch (kind) {
      case RAISED_INFORMALLY -> OF_A_CONCERN;
      case OPENED -> {
        Set<EventColumn> columns = EnumSet.of(LEVEL, BY, REASON);
        columns.addAll(OF_A_CONCERN);
        yield columns;
      }
      case RESPONDED, REOPENED -> EnumSet.of(LEVEL, BY);
      case ESCALATED -> EnumSet.of(LEVEL, BY, REASON);
      case ACCEPTED -> EnumSet.of(OUTCOME, OUTCOME_FOR_CHILD, ACTIONS);
      case PAUSED, WITHDRAWN -> EnumSet.of(REASON);
      case CAFCASS -> EnumSet.of(STEP);
      case RESOLVED_INFORMALLY, ACTIONS_DONE, ACTIONS_LAPSED, RESUMED, CHILD_CEASED ->
          EnumSet.noneOf(EventColumn.class);
    };
  }
}
