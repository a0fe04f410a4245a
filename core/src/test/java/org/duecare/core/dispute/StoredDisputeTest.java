package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.EqualityGroups;
import org.duecare.core.dispute.DisputeRegister.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dispute was told to be is made again of its parts, without the events behind it. */
class StoredDisputeTest {

  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final Dispute OPEN = dispute("reopens", "2026-03-02 opened at 1, themes A");
  private static final Dispute RAISED = dispute("reopens", "2026-03-02 raised, themes A");

  private static Dispute dispute(String policy, String events) {
    return DisputeNotation.dispute(Policies.named(policy), CALENDAR, events);
  }

  /** The status of the parts that another tells. */
  private static DisputeStatus madeAgain(DisputeStatus told) {
    DisputeStatus.Builder status =
        DisputeStatus.builder(told.asOf(), told.stage())
            .totalDeadlines(told.totalDeadlines())
            .episodes(told.episodes())
            .pauses(told.pauses())
            .timesResolved(told.timesResolved())
            .days(told.grossDays(), told.netDays());
    told.pausedAt().ifPresent(status::pausedAt);
    told.since().ifPresent(status::since);
    told.concern().ifPresent(status::concern);
    told.cafcass().ifPresent(status::cafcass);
    if (told.isReopened()) {
      status.reopened();
    }
    told.settledOn().ifPresent(status::settledOn);
    told.raisedOn().ifPresent(status::raisedOn);
    told.openedOn().ifPresent(status::openedOn);
    told.stageDeadline().ifPresent(status::stageDeadline);
    told.accepted().ifPresent(status::accepted);
    return status.build();
  }

  static Stream<Arguments> disputes() {
    return Stream.of(
        arguments("reopens", "2026-03-02 raised, themes A"),
        arguments("reopens", "2026-03-02 opened at 1, themes A; 2026-03-03 cafcass REFERRED"),
        arguments("pauses", "2026-03-02 opened at 1; 2026-03-04 paused, because leave"),
        arguments(
            "reopens",
            "2026-03-02 opened at 1; 2026-03-02 answered at 1; 2026-03-03 accepted;"
                + " 2026-03-04 opened again at 1; 2026-03-06 answered at 1; 2026-03-09 accepted"),
        arguments(
            "reopens",
            "2026-03-02 opened at 1; 2026-03-03 answered at 1;"
                + " 2026-03-03 accepted, do PLAN by 2026-03-09"));
  }

  @ParameterizedTest
  @MethodSource("disputes")
  void aStatusComesBackAsItWasTold(String policy, String events) {
    DisputeStatus told = dispute(policy, events).asOf(TUE_2026_03_10);

    assertThat(madeAgain(told)).isEqualTo(told).hasSameHashCodeAs(told);
    assertThat(madeAgain(told)).hasToString(told.toString());
    assertThat(madeAgain(told).level()).isEqualTo(told.level());
    assertThat(madeAgain(told).isOverdue()).isEqualTo(told.isOverdue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"reopens", "pauses", "talks-and-pauses"})
  void soDoesThatOfAnyDispute(String policy) {
    assertThat(LongStream.range(0, 200).boxed())
        .allSatisfy(
            seed -> {
              Dispute dispute = RandomDispute.of(Policies.named(policy), CALENDAR, seed);
              LocalDate last = dispute.history().get(dispute.history().size() - 1).at().day();
              DisputeStatus told = dispute.asOf(last.plusDays(1));

              assertThat(madeAgain(told)).isEqualTo(told);
            });
  }

  @Test
  void aStatusRefusesPartsThatDoNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisputeStatus.builder(TUE_2026_03_10, Stage.PAUSED).build())
        .withMessage(
            "stage and pause do not fit: PAUSED, paused at null; the stage before the pause is"
                + " needed when PAUSED, and only then");
    DisputeStatus told = OPEN.asOf(TUE_2026_03_10);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DisputeStatus.builder(TUE_2026_03_10, told.stage()).pausedAt(told.stage()).build())
        .withMessageStartingWith("stage and pause do not fit: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisputeStatus.builder(TUE_2026_03_10, told.stage()).days(2, 3).build())
        .withMessage(
            "days of a dispute out of order: gross 2, net 3; net days from 0 to the gross ones are"
                + " allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisputeStatus.builder(TUE_2026_03_10, told.stage()).days(2, -1).build())
        .withMessageStartingWith("days of a dispute out of order: gross 2, net -1");
  }

  @Test
  void aRegisterComesBackAsItWasTold() {
    DisputeRegister told = DisputeRegister.of(Map.of("D1", OPEN, "D2", RAISED), TUE_2026_03_10);

    assertThat(DisputeRegister.ofEntries(told.all(), told.asOf())).isEqualTo(told);
    assertThat(told).hasToString("register of 2 disputes, as of 2026-03-10");
    assertThat(DisputeRegister.ofEntries(told.all().subList(0, 1), told.asOf()))
        .hasToString("register of 1 dispute, as of 2026-03-10");
    EqualityGroups.assertToldApart(
        List.of(
            List.of(told, DisputeRegister.ofEntries(told.all(), TUE_2026_03_10)),
            List.of(DisputeRegister.of(Map.of("D1", OPEN), TUE_2026_03_10)),
            List.of(DisputeRegister.ofEntries(List.of(), TUE_2026_03_10)),
            List.of(DisputeRegister.ofEntries(List.of(), TUE_2026_03_10.plusDays(1)))));
  }

  @Test
  void aRegisterRefusesEntriesThatAreNotItsOwn() {
    Entry entry = new Entry("D1", OPEN, OPEN.asOf(TUE_2026_03_10));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisputeRegister.ofEntries(List.of(entry), TUE_2026_03_10.plusDays(1)))
        .withMessage("status as of another day: found 2026-03-10, expected 2026-03-11");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisputeRegister.ofEntries(List.of(entry, entry), TUE_2026_03_10))
        .withMessage("reference given twice: each dispute needs its own");
  }
}
