package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.dispute.Concern.Origin;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.StatutoryTimeline;
import org.junit.jupiter.api.Test;

/** A council asks for the report 15 working days before a review: by 19 May for one on 10 June. */
class BlockedPreparationsTest {

  private static final Rule REPORT =
      Rule.builder("COUNCIL-REPORT")
          .requires(Duty.REVIEW_REPORT)
          .within(new TimeLimit.WorkingDaysBefore(15))
          .after(Trigger.REVIEW_OPENED)
          .under(new Instrument("IC 1", "Invented council").provision("1"), Authority.LOCAL_POLICY)
          .verified(Verification.PRIMARY_TEXT)
          .inForceFrom(LocalDate.of(2026, 1, 1))
          .build();

  private static final CarePlanning COUNCIL = CarePlanning.england().withOverlay(List.of(REPORT));

  private static StatutoryTimeline timeline(CarePlanning planning, String made) {
    return planning.timeline(
        HistoryNotation.parse(
            "in care 2026-05-13; review 2026-06-10; complete REVIEW_DISCUSSED"
                + " REVIEW_INVITATIONS_SENT REVIEW_REPORT_AVAILABLE"
                + made),
        LocalDate.of(2026, 6, 11));
  }

  private static List<String> rules(CarePlanning planning, String made) {
    return BlockedPreparations.in(timeline(planning, made)).stream()
        .map(obligation -> obligation.rule().orElseThrow().id())
        .toList();
  }

  @Test
  void whatWasNotReadyBeforeAReview() {
    assertThat(rules(COUNCIL, ""))
        .containsExactlyInAnyOrder("IRO-CONSULT", "IRO-INVITE", "COUNCIL-REPORT", "IRO-REPORT");
  }

  @Test
  void aReportLateByTheOverlayOnly() {
    String made =
        "; done REVIEW_DISCUSSED 2026-05-15; done REVIEW_INVITATIONS_SENT 2026-05-15;"
            + " done REVIEW_REPORT_AVAILABLE 2026-05-20";

    assertThat(rules(COUNCIL, made)).containsExactly("COUNCIL-REPORT");
    assertThat(rules(CarePlanning.england(), made)).isEmpty();
    assertThat(rules(COUNCIL, made.replace("2026-05-20", "2026-05-19"))).isEmpty();
  }

  @Test
  void whatIsNotRecordedIsNotBlocked() {
    assertThat(
            BlockedPreparations.in(
                COUNCIL.timeline(
                    HistoryNotation.parse("in care 2026-05-13; review 2026-06-10"),
                    LocalDate.of(2026, 6, 11))))
        .isEmpty();
  }

  @Test
  void isTheOriginOfADispute() {
    Obligation blocked = BlockedPreparations.in(timeline(COUNCIL, "")).get(0);
    Dispute dispute =
        DisputeNotation.dispute(
            EscalationPolicy.handbook2010(),
            WorkingDayCalendar.englandAndWales(),
            "2026-06-11 opened at 1, origin BLOCKED_PREPARATION");

    assertThat(blocked.due()).isPresent();
    assertThat(dispute.asOf(LocalDate.of(2026, 6, 11)).concern().orElseThrow().origin())
        .contains(Origin.BLOCKED_PREPARATION);
  }
}
