package org.duecare.files.dispute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.core.care.ChildId;
import org.duecare.core.dispute.CafcassStep;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.DisputeEvent.Kind;
import org.duecare.core.dispute.Subject;
import org.duecare.files.table.CellType;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.Layout;

/** The columns of the layout. */
final class EventColumn {

  /** What two figures can say. */
  static final int HIGHEST_LEVEL = 99;

  private static final int LONGEST_LEVEL = 2;

  static final Column<String> DISPUTE =
      Column.needed("dispute", CellTypes.reference(), "the reference of the dispute");
  static final Column<LocalDate> DATE = Column.needed("date", CellTypes.day(), "the day");
  static final Column<LocalTime> TIME =
      Column.optional(
          "time",
          CellType.of(
              "a time, hh:mm",
              "not a time (expected hh:mm)",
              EventColumn::time,
              LocalTime::toString),
          "the time of day");
  static final Column<Kind> EVENT =
      Column.needed("event", CellTypes.constant(Kind.class), "what happened");
  static final Column<CafcassStep> STEP =
      Column.optional("step", CellTypes.constant(CafcassStep.class), "the step of a referral");
  static final Column<Integer> LEVEL =
      Column.optional(
          "level",
          CellType.of(
              "a number from 1 to " + HIGHEST_LEVEL,
              "not a level (expected a number from 1 to " + HIGHEST_LEVEL + ")",
              EventColumn::level,
              String::valueOf),
          "the level");
  static final Column<String> BY = Column.optional("by", CellTypes.text(), "the role that did it");
  static final Column<Subject> SUBJECT =
      Column.optional("subject", CellTypes.constant(Subject.class), "about whom it is");
  static final Column<String> SEVERITY =
      Column.optional("severity", CellTypes.text(), "how serious it is");
  static final Column<List<String>> THEMES =
      Column.optional(
          "themes",
          CellTypes.several(
              CellTypes.text(), "expected one theme, or several separated by semicolons"),
          "what it is about");
  static final Column<String> TEAM =
      Column.optional("team", CellTypes.text(), "the team that answers for the case");
  static final Column<Concern.Origin> ORIGIN =
      Column.optional("origin", CellTypes.constant(Concern.Origin.class), "what it came of");
  static final Column<String> REASON =
      Column.optional("reason", CellTypes.text(), "a code or short words");
  static final Column<String> OUTCOME =
      Column.optional("outcome", CellTypes.text(), "the code of the outcome");
  static final Column<String> OUTCOME_FOR_CHILD =
      Column.optional("outcome_for_child", CellTypes.text(), "what it came to for the child");
  static final Column<List<String>> ACTIONS =
      Column.optional(
          "actions",
          CellTypes.several(CellTypes.text(), "expected the actions agreed"),
          "the actions agreed, each with its day");

  static final Column<ChildId> CHILD =
      Column.optional("child", CellTypes.child(), "the child, as the return has it");

  /** What stands behind the sign in an action, named as the column is. */
  private static final Column<LocalDate> DAY_OF_ACTION =
      Column.optional("actions", CellTypes.day(), "the day by which it is to be done");

  /** What is written where no child is told: who a dispute is about is in no file without need. */
  static final Layout WITHOUT_CHILD =
      Layout.of(
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
          ACTIONS);

  static final Layout LAYOUT =
      Layout.of(Stream.concat(WITHOUT_CHILD.columns().stream(), Stream.of(CHILD)).toList());

  private static final Set<Column<?>> OF_EVERY_EVENT = Set.of(DISPUTE, DATE, TIME, EVENT, CHILD);

  private EventColumn() {}

  private static LocalTime time(String text) throws InvalidCellException {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidCellException("not a time (expected hh:mm)");
    }
  }

  private static int level(String text) throws InvalidCellException {
    boolean number =
        text.length() <= LONGEST_LEVEL && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    int level = number ? Integer.parseInt(text) : 0;
    if (level < 1) {
      throw new InvalidCellException(
          "not a level (expected a number from 1 to " + HIGHEST_LEVEL + ")");
    }
    return level;
  }

  static LocalDate dayOfAction(String text) throws InvalidCellException {
    return DAY_OF_ACTION.read(text).orElseThrow(DAY_OF_ACTION::blank);
  }

  /** Whether an event of a kind has something in a column. */
  static boolean isOf(Kind kind, Column<?> column) {
    return OF_EVERY_EVENT.contains(column) || own(kind).contains(column);
  }

  private static Set<Column<?>> own(Kind kind) {
    return switch (kind) {
      case RAISED_INFORMALLY -> Set.of(SUBJECT, SEVERITY, THEMES, TEAM, ORIGIN);
      case OPENED -> Set.of(LEVEL, BY, REASON, SUBJECT, SEVERITY, THEMES, TEAM, ORIGIN);
      case RESPONDED, REOPENED -> Set.of(LEVEL, BY);
      case ESCALATED -> Set.of(LEVEL, BY, REASON);
      case ACCEPTED -> Set.of(OUTCOME, OUTCOME_FOR_CHILD, ACTIONS);
      case PAUSED, WITHDRAWN -> Set.of(REASON);
      case CAFCASS -> Set.of(STEP);
      case RESOLVED_INFORMALLY, ACTIONS_DONE, ACTIONS_LAPSED, RESUMED, CHILD_CEASED -> Set.of();
    };
  }
}
