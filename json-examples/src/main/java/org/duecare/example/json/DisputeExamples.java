package org.duecare.example.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.Bypass;
import org.duecare.core.dispute.CafcassScope;
import org.duecare.core.dispute.CafcassStep;
import org.duecare.core.dispute.Code;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeDeadline;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.dispute.DisputeStatus;
import org.duecare.core.dispute.EscalationLevel;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.InformalStage;
import org.duecare.core.dispute.Moment;
import org.duecare.core.dispute.Pause;
import org.duecare.core.dispute.PauseRule;
import org.duecare.core.dispute.PolicyFinding;
import org.duecare.core.dispute.PolicyVersions;
import org.duecare.core.dispute.Silence;
import org.duecare.core.dispute.StageEpisode;
import org.duecare.core.dispute.Subject;
import org.duecare.core.dispute.ThemeTaxonomy;
import org.duecare.core.dispute.TimeBand;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;
import org.duecare.core.law.reading.DisputeStart;

/** Disputes, the policies under which they run, and where they stand. */
public final class DisputeExamples {

  private static final LocalDate DAY = LocalDate.of(2024, 4, 2);
  private static final Moment MOMENT = Moment.at(DAY, LocalTime.of(16, 45));
  private static final Concern CONCERN = Concern.about("DRIFT");
  // As known on a day, so that the document stays when a newer list comes with the library.
  private static final WorkingDayCalendar CALENDAR =
      WorkingDayCalendar.englandAndWales().asKnownOn(LocalDate.of(2026, 8, 21));

  private DisputeExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return Stream.of(policies(), events(), disputes(), deadlines()).flatMap(List::stream).toList();
  }

  private static List<Example> policies() {
    EscalationPolicy own = own();
    return List.of(
        Example.of("dispute", own),
        Example.of(
            "dispute",
            "EscalationPolicy-bare",
            EscalationPolicy.class,
            EscalationPolicy.builder("bare", document(), DAY)
                .levels(EscalationLevel.named("only level"))
                .bandLimits()
                .build()),
        Example.of("dispute", "EscalationPolicy-preset", EscalationPolicy.class, walsall()),
        Example.of("dispute", own.levels().get(0)),
        Example.of(
            "dispute",
            "EscalationLevel-bare",
            EscalationLevel.class,
            EscalationLevel.named("level")),
        Example.of("dispute", own.informal().orElseThrow()),
        Example.of(
            "dispute",
            "InformalStage-bare",
            InformalStage.class,
            new InformalStage(Optional.empty())),
        Example.of("dispute", new PauseRule(20, /* stopsTotal= */ true)),
        Example.of("dispute", new Code("DRIFT", "drift and delay")),
        Example.of("dispute", own.themes()),
        Example.of("dispute", new TimeBand(6, OptionalInt.of(10))),
        Example.of(
            "dispute", "TimeBand-bare", TimeBand.class, new TimeBand(21, OptionalInt.empty())),
        Example.of("dispute", new PolicyVersions(List.of(own))),
        Example.of(
            "dispute",
            new PolicyFinding(PolicyFinding.Kind.TOTAL_MISSING, "no limit of the whole is set")));
  }

  private static List<Example> events() {
    return List.of(
        Example.of("dispute", MOMENT),
        Example.of("dispute", "Moment-bare", Moment.class, Moment.on(DAY)),
        Example.of(
            "dispute",
            new Concern(
                Subject.LOOKED_AFTER_CHILD,
                Set.of("DRIFT", "NOT_SEEN"),
                Optional.of("serious"),
                Optional.of("north"),
                Optional.of(Concern.Origin.MIDWAY_CHECK))),
        Example.of("dispute", "Concern-bare", Concern.class, CONCERN),
        event("raised-informally", new DisputeEvent.RaisedInformally(MOMENT, CONCERN)),
        event("resolved-informally", new DisputeEvent.ResolvedInformally(MOMENT)),
        event(
            "opened",
            new DisputeEvent.Opened(MOMENT, CONCERN, 1).by("officer").reason("no answer")),
        event("opened-bare", new DisputeEvent.Opened(Moment.on(DAY), CONCERN, 1)),
        event("responded", new DisputeEvent.Responded(MOMENT, 1).by("team manager")),
        event("responded-bare", new DisputeEvent.Responded(MOMENT, 1)),
        event("escalated", new DisputeEvent.Escalated(MOMENT, 2).by("officer").reason("urgent")),
        event("escalated-bare", new DisputeEvent.Escalated(MOMENT, 2)),
        event("accepted", accepted()),
        event("accepted-bare", new DisputeEvent.Accepted(MOMENT, List.of())),
        event("actions-done", new DisputeEvent.ActionsDone(MOMENT)),
        event("actions-lapsed", new DisputeEvent.ActionsLapsed(MOMENT)),
        event("paused", new DisputeEvent.Paused(MOMENT, "legal advice")),
        event("resumed", new DisputeEvent.Resumed(MOMENT)),
        event("withdrawn", new DisputeEvent.Withdrawn(MOMENT, "overtaken by a hearing")),
        event("child-ceased", new DisputeEvent.ChildCeased(MOMENT)),
        event("reopened", new DisputeEvent.Reopened(MOMENT, 1).by("officer")),
        event("reopened-bare", new DisputeEvent.Reopened(MOMENT, 1)),
        event("cafcass", new DisputeEvent.Cafcass(MOMENT, CafcassStep.REFERRED)),
        Example.of(
            "dispute",
            "DisputeEvent.AgreedAction",
            DisputeEvent.AgreedAction.class,
            accepted().actions().get(0)),
        Example.of(
            "dispute",
            "DisputeEvent.AgreedAction-bare",
            DisputeEvent.AgreedAction.class,
            new DisputeEvent.AgreedAction("A2")));
  }

  private static List<Example> disputes() {
    Dispute informal =
        Dispute.raise(walsall(), CALENDAR, new DisputeEvent.RaisedInformally(MOMENT, CONCERN));
    return List.of(
        Example.of("dispute", own(own())),
        Example.of("dispute", "Dispute-preset", Dispute.class, informal),
        Example.of("dispute", new Pause(DAY, Optional.of(DAY.plusDays(3)))),
        Example.of("dispute", "Pause-bare", Pause.class, new Pause(DAY, Optional.empty())),
        Example.of(
            "dispute",
            "DisputeRegister.Entry",
            DisputeRegister.Entry.class,
            new DisputeRegister.Entry("E1", informal, informal.asOf(DAY))),
        Example.of(
            "dispute",
            "DisputeRegister.Response-bare",
            DisputeRegister.Response.class,
            new DisputeRegister.Response("E1", informal, bare(), 3)),
        Example.of("dispute", "StageEpisode-bare", StageEpisode.class, bare()),
        Example.of(
            "dispute", "DisputeStatus-bare", DisputeStatus.class, informal.asOf(DAY.minusDays(1))),
        Example.of(
            "dispute",
            "DisputeRegister-bare",
            DisputeRegister.class,
            DisputeRegister.of(new TreeMap<>(Map.of("E1", informal)), DAY.plusDays(1))));
  }

  private static List<Example> deadlines() {
    Dispute own = own(own());
    DisputeStatus awaiting = own.asOf(DAY.withDayOfMonth(12));
    DisputeStatus reopened = own.asOf(DAY.withDayOfMonth(25));
    EscalationPolicy handbook =
        EscalationPolicy.handbook2010()
            .successor("handbook-from-alert", DAY)
            .totalRunsFrom(DisputeStart.FIRST_ALERT)
            .build();
    DisputeStatus alerted =
        Dispute.raise(handbook, CALENDAR, new DisputeEvent.RaisedInformally(MOMENT, CONCERN))
            .asOf(DAY);
    return List.of(
        Example.of("dispute", reopened),
        Example.of(
            "dispute",
            "DisputeStatus-paused",
            DisputeStatus.class,
            own.asOf(DAY.withDayOfMonth(11))),
        Example.of("dispute", awaiting.stageDeadline().orElseThrow()),
        Example.of(
            "dispute",
            "DisputeDeadline-after-cut-off",
            DisputeDeadline.class,
            awaiting.totalDeadline().orElseThrow()),
        Example.of(
            "dispute",
            "DisputeDeadline-other-reading",
            DisputeDeadline.class,
            alerted.totalDeadline().orElseThrow()),
        Example.of("dispute", reopened.episodes().get(1)),
        Example.of(
            "dispute",
            "DisputeRegister.Response",
            DisputeRegister.Response.class,
            new DisputeRegister.Response("E1", own, reopened.episodes().get(1), 4)),
        Example.of(
            "dispute",
            DisputeRegister.of(new TreeMap<>(Map.of("E1", own)), DAY.withDayOfMonth(25))));
  }

  /** A policy that says everything. */
  static EscalationPolicy own() {
    return EscalationPolicy.builder("own-2024", document(), LocalDate.of(2024, 4, 1))
        .verified(Verification.SECONDARY_TEXT)
        .informal(new InformalStage(Optional.of(new TimeLimit.WorkingDays(5))).alsoDuringLevels())
        .levels(
            EscalationLevel.named("level 1")
                .answeredBy("team manager", "practice manager")
                .within(new TimeLimit.WorkingDays(5))
                .openedBy("officer")
                .verified(Verification.BACKGROUND_LOW),
            EscalationLevel.named("level 2").answeredBy("head of service"))
        .total(new TimeLimit.WorkingDaysBeginningWith(20))
        .totalRunsFrom(DisputeStart.FIRST_ALERT)
        .bypass(Bypass.WITH_REASON)
        .entryLevels(Map.of("ordinary", 1, "serious", 2))
        .silence(Silence.ESCALATES)
        .cafcassScope(CafcassScope.EVERY_CHILD)
        .withChildProtection()
        .withdrawable()
        .pause(new PauseRule(20, /* stopsTotal= */ true))
        .reopenWithinDays(28)
        .cutOff(LocalTime.of(16, 0))
        .themes(
            new ThemeTaxonomy(List.of(new Code("DRIFT", "drift and delay")), /* exclusive= */ true))
        .outcomes(new Code("PLAN", "plan changed"))
        .outcomesForTheChild(new Code("MOVED", "moved nearer home"))
        .bandLimits(5, 10)
        .build()
        .inForceUntil(LocalDate.of(2026, 3, 31));
  }

  /** A dispute that was paused, answered, resolved and opened again. */
  static Dispute own(EscalationPolicy policy) {
    return Dispute.of(
        policy,
        CALENDAR,
        List.of(
            new DisputeEvent.RaisedInformally(MOMENT, CONCERN),
            new DisputeEvent.Opened(at(9), CONCERN.withSeverity("ordinary"), 1).by("officer"),
            new DisputeEvent.Paused(at(10), "legal advice"),
            new DisputeEvent.Resumed(at(12)),
            new DisputeEvent.Responded(at(15), 1).by("team manager"),
            new DisputeEvent.Accepted(at(16), List.of()).outcome("PLAN"),
            new DisputeEvent.Reopened(at(22), 1).by("officer"),
            new DisputeEvent.Cafcass(at(23), CafcassStep.CONSIDERED)));
  }

  private static StageEpisode bare() {
    return new StageEpisode(
        1, DAY, Optional.empty(), Optional.empty(), Optional.empty(), /* bySilence= */ true);
  }

  private static Moment at(int day) {
    return Moment.on(DAY.withDayOfMonth(day));
  }

  private static EscalationPolicy walsall() {
    return EscalationPolicy.walsall2022();
  }

  private static Instrument document() {
    return new Instrument("own policy 2024", "Escalation policy of an authority, April 2024");
  }

  private static DisputeEvent.Accepted accepted() {
    return new DisputeEvent.Accepted(
            MOMENT, List.of(new DisputeEvent.AgreedAction("A1").due(DAY.plusDays(10))))
        .outcome("PLAN")
        .forTheChild("MOVED");
  }

  private static Example event(String name, DisputeEvent event) {
    return Example.of("dispute", "DisputeEvent-" + name, DisputeEvent.class, event);
  }
}
