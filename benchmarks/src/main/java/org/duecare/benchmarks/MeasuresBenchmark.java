package org.duecare.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.law.Duty;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.ssda903.Ssda903Return;
import org.duecare.files.synthetic.SyntheticRecords;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.step.DutyTimeliness;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What each collector of measures takes for a child, beside the histories, timetables and timelines
 * that it is given: all of a made-up council, with the records of a year.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MeasuresBenchmark {

  private static final int CHILDREN = 1_000;
  private static final int MONTHS_WITH_MIDWAY_CHECK = 4;

  private static final Set<Duty> STEPS =
      EnumSet.of(
          Duty.REVIEWING_OFFICER,
          Duty.REVIEW_DISCUSSION,
          Duty.REVIEW_INVITATIONS,
          Duty.REVIEW_REPORT,
          Duty.CHILD_SEEN_BEFORE_REVIEW,
          Duty.REVIEW_DECISIONS,
          Duty.REVIEW_RECORD,
          Duty.REVIEW_RECORD_DISTRIBUTION);

  private final ReportingYear year = ReportingYear.ending(2026);
  private final List<CareHistory> histories = new ArrayList<>();
  private final List<ChildFacts> facts = new ArrayList<>();
  private final List<ReviewTimetable> timetables = new ArrayList<>();
  private final List<StatutoryTimeline> timelines = new ArrayList<>();

  /**
   * Makes the children.
   *
   * @throws IOException if the return cannot be written or read
   */
  @Setup
  public void readReturn() throws IOException {
    Ssda903Return read;
    try (GeneratedReturn generated = new GeneratedReturn(CHILDREN)) {
      read = Ssda903.read(List.of(generated.folder())).value();
    }
    List<CareHistory> plain = read.histories().toList();
    List<ChildRecord> records = read.records().toList();
    histories.addAll(SyntheticRecords.of(plain, 2026).records().joined(plain.stream()).value());
    CarePlanning england = CarePlanning.england();
    LocalDate lastDay = year.lastDay();
    for (int i = 0; i < CHILDREN; i++) {
      facts.add(new ChildFacts(histories.get(i), records.get(i)));
      timetables.add(england.reviews(histories.get(i), lastDay));
      timelines.add(england.timeline(histories.get(i), lastDay));
    }
  }

  /**
   * Who is looked after, who came and left.
   *
   * @return the figures
   */
  @Benchmark
  @OperationsPerInvocation(CHILDREN)
  public Population population() {
    return facts.stream().collect(Population.in(year));
  }

  /**
   * The reviews held and overdue.
   *
   * @return the figures
   */
  @Benchmark
  @OperationsPerInvocation(CHILDREN)
  public ReviewActivity activity() {
    return timetables.stream().collect(ReviewActivity.in(year));
  }

  /**
   * How the children took part.
   *
   * @return the figures
   */
  @Benchmark
  @OperationsPerInvocation(CHILDREN)
  public ReviewParticipation participation() {
    return histories.stream().collect(ReviewParticipation.in(year, AgeCut.asCoded()));
  }

  /**
   * The checks half-way between reviews.
   *
   * @return the figures
   */
  @Benchmark
  @OperationsPerInvocation(CHILDREN)
  public MidwayChecks midway() {
    return histories.stream().collect(MidwayChecks.in(year, MONTHS_WITH_MIDWAY_CHECK));
  }

  /**
   * The steps around a review.
   *
   * @return the figures
   */
  @Benchmark
  @OperationsPerInvocation(CHILDREN)
  public DutyTimeliness steps() {
    return timelines.stream().collect(DutyTimeliness.in(year, STEPS));
  }
}
