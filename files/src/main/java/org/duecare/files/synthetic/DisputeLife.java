package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.Moment;
import org.duecare.core.dispute.Subject;

/** The course of one dispute, drawn step by step until it ends or the year does. */
final class DisputeLife {

  private static final int TEAMS = 5;

  /** In every thousand. */
  private static final int SERIOUS = 180;

  private static final int INFORMAL_BEFORE = 300;
  private static final int WITHDRAWN = 40;
  private static final int NOT_SATISFIED = 90;
  private static final int WITH_ACTIONS = 350;
  private static final int NOT_DONE_IN_TIME = 150;

  /** The report: the vast number of responses come within 0 to 10 working days. */
  private static final Spread UNTIL_ANSWER = Spread.ofDays(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 19);

  private static final Spread UNTIL_DECISION = Spread.ofDays(0, 0, 1, 2, 3, 5);

  private static final Weights<String> WHY_WITHDRAWN =
      Weights.of(3, "settled between the workers").and(1, "raised in error");

  private static final Weights<Concern.Origin> ORIGINS =
      Weights.of(6, Concern.Origin.REVIEW)
          .and(3, Concern.Origin.MIDWAY_CHECK)
          .and(1, Concern.Origin.OTHER);

  private final EscalationPolicy policy;
  private final WorkingDayCalendar calendar;
  private final ReturnYear year;
  private final Draw draw;
  private final List<DisputeEvent> events = new ArrayList<>();

  /** The life of one dispute of the year, which is lived once. */
  DisputeLife(EscalationPolicy policy, WorkingDayCalendar calendar, ReturnYear year, Draw draw) {
    this.policy = policy;
    this.calendar = calendar;
    this.year = year;
    this.draw = draw;
  }

  /** The events of the dispute up to a day, inclusive. */
  List<DisputeEvent> events(String theme, LocalDate opened, LocalDate knownTo) {
    live(theme, opened);
    return events.stream().filter(event -> !event.at().day().isAfter(knownTo)).toList();
  }

  private void live(String theme, LocalDate opened) {
    boolean serious = draw.perMille(SERIOUS);
    int level = serious ? 2 : 1;
    Concern concern = concern(theme, serious);
    raiseInformally(concern, opened);
    events.add(new DisputeEvent.Opened(Moment.on(opened), concern, level));
    if (draw.perMille(WITHDRAWN)) {
      LocalDate day = later(opened, draw.between(1, 4));
      events.add(new DisputeEvent.Withdrawn(Moment.on(day), WHY_WITHDRAWN.draw(draw)));
      return;
    }
    LocalDate decided = answer(level, opened);
    if (level == 1 && draw.perMille(NOT_SATISFIED)) {
      events.add(new DisputeEvent.Escalated(Moment.on(decided), 2));
      decided = answer(2, decided);
    }
    accept(decided);
  }

  private Concern concern(String theme, boolean serious) {
    Concern.Origin origin =
        theme.equals("PLAN_ON_THE_DAY") ? Concern.Origin.BLOCKED_PREPARATION : ORIGINS.draw(draw);
    return new Concern(
        Subject.LOOKED_AFTER_CHILD,
        Set.of(theme),
        Optional.of(serious ? "serious" : "ordinary"),
        Optional.of("team " + draw.between(1, TEAMS)),
        Optional.of(origin));
  }

  /** Talks come before some openings; before the year nothing is told. */
  private void raiseInformally(Concern concern, LocalDate opened) {
    LocalDate raised = calendar.previousOrSameWorkingDay(opened.minusDays(draw.between(2, 14)));
    if (draw.perMille(INFORMAL_BEFORE) && !raised.isBefore(year.firstDay())) {
      events.add(new DisputeEvent.RaisedInformally(Moment.on(raised), concern));
    }
  }

  /** The answer of a level; gives the day on which the reviewing officer decides about it. */
  private LocalDate answer(int level, LocalDate from) {
    LocalDate answered = later(from, UNTIL_ANSWER.draw(draw));
    Optional<String> role = policy.levels().get(level - 1).answeredBy().stream().findFirst();
    events.add(new DisputeEvent.Responded(Moment.on(answered), level, role));
    return later(answered, UNTIL_DECISION.draw(draw));
  }

  private void accept(LocalDate day) {
    if (!draw.perMille(WITH_ACTIONS)) {
      accept(day, List.of());
      return;
    }
    LocalDate due = later(day, draw.between(5, 20));
    accept(day, List.of(new AgreedAction("action-1").due(due)));
    if (draw.perMille(NOT_DONE_IN_TIME)) {
      LocalDate found = later(due, draw.between(1, 5));
      events.add(new DisputeEvent.ActionsLapsed(Moment.on(found)));
      events.add(new DisputeEvent.ActionsDone(Moment.on(later(found, draw.between(1, 10)))));
    } else {
      LocalDate done = later(day, draw.between(2, 5));
      events.add(new DisputeEvent.ActionsDone(Moment.on(done)));
    }
  }

  private void accept(LocalDate day, List<AgreedAction> actions) {
    events.add(new DisputeEvent.Accepted(Moment.on(day), actions));
  }

  private LocalDate later(LocalDate day, int workingDays) {
    return workingDays == 0 ? day : day.with(calendar.plusWorkingDays(workingDays));
  }
}
