package org.duecare.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.dispute.TimeBand;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.dispute.WrittenDispute;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.DurationBands;
import org.duecare.metrics.population.LongTermStability;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.quality.AuditFigures;
import org.duecare.metrics.quality.DecisionFigures;
import org.duecare.metrics.quality.GoodPracticeFigures;
import org.duecare.metrics.quality.SupervisionFigures;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.LatenessReasons;
import org.duecare.metrics.review.Rearrangements;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.review.ReviewCircumstances;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.timeliness.WrittenHistory;
import org.duecare.testkit.GoldenSection;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/measures.md} are what the figures say of themselves. */
class MeasuresDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/measures.md");
  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final CarePlanning ENGLAND = CarePlanning.england();

  private static final CareHistory HISTORY =
      WrittenHistory.of("CHILD", "2022-05-09", "2022-06-08; 2022-09-08; 2023-03-08");

  private static final Roster ROSTER =
      Roster.of(
          List.of(
              new Employment(
                  OfficerId.of("o"),
                  LocalDate.of(2020, 1, 1),
                  Optional.empty(),
                  BigDecimal.ONE,
                  Contract.PERMANENT)));

  private static Map<String, List<DocumentedMeasure>> sections() {
    Map<String, List<DocumentedMeasure>> sections = new LinkedHashMap<>();
    sections.put("population", population());
    sections.put("timeliness", timeliness());
    sections.put("participation", participation());
    sections.put("reviews", reviews());
    sections.put("steps", steps());
    sections.put("midway", midway());
    sections.put("ratings", ratings());
    sections.put("quality", quality());
    sections.put("disputes", disputes());
    sections.put("consistency", consistency());
    return sections;
  }

  private static List<DocumentedMeasure> population() {
    Population population = Stream.of(ChildFacts.of(HISTORY)).collect(Population.in(YEAR));
    DurationBands bands = DurationBands.endingAtMonths(3, 12);
    String doubtful = "children of whom it is in doubt";
    String notKnown = "children of whom it is not recorded";
    String start = "those that may have begun on days which give different bands";
    return List.of(
        DocumentedMeasure.of(population.lookedAfter(), doubtful),
        DocumentedMeasure.of(population.onShortBreaks(), ""),
        DocumentedMeasure.of(population.ratePer10000(68_421), doubtful),
        DocumentedMeasure.of(population.byLegalStatus(), notKnown),
        DocumentedMeasure.of(population.byLegalStatusWithLeavers(YEAR), notKnown),
        DocumentedMeasure.of(population.byLegalStatusGroup(), notKnown),
        DocumentedMeasure.of(population.bySex(), notKnown),
        DocumentedMeasure.of(population.byAge(), notKnown),
        DocumentedMeasure.of(population.byEthnicGroup(), notKnown),
        DocumentedMeasure.of(population.byNeed(), notKnown),
        DocumentedMeasure.of(population.byPlacement(), notKnown),
        DocumentedMeasure.of(population.byDuration(bands), start),
        DocumentedMeasure.of(
            population.recordedAsDisabled(), "children of whom it is not recorded"),
        DocumentedMeasure.of(
            population.unaccompanied(), "children of whom such records of the day are not given"),
        DocumentedMeasure.of(
            population.farFromHome(20), "children of whom the distance is not known"),
        DocumentedMeasure.of(
            population.withManyPlacements(3), "children whose episodes are not known"),
        DocumentedMeasure.of(
            population.longTermStability(LongTermStability.NATIONAL),
            "children of whom a date is missing that decides"),
        DocumentedMeasure.of(population.starts(), "those that may have begun in the period"),
        DocumentedMeasure.of(
            population.ends(), "those of which it is in doubt, and those that may have ended"),
        DocumentedMeasure.of(population.endsByDuration(bands), start));
  }

  private static List<DocumentedMeasure> timeliness() {
    Timeliness timeliness =
        Stream.of(ENGLAND.reviews(HISTORY, YEAR.lastDay())).collect(Timeliness.in(YEAR));
    return List.of(
        DocumentedMeasure.of(timeliness.reviewsInTime(), "held, and not judged"),
        DocumentedMeasure.of(
            timeliness.reviewsDueInTime(), "limits that may lie in the year, or are not judged"),
        DocumentedMeasure.of(
            timeliness.childrenAllInTime(),
            "children with a review not judged, and nothing known to be late or outstanding; children"
                + " of whom it is in doubt whether they are looked after"),
        DocumentedMeasure.of(timeliness.reviewsNeverHeld(), "limits that may be among them"),
        DocumentedMeasure.of(
            timeliness.reviewsPastRelaxedLimit(), "limits that may have passed in another year"));
  }

  private static List<DocumentedMeasure> participation() {
    List<DocumentedMeasure> rows = new ArrayList<>();
    for (AgeCut cut : List.of(AgeCut.asCoded(), AgeCut.from(5))) {
      ReviewParticipation figures = Stream.of(HISTORY).collect(ReviewParticipation.in(YEAR, cut));
      String review =
          cut.age().isEmpty()
              ? "reviews without a code, or with two"
              : "reviews without a code, or with two, or coded as of a child under four, and those"
                  + " of children of unknown birth";
      String child = "children whom such a review, or one that may not be given, may decide";
      rows.add(DocumentedMeasure.of(figures.attendanceByReview(), review));
      rows.add(DocumentedMeasure.of(figures.attendanceByChildAtEveryReview(), child));
      rows.add(DocumentedMeasure.of(figures.attendanceByChildAtAnyReview(), child));
      rows.add(DocumentedMeasure.of(figures.contributionByReview(), review));
      rows.add(DocumentedMeasure.of(figures.contributionByChildAtEveryReview(), child));
      rows.add(DocumentedMeasure.of(figures.contributionByChildAtAnyReview(), child));
      rows.add(DocumentedMeasure.of(figures.byCode(), review));
    }
    return rows;
  }

  private static List<DocumentedMeasure> reviews() {
    ReviewActivity activity =
        Stream.of(ENGLAND.reviews(HISTORY, YEAR.lastDay())).collect(ReviewActivity.in(YEAR));
    Timeliness timeliness =
        Stream.of(ENGLAND.reviews(HISTORY, YEAR.lastDay())).collect(Timeliness.in(YEAR));
    ReviewRecords none = ReviewRecords.of(List.of());
    ReviewCircumstances circumstances = ReviewCircumstances.of(activity, none);
    Rearrangements rearrangements = Rearrangements.in(YEAR, List.of());
    String days = "reviews held on a day not known";
    String recorded = "reviews of which it is not recorded";
    return List.of(
        DocumentedMeasure.of(activity.reviewsHeld(), days),
        DocumentedMeasure.of(activity.reviewsPerChild().orElseThrow(), days),
        DocumentedMeasure.of(activity.reviewsPerOfficer(ROSTER, Basis.HEADS).orElseThrow(), days),
        DocumentedMeasure.of(
            activity.reviewsPerOfficer(ROSTER, Basis.FULL_TIME_EQUIVALENT).orElseThrow(), days),
        DocumentedMeasure.of(
            activity.lookedAfterWithShortBreaks(), "children of whom it is in doubt"),
        DocumentedMeasure.of(
            activity.reviewsOverdue(),
            "reviews that may be, and those of children who may not be looked after"),
        DocumentedMeasure.of(
            activity.childrenWithReviewOverdue(),
            "children with a review that may be, and none that is; children of whom it is in doubt"
                + " whether they are looked after"),
        DocumentedMeasure.of(
            activity.reviewsFallingDue(6), "reviews to be held of which the limit is not known"),
        DocumentedMeasure.of(
            LatenessReasons.of(timeliness, none).inTheYear(),
            "reviews that may have been late; one without a reason is a part"),
        DocumentedMeasure.of(circumstances.byManner(), recorded),
        DocumentedMeasure.of(circumstances.withParents(), recorded),
        DocumentedMeasure.of(
            circumstances.childrenWithOneChair(),
            "children of whom a chair is not recorded, and no two different ones are"),
        DocumentedMeasure.of(rearrangements.cancelled(), ""),
        DocumentedMeasure.of(rearrangements.rearranged(), ""),
        DocumentedMeasure.of(rearrangements.byReason(), "none; one without a reason is a part"));
  }

  private static List<DocumentedMeasure> steps() {
    DutyTimeliness steps =
        Stream.of(ENGLAND.timeline(HISTORY, YEAR.lastDay()))
            .collect(DutyTimeliness.in(YEAR, EnumSet.of(Duty.REVIEW_RECORD)));
    String leftOut = "limits that may lie in the period, or are not judged";
    return List.of(
        DocumentedMeasure.of(steps.inTime(Duty.REVIEW_RECORD), leftOut),
        DocumentedMeasure.of(
            steps.inTime(Duty.REVIEW_RECORD, Authority.STATUTORY_GUIDANCE), leftOut),
        DocumentedMeasure.of(steps.inTime("IRO-RECORD"), leftOut));
  }

  private static List<DocumentedMeasure> midway() {
    MidwayChecks checks = Stream.of(HISTORY).collect(MidwayChecks.in(YEAR, 4));
    return List.of(
        DocumentedMeasure.of(
            checks.intervalsWithCheck(),
            "intervals without a check, where not all checks are recorded, and those in which a"
                + " review may not be given"),
        DocumentedMeasure.of(
            checks.childrenWithRecentCheck(),
            "children without a check, where not all are recorded, and those of whom it is not known"
                + " whether they are looked after, or for six months"));
  }

  private static List<DocumentedMeasure> quality() {
    DecisionFigures decisions = DecisionFigures.in(YEAR, List.of());
    SupervisionFigures supervision = SupervisionFigures.in(YEAR, List.of());
    return List.of(
        DocumentedMeasure.of(
            decisions.doneInTime(), "decisions of the period's reviews for which no day was set"),
        DocumentedMeasure.of(decisions.overdue(), ""),
        DocumentedMeasure.of(AuditFigures.in(YEAR, List.of()).byGrade(), ""),
        DocumentedMeasure.of(supervision.held(), ""),
        DocumentedMeasure.of(supervision.perOfficer(ROSTER).orElseThrow(), ""),
        DocumentedMeasure.of(GoodPracticeFigures.in(YEAR, List.of()).recorded(), ""));
  }

  private static List<DocumentedMeasure> ratings() {
    PlanRatings ratings = PlanRatings.of(List.of());
    return List.of(
        DocumentedMeasure.of(ratings.given(YEAR), ""),
        DocumentedMeasure.of(
            ratings.latest(YEAR.lastDay(), List.of()), "plans not rated by the day"),
        DocumentedMeasure.of(ratings.movements(YEAR), "plans not rated before the period"));
  }

  private static List<DocumentedMeasure> disputes() {
    DisputeFigures figures =
        DisputeFigures.in(
            YEAR, Map.of("D1", WrittenDispute.of("2022-05-03 opened 1", "DRIFT", "North")));
    ReviewActivity activity =
        Stream.of(ENGLAND.reviews(HISTORY, YEAR.lastDay())).collect(ReviewActivity.in(YEAR));
    List<TimeBand> bands = TimeBand.upTo(List.of(10, 20));
    return List.of(
        DocumentedMeasure.of(figures.raised(), ""),
        DocumentedMeasure.of(figures.byStage(), ""),
        DocumentedMeasure.of(figures.byEntryLevel(), ""),
        DocumentedMeasure.of(figures.openByLevel(), ""),
        DocumentedMeasure.of(figures.byTeam(), "disputes of which no team is said"),
        DocumentedMeasure.of(figures.byTheme().get("DRIFT"), ""),
        DocumentedMeasure.of(figures.answersByBand(bands), "answers in none of the bands"),
        DocumentedMeasure.of(figures.answersInTime(), "answers without a limit"),
        DocumentedMeasure.of(figures.resolutionsByBand(bands), "disputes in none of the bands"),
        DocumentedMeasure.of(
            figures.per100Children(activity.lookedAfterWithShortBreaks()).orElseThrow(), ""),
        DocumentedMeasure.of(figures.per100Reviews(activity.reviewsHeld()).orElseThrow(), ""));
  }

  private static List<DocumentedMeasure> consistency() {
    ReviewActivity activity =
        Stream.of(ENGLAND.reviews(HISTORY, YEAR.lastDay())).collect(ReviewActivity.in(YEAR));
    PlanRatings ratings =
        PlanRatings.of(
            List.of(new PlanRating(ChildId.of("CHILD"), LocalDate.of(2022, 6, 8), Rating.RED)));
    ChallengeConsistency consistency = ChallengeConsistency.in(YEAR, ratings, List.of(), 20);
    return List.of(
        DocumentedMeasure.of(
            consistency.redOrAmberWithoutDispute(),
            "ratings not challenged so far, whose days are not over"),
        DocumentedMeasure.of(
            consistency.disputesOnGreenPlan(), "disputes not soon after a review that was rated"),
        DocumentedMeasure.of(
            consistency.overdueReviewsOnGreenPlan(activity),
            "those of children never rated, and reviews that may be overdue"));
  }

  @Test
  void hasOneRowForEachMeasure() {
    sections()
        .forEach(
            (name, rows) -> {
              List<String> lines = new ArrayList<>();
              lines.add("| measure | counts | of | left out |");
              lines.add("| --- | --- | --- | --- |");
              rows.forEach(row -> lines.add(row.text()));
              GoldenSection.assertMatches(DOCUMENT, name, String.join("\n", lines));
            });
  }

  @Test
  void noTwoMeasuresHaveOneName() {
    assertThat(sections().values().stream().flatMap(List::stream).map(DocumentedMeasure::id))
        .doesNotHaveDuplicates();
  }

  /** A list of figures that a class offers holds none that the document has not. */
  @Test
  void everyListedMeasureIsInTheDocument() {
    List<String> ids =
        sections().values().stream().flatMap(List::stream).map(DocumentedMeasure::id).toList();
    Stream<Measure<?>> listed =
        Stream.of(
                Stream.of(ENGLAND.reviews(HISTORY, YEAR.lastDay()))
                    .collect(Timeliness.in(YEAR))
                    .measures(),
                Stream.of(HISTORY).collect(ReviewParticipation.in(YEAR, AgeCut.from(5))).measures(),
                Stream.of(HISTORY).collect(MidwayChecks.in(YEAR, 4)).measures())
            .flatMap(List::stream);

    assertThat(listed.map(Measure::id)).isSubsetOf(ids);
  }
}
