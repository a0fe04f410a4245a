package org.duecare.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.DateSpan;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.junit.jupiter.api.Test;

class StatutoryTimelineTest {

  private static final LocalDate FRI_2026_04_10 = LocalDate.of(2026, 4, 10);
  private static final StatutoryTimeline TIMELINE =
      CarePlanning.england()
          .timeline(
              HistoryNotation.parse(
                  "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED FOSTER_OTHER;"
                      + " complete CARE_PLAN_PREPARED PLACEMENT_PLAN_PREPARED;"
                      + " done PLACEMENT_PLAN_PREPARED 2026-04-02"),
              FRI_2026_04_10);

  private static List<String> rules(StatutoryTimeline timeline) {
    return timeline.obligations().stream()
        .map(obligation -> obligation.rule().map(Rule::id).orElse("-"))
        .toList();
  }

  @Test
  void isInOrderOfTheLimits() {
    assertThat(rules(TIMELINE)).containsSubsequence("ENG-PLACEPLAN", "ENG-CAREPLAN", "ENG-REV-1");
    assertThat(TIMELINE.obligations())
        .filteredOn(obligation -> obligation.due().isPresent())
        .extracting(obligation -> obligation.due().orElseThrow().date())
        .isSorted();
  }

  @Test
  void knowsWhatIsDueNext() {
    assertThat(TIMELINE.about(Duty.CARE_PLAN, Duty.PLACEMENT_PLAN).next())
        .get()
        .hasToString("Care plan due by Friday 17 April 2026");
    assertThat(TIMELINE.about(Duty.PLACEMENT_PLAN).next()).as("done already").isEmpty();
  }

  @Test
  void isFilteredByLayerRuleAndWindow() {
    assertThat(rules(TIMELINE.in(Authority.STATUTE))).contains("ENG-REV-1");
    assertThat(rules(TIMELINE.in(Authority.LOCAL_POLICY))).doesNotContain("ENG-REV-1");
    assertThat(rules(TIMELINE.in(Authority.LOCAL_POLICY, Authority.STATUTE))).contains("ENG-REV-1");
    assertThat(rules(TIMELINE.under("ENG-REV-1"))).containsExactly("ENG-REV-1");
    DateSpan window = DateSpan.closed(LocalDate.of(2026, 4, 17), LocalDate.of(2026, 5, 1));
    assertThat(rules(TIMELINE.in(Authority.STATUTE).dueIn(window)))
        .contains("ENG-CAREPLAN", "ENG-REV-1")
        .doesNotContain("ENG-PLACEPLAN");
  }

  @Test
  void hasTheReviewsAsAView() {
    assertThat(TIMELINE.reviews().obligations())
        .extracting(Object::toString)
        .containsExactly("First review due by Friday 1 May 2026");
    assertThat(TIMELINE.under("ENG-CAREPLAN").reviews()).isSameAs(TIMELINE.reviews());
    assertThat(TIMELINE.asOf()).isEqualTo(FRI_2026_04_10);
    assertThat(TIMELINE.history().periods()).hasSize(1);
  }

  @Test
  void ofAChildOfWhomEverythingIsInDoubtHasNothingButThat() {
    StatutoryTimeline timeline =
        CarePlanning.england()
            .timeline(
                HistoryNotation.parse(
                    "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED FOSTER_OTHER;"
                        + " doubt about everything"),
                FRI_2026_04_10);

    assertThat(rules(timeline)).containsExactly("-");
    assertThat(timeline.next()).isEmpty();
  }

  @Test
  void printsHowMuchItHolds() {
    assertThat(TIMELINE.under("ENG-CAREPLAN"))
        .hasToString("timeline of 1 obligation as of 2026-04-10");
  }
}
