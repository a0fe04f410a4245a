package org.duecare.metrics.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingYear;
import org.junit.jupiter.api.Test;

class TimelinessTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate MON_2022_05_09 = LocalDate.of(2022, 5, 9);
  private static final LocalDate WED_2022_06_08 = LocalDate.of(2022, 6, 8);
  private static final LocalDate THU_2022_09_01 = LocalDate.of(2022, 9, 1);
  private static final LocalDate TUE_2022_09_20 = LocalDate.of(2022, 9, 20);
  private static final LocalDate MON_2022_10_10 = LocalDate.of(2022, 10, 10);
  private static final LocalDate MON_2022_11_21 = LocalDate.of(2022, 11, 21);
  private static final LocalDate THU_2023_03_30 = LocalDate.of(2023, 3, 30);
  private static final ChildId PUNCTUAL = ChildId.of("C-1");
  private static final ChildId LATE = ChildId.of("C-2");
  private static final ChildId UNKNOWN = ChildId.of("C-3");
  private static final ChildId WAITING = ChildId.of("C-4");

  /** One child waiting, one late by a day, one with earlier reviews missing, one in time. */
  private static final List<CareHistory> FOUR_CHILDREN =
      List.of(
          WrittenHistory.of("C-4", "2022-05-09", ""),
          WrittenHistory.of("C-2", "2022-05-09", "2022-06-09; 2022-09-09; 2023-03-09"),
          WrittenHistory.knownFrom(YEAR.firstDay(), "C-3", "2022-05-10; 2022-11-10"),
          WrittenHistory.of("C-1", "2022-05-09", "2022-06-08; 2022-09-08; 2023-03-08"));

  private static Timeliness of(List<CareHistory> histories) {
    return histories.stream()
        .map(history -> ENGLAND.reviews(history, YEAR.lastDay()))
        .collect(Timeliness.in(YEAR));
  }

  private static PeriodOfCare shortBreak(LocalDate from) {
    return PeriodOfCare.startingOn(from)
        .withEpisodes(
            List.of(CareEpisode.startingOn(from, LegalStatus.SHORT_BREAK, Placement.FOSTER_OTHER)))
        .endingOn(from.plusDays(3), ReasonCeased.OTHER);
  }

  /** Decision 17: the reviews of recorded short breaks are asked for once a series. */
  @Test
  void shortBreaksWithoutReviewsAreLeftOutOnceASeries() {
    CareHistory.Builder history =
        CareHistory.builder(PUNCTUAL)
            .withoutShortBreakReviews()
            .period(shortBreak(MON_2022_05_09))
            .period(shortBreak(WED_2022_06_08))
            .period(shortBreak(THU_2022_09_01))
            .period(shortBreak(MON_2022_10_10))
            .review(Review.heldOn(MON_2022_05_09.plusDays(1)));

    assertThat(of(List.of(history.build())).measures())
        .map(Measure::toString)
        .containsExactly(
            "reviews-in-time: 0/0, 1 left out",
            "reviews-due-in-time: 0/0, 2 left out",
            "children-all-in-time: 0/0, 0 left out",
            "reviews-never-held: 0, 1 left out");

    history.period(
        PeriodOfCare.startingOn(MON_2022_11_21)
            .endingOn(MON_2022_11_21.plusDays(2), ReasonCeased.OTHER));
    history.period(shortBreak(THU_2023_03_30.minusDays(9)));
    assertThat(of(List.of(history.build())).reviewsNeverHeld())
        .as("other care between them parts two series")
        .hasToString("reviews-never-held: 0, 2 left out");
  }

  @Test
  void givesTheFourMeasuresInOrder() {
    assertThat(of(FOUR_CHILDREN).measures())
        .map(Measure::toString)
        .containsExactly(
            "reviews-in-time: 5/6 (83.3%), 2 left out",
            "reviews-due-in-time: 5/7 (71.4%), 2 left out",
            "children-all-in-time: 1/3 (33.3%), 1 left out",
            "reviews-never-held: 1, 0 left out");
  }

  @Test
  void saysWhatEachMeasureCounts() {
    assertThat(of(FOUR_CHILDREN).measures())
        .map(measure -> measure.unit() + ": " + measure.definition())
        .containsExactly(
            "reviews: of the reviews held in the year and judged, those held on or before their"
                + " limit",
            "limits: of the limits that fell in the year while the child was looked after, those"
                + " met on time",
            "children: of the children looked after at the end of the last day of the year with a"
                + " known limit in the year or a review already outstanding when it began, those"
                + " for whom no review held in the year was late and nothing is outstanding on that"
                + " day",
            "limits: limits in the year that passed while the child was looked after, with nothing"
                + " held by the last day of the year");
  }

  /**
   * The third review of each fell due on 1 June 2020, when it had to be practicable; of the last
   * one from 3 March, before the year, to 1 May 2020. Nobody held a fourth.
   */
  @Test
  void countsBesideThemWhatIsPastALimitOfTheRelaxationOf2020() {
    ReportingYear relaxed = ReportingYear.ending(2021);
    Timeliness timeliness =
        Stream.of(
                WrittenHistory.of("held", "2019-08-12", "2019-09-02; 2019-12-01; 2020-07-01"),
                WrittenHistory.of("in time", "2019-08-12", "2019-09-02; 2019-12-01; 2020-06-01"),
                WrittenHistory.of("next year", "2019-08-12", "2019-09-02; 2019-12-01; 2021-04-01"),
                WrittenHistory.of(
                    "either year", "2019-08-12", "2019-09-02; last meeting 2019-11-01"))
            .map(history -> ENGLAND.reviews(history, relaxed.lastDay()))
            .collect(Timeliness.in(relaxed));

    Measure<ReviewEvidence> past = timeliness.reviewsPastRelaxedLimit();

    assertThat(past).hasToString("reviews-past-relaxed-limit: 2, 1 left out");
    assertThat(past.evidence(Part.NUMERATOR))
        .map(review -> review.child().value() + ": " + review)
        .containsExactly(
            "held: later review due 2020-06-01, held 2020-07-01: UNKNOWN",
            "next year: later review due 2020-06-01, not held: UNKNOWN");
    assertThat(past.evidence(Part.LEFT_OUT))
        .map(review -> review.child().value())
        .containsExactly("either year");
    assertThat(past.denominator()).isEmpty();
    assertThat(past.unit()).isEqualTo("reviews");
    assertThat(past.definition())
        .isEqualTo(
            "reviews held in the year past a limit that bound only where reasonably practicable,"
                + " and such limits in the year that passed while the child was looked after, with"
                + " nothing held by the last day of the year; none of them is counted as late or"
                + " never held");
    assertThat(timeliness.measures())
        .map(Measure::toString)
        .startsWith("reviews-in-time: 1/1 (100.0%), 1 left out")
        .endsWith("reviews-never-held: 2, 2 left out");
  }

  @Test
  void givesTheRatioOfReviewsInTime() {
    assertThat(of(FOUR_CHILDREN).ratio()).isEqualTo(new Ratio(5, 6));
    assertThat(of(FOUR_CHILDREN).year()).isEqualTo(YEAR);
  }

  @Test
  void printsTheYearAndWhatWasLeftOut() {
    assertThat(of(FOUR_CHILDREN))
        .hasToString(
            "timeliness 2022-04-01 to 2023-03-31, reviews-in-time: 5/6 (83.3%), 2 left out");
  }

  @Test
  void countsNothingWithoutChildren() {
    assertThat(of(List.of()).measures())
        .map(Measure::toString)
        .containsExactly(
            "reviews-in-time: 0/0, 0 left out",
            "reviews-due-in-time: 0/0, 0 left out",
            "children-all-in-time: 0/0, 0 left out",
            "reviews-never-held: 0, 0 left out");
  }

  @Test
  void splitsByKind() {
    Timeliness timeliness = of(FOUR_CHILDREN);

    assertThat(Stream.of(ReviewKind.values()).map(timeliness::reviewsInTime))
        .map(Measure::toString)
        .containsExactly(
            "reviews-in-time-first: 1/2 (50.0%), 0 left out",
            "reviews-in-time-second: 2/2 (100.0%), 0 left out",
            "reviews-in-time-later: 2/2 (100.0%), 0 left out",
            "reviews-in-time-early: 0/0, 0 left out",
            "reviews-in-time-kind-not-known: 0/0, 2 left out");
    assertThat(Stream.of(ReviewKind.values()).map(timeliness::reviewsDueInTime))
        .map(Measure::toString)
        .containsExactly(
            "reviews-due-in-time-first: 1/3 (33.3%), 0 left out",
            "reviews-due-in-time-second: 2/2 (100.0%), 0 left out",
            "reviews-due-in-time-later: 2/2 (100.0%), 0 left out",
            "reviews-due-in-time-early: 0/0, 0 left out",
            "reviews-due-in-time-kind-not-known: 0/0, 2 left out");
    assertThat(Stream.of(ReviewKind.values()).map(timeliness::reviewsNeverHeld))
        .map(Measure::toString)
        .containsExactly(
            "reviews-never-held-first: 1, 0 left out",
            "reviews-never-held-second: 0, 0 left out",
            "reviews-never-held-later: 0, 0 left out",
            "reviews-never-held-early: 0, 0 left out",
            "reviews-never-held-kind-not-known: 0, 0 left out");
    assertThat(Stream.of(ReviewKind.values()).map(timeliness::reviewsInTime))
        .map(Measure::definition)
        .map(sentence -> sentence.substring(sentence.indexOf(';')))
        .containsExactly(
            "; first reviews only",
            "; second reviews only",
            "; reviews after the second only",
            "; early reviews only",
            "; reviews of a kind not known only");
  }

  @Test
  void splitsByDaysLate() {
    Timeliness timeliness =
        of(
            List.of(
                WrittenHistory.of("1", "2022-05-09", "2022-06-09"),
                WrittenHistory.of("7", "2022-05-09", "2022-06-15"),
                WrittenHistory.of("8", "2022-05-09", "2022-06-16"),
                WrittenHistory.of("14", "2022-05-09", "2022-06-22"),
                WrittenHistory.of("15", "2022-05-09", "2022-06-23"),
                WrittenHistory.of("28", "2022-05-09", "2022-07-06"),
                WrittenHistory.of("29", "2022-05-09", "2022-07-07"),
                WrittenHistory.of("in time", "2022-05-09", "2022-06-08"),
                WrittenHistory.knownFrom(YEAR.firstDay(), "unknown", "2022-05-10"),
                WrittenHistory.knownFrom(
                    YEAR.firstDay(), "late by a number not known", "2022-10-10")));

    assertThat(Stream.of(LatenessBand.values()).map(timeliness::reviewsLate))
        .map(Measure::toString)
        .containsExactly(
            "reviews-late-1-7-days: 2/9 (22.2%), 1 left out",
            "reviews-late-8-14-days: 2/9 (22.2%), 1 left out",
            "reviews-late-15-28-days: 2/9 (22.2%), 1 left out",
            "reviews-late-over-28-days: 1/9 (11.1%), 1 left out",
            "reviews-late-days-not-known: 1/9 (11.1%), 1 left out");
    assertThat(timeliness.reviewsLate(LatenessBand.UP_TO_14_DAYS).evidence(Part.NUMERATOR))
        .map(ReviewEvidence::child)
        .containsExactly(ChildId.of("14"), ChildId.of("8"));
    assertThat(Stream.of(LatenessBand.values()).map(timeliness::reviewsLate))
        .map(Measure::definition)
        .containsExactly(
            "of the reviews held in the year and judged, those held late by 1 to 7 days",
            "of the reviews held in the year and judged, those held late by 8 to 14 days",
            "of the reviews held in the year and judged, those held late by 15 to 28 days",
            "of the reviews held in the year and judged, those held late by more than 28 days",
            "of the reviews held in the year and judged, those held late by a number of days not"
                + " known");
  }

  @Test
  void doesNotGuessTheDaysLateWhereEitherLimitMayBeTheEarlier() {
    CareHistory history =
        CareHistory.builder(ChildId.of("C-1"))
            .period(PeriodOfCare.begunBefore(YEAR.firstDay()))
            .reviewsKnownFrom(YEAR.firstDay())
            .review(Review.heldOn(MON_2022_10_10))
            .earlyReviewEvent(
                EarlyReviewEvent.arisingOn(
                        EarlyReviewEvent.Ground.REVIEWING_OFFICER_ASKED, THU_2022_09_01)
                    .withReviewBy(TUE_2022_09_20))
            .build();

    assertThat(of(List.of(history)).reviewsLate(LatenessBand.NOT_KNOWN).numerator()).isOne();
  }

  @Test
  void countsTheDaysLateWhereTheKnownLimitIsTheEarlierInEveryHistory() {
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("C-1"))
            .period(PeriodOfCare.startingOn(MON_2022_05_09))
            .earlyReviewEvent(
                EarlyReviewEvent.arisingOn(
                        EarlyReviewEvent.Ground.REVIEWING_OFFICER_ASKED, THU_2022_09_01)
                    .withReviewBy(MON_2022_11_21));
    // The limit of the third is 21 November to 8 December: six months after the second was opened.
    WrittenHistory.of("C-1", "2022-05-09", "2022-05-20; last meeting 2022-06-08; 2022-12-20")
        .reviews()
        .forEach(history::review);

    assertThat(of(List.of(history.build())).reviewsLate(LatenessBand.OVER_28_DAYS).numerator())
        .isOne();
  }

  @Test
  void givesTheRecordsBehindEachPartInOrderOfTheChildren() {
    Timeliness timeliness = of(FOUR_CHILDREN);

    assertThat(timeliness.reviewsInTime().evidence(Part.NUMERATOR))
        .map(ReviewEvidence::child)
        .containsExactly(PUNCTUAL, PUNCTUAL, PUNCTUAL, LATE, LATE);
    assertThat(timeliness.reviewsInTime().evidence(Part.DENOMINATOR)).hasSize(6);
    assertThat(timeliness.reviewsInTime().evidence(Part.LEFT_OUT))
        .map(ReviewEvidence::child)
        .containsExactly(UNKNOWN, UNKNOWN);
    assertThat(timeliness.childrenAllInTime().evidence(Part.NUMERATOR)).containsExactly(PUNCTUAL);
    assertThat(timeliness.childrenAllInTime().evidence(Part.DENOMINATOR))
        .containsExactly(PUNCTUAL, LATE, WAITING);
    assertThat(timeliness.childrenAllInTime().evidence(Part.LEFT_OUT)).containsExactly(UNKNOWN);
    assertThat(timeliness.reviewsNeverHeld().evidence(Part.NUMERATOR))
        .map(ReviewEvidence::child)
        .containsExactly(WAITING);
    assertThat(timeliness.reviewsNeverHeld().evidence(Part.DENOMINATOR)).isEmpty();
    assertThat(timeliness.reviewsNeverHeld().evidence(Part.LEFT_OUT)).isEmpty();
  }

  @Test
  void refusesATimetableAsOfAnotherDay() {
    ReviewTimetable tooEarly = ENGLAND.reviews(FOUR_CHILDREN.get(0), THU_2023_03_30);

    assertThatThrownBy(() -> Stream.of(tooEarly).collect(Timeliness.in(YEAR)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "timetable as of another day than the last of the year: as of 2023-03-30; 2023-03-31"
                + " is needed");
  }

  @Test
  void refusesNull() {
    Timeliness timeliness = of(FOUR_CHILDREN);

    assertThatNullPointerException().isThrownBy(() -> Timeliness.in(null)).withMessage("year");
    assertThatNullPointerException()
        .isThrownBy(() -> Stream.of((ReviewTimetable) null).collect(Timeliness.in(YEAR)))
        .withMessage("timetable");
    assertThatNullPointerException()
        .isThrownBy(() -> timeliness.reviewsLate(null))
        .withMessage("band");
    assertThatNullPointerException()
        .isThrownBy(() -> timeliness.reviewsInTime(null))
        .withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> timeliness.reviewsDueInTime(null))
        .withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> timeliness.reviewsNeverHeld(null))
        .withMessage("kind");
  }

  @Test
  void refusesAPartOfAnotherYear() {
    Timeliness timeliness = Stream.<ReviewTimetable>of().collect(Timeliness.in(YEAR));

    assertThatThrownBy(() -> timeliness.reviewsInTimeHeldIn(YEAR.before()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "period not in the year of the figures: 2021-04-01 to 2022-03-31; the year is"
                + " 2022-04-01 to 2023-03-31");
  }
}
