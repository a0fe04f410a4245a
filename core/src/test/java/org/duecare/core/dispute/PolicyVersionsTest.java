package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class PolicyVersionsTest {

  private static final LocalDate SAT_2023_04_01 = LocalDate.of(2023, 4, 1);

  /** What replaces the informal stage: the name stands in the report, the limit is invented. */
  private static final EscalationPolicy PRACTICE_RESOLUTION =
      EscalationPolicy.walsall2022()
          .successor("walsall-2023-qp-practice-resolution", SAT_2023_04_01)
          .informal(new InformalStage(Optional.of(new TimeLimit.WorkingDays(5))))
          .build();

  private static final PolicyVersions WALSALL =
      new PolicyVersions(List.of(PRACTICE_RESOLUTION, EscalationPolicy.walsall2022()));

  @Test
  void theSuccessorBeginsWhereTheFirstEnds() {
    assertThat(WALSALL.versions())
        .containsExactly(EscalationPolicy.walsall2022(), PRACTICE_RESOLUTION);
    assertThat(WALSALL.inForceOn(LocalDate.of(2022, 3, 31))).isEmpty();
    assertThat(WALSALL.inForceOn(LocalDate.of(2022, 4, 1)))
        .contains(EscalationPolicy.walsall2022());
    assertThat(WALSALL.inForceOn(SAT_2023_04_01.minusDays(1)))
        .contains(EscalationPolicy.walsall2022());
    assertThat(WALSALL.inForceOn(SAT_2023_04_01)).contains(PRACTICE_RESOLUTION);
  }

  @Test
  void aDisputeKeepsTheVersionItBeganUnder() {
    DisputeEvent raised = DisputeNotation.event("2023-03-31 raised");
    Dispute dispute =
        Dispute.raise(
                WALSALL.inForceOn(raised.at().day()).orElseThrow(),
                WorkingDayCalendar.englandAndWales(),
                raised)
            .after(DisputeNotation.event("2023-04-17 opened at 1, severity ordinary"));
    Dispute later =
        Dispute.raise(
            PRACTICE_RESOLUTION,
            WorkingDayCalendar.englandAndWales(),
            DisputeNotation.event("2023-04-03 raised"));

    assertThat(dispute.policy()).isEqualTo(EscalationPolicy.walsall2022());
    assertThat(WALSALL.withId(dispute.policy().id())).contains(dispute.policy());
    assertThat(dispute.asOf(LocalDate.of(2023, 4, 17)).stageDeadline()).isEmpty();
    assertThat(later.asOf(SAT_2023_04_01.plusDays(2)).stageDeadline())
        .map(DisputeDeadline::date)
        .as("over Easter 2023")
        .contains(LocalDate.of(2023, 4, 12));
    assertThat(WALSALL.withId("other")).isEmpty();
  }

  @Test
  void betweenTwoVersionsThereMayBeNone() {
    PolicyVersions versions =
        new PolicyVersions(
            List.of(
                EscalationPolicy.walsall2022().inForceUntil(LocalDate.of(2023, 2, 28)),
                PRACTICE_RESOLUTION));

    assertThat(versions.inForceOn(LocalDate.of(2023, 2, 28))).isPresent();
    assertThat(versions.inForceOn(LocalDate.of(2023, 3, 1))).isEmpty();
    assertThat(new PolicyVersions(List.of()).inForceOn(SAT_2023_04_01)).isEmpty();
  }

  @Test
  void refusesVersionsThatOverlap() {
    EscalationPolicy first = EscalationPolicy.walsall2022();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PolicyVersions(
                    List.of(PRACTICE_RESOLUTION, first.inForceUntil(SAT_2023_04_01))))
        .withMessage(
            "policies overlap: walsall-2022 and walsall-2023-qp-practice-resolution on 2023-04-01;"
                + " one on each day is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PolicyVersions(
                    List.of(first, first.successor("other", first.inForceFrom()).build())))
        .withMessage(
            "policies overlap: walsall-2022 and other on 2022-04-01; one on each day is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PolicyVersions(
                    List.of(first, first.successor(first.id(), SAT_2023_04_01).build())))
        .withMessage("policies share an id: walsall-2022; each version needs its own");
  }
}
