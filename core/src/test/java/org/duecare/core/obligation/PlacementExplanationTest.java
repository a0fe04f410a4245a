package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.Certainty;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.junit.jupiter.api.Test;

/** What the obligations about placements say of themselves. */
class PlacementExplanationTest {

  private static Obligation obligation(String rule, String history, String asOf) {
    List<Obligation> found =
        CarePlanning.england()
            .timeline(HistoryNotation.parse(history), LocalDate.parse(asOf))
            .under(rule)
            .obligations();
    return found.get(0);
  }

  /** Where the last placement ends with care, no other begins that day. */
  @Test
  void aPlanOfTheLastDayOfCareIsThatOfTheLastPlacement() {
    LocalDate start = LocalDate.of(2026, 9, 1);
    LocalDate end = LocalDate.of(2026, 9, 10);
    CareEpisode episode =
        CareEpisode.startingOn(start, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER);
    CareHistory history =
        CareHistory.builder(ChildId.of("C-1042"))
            .period(
                PeriodOfCare.startingOn(start)
                    .endingOn(end, ReasonCeased.OTHER)
                    .withEpisodes(List.of(episode.endingOn(end))))
            .event(CareEventKind.PLACEMENT_PLAN_PREPARED, end)
            .completeRecordsOf(CareEventKind.PLACEMENT_PLAN_PREPARED)
            .build();

    List<Obligation> plans =
        CarePlanning.england().timeline(history, end).under("ENG-PLACEPLAN").obligations();

    assertThat(plans).extracting(Obligation::outcome).containsExactly(Outcome.LATE);
    assertThat(plans.get(0).ending()).contains(new Ending(Ending.Cause.CARE, end));
  }

  @Test
  void aHealthAssessmentRestsOnTheLimitOfTheFirstReview() {
    Obligation first = obligation("ENG-HEALTH-1", "in care 2026-04-01", "2026-04-02");

    assertThat(first.certainty()).contains(Certainty.PUBLISHED);
    assertThat(first.explanation().toString().lines())
        .startsWith(
            "First health assessment due by Friday 1 May 2026",
            "  by Friday 1 May 2026 (first review due, or held if that is earlier)")
        .anyMatch(line -> line.startsWith("  certainty PUBLISHED: bank holidays in this span"));
    assertThat(first.explanation().inOneLine())
        .startsWith(
            "The last day for the first health check is Friday 1 May 2026: no later than"
                + " Friday 1 May 2026, when the first review is due or was held");
  }

  @Test
  void aHealthAssessmentIsNoMoreCertainThanTheReview() {
    String history = "in care 2029-12-03";
    Obligation first = obligation("ENG-HEALTH-1", history, "2029-12-04");

    assertThat(first.certainty())
        .isEqualTo(obligation("ENG-REV-1", history, "2029-12-04").certainty())
        .contains(Certainty.PROJECTED);
    assertThat(first.explanation().toString()).contains("certainty PROJECTED");
  }

  @Test
  void aHealthAssessmentBeforeAReviewHeldCountsNoDays() {
    Obligation first =
        obligation("ENG-HEALTH-1", "in care 2029-12-03; review 2029-12-22", "2029-12-30");

    assertThat(first.certainty()).contains(Certainty.PUBLISHED);
    assertThat(first.explanation().toString())
        .contains("no bank holiday plays a part", "plan for Friday 21 December 2029")
        .doesNotContain("reading");
  }

  @Test
  void aLimitThatIsNotKnownIsGivenAsASpan() {
    Obligation next =
        obligation(
            "ENG-HEALTH-N",
            "in care 2026-04-01; complete HEALTH_ASSESSED; done HEALTH_ASSESSED 2026-04-20",
            "2026-12-01");

    assertThat(next.due()).isEmpty();
    assertThat(next.trigger()).isEmpty();
    assertThat(next.limitBetween().orElseThrow().first()).isEqualTo(LocalDate.of(2026, 10, 20));
    assertThat(next.limitBetween().orElseThrow().last()).isEqualTo(LocalDate.of(2027, 4, 20));
    assertThat(next.explanation().toString())
        .contains("between Tuesday 20 October 2026 and Tuesday 20 April 2027")
        .contains("unknown: the day of birth is not given");
  }

  @Test
  void aTimeThatBeginsWithItsDaySaysSo() {
    assertThat(
            obligation(
                    "ENG-TEMP",
                    "in care 2026-01-05; complete FOSTER_PARENT_APPROVED;"
                        + " done TEMPORARILY_APPROVED 2026-01-05",
                    "2026-02-01")
                .explanation()
                .toString())
        .contains(
            "16 weeks beginning with Monday 5 January 2026 (foster parent approved for a time)");
  }

  @Test
  void whatMustPrecedeTheEndOfCareIsMissedWithIt() {
    Obligation approval =
        obligation(
            "ENG-CEASE",
            "born 2015-05-05; in care 2026-09-01 to 2026-12-05 OTHER;"
                + " complete CEASING_APPROVED_BY_NOMINATED_OFFICER",
            "2027-01-01");

    assertThat(approval.isOverdue()).as("nobody can make up for it").isFalse();
    assertThat(approval.explanation().toString())
        .contains(
            "by Saturday 5 December 2026 (care ended)",
            "not done by Saturday 5 December 2026, when care ended: that was the last day for it")
        .doesNotContain("reading");
  }

  @Test
  void aPlanWithoutANumberSaysUnderWhichAmendment() {
    assertThat(
            obligation(
                    "ENG-PLACEPLAN",
                    "in care 2020-05-01; episode 2020-05-01 ACCOMMODATED FOSTER_OTHER",
                    "2020-06-01")
                .explanation()
                .toString())
        .contains("regulation 9(2), amended by SI 2020/445 regulation 8", "fixes no time limit");
  }

  private static final String PLACED_FROM_THE_FIRST_DAY =
      "born 2023-05-05; in care 2026-04-01; episode 2026-04-01 PLACEMENT_ORDER ADOPTIVE_BY_ORDER;"
          + " episode 2026-07-02 FULL_CARE_ORDER FOSTER_OTHER; complete HEALTH_ASSESSED";

  @Test
  void afterAnAdoptivePlacementTheLimitLiesWithinAWholePeriod() {
    Obligation next =
        obligation(
            "ENG-HEALTH-N-UNDER-5",
            PLACED_FROM_THE_FIRST_DAY + "; done HEALTH_ASSESSED 2026-01-01",
            "2026-07-10");

    assertThat(next.limitBetween().orElseThrow()).hasToString("2026-07-02 to 2027-01-02");
    assertThat(next.explanation().toString())
        .contains("unknown: the limit fell before the child came back from the adoptive placement");
  }

  @Test
  void soItDoesForTheFirstAssessment() {
    Obligation first = obligation("ENG-HEALTH-1", PLACED_FROM_THE_FIRST_DAY, "2026-07-10");

    assertThat(first.limitBetween().orElseThrow()).hasToString("2026-07-02 to 2027-01-02");
    assertThat(first.explanation().toString())
        .contains("the limit lies between Thursday 2 July 2026 and Saturday 2 January 2027");
  }
}
