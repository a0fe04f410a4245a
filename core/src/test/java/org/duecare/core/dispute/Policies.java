package org.duecare.core.dispute;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.reading.DisputeStart;

/** The policies that the specification files name: the presets, and invented ones. */
final class Policies {

  static final LocalDate IN_FORCE = LocalDate.of(2020, 1, 1);
  static final Instrument DOCUMENT = new Instrument("invented policy", "An invented policy");

  private static final TimeLimit FIVE = new TimeLimit.WorkingDays(5);

  private static final InformalStage TALKS = new InformalStage(Optional.empty()).alsoDuringLevels();

  private Policies() {}

  static EscalationPolicy.Builder builder(String id) {
    return EscalationPolicy.builder(id, DOCUMENT, IN_FORCE);
  }

  static EscalationPolicy named(String id) {
    return EscalationPolicy.presets().stream()
        .filter(preset -> preset.id().equals(id))
        .findFirst()
        .orElseGet(() -> invented(id));
  }

  private static EscalationPolicy invented(String id) {
    return switch (id) {
      case "plain" -> plain(id).build();
      case "strict" -> plain(id).bypass(Bypass.NOT_ALLOWED).build();
      case "free" -> plain(id).bypass(Bypass.FREELY).build();
      case "formal-only" -> plain(id).withoutInformal().build();
      case "informal-limit" -> plain(id).informal(new InformalStage(Optional.of(FIVE))).build();
      case "informal-counts" ->
          plain(id)
              .informal(new InformalStage(Optional.of(FIVE)))
              .totalRunsFrom(DisputeStart.FIRST_ALERT)
              .build();
      case "talks" -> plain(id).informal(TALKS).build();
      case "talks-count" ->
          plain(id).informal(TALKS).totalRunsFrom(DisputeStart.FIRST_ALERT).build();
      case "talks-and-pauses" ->
          plain(id).informal(TALKS).pause(new PauseRule(28, /* stopsTotal= */ false)).build();
      case "no-withdrawal" -> unwithdrawable(id);
      case "escalates" -> plain(id).silence(Silence.ESCALATES).build();
      case "agrees" -> plain(id).silence(Silence.AGREES).build();
      case "pauses" -> plain(id).pause(new PauseRule(28, /* stopsTotal= */ false)).build();
      case "pauses-total" -> plain(id).pause(new PauseRule(28, /* stopsTotal= */ true)).build();
      case "pauses-and-escalates" ->
          plain(id)
              .pause(new PauseRule(28, /* stopsTotal= */ true))
              .silence(Silence.ESCALATES)
              .build();
      case "calendar-days" ->
          plain(id)
              .levels(level(1).within(new TimeLimit.Days(7)), level(2).within(weeks(1)))
              .total(new TimeLimit.Days(28))
              .pause(new PauseRule(28, /* stopsTotal= */ true))
              .build();
      case "beginning-with" ->
          plain(id)
              .levels(
                  level(1).within(new TimeLimit.WorkingDaysBeginningWith(5)),
                  level(2).within(new TimeLimit.WorkingDaysBeginningWith(5)))
              .total(new TimeLimit.WorkingDaysBeginningWith(20))
              .silence(Silence.ESCALATES)
              .pause(new PauseRule(28, /* stopsTotal= */ false))
              .build();
      case "cut-off" -> plain(id).cutOff(LocalTime.of(17, 0)).build();
      case "cut-off-and-pauses" ->
          plain(id)
              .cutOff(LocalTime.of(17, 0))
              .pause(new PauseRule(28, /* stopsTotal= */ false))
              .build();
      case "thirty" -> plain(id).total(new TimeLimit.WorkingDays(30)).build();
      case "fifteen" -> plain(id).total(new TimeLimit.WorkingDays(15)).build();
      case "thirty-from-the-alert" ->
          plain(id)
              .total(new TimeLimit.WorkingDays(30))
              .totalRunsFrom(DisputeStart.FIRST_ALERT)
              .withChildProtection()
              .build();
      case "no-limits" -> noLimits(id).build();
      case "no-limits-strict" -> noLimits(id).bypass(Bypass.NOT_ALLOWED).build();
      case "no-limits-free" -> noLimits(id).bypass(Bypass.FREELY).build();
      case "no-limits-no-total" -> noLimits(id).withoutTotal().withChildProtection().build();
      case "no-total" -> noTotal(id);
      case "from-2005" ->
          EscalationPolicy.builder(id, DOCUMENT, LocalDate.of(2005, 1, 1))
              .levels(level(1).within(FIVE))
              .total(new TimeLimit.WorkingDays(30))
              .build();
      case "reopens" -> plain(id).reopenWithinDays(28).build();
      case "talks-and-reopens" -> plain(id).informal(TALKS).reopenWithinDays(28).build();
      case "agrees-and-reopens" -> plain(id).silence(Silence.AGREES).reopenWithinDays(28).build();
      case "pauses-and-reopens" ->
          plain(id).pause(new PauseRule(28, /* stopsTotal= */ false)).reopenWithinDays(28).build();
      case "children-protected" -> plain(id).withChildProtection().build();
      case "cafcass-for-every-child" ->
          plain(id).withChildProtection().cafcassScope(CafcassScope.EVERY_CHILD).build();
      case "roles" ->
          plain(id)
              .levels(
                  level(1).within(FIVE),
                  level(2).within(FIVE).openedBy("officer's manager", "head of quality"))
              .build();
      case "severities" -> plain(id).entryLevels(Map.of("minor", 1, "grave", 2)).build();
      case "severities-strict" ->
          plain(id).entryLevels(Map.of("minor", 1, "grave", 2)).bypass(Bypass.NOT_ALLOWED).build();
      case "one-theme" ->
          plain(id)
              .themes(new ThemeTaxonomy(codes("DRIFT", "SAFETY"), /* exclusive= */ true))
              .build();
      case "many-themes" ->
          plain(id)
              .themes(new ThemeTaxonomy(codes("DRIFT", "SAFETY"), /* exclusive= */ false))
              .build();
      case "outcomes" ->
          plain(id)
              .outcomes(new Code("UPHELD", "upheld"), new Code("NOT_UPHELD", "not upheld"))
              .outcomesForTheChild(new Code("PLAN_CHANGED", "the plan was changed"))
              .build();
      default -> throw new IllegalArgumentException("no such policy: " + id);
    };
  }

  /** Three levels of five working days, twenty in all, an informal stage, reasons needed. */
  static EscalationPolicy.Builder plain(String id) {
    return builder(id)
        .informal(new InformalStage(Optional.empty()))
        .levels(level(1).within(FIVE), level(2).within(FIVE), level(3).within(FIVE))
        .totalOfTheHandbook()
        .bypass(Bypass.WITH_REASON)
        .withdrawable();
  }

  private static EscalationPolicy unwithdrawable(String id) {
    return builder(id).levels(level(1).within(FIVE)).totalOfTheHandbook().build();
  }

  private static EscalationPolicy.Builder noLimits(String id) {
    return plain(id).levels(level(1), level(2));
  }

  private static EscalationPolicy noTotal(String id) {
    return builder(id)
        .levels(level(1).within(FIVE), level(2).within(FIVE))
        .pause(new PauseRule(28, /* stopsTotal= */ true))
        .build();
  }

  static EscalationLevel level(int number) {
    return EscalationLevel.named("level " + number).answeredBy("manager " + number);
  }

  private static TimeLimit weeks(int count) {
    return new TimeLimit.Weeks(count);
  }

  private static List<Code> codes(String... ids) {
    return List.of(ids).stream().map(id -> new Code(id, id)).toList();
  }
}
