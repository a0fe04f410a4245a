package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.EqualityGroups;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.junit.jupiter.api.Test;

class DisputeStatusTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  private static DisputeStatus status(String policy, String events, String asOf) {
    return DisputeNotation.dispute(Policies.named(policy), CALENDAR, events)
        .asOf(LocalDate.parse(asOf));
  }

  private static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  @Test
  void tellsSinceWhenAndWhatHappenedBefore() {
    DisputeStatus status =
        status(
            "plain",
            "2026-02-27 raised, team North, origin REVIEW; 2026-03-02 opened at 1, team South;"
                + " 2026-03-05 answered at 1; 2026-03-06 accepted, do PLAN by 2026-03-20",
            "2026-03-21");

    assertThat(status.asOf()).isEqualTo(march(21));
    assertThat(status.since()).contains(march(6));
    assertThat(status.raisedOn()).contains(LocalDate.of(2026, 2, 27));
    assertThat(status.openedOn()).contains(march(2));
    assertThat(status.settledOn()).contains(march(6));
    assertThat(status.concern())
        .contains(Concern.about("DRIFT").withTeam("South").withOrigin(Concern.Origin.REVIEW));
    assertThat(status.actions()).containsExactly(new AgreedAction("PLAN", Optional.of(march(20))));
    assertThat(status.isReopened()).isFalse();
    assertThat(status.outcome()).isEmpty();
    assertThat(status.outcomeForTheChild()).isEmpty();
    assertThat(status.pausedAt()).isEmpty();
    assertThat(status.nextDeadline())
        .as("an action is due, the whole is not any more")
        .map(DisputeDeadline::date)
        .contains(march(20));
  }

  @Test
  void tellsWhatCameOutOfIt() {
    String agreed =
        "2026-03-02 opened at 1; 2026-03-05 answered at 1; 2026-03-06 accepted, outcome UPHELD, child"
            + " PLAN_CHANGED, do PLAN";

    assertThat(status("outcomes", agreed, "2026-03-06").outcome()).contains("UPHELD");
    assertThat(status("outcomes", agreed, "2026-03-06").outcomeForTheChild())
        .contains("PLAN_CHANGED");
    assertThat(
            status(
                    "outcomes",
                    agreed + "; 2026-03-20 not done; 2026-03-23 opened again at 1",
                    "2026-03-23")
                .outcome())
        .as("it did not come to that")
        .isEmpty();
  }

  @Test
  void tellsWhatStandsStill() {
    assertThat(
            status(
                    "pauses",
                    "2026-03-02 opened at 1; 2026-03-04 paused, because leave",
                    "2026-03-04")
                .pausedAt())
        .contains(Stage.AWAITING_RESPONSE);
  }

  @Test
  void takesAnyDayThatWasAgreed() {
    String agreed =
        "2026-03-02 opened at 1; 2026-03-05 answered at 1; 2026-03-06 accepted, do PLAN by ";

    for (String day : List.of("2012-03-20", "2112-03-20")) {
      DisputeStatus status = status("plain", agreed + day, "2026-03-06");
      assertThat(status.stageDeadline()).map(DisputeDeadline::date).contains(LocalDate.parse(day));
      assertThat(status.stageDeadline().orElseThrow().explanation().steps()).isNotEmpty();
    }
  }

  @Test
  void whatTheOpeningLeavesOpenIsAsItWasRaised() {
    DisputeStatus status =
        status(
            "plain",
            "2026-02-27 raised, themes DRIFT SAFETY, severity grave, team North; 2026-03-02 opened"
                + " at 1, themes SAFETY, origin MIDWAY_CHECK",
            "2026-03-02");

    assertThat(status.concern())
        .contains(
            Concern.about("SAFETY")
                .withSeverity("grave")
                .withTeam("North")
                .withOrigin(Concern.Origin.MIDWAY_CHECK));
  }

  @Test
  void tellsNothingBeforeAnythingWasRaised() {
    DisputeStatus status = status("plain", "2026-03-02 cafcass CONSIDERED", "2026-03-03");

    assertThat(status.since()).isEmpty();
    assertThat(status.concern()).isEmpty();
    assertThat(status.raisedOn()).isEmpty();
    assertThat(status.openedOn()).isEmpty();
    assertThat(status.settledOn()).isEmpty();
    assertThat(status.episodes()).isEmpty();
  }

  @Test
  void tellsTheStagesThroughWhichItWent() {
    DisputeStatus status =
        status(
            "plain",
            "2026-02-27 raised; 2026-03-02 opened at 1; 2026-03-09 answered at 1;"
                + " 2026-03-10 to level 2; 2026-03-18 answered at 2; 2026-03-19 to level 3",
            "2026-03-20");

    assertThat(status.episodes()).extracting(StageEpisode::level).containsExactly(0, 1, 2, 3);
    assertThat(status.episodes())
        .extracting(StageEpisode::isAnsweredInTime)
        .containsExactly(Optional.empty(), Optional.of(true), Optional.of(false), Optional.empty());
    assertThat(status.episodes())
        .extracting(StageEpisode::left)
        .containsExactly(
            Optional.of(march(2)),
            Optional.of(march(10)),
            Optional.of(march(19)),
            Optional.empty());
    assertThat(status.episodes()).noneMatch(StageEpisode::bySilence);
  }

  @Test
  void tellsOfAnAnswerThatCameWhenTheDisputeHadLeftItsLevel() {
    String silent = "2026-03-02 opened at 1; 2026-03-11 to level 2";
    DisputeStatus before = status("plain", silent, "2026-03-12");
    DisputeStatus after = status("plain", silent + "; 2026-03-12 answered at 1", "2026-03-12");

    assertThat(after.episodes())
        .extracting(StageEpisode::responded)
        .containsExactly(Optional.of(march(12)), Optional.empty());
    assertThat(after.episodes().get(0).isAnsweredInTime()).contains(false);
    assertThat(after.episodes().get(1)).isEqualTo(before.episodes().get(1));
    assertThat(after.since()).isEqualTo(before.since());
  }

  @Test
  void aConfirmationOfSilenceChangesNothing() {
    assertThat(status("escalates", "2026-03-02 opened at 1; 2026-03-10 to level 2", "2026-03-12"))
        .isEqualTo(status("escalates", "2026-03-02 opened at 1", "2026-03-12"));
  }

  @Test
  void anAnswerEndsAPause() {
    assertThat(
            status(
                    "pauses",
                    "2026-03-02 opened at 1; 2026-03-04 paused, because leave;"
                        + " 2026-03-06 answered at 1",
                    "2026-03-12")
                .pauses())
        .containsExactly(new Pause(march(4), Optional.of(march(6))));
  }

  @Test
  void tellsWhereSilenceLed() {
    assertThat(status("escalates", "2026-03-02 opened at 1", "2026-03-10").episodes())
        .extracting(StageEpisode::bySilence)
        .containsExactly(false, true);
    assertThat(status("beginning-with", "2026-03-02 opened at 1", "2026-03-09").episodes())
        .extracting(StageEpisode::opened)
        .as("no day is in both levels")
        .containsExactly(march(2), march(7));
  }

  @Test
  void aDeadlineStandsStillWithTheClockAndMovesNoMoreOnceItIsMet() {
    String paused = "2026-03-02 opened at 1; 2026-03-04 paused, because leave";

    assertThat(status("pauses", paused, "2026-03-06").episodes())
        .extracting(StageEpisode::deadline)
        .containsExactly(Optional.empty());
    assertThat(
            status(
                    "pauses",
                    "2026-03-02 opened at 1; 2026-03-04 answered at 1; 2026-03-05 paused, because"
                        + " leave; 2026-03-11 resumed",
                    "2026-03-12")
                .episodes())
        .extracting(episode -> episode.deadline().map(DisputeDeadline::date))
        .containsExactly(Optional.of(march(9)));
    assertThat(
            status("pauses", paused + "; 2026-03-06 withdrawn, because error", "2026-03-12")
                .episodes())
        .extracting(episode -> episode.deadline().map(DisputeDeadline::date))
        .containsExactly(Optional.of(march(11)));
  }

  @Test
  void pausesEndWithTheDispute() {
    DisputeStatus status =
        status(
            "pauses",
            "2026-03-02 opened at 1; 2026-03-04 paused, because leave;"
                + " 2026-03-06 withdrawn, because error",
            "2026-03-12");

    assertThat(status.pauses()).containsExactly(new Pause(march(4), Optional.of(march(6))));
  }

  @Test
  void theNextDeadlineIsTheEarlier() {
    assertThat(status("plain", "2026-03-02 opened at 1", "2026-03-02").nextDeadline())
        .map(DisputeDeadline::date)
        .contains(march(9));
    assertThat(
            status("plain", "2026-03-02 opened at 1; 2026-03-26 to level 2", "2026-03-26")
                .nextDeadline())
        .map(DisputeDeadline::date)
        .contains(march(30));
  }

  @Test
  void isReopenedFromALapseToo() {
    assertThat(
            status(
                    "plain",
                    "2026-03-02 opened at 1; 2026-03-05 answered at 1; 2026-03-06 accepted, do"
                        + " PLAN; 2026-03-09 not done; 2026-03-10 opened again at 1",
                    "2026-03-10")
                .isReopened())
        .isTrue();
  }

  @Test
  void printsWhereItStands() {
    assertThat(status("plain", "2026-03-02 opened at 1", "2026-03-10"))
        .hasToString("OVERDUE at level 1, due by 2026-03-09, overdue, as of 2026-03-10");
    assertThat(status("plain", "2026-03-02 raised", "2026-03-10"))
        .hasToString("INFORMAL, as of 2026-03-10");
  }

  @Test
  void isAValue() {
    String opened = "2026-03-02 opened at 1";

    EqualityGroups.assertToldApart(
        List.of(
            List.of(status("plain", opened, "2026-03-03"), status("plain", opened, "2026-03-03")),
            List.of(status("plain", opened, "2026-03-04")),
            List.of(status("plain", opened + ", severity grave", "2026-03-03")),
            List.of(status("no-limits", opened, "2026-03-03")),
            List.of(status("plain", opened + "; 2026-03-03 cafcass REFERRED", "2026-03-03"))));
  }
}
