package org.duecare.files.dispute;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.ChildId;
import org.duecare.core.dispute.Bypass;
import org.duecare.core.dispute.CafcassScope;
import org.duecare.core.dispute.CafcassStep;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.duecare.core.dispute.DisputeRefusedException;
import org.duecare.core.dispute.EscalationLevel;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.Moment;
import org.duecare.core.dispute.PauseRule;
import org.duecare.core.dispute.Silence;
import org.duecare.core.dispute.Subject;
import org.duecare.core.law.TimeLimit;

/**
 * Disputes of random events, of which each was taken: events that are refused are drawn anew.
 *
 * @param policy under which they began
 * @param recorded the disputes by reference, and the children of some
 */
record RandomDisputes(EscalationPolicy policy, RecordedDisputes recorded) {

  private static final LocalDate WED_2023_03_01 = LocalDate.of(2023, 3, 1);

  private static final List<String> TEXTS =
      List.of(
          "A",
          "low, not high",
          "say \"no\"",
          "\"",
          "it's",
          "ü\u00df\ud83d\ude00",
          "a b",
          "1",
          "x\u00a0",
          ",",
          "#",
          "NULL",
          "x".repeat(200));

  static RandomDisputes of(long seed) {
    Random random = new Random(seed);
    EscalationPolicy policy = policy(random);
    SortedMap<String, Dispute> disputes = new TreeMap<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      List<DisputeEvent> events = new ArrayList<>();
      LocalDate day = WED_2023_03_01.plusDays(random.nextInt(200));
      for (int tries = 40; tries > 0; tries--) {
        DisputeEvent event = event(random, day);
        List<DisputeEvent> more = new ArrayList<>(events);
        more.add(event);
        if (!events.contains(event) && isTaken(policy, more)) {
          events = more;
        }
        day = day.plusDays(random.nextInt(3));
      }
      if (!events.isEmpty()) {
        disputes.put("D/" + i, dispute(policy, events));
      }
    }
    SortedMap<String, ChildId> children = new TreeMap<>();
    for (String reference : disputes.keySet()) {
      if (random.nextBoolean()) {
        children.put(reference, ChildId.of(text(random)));
      }
    }
    return new RandomDisputes(policy, new RecordedDisputes(disputes, children));
  }

  private static Dispute dispute(EscalationPolicy policy, List<DisputeEvent> events) {
    return Dispute.of(policy, WorkingDayCalendar.englandAndWales(), events);
  }

  private static boolean isTaken(EscalationPolicy policy, List<DisputeEvent> events) {
    try {
      dispute(policy, events);
      return true;
    } catch (DisputeRefusedException e) {
      return false;
    }
  }

  private static EscalationPolicy policy(Random random) {
    if (random.nextInt(4) == 0) {
      return EscalationPolicy.handbook2010();
    }
    return EscalationPolicy.handbook2010()
        .successor("random", LocalDate.of(2022, 4, 1))
        .levels(
            EscalationLevel.named("one").within(new TimeLimit.WorkingDays(5)),
            EscalationLevel.named("two").within(new TimeLimit.Days(7)),
            EscalationLevel.named("three"))
        .entryLevels(random.nextBoolean() ? Map.of() : Map.of("A", 2))
        .bypass(Bypass.FREELY)
        .silence(Silence.values()[random.nextInt(Silence.values().length)])
        .cafcassScope(CafcassScope.EVERY_CHILD)
        .withChildProtection()
        .pause(new PauseRule(5, random.nextBoolean()))
        .reopenWithinDays(10)
        .cutOff(LocalTime.of(16, 0))
        .build();
  }

  private static DisputeEvent event(Random random, LocalDate day) {
    Moment at =
        random.nextBoolean()
            ? Moment.on(day)
            : Moment.at(
                day, LocalTime.ofSecondOfDay(random.nextInt(86_400)).plusNanos(random.nextInt(3)));
    int level = 1 + random.nextInt(3);
    DisputeEvent.Kind[] kinds = DisputeEvent.Kind.values();
    return switch (kinds[random.nextInt(kinds.length)]) {
      case RAISED_INFORMALLY -> new DisputeEvent.RaisedInformally(at, concern(random));
      case RESOLVED_INFORMALLY -> new DisputeEvent.ResolvedInformally(at);
      case OPENED ->
          new DisputeEvent.Opened(at, concern(random), level, maybe(random), maybe(random));
      case RESPONDED -> new DisputeEvent.Responded(at, level, maybe(random));
      case ESCALATED -> new DisputeEvent.Escalated(at, level, maybe(random), maybe(random));
      case ACCEPTED -> new DisputeEvent.Accepted(at, actions(random), maybe(random), maybe(random));
      case ACTIONS_DONE -> new DisputeEvent.ActionsDone(at);
      case ACTIONS_LAPSED -> new DisputeEvent.ActionsLapsed(at);
      case PAUSED -> new DisputeEvent.Paused(at, text(random));
      case RESUMED -> new DisputeEvent.Resumed(at);
      case WITHDRAWN ->
          random.nextInt(3) == 0
              ? new DisputeEvent.Withdrawn(at, text(random))
              : new DisputeEvent.Cafcass(at, CafcassStep.ENDED);
      case CHILD_CEASED ->
          random.nextInt(3) == 0
              ? new DisputeEvent.ChildCeased(at)
              : new DisputeEvent.Cafcass(at, CafcassStep.CONSIDERED);
      case REOPENED -> new DisputeEvent.Reopened(at, level, maybe(random));
      case CAFCASS ->
          new DisputeEvent.Cafcass(
              at, CafcassStep.values()[random.nextInt(CafcassStep.values().length)]);
    };
  }

  private static Concern concern(Random random) {
    Concern.Origin[] origins = Concern.Origin.values();
    return new Concern(
        Subject.values()[random.nextInt(2)],
        random.nextBoolean() ? Set.of(text(random)) : Set.of(text(random), "B " + text(random)),
        random.nextBoolean() ? Optional.of("A") : Optional.empty(),
        maybe(random),
        random.nextBoolean()
            ? Optional.of(origins[random.nextInt(origins.length)])
            : Optional.empty());
  }

  private static List<AgreedAction> actions(Random random) {
    List<AgreedAction> actions = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      actions.add(
          new AgreedAction(
              text(random),
              random.nextBoolean()
                  ? Optional.of(WED_2023_03_01.plusDays(random.nextInt(400)))
                  : Optional.empty()));
    }
    return actions;
  }

  private static Optional<String> maybe(Random random) {
    return random.nextBoolean() ? Optional.of(text(random)) : Optional.empty();
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }
}
