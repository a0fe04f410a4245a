package org.duecare.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.Review;
import org.duecare.core.timeline.StatutoryTimeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The full timeline of one child, all layers, without an explanation rendered, over one, two, four
 * and eight years of care: the time is to grow with the events.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TimelineBenchmark {

  private static final LocalDate START = LocalDate.of(2016, 4, 4);

  private final CarePlanning england = CarePlanning.england();

  /** Years of care. */
  @Param({"1", "2", "4", "8"})
  private int years;

  private CareHistory history = CareHistory.builder(ChildId.of("no facts")).build();
  private LocalDate asOf = START;

  /** Makes a child who moves each year, is visited every six weeks and reviewed each half year. */
  @Setup
  public void writeHistory() {
    asOf = START.plusYears(years);
    List<CareEpisode> episodes = new ArrayList<>();
    CareHistory.Builder facts = CareHistory.builder(ChildId.of("a child"));
    for (int year = 0; year < years; year++) {
      LocalDate moved = START.plusYears(year);
      CareEpisode episode =
          CareEpisode.startingOn(moved, LegalStatus.FULL_CARE_ORDER, Placement.FOSTER_OTHER)
              .inNewPlacement();
      episodes.add(year < years - 1 ? episode.endingOn(moved.plusYears(1)) : episode);
      facts.event(CareEventKind.PLACEMENT_PLAN_PREPARED, moved.plusDays(3));
      facts.event(CareEventKind.HEALTH_ASSESSED, moved.plusDays(20));
    }
    for (LocalDate day = START.plusDays(5); day.isBefore(asOf); day = day.plusWeeks(6)) {
      facts.event(CareEventKind.VISIT, day);
    }
    for (LocalDate day = START.plusDays(25); day.isBefore(asOf); day = day.plusMonths(6)) {
      facts.review(Review.heldOn(day));
    }
    history =
        facts
            .dateOfBirth(START.minusYears(4))
            .period(PeriodOfCare.startingOn(START).withEpisodes(episodes))
            .completeRecordsOf(CareEventKind.values())
            .build();
  }

  /**
   * Every obligation of the child.
   *
   * @return the timeline
   */
  @Benchmark
  public StatutoryTimeline timeline() {
    return england.timeline(history, asOf);
  }
}
