package org.duecare.core.dispute;

import static org.duecare.core.RefusedNull.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.RefusedNull;
import org.duecare.core.dispute.PolicyFinding.Kind;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;
import org.duecare.core.obligation.DueDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing takes null, and the exception names the parameter. */
class DisputeNullTest {

  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final Moment AT = Moment.on(MON_2026_03_02);
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final EscalationPolicy POLICY = EscalationPolicy.handbook2010();
  private static final Concern CONCERN = Concern.about("DRIFT");
  private static final DisputeEvent OPENED = DisputeNotation.event("2026-03-02 opened at 1");
  private static final Dispute DISPUTE = Dispute.raise(POLICY, CALENDAR, OPENED);
  private static final Optional<String> NONE = Optional.empty();
  private static final Verification SEEN = Verification.PRIMARY_TEXT;

  private static EscalationPolicy.Builder builder() {
    return Policies.builder("invented");
  }

  static Stream<Arguments> policy() {
    PolicyVersions versions = new PolicyVersions(List.of(POLICY));
    return Stream.of(
        call("id", () -> EscalationPolicy.builder(null, Policies.DOCUMENT, MON_2026_03_02)),
        call("document", () -> EscalationPolicy.builder("id", null, MON_2026_03_02)),
        call("inForceFrom", () -> EscalationPolicy.builder("id", Policies.DOCUMENT, null)),
        call("id", () -> POLICY.successor(null, MON_2026_03_02)),
        call("inForceFrom", () -> POLICY.successor("id", null)),
        call("last", () -> POLICY.inForceUntil(null)),
        call("day", () -> POLICY.isInForceOn(null)),
        call("stage", () -> builder().informal(null)),
        call("levels", () -> builder().levels((EscalationLevel[]) null)),
        call("limit", () -> builder().total(null)),
        call("start", () -> builder().totalRunsFrom(null)),
        call("rule", () -> builder().bypass(null)),
        call("levelBySeverity", () -> builder().entryLevels(null)),
        call("meaning", () -> builder().silence(null)),
        call("scope", () -> builder().cafcassScope(null)),
        call("rule", () -> builder().pause(null)),
        call("time", () -> builder().cutOff(null)),
        call("instrument", () -> builder().document(null)),
        call("how", () -> builder().verified(null)),
        call("how", () -> EscalationLevel.named("level").verified(null)),
        call("taxonomy", () -> builder().themes(null)),
        call("codes", () -> builder().outcomes((Code[]) null)),
        call("codes", () -> builder().outcomesForTheChild((Code[]) null)),
        call("lastDays", () -> builder().bandLimits((Integer[]) null)),
        call("versions", () -> new PolicyVersions(null)),
        call("day", () -> versions.inForceOn(null)),
        call("id", () -> versions.withId(null)),
        call("name", () -> EscalationLevel.named(null)),
        call("roles", () -> EscalationLevel.named("level").answeredBy((String[]) null)),
        call("limit", () -> EscalationLevel.named("level").within(null)),
        call("roles", () -> EscalationLevel.named("level").openedBy((String[]) null)),
        call("within", () -> new EscalationLevel("level", Set.of(), null, Set.of(), SEEN)),
        call(
            "verification",
            () -> new EscalationLevel("level", Set.of(), Optional.empty(), Set.of(), null)),
        call(
            "answeredBy",
            () -> new EscalationLevel("level", null, Optional.empty(), Set.of(), SEEN)),
        call(
            "openedBy", () -> new EscalationLevel("level", Set.of(), Optional.empty(), null, SEEN)),
        call("within", () -> new InformalStage(null)),
        call("id", () -> new Code(null, "label")),
        call("label", () -> new Code("ID", null)),
        call("themes", () -> new ThemeTaxonomy(null, /* exclusive= */ true)),
        call("last", () -> new TimeBand(0, null)),
        call("lastDays", () -> TimeBand.upTo(null)),
        call("kind", () -> new PolicyFinding(null, "sentence")),
        call("sentence", () -> new PolicyFinding(Kind.TOTAL_MISSING, null)));
  }

  static Stream<Arguments> events() {
    return Stream.of(
        call("day", () -> Moment.on(null)),
        call("time", () -> Moment.at(MON_2026_03_02, null)),
        call("time", () -> new Moment(MON_2026_03_02, null)),
        call("at", () -> new DisputeEvent.RaisedInformally(null, CONCERN)),
        call("concern", () -> new DisputeEvent.RaisedInformally(AT, null)),
        call("at", () -> new DisputeEvent.ResolvedInformally(null)),
        call("at", () -> new DisputeEvent.Opened(null, CONCERN, 1, NONE, NONE)),
        call("concern", () -> new DisputeEvent.Opened(AT, null, 1, NONE, NONE)),
        call("by", () -> new DisputeEvent.Opened(AT, CONCERN, 1, null, NONE)),
        call("reason", () -> new DisputeEvent.Opened(AT, CONCERN, 1, NONE, null)),
        call("at", () -> new DisputeEvent.Responded(null, 1, NONE)),
        call("by", () -> new DisputeEvent.Responded(AT, 1, null)),
        call("at", () -> new DisputeEvent.Escalated(null, 2, NONE, NONE)),
        call("by", () -> new DisputeEvent.Escalated(AT, 2, null, NONE)),
        call("reason", () -> new DisputeEvent.Escalated(AT, 2, NONE, null)),
        call("at", () -> new DisputeEvent.Accepted(null, List.of(), NONE, NONE)),
        call("actions", () -> new DisputeEvent.Accepted(AT, null, NONE, NONE)),
        call("outcome", () -> new DisputeEvent.Accepted(AT, List.of(), null, NONE)),
        call("forTheChild", () -> new DisputeEvent.Accepted(AT, List.of(), NONE, null)),
        call("reference", () -> new DisputeEvent.AgreedAction(null, Optional.empty())),
        call("due", () -> new DisputeEvent.AgreedAction("PLAN", null)),
        call("role", () -> new DisputeEvent.Opened(AT, CONCERN, 1).by(null)),
        call("why", () -> new DisputeEvent.Opened(AT, CONCERN, 1).reason(null)),
        call("role", () -> new DisputeEvent.Responded(AT, 1).by(null)),
        call("role", () -> new DisputeEvent.Escalated(AT, 2).by(null)),
        call("why", () -> new DisputeEvent.Escalated(AT, 2).reason(null)),
        call("code", () -> new DisputeEvent.Accepted(AT, List.of()).outcome(null)),
        call("code", () -> new DisputeEvent.Accepted(AT, List.of()).forTheChild(null)),
        call("role", () -> new DisputeEvent.Reopened(AT, 1).by(null)),
        call("day", () -> new DisputeEvent.AgreedAction("PLAN").due(null)),
        call("at", () -> new DisputeEvent.ActionsDone(null)),
        call("at", () -> new DisputeEvent.ActionsLapsed(null)),
        call("at", () -> new DisputeEvent.Paused(null, "leave")),
        call("reason", () -> new DisputeEvent.Paused(AT, null)),
        call("at", () -> new DisputeEvent.Resumed(null)),
        call("at", () -> new DisputeEvent.Withdrawn(null, "error")),
        call("reason", () -> new DisputeEvent.Withdrawn(AT, null)),
        call("at", () -> new DisputeEvent.ChildCeased(null)),
        call("at", () -> new DisputeEvent.Reopened(null, 1, NONE)),
        call("by", () -> new DisputeEvent.Reopened(AT, 1, null)),
        call("at", () -> new DisputeEvent.Cafcass(null, CafcassStep.REFERRED)),
        call("step", () -> new DisputeEvent.Cafcass(AT, null)),
        call("subject", () -> concern(null, Set.of("DRIFT"))),
        call("themes", () -> concern(Subject.LOOKED_AFTER_CHILD, null)));
  }

  private static Concern concern(Subject subject, Set<String> themes) {
    return new Concern(subject, themes, NONE, NONE, Optional.empty());
  }

  static Stream<Arguments> dispute() {
    DueDate due =
        DISPUTE.asOf(MON_2026_03_02).totalDeadline().map(DisputeDeadline::due).orElseThrow();
    StageEpisode episode = DISPUTE.asOf(MON_2026_03_02).episodes().get(0);
    return Stream.of(
        call("policy", () -> Dispute.raise(null, CALENDAR, OPENED)),
        call("calendar", () -> Dispute.raise(POLICY, null, OPENED)),
        call("first", () -> Dispute.raise(POLICY, CALENDAR, null)),
        call("events", () -> Dispute.of(POLICY, CALENDAR, null)),
        call("events", () -> Dispute.policyDay(null)),
        call("event", () -> DISPUTE.after((DisputeEvent) null)),
        call("events", () -> DISPUTE.after((List<DisputeEvent>) null)),
        call("event", () -> DISPUTE.refusalOf((DisputeEvent) null)),
        call("events", () -> DISPUTE.refusalOf((List<DisputeEvent>) null)),
        call("asOf", () -> DISPUTE.asOf(null)),
        call("due", () -> new DisputeDeadline(null, List.of(), Optional.empty(), Optional.empty())),
        call("pauses", () -> new DisputeDeadline(due, null, Optional.empty(), Optional.empty())),
        call("afterCutOff", () -> new DisputeDeadline(due, List.of(), null, Optional.empty())),
        call("otherReading", () -> new DisputeDeadline(due, List.of(), Optional.empty(), null)),
        call("from", () -> new Pause(null, Optional.empty())),
        call("until", () -> new Pause(MON_2026_03_02, null)),
        call("disputes", () -> DisputeRegister.of(null, MON_2026_03_02)),
        call("asOf", () -> DisputeRegister.of(Map.of(), null)),
        call("bands", () -> DisputeRegister.of(Map.of(), MON_2026_03_02).responses(null)),
        call("bands", () -> DisputeRegister.of(Map.of(), MON_2026_03_02).resolutions(null)),
        call(
            "reference",
            () -> new DisputeRegister.Entry(null, DISPUTE, DISPUTE.asOf(MON_2026_03_02))),
        call("reference", () -> new DisputeRegister.Response(null, DISPUTE, episode, 1)),
        call("dispute", () -> new DisputeRegister.Entry("D1", null, DISPUTE.asOf(MON_2026_03_02))),
        call("status", () -> new DisputeRegister.Entry("D1", DISPUTE, null)),
        call("dispute", () -> new DisputeRegister.Response("D1", null, episode, 1)),
        call("episode", () -> new DisputeRegister.Response("D1", DISPUTE, null, 1)),
        call("timeline", () -> BlockedPreparations.in(null)),
        call("stage", () -> TransitionTable.targets(null, DisputeEvent.Kind.OPENED)),
        call("event", () -> TransitionTable.targets(Stage.INFORMAL, null)),
        call("stage", () -> TransitionTable.events(null)),
        call("stage", () -> TransitionTable.byTime(null)));
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        call("limit", () -> EscalationLevel.named("level").within((TimeLimit) null)),
        call("theme", () -> Concern.about(null)),
        call("severity", () -> CONCERN.withSeverity(null)),
        call("team", () -> CONCERN.withTeam(null)),
        call("origin", () -> CONCERN.withOrigin(null)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"policy", "events", "dispute", "limits"})
  void isRefused(String parameter, ThrowingCallable call) {
    RefusedNull.assertThatItNames(parameter, call);
  }
}
