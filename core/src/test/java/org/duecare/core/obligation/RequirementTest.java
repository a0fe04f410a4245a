package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duecare.calendar.DateSpan;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.local.CouncilPolicy;
import org.duecare.core.law.local.Walsall2022;
import org.duecare.core.law.reading.AdoptionAndCareReviews;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.timeline.StatutoryTimeline;
import org.junit.jupiter.api.Test;

class RequirementTest {

  private static final CarePlanning IN_28_DAYS =
      CarePlanning.england()
          .withOverlay(
              List.of(
                  CouncilPolicy.of(
                          new Instrument("Anytown 2024", "Anytown reviewing standards"),
                          LocalDate.of(2024, 4, 1))
                      .firstReviewWithinDays(28)));
  private static final LocalDate MON_2026_04_20 = LocalDate.of(2026, 4, 20);
  private static final LocalDate APR_29 = LocalDate.of(2026, 4, 29);
  private static final LocalDate MAY_31 = LocalDate.of(2026, 5, 31);

  private static Requirement onReview(CarePlanning planning, String history, LocalDate asOf) {
    StatutoryTimeline reviews =
        planning.timeline(HistoryNotation.parse(history), asOf).about(Duty.FIRST_REVIEW);
    assertThat(reviews.requirements()).hasSize(1);
    assertThat(reviews.next()).contains(reviews.requirements().get(0).binding());
    return reviews.requirements().get(0);
  }

  private static List<String> rules(List<Obligation> obligations) {
    return obligations.stream()
        .map(obligation -> obligation.rule().map(Rule::id).orElse("-"))
        .toList();
  }

  @Test
  void theEarlierLimitBindsThoughItIsLocal() {
    Requirement review = onReview(IN_28_DAYS, "in care 2026-04-01", MON_2026_04_20);

    assertThat(review.binding()).hasToString("First review due by Wednesday 29 April 2026");
    assertThat(rules(review.obligations())).containsExactly("LOCAL-REV-1", "ENG-REV-1");
    assertThat(rules(review.others())).containsExactly("ENG-REV-1");
    assertThat(review).hasToString("First review due by Wednesday 29 April 2026, and 1 more");
  }

  @Test
  void theLawBindsWhereTheLocalLimitIsLater() {
    Requirement review = onReview(IN_28_DAYS, "in care 2026-08-01", LocalDate.of(2026, 8, 3));

    assertThat(review.binding()).hasToString("First review due by Friday 28 August 2026");
    assertThat(rules(review.others())).containsExactly("LOCAL-REV-1");
  }

  @Test
  void ofEqualLimitsTheMoreBindingRuleBinds() {
    Requirement review = onReview(IN_28_DAYS, "in care 2026-09-01", LocalDate.of(2026, 9, 3));

    assertThat(rules(review.obligations())).containsExactly("ENG-REV-1", "LOCAL-REV-1");
    assertThat(review.in(Authority.LOCAL_POLICY)).contains(review.others().get(0));
    assertThat(review.in(Authority.STATUTE)).contains(review.binding());
    assertThat(review.in(Authority.STATUTORY_GUIDANCE)).isEmpty();
  }

  @Test
  void theDecisionsOfTwoReviewsThatCameOnOneDayAreTwoThings() {
    String received = "; done REVIEW_DECISIONS_RECEIVED 2023-06-01 for ";
    String history =
        "in care 2023-05-01; review 2023-05-25; review 2023-05-30"
            + received
            + "2023-05-25"
            + received
            + "2023-05-30; done MANAGER_RESPONDED 2023-06-07 for 2023-05-30";

    assertThat(
            CarePlanning.england()
                .timeline(HistoryNotation.parse(history), LocalDate.of(2024, 3, 31))
                .about(Duty.MANAGER_RESPONSE)
                .requirements())
        .extracting(each -> each.binding().outcome())
        .containsExactly(Outcome.UNKNOWN, Outcome.ON_TIME);
  }

  @Test
  void whatGuidanceAndPolicyAskTogetherIsOneThing() {
    StatutoryTimeline talks =
        CarePlanning.england()
            .withOverlay(Walsall2022.overlay())
            .timeline(
                HistoryNotation.parse("in care 2026-04-01; review 2026-04-28; review 2026-07-20"),
                LocalDate.of(2026, 8, 1))
            .about(Duty.REVIEW_DISCUSSION);

    assertThat(talks.requirements())
        .extracting(requirement -> rules(requirement.obligations()))
        .containsExactly(
            List.of("IRO-CONSULT", "WALSALL-DISCUSSION"),
            List.of("IRO-CONSULT", "WALSALL-DISCUSSION"),
            List.of("IRO-CONSULT", "WALSALL-DISCUSSION"));
  }

  @Test
  void whatOnlyOneRuleAsksForStandsAlone() {
    StatutoryTimeline plan =
        CarePlanning.england()
            .timeline(
                HistoryNotation.parse(
                    "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED FOSTER_OTHER"),
                MON_2026_04_20)
            .about(Duty.CARE_PLAN);

    assertThat(plan.requirements()).hasSize(1);
    assertThat(plan.requirements().get(0).others()).isEmpty();
    assertThat(plan.requirements().get(0)).hasToString("Care plan due by Friday 17 April 2026");
  }

  @Test
  void isAboutThePartThatTheTimelineHolds() {
    StatutoryTimeline statute =
        IN_28_DAYS
            .timeline(HistoryNotation.parse("in care 2026-04-01"), MON_2026_04_20)
            .in(Authority.STATUTE);

    assertThat(statute.requirements())
        .extracting(requirement -> rules(requirement.obligations()))
        .contains(List.of("ENG-REV-1"));
  }

  @Test
  void whatIsDueInASpanIsWhatBindsInIt() {
    StatutoryTimeline reviews =
        IN_28_DAYS
            .timeline(HistoryNotation.parse("in care 2026-04-01"), LocalDate.of(2026, 4, 30))
            .about(Duty.FIRST_REVIEW);
    StatutoryTimeline april = reviews.dueIn(DateSpan.closed(MON_2026_04_20, APR_29));
    StatutoryTimeline may = reviews.dueIn(DateSpan.closed(APR_29.plusDays(1), MAY_31));

    assertThat(april.requirements())
        .extracting(requirement -> rules(requirement.obligations()))
        .as("the other limit lies outside the span and is not lost")
        .containsExactly(List.of("LOCAL-REV-1", "ENG-REV-1"));
    assertThat(rules(may.obligations())).containsExactly("ENG-REV-1");
    assertThat(may.requirements()).as("what binds was due before").isEmpty();
    assertThat(may.in(Authority.STATUTE).requirements()).as("by statute alone").hasSize(1);
  }

  @Test
  void periodsAndReviewsStayApart() {
    StatutoryTimeline reviews =
        IN_28_DAYS
            .timeline(
                HistoryNotation.parse(
                    "in care 2025-04-14 to 2025-04-24 OTHER; in care 2026-04-01; review 2026-04-28;"
                        + " review 2026-07-20"),
                LocalDate.of(2026, 8, 1))
            .about(Duty.FIRST_REVIEW, Duty.SECOND_REVIEW, Duty.REVIEW);

    assertThat(reviews.requirements())
        .extracting(requirement -> rules(requirement.obligations()))
        .containsExactly(
            List.of("LOCAL-REV-1", "ENG-REV-1"),
            List.of("LOCAL-REV-1", "ENG-REV-1"),
            List.of("ENG-REV-2"),
            List.of("ENG-REV-N"));
  }

  /** Ambiguity A19: by the mainstream reading one meeting may serve both instruments. */
  @Test
  void reviewsUnderTwoInstrumentsAreOneThingUnlessReadSeparately() {
    CareHistory history =
        HistoryNotation.parse(
            "in care 2025-10-01; episode 2025-10-01 FULL_CARE_ORDER FOSTER_OTHER;"
                + " episode 2026-01-15 PLACEMENT_ORDER FOSTER_OTHER;"
                + " review 2025-10-28; review 2026-01-12");
    LocalDate asOf = LocalDate.of(2026, 3, 1);
    CarePlanning england = CarePlanning.england();
    CarePlanning separate =
        england.withReadings(Readings.mainstream().with(AdoptionAndCareReviews.SEPARATE));

    assertThat(pendingReviews(england, history, asOf))
        .containsExactly("ADOPT-AUTH-1 by 2026-04-15, ENG-REV-N by 2026-07-12");
    assertThat(pendingReviews(separate, history, asOf))
        .containsExactly("ADOPT-AUTH-1 by 2026-04-15", "ENG-REV-N by 2026-07-12");
  }

  /** One review at home answers regulation 36(10) of SI 2005/389 and regulation 33 (A18, A19). */
  @Test
  void theReviewAfterADisruptionIsThatOfTheOtherRules() {
    String history =
        "in care 2025-06-02; episode 2025-06-02 INTERIM_CARE_ORDER FOSTER_OTHER;"
            + " episode 2025-08-01 PLACEMENT_ORDER FOSTER_OTHER;"
            + " episode 2025-09-08 PLACEMENT_ORDER ADOPTIVE_BY_ORDER;"
            + " episode 2025-09-22 PLACEMENT_ORDER FOSTER_OTHER; review 2025-06-25";
    LocalDate asOf = LocalDate.of(2025, 9, 23);
    CarePlanning england = CarePlanning.england();
    CarePlanning separate =
        england.withReadings(Readings.mainstream().with(AdoptionAndCareReviews.SEPARATE));

    assertThat(pendingReviews(england, HistoryNotation.parse(history), asOf))
        .containsExactly(
            "ENG-REV-2 by 2025-09-25, ADOPT-AUTH-1 by 2025-11-01, ADOPT-DISRUPT by 2025-11-03");
    assertThat(pendingReviews(separate, HistoryNotation.parse(history), asOf)).hasSize(3);
    assertThat(
            pendingReviews(
                england, HistoryNotation.parse(history + "; review 2025-09-25"), asOf.plusDays(7)))
        .as("a review in the first 28 days does not answer the disruption")
        .containsExactly(
            "ADOPT-DISRUPT by 2025-11-03, ENG-REV-N by 2026-03-25, ADOPT-AUTH-N by 2026-03-25");
  }

  @Test
  void namesTheReadingByWhichAnotherLimitWouldBind() {
    CareHistory history =
        HistoryNotation.parse(
            "in care 2025-10-01; episode 2025-10-01 FULL_CARE_ORDER FOSTER_OTHER;"
                + " episode 2026-01-15 PLACEMENT_ORDER FOSTER_OTHER;"
                + " review 2025-10-28; review 2026-01-12");
    CarePlanning england = CarePlanning.england();
    CarePlanning separate =
        england.withReadings(Readings.mainstream().with(AdoptionAndCareReviews.SEPARATE));

    assertThat(namedA19(england, history))
        .containsExactly(
            "Review before placement for adoption due by Wednesday 15 April 2026:"
                + " reading A19: of reviews under two instruments the earlier limit binds; for the"
                + " other by itself, the limit would be Sunday 12 July 2026");
    assertThat(namedA19(separate, history))
        .containsExactly(
            "Review due by Sunday 12 July 2026:"
                + " reading A19: reviews under two instruments are each for itself; did the"
                + " earlier limit bind, the limit would be Wednesday 15 April 2026");
    assertThat(namedA19(IN_28_DAYS, HistoryNotation.parse("in care 2026-01-15")))
        .as("two layers of one instrument")
        .isEmpty();
  }

  private static List<String> namedA19(CarePlanning planning, CareHistory history) {
    return Requirement.of(planning.reviews(history, LocalDate.of(2026, 3, 1)).obligations())
        .stream()
        .flatMap(
            each ->
                each.explanation()
                    .toString()
                    .lines()
                    .filter(line -> line.contains("reading A19"))
                    .map(line -> each.binding() + ": " + line.strip()))
        .toList();
  }

  private static List<String> pendingReviews(
      CarePlanning planning, CareHistory history, LocalDate asOf) {
    return Requirement.of(planning.reviews(history, asOf).obligations()).stream()
        .filter(each -> each.binding().isPending())
        .map(
            each ->
                each.obligations().stream()
                    .map(
                        it -> it.rule().orElseThrow().id() + " by " + it.due().orElseThrow().date())
                    .collect(Collectors.joining(", ")))
        .sorted()
        .toList();
  }
}
