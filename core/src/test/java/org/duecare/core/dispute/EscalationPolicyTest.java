package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.duecare.core.law.Verification.BACKGROUND_LOW;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duecare.core.EqualityGroups;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.TimeLimit.WorkingDays;
import org.duecare.core.law.Verification;
import org.duecare.core.law.reading.DisputeStart;
import org.junit.jupiter.api.Test;

class EscalationPolicyTest {

  private static final LocalDate FRI_2021_01_01 = LocalDate.of(2021, 1, 1);
  private static final InformalStage INFORMAL = new InformalStage(Optional.empty());

  private static EscalationPolicy.Builder smallest() {
    return Policies.builder("invented").levels(Policies.level(1));
  }

  @Test
  void allowsNothingSpecialUnlessItIsSet() {
    EscalationPolicy policy = smallest().build();

    assertThat(policy.id()).isEqualTo("invented");
    assertThat(policy.document()).isEqualTo(Policies.DOCUMENT);
    assertThat(policy.inForceFrom()).isEqualTo(Policies.IN_FORCE);
    assertThat(policy.inForceUntil()).isEmpty();
    assertThat(policy.informal()).isEmpty();
    assertThat(policy.levels()).containsExactly(Policies.level(1));
    assertThat(policy.total()).isEmpty();
    assertThat(policy.totalRunsFrom()).isEqualTo(DisputeStart.FIRST_FORMAL_STEP);
    assertThat(policy.bypass()).isEqualTo(Bypass.NOT_ALLOWED);
    assertThat(policy.entryLevels()).isEmpty();
    assertThat(policy.silence()).isEqualTo(Silence.LEAVES_OVERDUE);
    assertThat(policy.cafcassScope()).isEqualTo(CafcassScope.LOOKED_AFTER_CHILDREN);
    assertThat(policy.childProtectionInScope()).isFalse();
    assertThat(policy.isWithdrawable()).isFalse();
    assertThat(policy.pause()).isEmpty();
    assertThat(policy.reopenWithinDays()).isEmpty();
    assertThat(policy.cutOff()).isEmpty();
    assertThat(policy.themes()).isEqualTo(ThemeTaxonomy.open());
    assertThat(policy.outcomes()).isEmpty();
    assertThat(policy.outcomesForTheChild()).isEmpty();
    assertThat(policy.bands()).hasToString("[0-5, 6-10, 11-20, over 20]");
  }

  @Test
  void handbook2010SaysNoMoreThanTheHandbook() {
    EscalationPolicy policy = EscalationPolicy.handbook2010();

    assertThat(policy.inForceFrom()).isEqualTo(LocalDate.of(2011, 4, 1));
    assertThat(policy.informal()).contains(INFORMAL);
    assertThat(policy.levels()).singleElement().satisfies(EscalationPolicyTest::hasNoLimit);
    assertThat(policy.total()).contains(new WorkingDays(20));
    assertThat(policy.totalRunsFrom()).isEqualTo(DisputeStart.FIRST_FORMAL_STEP);
    assertThat(policy.bypass()).isEqualTo(Bypass.FREELY);
    assertThat(policy.pause()).isEmpty();
  }

  @Test
  void walsall2022InventsNoLimits() {
    EscalationPolicy policy = EscalationPolicy.walsall2022();

    assertThat(policy.inForceFrom()).isEqualTo(LocalDate.of(2022, 4, 1));
    assertThat(policy.informal()).contains(INFORMAL.alsoDuringLevels());
    assertThat(policy.levels())
        .allSatisfy(EscalationPolicyTest::hasNoLimit)
        .extracting(EscalationLevel::answeredBy)
        .containsExactly(
            Set.of("team manager"), Set.of("group manager"), Set.of("head of service"));
    assertThat(policy.total()).contains(new WorkingDays(20));
    assertThat(policy.entryLevels()).isEqualTo(Map.of("ordinary", 1, "serious", 2, "grave", 3));
    assertThat(policy.themes().themes()).hasSize(15);
    assertThat(policy.themes().exclusive()).isTrue();
    assertThat(policy.bands()).hasToString("[0-10, 11-20, over 20]");
  }

  @Test
  void fourByFiveHasFourLevelsOfFiveWorkingDays() {
    EscalationPolicy policy = EscalationPolicy.fourByFive();

    assertThat(policy.informal()).isEmpty();
    assertThat(policy.levels().get(0).answeredBy())
        .containsExactly("assistant team manager", "team manager");
    assertThat(policy.levels())
        .extracting(EscalationLevel::verification)
        .as("the fourth limit is assumed")
        .containsExactly(PRIMARY_TEXT, PRIMARY_TEXT, PRIMARY_TEXT, BACKGROUND_LOW);
    assertThat(policy.levels())
        .hasSize(4)
        .allSatisfy(level -> assertThat(level.within()).contains(new WorkingDays(5)));
    assertThat(policy.silence()).isEqualTo(Silence.ESCALATES);
    assertThat(policy.total()).contains(new WorkingDays(20));
  }

  @Test
  void tenDayAlertIsFormalFromTheAlertOn() {
    EscalationPolicy policy = EscalationPolicy.tenDayAlert();

    assertThat(policy.informal()).isEmpty();
    assertThat(policy.levels().get(0).within()).contains(new WorkingDays(10));
    assertThat(policy.levels().get(1)).satisfies(EscalationPolicyTest::hasNoLimit);
    assertThat(policy.levels().get(1).answeredBy()).isEmpty();
    assertThat(policy.total()).contains(new WorkingDays(20));
  }

  private static void hasNoLimit(EscalationLevel level) {
    assertThat(level.within()).isEmpty();
  }

  @Test
  void noPresetStopsTheClockOrTakesInChildProtection() {
    assertThat(EscalationPolicy.presets())
        .extracting(EscalationPolicy::id)
        .containsExactly("handbook-2010", "walsall-2022", "four-by-five", "ten-day-alert");
    assertThat(EscalationPolicy.presets())
        .allSatisfy(
            preset -> {
              assertThat(preset.pause()).isEmpty();
              assertThat(preset.childProtectionInScope()).isFalse();
              assertThat(preset.cafcassScope()).isEqualTo(CafcassScope.LOOKED_AFTER_CHILDREN);
              assertThat(preset.isWithdrawable()).isTrue();
            });
  }

  @Test
  void isInForceFromItsFirstDayToItsLast() {
    EscalationPolicy open = smallest().build();
    EscalationPolicy ended = open.inForceUntil(FRI_2021_01_01);

    assertThat(open.isInForceOn(Policies.IN_FORCE.minusDays(1))).isFalse();
    assertThat(open.isInForceOn(Policies.IN_FORCE)).isTrue();
    assertThat(open.isInForceOn(LocalDate.of(2099, 1, 1))).isTrue();
    assertThat(ended.inForceUntil()).contains(FRI_2021_01_01);
    assertThat(ended.isInForceOn(FRI_2021_01_01)).isTrue();
    assertThat(ended.isInForceOn(FRI_2021_01_01.plusDays(1))).isFalse();
  }

  @Test
  void keepsEverythingInASuccessorButWhatIsSetAnew() {
    EscalationPolicy before = everything().build().inForceUntil(LocalDate.of(2020, 12, 31));
    EscalationPolicy after = before.successor("next", FRI_2021_01_01).build();

    assertThat(after).hasToString("escalation policy next, 1 level, in force from 2021-01-01");
    assertThat(before)
        .hasToString("escalation policy invented, 1 level, in force from 2020-01-01 to 2020-12-31");
    assertThat(
            after
                .successor("invented", Policies.IN_FORCE)
                .build()
                .inForceUntil(LocalDate.of(2020, 12, 31)))
        .isEqualTo(before);
    assertThat(EscalationPolicy.fourByFive()).asString().contains(", 4 levels, ");
  }

  private static EscalationPolicy.Builder everything() {
    return smallest()
        .verified(Verification.BACKGROUND_HIGH)
        .informal(INFORMAL)
        .totalOfTheHandbook()
        .totalRunsFrom(DisputeStart.FIRST_ALERT)
        .bypass(Bypass.FREELY)
        .entryLevels(Map.of("grave", 1))
        .silence(Silence.AGREES)
        .cafcassScope(CafcassScope.EVERY_CHILD)
        .withChildProtection()
        .withdrawable()
        .pause(new PauseRule(7, /* stopsTotal= */ true))
        .reopenWithinDays(0)
        .cutOff(LocalTime.NOON)
        .themes(new ThemeTaxonomy(List.of(new Code("A", "a")), /* exclusive= */ true))
        .outcomes(new Code("B", "b"))
        .outcomesForTheChild(new Code("C", "c"))
        .bandLimits(3);
  }

  @Test
  void isAValue() {
    Stream<UnaryOperator<EscalationPolicy.Builder>> changes =
        Stream.of(
            policy -> policy.levels(Policies.level(2)),
            policy -> policy.levels(Policies.level(1).verified(BACKGROUND_LOW)),
            policy -> policy.document(new Instrument("protocol 2", "Another protocol")),
            policy -> policy.verified(PRIMARY_TEXT),
            policy -> policy.withoutInformal(),
            policy -> policy.total(new WorkingDays(20)),
            policy -> policy.totalRunsFrom(DisputeStart.FIRST_FORMAL_STEP),
            policy -> policy.bypass(Bypass.WITH_REASON),
            policy -> policy.entryLevels(Map.of()),
            policy -> policy.silence(Silence.ESCALATES),
            policy -> policy.cafcassScope(CafcassScope.LOOKED_AFTER_CHILDREN),
            policy -> policy.pause(new PauseRule(7, /* stopsTotal= */ false)),
            policy -> policy.reopenWithinDays(1),
            policy -> policy.cutOff(LocalTime.MIDNIGHT),
            policy -> policy.themes(ThemeTaxonomy.open()),
            policy -> policy.outcomes(),
            policy -> policy.outcomesForTheChild(),
            policy -> policy.bandLimits());

    EqualityGroups.assertToldApart(
        Stream.of(
                Stream.of(List.of(everything().build(), everything().build())),
                changes.map(change -> List.of(change.apply(everything()).build())),
                Stream.of(
                    List.of(everything().build().successor("next", Policies.IN_FORCE).build()),
                    List.of(everything().build().successor("invented", FRI_2021_01_01).build()),
                    List.of(everything().build().inForceUntil(FRI_2021_01_01)),
                    List.of(smallest().build()),
                    List.of(smallest().withdrawable().build()),
                    List.of(smallest().withChildProtection().build()),
                    List.of(
                        EscalationPolicy.builder(
                                "invented", new Instrument("IR 2", "Other"), Policies.IN_FORCE)
                            .levels(Policies.level(1))
                            .build())))
            .flatMap(groups -> groups)
            .toList());
  }

  @Test
  void aSuccessorMayDoWithoutEverything() {
    assertThat(
            everything()
                .build()
                .successor("invented", Policies.IN_FORCE)
                .verified(PRIMARY_TEXT)
                .withoutInformal()
                .withoutTotal()
                .totalRunsFrom(DisputeStart.FIRST_FORMAL_STEP)
                .bypass(Bypass.NOT_ALLOWED)
                .entryLevels(Map.of())
                .silence(Silence.LEAVES_OVERDUE)
                .cafcassScope(CafcassScope.LOOKED_AFTER_CHILDREN)
                .withoutChildProtection()
                .withoutWithdrawal()
                .withoutPause()
                .withoutReopening()
                .withoutCutOff()
                .themes(ThemeTaxonomy.open())
                .outcomes()
                .outcomesForTheChild()
                .bandLimits(5, 10, 20)
                .build())
        .isEqualTo(smallest().build());
  }

  @Test
  void cannotBeChanged() {
    EscalationPolicy policy = everything().build();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> policy.levels().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> policy.entryLevels().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> policy.outcomes().clear());
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EscalationPolicy.builder(" ", Policies.DOCUMENT, Policies.IN_FORCE))
        .withMessage("id is blank: it must hold a character");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policies.builder("invented").build())
        .withMessage("policy invented has no level: it needs one or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> smallest().build().inForceUntil(LocalDate.of(2019, 12, 31)))
        .withMessage("policy invented ends before it begins: begins 2020-01-01, ends 2019-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> everything().build().successor("old", LocalDate.of(2011, 3, 31)).build())
        .withMessage(
            "policy old takes its limit from the handbook before that was in force: begins"
                + " 2011-03-31; 2011-04-01 or later is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> smallest().entryLevels(Map.of("grave", 2)).build())
        .withMessage("severity \"grave\" enters at level 2; levels 1 to 1 are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> smallest().entryLevels(Map.of("grave", 0)).build())
        .withMessage("severity \"grave\" enters at level 0; levels 1 to 1 are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> smallest().bandLimits(5, 5).build())
        .withMessage("bands out of order: [5, 5]; ascending days from 0 are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> smallest().bandLimits(-1).build())
        .withMessage("bands out of order: [-1]; ascending days from 0 are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> smallest().reopenWithinDays(-1))
        .withMessage("time to reopen too short: -1 days; 0 or more is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> smallest().total(new TimeLimit.Months(1)))
        .withMessage(
            "limit of a policy cannot be counted: Months[count=1]; working days, days or weeks are"
                + " allowed");
  }
}
