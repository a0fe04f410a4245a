package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.DisputeRegister.Response;
import org.junit.jupiter.api.Test;

/** Counted by hand. */
class DisputeRegisterTest {

  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final List<TimeBand> BANDS = TimeBand.upTo(List.of(1, 3));

  private static final Dispute INFORMAL = dispute("2026-03-02 raised, themes A, team North");
  private static final Dispute OVERDUE = dispute("2026-03-02 opened at 1, themes A, team North");
  private static final Dispute AWAITING = dispute("2026-03-05 opened at 1, themes A B, team South");
  private static final Dispute HIGHER =
      dispute("2026-03-02 opened at 1, themes B; 2026-03-03 answered at 1; 2026-03-04 to level 2");
  private static final Dispute RESOLVED =
      dispute(
          "2026-03-02 opened at 2, themes C, because danger; 2026-03-05 answered at 2;"
              + " 2026-03-06 accepted");
  private static final Dispute ACTIONS_OVERDUE =
      dispute(
          "2026-03-02 opened at 1, themes C; 2026-03-03 answered at 1;"
              + " 2026-03-03 accepted, do PLAN by 2026-03-09");
  private static final Dispute REOPENED =
      dispute(
          "2026-03-02 opened at 1, themes C; 2026-03-02 answered at 1; 2026-03-03 accepted;"
              + " 2026-03-04 opened again at 1; 2026-03-06 answered at 1; 2026-03-09 accepted");
  private static final Dispute SETTLED_INFORMALLY =
      dispute("2026-03-02 raised, themes C; 2026-03-03 resolved informally");
  private static final Dispute CAFCASS = dispute("2026-03-02 cafcass REFERRED");
  private static final Dispute NOT_BEGUN = dispute("2026-03-11 opened at 1, themes A");

  private static final DisputeRegister REGISTER =
      register(
          List.of(
              AWAITING,
              INFORMAL,
              OVERDUE,
              HIGHER,
              RESOLVED,
              ACTIONS_OVERDUE,
              REOPENED,
              SETTLED_INFORMALLY,
              CAFCASS,
              NOT_BEGUN),
          TUE_2026_03_10);

  private static DisputeRegister register(List<Dispute> disputes, LocalDate asOf) {
    Map<String, Dispute> byReference = new LinkedHashMap<>();
    disputes.forEach(dispute -> byReference.put("D" + (byReference.size() + 1), dispute));
    return DisputeRegister.of(byReference, asOf);
  }

  private static Dispute dispute(String events) {
    return DisputeNotation.dispute(
        Policies.named("reopens"), WorkingDayCalendar.englandAndWales(), events);
  }

  private static List<Dispute> disputes(List<DisputeRegister.Entry> entries) {
    return entries.stream().map(DisputeRegister.Entry::dispute).toList();
  }

  private static <K> Map<K, List<Dispute>> disputes(SortedMap<K, List<DisputeRegister.Entry>> map) {
    Map<K, List<Dispute>> disputes = new TreeMap<>();
    map.forEach((key, entries) -> disputes.put(key, disputes(entries)));
    return disputes;
  }

  @Test
  void holdsWhatHadBegun() {
    assertThat(REGISTER.asOf()).isEqualTo(TUE_2026_03_10);
    assertThat(REGISTER.all()).hasSize(9);
    assertThat(disputes(REGISTER.all())).doesNotContain(NOT_BEGUN);
    assertThat(REGISTER.all())
        .allSatisfy(
            entry -> assertThat(entry.status()).isEqualTo(entry.dispute().asOf(TUE_2026_03_10)));
  }

  @Test
  void openByLevel() {
    assertThat(disputes(REGISTER.openByLevel()))
        .isEqualTo(
            Map.of(
                0, List.of(INFORMAL),
                1, List.of(AWAITING, OVERDUE, ACTIONS_OVERDUE),
                2, List.of(HIGHER)));
  }

  @Test
  void byStage() {
    assertThat(disputes(REGISTER.byStage()))
        .isEqualTo(
            Map.of(
                Stage.NOT_RAISED, List.of(CAFCASS),
                Stage.INFORMAL, List.of(INFORMAL),
                Stage.AWAITING_RESPONSE, List.of(AWAITING, HIGHER),
                Stage.OVERDUE, List.of(OVERDUE),
                Stage.ACTIONS_PENDING, List.of(ACTIONS_OVERDUE),
                Stage.RESOLVED, List.of(RESOLVED, REOPENED),
                Stage.RESOLVED_INFORMALLY, List.of(SETTLED_INFORMALLY)));
  }

  @Test
  void theTimeInWhichADisputeWasResolvedDoesNotCount() {
    Dispute again =
        dispute(
            "2026-03-02 opened at 1; 2026-03-05 answered at 1; 2026-03-06 accepted;"
                + " 2026-04-02 opened again at 1; 2026-04-07 answered at 1; 2026-04-08 accepted");

    assertThat(
            disputes(
                register(List.of(again), LocalDate.of(2026, 4, 8))
                    .resolutions(TimeBand.upTo(List.of(5, 6)))))
        .as("four days until 6 March, and two from 2 April over Easter")
        .containsEntry(new TimeBand(6, OptionalInt.of(6)), List.of(again));
  }

  @Test
  void nameEachByItsReference() {
    assertThat(REGISTER.all())
        .extracting(DisputeRegister.Entry::reference)
        .containsExactly("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9");
    assertThat(REGISTER.responses(TimeBand.upTo(List.of())).values())
        .singleElement()
        .satisfies(all -> assertThat(all).extracting(Response::reference).contains("D4", "D5"));
  }

  @Test
  void overdue() {
    assertThat(disputes(REGISTER.overdue())).containsExactly(OVERDUE, ACTIONS_OVERDUE);
  }

  @Test
  void theMostUrgentFirst() {
    assertThat(disputes(REGISTER.byNextDeadline()))
        .as("9 March, 9 March for an agreed action, 11 and 12 March")
        .containsExactly(OVERDUE, ACTIONS_OVERDUE, HIGHER, AWAITING);
  }

  @Test
  void thoseToBeRemindedOf() {
    assertThat(disputes(REGISTER.dueWithin(0))).isEmpty();
    assertThat(disputes(REGISTER.dueWithin(1)))
        .as("11 March is a day away, and what has passed is no reminder")
        .containsExactly(HIGHER);
    assertThat(disputes(REGISTER.dueWithin(2))).containsExactly(HIGHER, AWAITING);
    assertThat(disputes(register(List.of(HIGHER), LocalDate.of(2026, 3, 11)).dueWithin(0)))
        .as("the last day itself")
        .containsExactly(HIGHER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGISTER.dueWithin(-1))
        .withMessage("time to a deadline too short: -1 working days; 0 or more is allowed");
  }

  @Test
  void byThemeTeamAndEntryLevel() {
    assertThat(disputes(REGISTER.byTheme()))
        .isEqualTo(
            Map.of(
                "A", List.of(AWAITING, INFORMAL, OVERDUE),
                "B", List.of(AWAITING, HIGHER),
                "C", List.of(RESOLVED, ACTIONS_OVERDUE, REOPENED, SETTLED_INFORMALLY)));
    assertThat(disputes(REGISTER.byTeam()))
        .isEqualTo(Map.of("North", List.of(INFORMAL, OVERDUE), "South", List.of(AWAITING)));
    assertThat(disputes(REGISTER.byEntryLevel()))
        .isEqualTo(
            Map.of(
                1, List.of(AWAITING, OVERDUE, HIGHER, ACTIONS_OVERDUE, REOPENED),
                2, List.of(RESOLVED)));
  }

  @Test
  void answersByTheirWorkingDays() {
    SortedMap<TimeBand, List<DisputeRegister.Response>> responses = REGISTER.responses(BANDS);

    assertThat(responses.keySet()).containsExactlyElementsOf(BANDS);
    assertThat(responses.get(BANDS.get(0)))
        .extracting(DisputeRegister.Response::dispute)
        .as("one day, one day, and the same day")
        .containsExactly(HIGHER, ACTIONS_OVERDUE, REOPENED);
    assertThat(responses.get(BANDS.get(1)))
        .extracting(DisputeRegister.Response::dispute)
        .as("three days, and two after the reopening")
        .containsExactly(RESOLVED, REOPENED);
    assertThat(responses.get(BANDS.get(1)))
        .extracting(DisputeRegister.Response::workingDays)
        .containsExactly(3, 2);
    assertThat(responses.get(BANDS.get(2))).isEmpty();
  }

  @Test
  void resolutionsByTheirWorkingDays() {
    SortedMap<TimeBand, List<DisputeRegister.Entry>> resolutions = REGISTER.resolutions(BANDS);

    assertThat(disputes(resolutions))
        .as("four days, and five for what was reopened, which counts once; none informal")
        .isEqualTo(
            Map.of(
                BANDS.get(0), List.of(),
                BANDS.get(1), List.of(),
                BANDS.get(2), List.of(RESOLVED, REOPENED)));
  }

  @Test
  void cannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> REGISTER.byTheme().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> REGISTER.byTheme().get("A").clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> REGISTER.responses(BANDS).clear());
  }
}
