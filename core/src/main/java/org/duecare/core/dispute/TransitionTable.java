package org.duecare.core.dispute;

import static org.duecare.core.dispute.Stage.ACTIONS_LAPSED;
import static org.duecare.core.dispute.Stage.ACTIONS_PENDING;
import static org.duecare.core.dispute.Stage.AWAITING_RESPONSE;
import static org.duecare.core.dispute.Stage.CLOSED;
import static org.duecare.core.dispute.Stage.INFORMAL;
import static org.duecare.core.dispute.Stage.NOT_RAISED;
import static org.duecare.core.dispute.Stage.OVERDUE;
import static org.duecare.core.dispute.Stage.RESOLVED;
import static org.duecare.core.dispute.Stage.RESOLVED_INFORMALLY;
import static org.duecare.core.dispute.Stage.RESPONDED;
import static org.duecare.core.dispute.Stage.WITHDRAWN;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duecare.core.dispute.DisputeEvent.Kind;

/**
 * Which event leads from which stage to which, and what time alone does: everything that any policy
 * may allow. Whether one does is a matter of its guards, and of what happened before. Immutable and
 * thread-safe.
 */
public final class TransitionTable {

  private static final Map<Stage, Map<Kind, Set<Stage>>> TABLE = new EnumMap<>(Stage.class);

  static {
    for (Stage stage : Stage.values()) {
      // A referral runs beside every stage and holds none up.
      from(stage, Kind.CAFCASS, stage);
      if (stage.isOpen()) {
        from(stage, Kind.WITHDRAWN, WITHDRAWN);
        from(stage, Kind.CHILD_CEASED, CLOSED);
        if (stage != Stage.PAUSED) {
          from(stage, Kind.PAUSED, Stage.PAUSED);
          from(Stage.PAUSED, Kind.RESUMED, stage);
          // That the clock goes on may be told when it goes on already.
          from(stage, Kind.RESUMED, stage);
        }
        if (stage != INFORMAL) {
          // A level may answer when the dispute has left it, and talks go on: that moves nothing.
          from(stage, Kind.RESPONDED, stage);
          from(stage, Kind.RAISED_INFORMALLY, stage);
          from(stage, Kind.RESOLVED_INFORMALLY, stage);
        }
      }
    }
    from(NOT_RAISED, Kind.RAISED_INFORMALLY, INFORMAL);
    from(NOT_RAISED, Kind.OPENED, AWAITING_RESPONSE);
    from(INFORMAL, Kind.OPENED, AWAITING_RESPONSE);
    from(INFORMAL, Kind.RESOLVED_INFORMALLY, RESOLVED_INFORMALLY);
    from(AWAITING_RESPONSE, Kind.RESPONDED, RESPONDED);
    from(AWAITING_RESPONSE, Kind.ESCALATED, AWAITING_RESPONSE);
    from(AWAITING_RESPONSE, Kind.ACCEPTED, RESOLVED, ACTIONS_PENDING);
    from(OVERDUE, Kind.RESPONDED, RESPONDED);
    from(OVERDUE, Kind.ESCALATED, AWAITING_RESPONSE, OVERDUE);
    from(OVERDUE, Kind.ACCEPTED, RESOLVED, ACTIONS_PENDING);
    from(Stage.PAUSED, Kind.RESPONDED, RESPONDED);
    from(RESPONDED, Kind.ESCALATED, AWAITING_RESPONSE);
    from(RESPONDED, Kind.ACCEPTED, RESOLVED, ACTIONS_PENDING);
    from(ACTIONS_PENDING, Kind.ACTIONS_DONE, RESOLVED);
    from(ACTIONS_PENDING, Kind.ACTIONS_LAPSED, ACTIONS_LAPSED);
    from(ACTIONS_LAPSED, Kind.ACTIONS_DONE, RESOLVED);
    from(ACTIONS_LAPSED, Kind.ESCALATED, AWAITING_RESPONSE);
    from(ACTIONS_LAPSED, Kind.REOPENED, AWAITING_RESPONSE);
    from(RESOLVED, Kind.REOPENED, AWAITING_RESPONSE);
    // The answer that silence stood for.
    from(RESOLVED, Kind.RESPONDED, RESOLVED);
  }

  private TransitionTable() {}

  private static void from(Stage stage, Kind event, Stage... targets) {
    TABLE
        .computeIfAbsent(stage, none -> new EnumMap<>(Kind.class))
        .computeIfAbsent(event, none -> EnumSet.noneOf(Stage.class))
        .addAll(List.of(targets));
  }

  /**
   * To which stages an event may lead.
   *
   * @param stage the stage before it
   * @param event the kind of event
   * @return the stages, none where no policy allows the event there; immutable
   */
  public static Set<Stage> targets(Stage stage, Kind event) {
    Objects.requireNonNull(event, "event");
    return Collections.unmodifiableSet(of(stage).getOrDefault(event, Set.of()));
  }

  /**
   * To which stages time alone may lead, without an event: a limit passes, or a pause has lasted as
   * long as it may.
   *
   * @param stage the stage before it
   * @return the stages, none where nothing happens by itself; immutable
   */
  public static Set<Stage> byTime(Stage stage) {
    return switch (Objects.requireNonNull(stage, "stage")) {
      case AWAITING_RESPONSE ->
          Collections.unmodifiableSet(EnumSet.of(AWAITING_RESPONSE, OVERDUE, RESOLVED));
      case PAUSED -> targets(stage, Kind.RESUMED);
      default -> Set.of();
    };
  }

  /**
   * Which events a stage may take.
   *
   * @param stage the stage
   * @return the kinds of event, immutable
   */
  public static Set<Kind> events(Stage stage) {
    return Collections.unmodifiableSet(of(stage).keySet());
  }

  /** Every stage has a row, for it takes a referral. */
  private static Map<Kind, Set<Stage>> of(Stage stage) {
    return Objects.requireNonNull(TABLE.get(Objects.requireNonNull(stage, "stage")));
  }
}
