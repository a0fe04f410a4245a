package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.PolicyFinding.Kind;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.TimeLimit.Days;
import org.duecare.core.law.TimeLimit.Weeks;
import org.duecare.core.law.reading.DisputeStart;
import org.junit.jupiter.api.Test;

/** Six levels, calendar days, the informal stage counted in the total: said, not programmed. */
class UnseenPolicyTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  private static final EscalationPolicy POLICY =
      EscalationPolicy.builder(
              "six-levels",
              new Instrument("resolution protocol", "A council's resolution protocol"),
              LocalDate.of(2025, 1, 1))
          .informal(new InformalStage(Optional.of(new Days(4))))
          .levels(
              level("team manager", 4),
              level("service manager", 4),
              level("head of service", 4),
              level("assistant director", 4),
              level("director", 4),
              level("chief executive", 3).openedBy("head of quality assurance"))
          .total(new Days(27))
          .totalRunsFrom(DisputeStart.FIRST_ALERT)
          .entryLevels(Map.of("drift", 1, "danger", 4))
          .bypass(Bypass.WITH_REASON)
          .silence(Silence.ESCALATES)
          .withChildProtection()
          .pause(new PauseRule(10, /* stopsTotal= */ true))
          .reopenWithinDays(14)
          .bandLimits(7, 14, 21, 28)
          .build();

  private static EscalationLevel level(String role, int days) {
    return EscalationLevel.named(role).answeredBy(role, "deputy " + role).within(new Days(days));
  }

  private static DisputeStatus status(String events, String asOf) {
    return DisputeNotation.dispute(POLICY, CALENDAR, events).asOf(LocalDate.parse(asOf));
  }

  @Test
  void itsLimitsFit() {
    assertThat(POLICY.findings(CALENDAR))
        .extracting(PolicyFinding::kind)
        .as("begun on a Sunday 27 days end on a Saturday, those of the handbook on the Friday")
        .containsExactly(Kind.TOTAL_PAST_HANDBOOK, Kind.TOTAL_PAUSABLE);
  }

  @Test
  void oneDayMoreWouldNotFit() {
    assertThat(
            POLICY
                .successor("longer", LocalDate.of(2026, 1, 1))
                .informal(new InformalStage(Optional.of(new Weeks(1))))
                .build()
                .findings(CALENDAR))
        .extracting(PolicyFinding::kind)
        .containsExactly(Kind.LIMITS_PAST_TOTAL, Kind.TOTAL_PAST_HANDBOOK, Kind.TOTAL_PAUSABLE);
  }

  @Test
  void countsEveryDayFromTheAlert() {
    DisputeStatus status = status("2026-03-31 raised, severity drift", "2026-04-04");

    assertThat(status.stageDeadline())
        .map(DisputeDeadline::date)
        .as("Good Friday is a day")
        .contains(LocalDate.of(2026, 4, 4));
    assertThat(status.totalDeadline())
        .map(DisputeDeadline::date)
        .contains(LocalDate.of(2026, 4, 27));
    assertThat(status.grossDays()).isEqualTo(4);
  }

  @Test
  void goesThroughAllItsLevelsInSilence() {
    String events = "2026-03-31 raised, severity drift; 2026-04-04 opened at 1, severity drift";

    assertThat(status(events, "2026-04-24").level()).isEqualTo(5);
    assertThat(status(events, "2026-04-25").level()).isEqualTo(6);
    assertThat(status(events, "2026-04-27"))
        .hasToString("AWAITING_RESPONSE at level 6, due by 2026-04-27, as of 2026-04-27");
    assertThat(status(events, "2026-04-28"))
        .hasToString("OVERDUE at level 6, due by 2026-04-27, overdue, as of 2026-04-28");
  }

  @Test
  void answersByADeputyAndStopsForTenDays() {
    String events = "2026-03-02 opened at 4, severity danger; 2026-03-04 paused, because illness";

    assertThat(status(events, "2026-03-14").stage()).isEqualTo(Stage.PAUSED);
    assertThat(status(events, "2026-03-15").stageDeadline())
        .map(DisputeDeadline::date)
        .contains(LocalDate.of(2026, 3, 16));
    assertThat(status(events, "2026-03-15").totalDeadlines())
        .extracting(DisputeDeadline::date)
        .as("the handbook's clock does not stop")
        .containsExactly(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 8));
    assertThat(
            status(
                    events + "; 2026-03-16 answered at 4, by deputy assistant director",
                    "2026-03-16")
                .stage())
        .isEqualTo(Stage.RESPONDED);
  }
}
