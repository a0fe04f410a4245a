package org.duecare.metrics.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.review.Manner;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.review.ReviewRecord;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.timeliness.WrittenHistory;
import org.junit.jupiter.api.Test;

/** Three children of the year that ends on 31 March 2023, counted by hand. */
class ReviewActivityTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final ChildId ANN = ChildId.of("ANN");
  private static final ChildId BEN = ChildId.of("BEN");
  private static final OfficerId FIRST = OfficerId.of("first");
  private static final OfficerId SECOND = OfficerId.of("second");

  private static final List<ReviewTimetable> TIMETABLES =
      Stream.of(
              // Limits 8 June, 9 September: the first in time, the second a day late.
              WrittenHistory.of("ANN", "2022-05-09", "2022-06-08; 2022-09-09; 2023-03-09"),
              // Limits 8 June and 20 September: both late.
              WrittenHistory.of("BEN", "2022-05-09", "2022-06-20; 2022-12-01"),
              WrittenHistory.of("CAT", "2022-05-09 to 2022-08-01", "2022-06-08"))
          .map(history -> CarePlanning.england().reviews(history, YEAR.lastDay()))
          .toList();

  private static final ReviewActivity ACTIVITY =
      TIMETABLES.stream().collect(ReviewActivity.in(YEAR));

  private static final ReviewRecords RECORDS =
      ReviewRecords.of(
          List.of(
              record("ANN", "2022-06-08")
                  .chair(FIRST)
                  .manner(Manner.IN_PERSON)
                  .parentsTookPart()
                  .build(),
              record("ANN", "2022-09-09")
                  .chair(FIRST)
                  .manner(Manner.REMOTE)
                  .noParentTookPart()
                  .reasonLate("SICKNESS")
                  .build(),
              record("ANN", "2023-03-09").chair(SECOND).build(),
              record("BEN", "2022-06-20")
                  .chair(FIRST)
                  .manner(Manner.IN_PERSON)
                  .reasonLate("NOTIFIED_LATE")
                  .build(),
              record("CAT", "2022-06-08").reasonLate("SICKNESS").build(),
              record("CAT", "2022-06-09").build()));

  private static ReviewRecord.Builder record(String child, String day) {
    return ReviewRecord.builder(ChildId.of(child), LocalDate.parse(day));
  }

  private static Employment employed(OfficerId officer, String from, String to, String part) {
    return new Employment(
        officer,
        LocalDate.parse(from),
        Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        new BigDecimal(part),
        Contract.PERMANENT);
  }

  @Test
  void reviewsToEachChildAndOfficer() {
    Roster roster =
        Roster.of(
            List.of(
                employed(FIRST, "2020-01-01", "", "1"),
                employed(SECOND, "2022-06-01", "", "0.8"),
                employed(OfficerId.of("left"), "2020-01-01", "2023-03-30", "1")));

    assertThat(ACTIVITY.reviewsHeld()).hasToString("reviews-held: 6, 0 left out");
    assertThat(ACTIVITY.reviewsPerChild().orElseThrow())
        .hasToString("reviews-per-child: 6/2 = 3.0, 0 left out");
    assertThat(ACTIVITY.reviewsPerOfficer(roster, Basis.HEADS).orElseThrow())
        .hasToString("reviews-per-officer-heads: 6/2 = 3.0, 0 left out");
    assertThat(ACTIVITY.reviewsPerOfficer(roster, Basis.FULL_TIME_EQUIVALENT).orElseThrow())
        .hasToString("reviews-per-officer-full-time-equivalent: 6/1.8 = 3.3, 0 left out");
    assertThat(ACTIVITY.reviewsPerOfficer(Roster.of(List.of()), Basis.HEADS)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ACTIVITY.reviewsPerOfficer(roster, Basis.NET_OF_LEAVERS))
        .withMessage(
            "no basis for officers: NET_OF_LEAVERS; HEADS and FULL_TIME_EQUIVALENT are allowed");
  }

  @Test
  void aChildOnShortBreaksIsReviewedAndInThePopulationNotLookedAfter() {
    LocalDate first = LocalDate.of(2022, 10, 1);
    CareHistory breaks =
        CareHistory.builder(ANN)
            .period(
                PeriodOfCare.startingOn(first)
                    .withEpisodes(
                        List.of(
                            CareEpisode.startingOn(
                                first, LegalStatus.SHORT_BREAK, Placement.FOSTER_OTHER))))
            .build();

    assertThat(
            Stream.of(CarePlanning.england().reviews(breaks, YEAR.lastDay()))
                .collect(ReviewActivity.in(YEAR))
                .lookedAfterWithShortBreaks())
        .hasToString("looked-after-with-short-breaks: 1, 0 left out");
    assertThat(
            Stream.of(new ChildFacts(breaks, ChildRecord.builder(ANN).build()))
                .collect(Population.in(YEAR))
                .lookedAfter())
        .hasToString("looked-after: 0, 0 left out");
  }

  @Test
  void refusesATimetableOfAnotherDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> TIMETABLES.stream().collect(ReviewActivity.in(ReportingYear.ending(2022))))
        .withMessage(
            "timetable as of another day than the last of the period: as of 2023-03-31; 2022-03-31"
                + " is needed");
  }

  @Test
  void latenessByReason() {
    Timeliness timeliness = TIMETABLES.stream().collect(Timeliness.in(YEAR));
    LatenessReasons reasons = LatenessReasons.of(timeliness, RECORDS);

    assertThat(timeliness.reviewsInTime()).hasToString("reviews-in-time: 3/6 (50.0%), 0 left out");
    assertThat(reasons.inTheYear())
        .hasToString(
            "reviews-late-by-reason: 3, 0 left out: NOTIFIED_LATE 1, SICKNESS 1, no reason given"
                + " 1");
    assertThat(reasons.inTheYear().part(new CodedReason(Optional.empty())))
        .hasToString("reviews-late-by-reason-no-reason-given: 1/3 (33.3%), 0 left out");
    assertThat(reasons.inTheYear().part(new CodedReason(Optional.of("NOTIFIED_LATE"))).id())
        .isEqualTo("reviews-late-by-reason-notified-late");
    assertThat(reasons.in(YEAR.quarters().get(1)))
        .hasToString("reviews-late-by-reason: 1, 0 left out: SICKNESS 1, no reason given 0");
    assertThat(reasons.reasonsWithoutLateReview())
        .extracting(ReviewRecord::child)
        .containsExactly(ChildId.of("CAT"));
  }

  @Test
  void howReviewsWereHeld() {
    ReviewCircumstances circumstances = ReviewCircumstances.of(ACTIVITY, RECORDS);

    assertThat(circumstances.byManner())
        .hasToString("reviews-by-manner: 3, 3 left out: in person 2, remote 1, hybrid 0");
    assertThat(circumstances.withParents())
        .hasToString("reviews-with-parents: 1/2 (50.0%), 4 left out");
    assertThat(circumstances.childrenWithOneChair())
        .hasToString("children-with-one-chair: 0/1 (0.0%), 1 left out");
    assertThat(circumstances.childrenWithOneChair().evidence(Part.LEFT_OUT)).containsExactly(BEN);
    assertThat(circumstances.recordsWithoutReview())
        .extracting(ReviewRecord::heldOn)
        .containsExactly(LocalDate.of(2022, 6, 9));
  }

  @Test
  void oneChairOfAllReviews() {
    ReviewRecords records =
        ReviewRecords.of(
            List.of(
                record("BEN", "2022-06-20").chair(FIRST).build(),
                record("BEN", "2022-12-01").chair(FIRST).build()));

    assertThat(ReviewCircumstances.of(ACTIVITY, records).childrenWithOneChair())
        .hasToString("children-with-one-chair: 1/1 (100.0%), 1 left out");
  }

  @Test
  void refusesTwoRecordsOfOneReview() {
    ReviewRecord record = record("ANN", "2022-06-08").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReviewRecords.of(List.of(record, record)))
        .withMessage("two records of one review: held 2022-06-08; one a child and day is allowed");
  }

  @Test
  void whatWasNotHeldAsPlanned() {
    Rearrangements rearrangements =
        Rearrangements.in(
            YEAR,
            List.of(
                rearranged(ANN, "2022-04-01", "2022-04-20", "CHILD_ASKED"),
                rearranged(ANN, "2022-04-20", "2022-05-02", ""),
                rearranged(BEN, "2023-03-31", "", "SICKNESS"),
                rearranged(BEN, "2023-04-01", "", "SICKNESS")));

    assertThat(rearrangements.cancelled()).hasToString("reviews-cancelled: 1, 0 left out");
    assertThat(rearrangements.rearranged()).hasToString("reviews-rearranged: 2, 0 left out");
    assertThat(rearrangements.byReason())
        .hasToString(
            "reviews-not-held-as-planned: 3, 0 left out: CHILD_ASKED 1, SICKNESS 1, no reason given"
                + " 1");
  }

  private static RearrangedReview rearranged(
      ChildId child, String planned, String instead, String reason) {
    return new RearrangedReview(
        child,
        LocalDate.parse(planned),
        Optional.of(instead).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(reason).filter(code -> !code.isEmpty()));
  }

  /** The limit after a first review on 31 December is 31 March, the last day of the year. */
  @Test
  void aMonthThatIsOverIsShownWhereAReviewStillFallsDueInIt() {
    ReviewActivity due =
        Stream.of(WrittenHistory.of("ANN", "2022-12-05", "2022-12-31"))
            .map(history -> CarePlanning.england().reviews(history, YEAR.lastDay()))
            .collect(ReviewActivity.in(YEAR));

    assertThat(ACTIVITY.reviewsFallingDue(2).parts())
        .containsExactly(YearMonth.of(2023, 4), YearMonth.of(2023, 5));
    assertThat(due.reviewsFallingDue(2).parts())
        .containsExactly(YearMonth.of(2023, 3), YearMonth.of(2023, 4), YearMonth.of(2023, 5));
    assertThat(due.reviewsFallingDue(2).part(YearMonth.of(2023, 3)).numerator()).isEqualTo(1);
  }

  @Test
  void noTextTellsTheChild() {
    assertThat(ACTIVITY.reviewsHeld().evidence(Part.NUMERATOR))
        .allSatisfy(review -> assertThat(review.toString()).doesNotContain("ANN", "BEN", "CAT"));
    assertThat(ACTIVITY.reviewsFallingDue(6).whole().evidence(Part.NUMERATOR))
        .isNotEmpty()
        .allSatisfy(review -> assertThat(review.toString()).doesNotContain("ANN", "BEN", "CAT"));
  }
}
