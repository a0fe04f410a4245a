package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.OutsideCoverageException;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.EqualityGroups;
import org.duecare.core.dispute.DisputeEvent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final EscalationPolicy POLICY = Policies.named("plain");

  private static Dispute dispute(String events) {
    return DisputeNotation.dispute(POLICY, CALENDAR, events);
  }

  @Test
  void keepsItsHistoryInTheOrderInWhichItHappened() {
    Dispute dispute =
        dispute("2026-03-02 opened at 1; 2026-03-06 to level 2, because danger")
            .after(DisputeNotation.event("2026-03-05 answered at 1"));

    assertThat(dispute.history())
        .extracting(DisputeEvent::kind)
        .containsExactly(Kind.OPENED, Kind.RESPONDED, Kind.ESCALATED);
    assertThat(dispute.policy()).isEqualTo(POLICY);
    assertThat(dispute.calendar()).isEqualTo(CALENDAR);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> dispute.history().clear());
  }

  @Test
  void theOrderInWhichEventsBecomeKnownDoesNotMatter() {
    List<DisputeEvent> events =
        new ArrayList<>(
            DisputeNotation.events(
                "2026-03-02 opened at 1; 2026-03-05 answered at 1; 2026-03-05 to level 2;"
                    + " 2026-03-05 cafcass CONSIDERED; 2026-03-05 cafcass REFERRED;"
                    + " 2026-03-05 answered at 2; 2026-03-05 accepted"));
    Dispute straight = Dispute.of(POLICY, CALENDAR, events);
    Collections.reverse(events);

    assertThat(Dispute.of(POLICY, CALENDAR, events)).isEqualTo(straight);
    assertThat(Dispute.of(POLICY, CALENDAR, straight.history())).isEqualTo(straight);
  }

  @Test
  void whatBecomesKnownTogetherIsTakenTogether() {
    Dispute dispute =
        DisputeNotation.dispute(
            Policies.named("pauses"), CALENDAR, "2026-03-02 opened at 1; 2026-03-10 answered at 1");
    List<DisputeEvent> late =
        DisputeNotation.events("2026-03-06 resumed; 2026-03-04 paused, because leave");

    assertThat(dispute.refusalOf(late.get(0))).isPresent();
    assertThat(dispute.refusalOf(late)).isEmpty();
    assertThat(dispute.after(late).asOf(LocalDate.of(2026, 3, 10)).pauses())
        .containsExactly(
            new Pause(LocalDate.of(2026, 3, 4), Optional.of(LocalDate.of(2026, 3, 6))));
    assertThat(dispute.after(List.of())).isEqualTo(dispute);
  }

  @Test
  void whatDiffersInAReasonOnlyHasOneOrder() {
    String opened = "2026-03-02 opened at 1; ";
    String one = "2026-03-05 paused, because leave";
    String other = "2026-03-05 paused, because illness";
    String resumed = "; 2026-03-05 resumed; ";
    EscalationPolicy pauses = Policies.named("pauses");

    assertThat(Dispute.of(pauses, CALENDAR, DisputeNotation.events(opened + one + resumed + other)))
        .isEqualTo(
            Dispute.of(pauses, CALENDAR, DisputeNotation.events(opened + other + resumed + one)));
  }

  @Test
  void tellsWhatWasRefusedWhereAndWhatIsAllowed() {
    DisputeEvent event = DisputeNotation.event("2026-03-03 accepted");
    DisputeRefusedException refused =
        dispute("2026-03-02 opened at 1").refusalOf(event).orElseThrow();

    assertThat(refused.event()).isEqualTo(event);
    assertThat(refused.stage()).isEqualTo(Stage.AWAITING_RESPONSE);
    assertThat(refused.allowed())
        .containsExactly(
            Kind.RESPONDED, Kind.ESCALATED, Kind.WITHDRAWN, Kind.CHILD_CEASED, Kind.CAFCASS);
  }

  @Test
  void aRefusalThatWasSerializedIsItsSentence() throws IOException, ClassNotFoundException {
    DisputeRefusedException refused =
        dispute("2026-03-02 opened at 1")
            .refusalOf(DisputeNotation.event("2026-03-03 accepted"))
            .orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject())
          .isExactlyInstanceOf(IllegalStateException.class)
          .extracting(read -> ((IllegalStateException) read).getMessage())
          .isEqualTo(refused.getMessage());
    }
  }

  @Test
  void givesUpOnRowsOfWhichNoOrderFits() {
    List<DisputeEvent> events = new ArrayList<>();
    for (CafcassStep step : CafcassStep.values()) {
      for (int i = 0; i < 40; i++) {
        events.add(DisputeNotation.event("2026-03-02 cafcass " + step));
      }
    }

    assertThatExceptionOfType(DisputeRefusedException.class)
        .isThrownBy(() -> Dispute.of(POLICY, CALENDAR, events))
        .withMessage(
            "dispute does not take CAFCASS on 2026-03-02 while NOT_RAISED: found DECLINED of a"
                + " referral that is ENDED; allowed are CONSIDERED, LEGAL_ADVICE_SOUGHT,"
                + " REFERRED");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02 opened at 1, RESPONDED ESCALATED CHILD_CEASED CAFCASS",
    "2026-03-02 opened at 2, RESPONDED CHILD_CEASED CAFCASS",
    "2026-03-02 cafcass REFERRED, OPENED CAFCASS"
  })
  void allowsNothingThatThePolicyRulesOut(String begun, String allowed) {
    EscalationPolicy strict =
        Policies.builder("strict")
            .levels(Policies.level(5), Policies.level(5))
            .bypass(Bypass.FREELY)
            .build();
    Dispute dispute = DisputeNotation.dispute(strict, CALENDAR, begun);

    assertThat(dispute.refusalOf(DisputeNotation.event("2026-03-03 accepted")).orElseThrow())
        .hasMessageEndingWith("allowed are " + allowed.replace(" ", ", "));
  }

  @Test
  void refusesNothingThatFits() {
    assertThat(
            dispute("2026-03-02 opened at 1")
                .refusalOf(DisputeNotation.event("2026-03-03 answered at 1")))
        .isEmpty();
  }

  @Test
  void beginsUnderAPolicyThatIsInForce() {
    DisputeEvent opened = DisputeNotation.event("2019-12-31 opened at 1");
    Dispute first = dispute("2020-01-01 opened at 1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispute.raise(POLICY, CALENDAR, opened))
        .withMessage(
            "dispute began outside its policy: began 2019-12-31, plain is in force from"
                + " 2020-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Dispute.raise(
                    POLICY.inForceUntil(LocalDate.of(2020, 12, 31)),
                    CALENDAR,
                    DisputeNotation.event("2021-01-01 opened at 1")))
        .withMessage(
            "dispute began outside its policy: began 2021-01-01, plain is in force from 2020-01-01"
                + " to 2020-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.refusalOf(DisputeNotation.event("2019-12-31 raised")))
        .withMessageStartingWith("dispute began outside its policy: began 2019-12-31");
  }

  @Test
  void goesOnUnderItsPolicyWhenThatHasEnded() {
    assertThat(
            DisputeNotation.dispute(
                    POLICY.inForceUntil(LocalDate.of(2020, 1, 2)),
                    CALENDAR,
                    "2020-01-02 opened at 1; 2020-01-06 answered at 1; 2020-01-07 to level 2")
                .asOf(LocalDate.of(2020, 1, 7))
                .stageDeadline())
        .map(DisputeDeadline::date)
        .contains(LocalDate.of(2020, 1, 14));
  }

  @Test
  void hasAnEvent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispute.of(POLICY, CALENDAR, List.of()))
        .withMessage("dispute without an event: it needs the one that began it");
  }

  @Test
  void countsAsFarAsTheCalendarGoes() {
    LocalDate last = CALENDAR.coverage().last();
    DisputeEvent opened =
        new DisputeEvent.Opened(
            Moment.on(last.minusDays(2)),
            Concern.about("DRIFT"),
            1,
            Optional.empty(),
            Optional.empty());

    assertThatExceptionOfType(OutsideCoverageException.class)
        .isThrownBy(() -> Dispute.raise(POLICY, CALENDAR, opened));
  }

  @Test
  void isAValue() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(
                dispute("2026-03-02 opened at 1"),
                DisputeNotation.dispute(
                    Policies.named("plain"), CALENDAR, "2026-03-02 opened at 1")),
            List.of(dispute("2026-03-02 opened at 1; 2026-03-03 answered at 1")),
            List.of(dispute("2026-03-03 opened at 1")),
            List.of(
                DisputeNotation.dispute(
                    Policies.named("strict"), CALENDAR, "2026-03-02 opened at 1")),
            List.of(
                DisputeNotation.dispute(
                    POLICY, WorkingDayCalendar.scotland(), "2026-03-02 opened at 1"))));
  }

  @Test
  void printsNothingOfTheConcern() {
    assertThat(dispute("2026-03-02 opened at 1")).hasToString("dispute under plain, 1 event");
    assertThat(dispute("2026-03-02 opened at 1; 2026-03-03 answered at 1"))
        .hasToString("dispute under plain, 2 events");
  }

  @Test
  void aStepTowardsCafcassMayBeOlderThanThePolicy() {
    DisputeEvent considered = DisputeNotation.event("2019-12-30 cafcass CONSIDERED");
    DisputeEvent opened = DisputeNotation.event("2020-01-03 opened at 1");

    assertThat(Dispute.policyDay(List.of(considered, opened))).isEqualTo(LocalDate.of(2020, 1, 3));
    assertThat(Dispute.of(Policies.named("plain"), CALENDAR, List.of(opened, considered)).history())
        .containsExactly(considered, opened);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispute.raise(Policies.named("plain"), CALENDAR, considered))
        .withMessage(
            "dispute began outside its policy: began 2019-12-30, plain is in force from 2020-01-01");
  }
}
