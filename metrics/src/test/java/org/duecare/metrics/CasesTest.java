package org.duecare.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.care.Placement;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.Sex;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Outcome;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.midway.MidwayCases;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.Asked;
import org.duecare.metrics.participation.ParticipationCases;
import org.duecare.metrics.participation.ParticipationEvidence;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.population.PopulationCases;
import org.duecare.metrics.review.ActivityCases;
import org.duecare.metrics.review.HeldReview;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.step.StepCases;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.timeliness.ReviewKind;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.timeliness.TimelinessCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases are values of which the same figures are made; they print their figures and no child. */
class CasesTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final LocalDate DAY = LocalDate.of(2022, 11, 7);
  private static final ChildId CHILD = ChildId.of("C1");
  private static final ChildId OTHER = ChildId.of("C2");

  private static ChildInCare child() {
    return ChildInCare.builder(CHILD, YEAR.lastDay())
        .since(DAY)
        .legalStatus(LegalStatus.FULL_CARE_ORDER)
        .placement(Placement.FOSTER_OTHER)
        .inPlacementSince(DAY)
        .age(11)
        .sex(Sex.FEMALE)
        .ethnicGroup(EthnicGroup.WHITE_IRISH)
        .need(CategoryOfNeed.ABUSE_OR_NEGLECT)
        .notDisabled()
        .unaccompanied()
        .distanceInMiles(20.5)
        .build();
  }

  private static PopulationCases population() {
    List<ChildInCare> there = List.of(child());
    return new PopulationCases(
        YEAR, there, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  private static ReviewEvidence review(Optional<Boolean> limitInYear) {
    return ReviewEvidence.of(
        CHILD,
        ReviewKind.LATER,
        Optional.of(DAY.minusYears(1)),
        Optional.of(DAY),
        Optional.empty(),
        Outcome.UNKNOWN,
        Optional.of(MissingFact.EARLIER_REVIEWS),
        limitInYear);
  }

  static Stream<Arguments> cases() {
    PopulationCases population = population();
    TimelinessCases timeliness =
        new TimelinessCases(YEAR, List.of(review(Optional.of(true))), Map.of());
    ActivityCases activity =
        new ActivityCases(
            YEAR,
            List.of(new HeldReview(CHILD, Optional.of(DAY))),
            List.of(),
            List.of(CHILD),
            List.of(OTHER));
    ParticipationCases participation =
        new ParticipationCases(
            YEAR,
            AgeCut.asCoded(),
            List.of(
                new ParticipationEvidence(
                    CHILD,
                    Optional.of(DAY),
                    Optional.of(Participation.ATTENDED_AND_SPOKE),
                    Asked.ASKED)),
            List.of());
    MidwayCases midway = new MidwayCases(YEAR, 6, List.of(), List.of());
    StepCases steps = new StepCases(YEAR, Set.of(Duty.FIRST_REVIEW), List.of());
    return Stream.of(
        arguments(population, Population.of(population), Population.of(population).cases()),
        arguments(timeliness, Timeliness.of(timeliness), Timeliness.of(timeliness).cases()),
        arguments(activity, ReviewActivity.of(activity), ReviewActivity.of(activity).cases()),
        arguments(
            participation,
            ReviewParticipation.of(participation),
            ReviewParticipation.of(participation).cases()),
        arguments(midway, MidwayChecks.of(midway), MidwayChecks.of(midway).cases()),
        arguments(steps, DutyTimeliness.of(steps), DutyTimeliness.of(steps).cases()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comeBackFromTheirFiguresAndPrintThem(Object cases, Object figures, Object again) {
    assertThat(again).isEqualTo(cases);
    assertThat(cases).hasToString("cases of " + figures);
    assertThat(cases.toString()).doesNotContain("C1", "C2");
  }

  @Test
  void ofAChildEachFactIsTold() {
    ChildInCare child = child();

    assertThat(child.since()).contains(DAY);
    assertThat(child.legalStatus()).contains(LegalStatus.FULL_CARE_ORDER);
    assertThat(child.placement()).contains(Placement.FOSTER_OTHER);
    assertThat(child.knownInPlacementFrom()).contains(DAY);
    assertThat(child.sex()).contains(Sex.FEMALE);
    assertThat(child.ethnicGroup()).contains(EthnicGroup.WHITE_IRISH);
    assertThat(child.need()).contains(CategoryOfNeed.ABUSE_OR_NEGLECT);
    assertThat(child.disabled()).contains(false);
    assertThat(child.unaccompanied()).contains(true);
    ChildInCare other =
        ChildInCare.builder(OTHER, YEAR.lastDay()).disabled().notUnaccompanied().build();
    assertThat(other.disabled()).contains(true);
    assertThat(other.unaccompanied()).contains(false);
  }

  @Test
  void ofAReviewItIsToldWhetherItsLimitFellInTheYear() {
    assertThat(review(Optional.of(true)).hasLimitInYear()).contains(true);
    assertThat(review(Optional.of(false)).hasLimitInYear()).contains(false);
    assertThat(review(Optional.empty()).hasLimitInYear()).isEmpty();
    assertThat(review(Optional.empty()).periodStart()).contains(DAY.minusYears(1));
    assertThat(review(Optional.empty()).held()).isEmpty();
  }

  /** Of a child in doubt it is not said that it is looked after. */
  @Test
  void whoIsInDoubtStaysInDoubt() {
    ReviewActivity activity =
        ReviewActivity.of(
            new ActivityCases(YEAR, List.of(), List.of(), List.of(CHILD), List.of(OTHER)));

    assertThat(activity.lookedAfterWithShortBreaks().numerator()).isEqualTo(1);
    assertThat(activity.lookedAfterWithShortBreaks().leftOut()).isEqualTo(1);
  }
}
