package org.duecare.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.Review;
import org.duecare.core.timeline.ReviewTimetable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The full timetable of one child, per review, without an explanation rendered. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TimetableBenchmark {

  private static final int REVIEWS = 12;
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  private final CarePlanning england = CarePlanning.england();
  private final CareHistory complete;
  private final CareHistory begunBefore;

  /**
   * Makes a child with twelve reviews, the first twenty days after the start, then each half year.
   */
  public TimetableBenchmark() {
    LocalDate start = LocalDate.of(2020, 2, 3);
    CareEpisode episode =
        CareEpisode.startingOn(start, LegalStatus.FULL_CARE_ORDER, Placement.FOSTER_LONG_TERM);
    complete =
        withReviews(
            CareHistory.builder(ChildId.of("complete"))
                .period(PeriodOfCare.startingOn(start).withEpisodes(List.of(episode))),
            start);
    begunBefore =
        withReviews(
            CareHistory.builder(ChildId.of("begun before"))
                .period(PeriodOfCare.begunBefore(start).withEpisodes(List.of(episode)))
                .reviewsKnownFrom(LocalDate.of(2020, 2, 1)),
            start);
  }

  private static CareHistory withReviews(CareHistory.Builder history, LocalDate start) {
    history.dateOfBirth(start.minusYears(5));
    for (int i = 0; i < REVIEWS; i++) {
      history.review(Review.heldOn(start.plusDays(20).plusMonths(6L * i)));
    }
    return history.build();
  }

  /**
   * A history whose facts are all known.
   *
   * @return the timetable
   */
  @Benchmark
  @OperationsPerInvocation(REVIEWS)
  public ReviewTimetable complete() {
    return england.reviews(complete, AS_OF);
  }

  /**
   * A history whose start and earlier reviews are not known.
   *
   * @return the timetable
   */
  @Benchmark
  @OperationsPerInvocation(REVIEWS)
  public ReviewTimetable begunBefore() {
    return england.reviews(begunBefore, AS_OF);
  }
}
