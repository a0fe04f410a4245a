package org.duecare.metrics.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.Ending;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;

class DutyTimelinessProperties {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final LocalDate START = LocalDate.of(2021, 10, 4);
  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final Set<Duty> DUTIES =
      EnumSet.of(Duty.VISIT, Duty.REVIEW_RECORD, Duty.REVIEW_DECISIONS, Duty.CARE_PLAN);

  @Provide
  Arbitrary<CareHistory> history() {
    Arbitrary<Set<Integer>> days = Arbitraries.integers().between(1, 600).set().ofMaxSize(6);
    return Combinators.combine(
            days, days, days, Arbitraries.integers().between(300, 900), Arbitraries.of(true, false))
        .as(DutyTimelinessProperties::history);
  }

  private static CareHistory history(
      Set<Integer> reviews,
      Set<Integer> records,
      Set<Integer> visits,
      int length,
      boolean complete) {
    CareHistory.Builder history = CareHistory.builder(ChildId.of("C"));
    PeriodOfCare care = PeriodOfCare.startingOn(START);
    history.period(length > 600 ? care : care.endingOn(START.plusDays(length), ReasonCeased.OTHER));
    reviews.stream()
        .filter(day -> day <= length)
        .forEach(day -> history.review(Review.heldOn(START.plusDays(day))));
    records.forEach(
        day -> history.event(CareEventKind.REVIEW_RECORD_COMPLETED, START.plusDays(day)));
    visits.stream()
        .filter(day -> day <= length)
        .forEach(day -> history.event(CareEventKind.VISIT, START.plusDays(day)));
    if (complete) {
      history.completeRecordsOf(
          CareEventKind.REVIEW_RECORD_COMPLETED,
          CareEventKind.VISIT,
          CareEventKind.REVIEW_DECISIONS_SENT);
    }
    return history.build();
  }

  /** By one rule: each obligation of the timeline whose limit is a day of the year, one by one. */
  @Property(tries = 300)
  void countsAsOneByOne(@ForAll("history") CareHistory history) {
    StatutoryTimeline timeline = ENGLAND.timeline(history, YEAR.lastDay());
    DutyTimeliness steps = Stream.of(timeline).collect(DutyTimeliness.in(YEAR, DUTIES));

    for (String rule : steps.rules()) {
      List<String> counted = new ArrayList<>();
      List<String> all = new ArrayList<>();
      for (Obligation each : timeline.under(rule).obligations()) {
        if (each.due().isPresent() && !each.isUnknown() && isCounted(each)) {
          all.add(line(each.due().orElseThrow().date(), each.outcome()));
          if (each.outcome() == Outcome.ON_TIME) {
            counted.add(line(each.due().orElseThrow().date(), each.outcome()));
          }
        }
      }
      Measure<StepEvidence> inTime = steps.inTime(rule);
      assertThat(lines(inTime.evidence(Part.NUMERATOR)))
          .as(rule)
          .containsExactlyInAnyOrderElementsOf(counted);
      assertThat(lines(inTime.evidence(Part.DENOMINATOR)))
          .as(rule)
          .containsExactlyInAnyOrderElementsOf(all);
    }
  }

  private static boolean isCounted(Obligation each) {
    LocalDate due = each.due().orElseThrow().date();
    boolean inYear =
        !due.isBefore(LocalDate.of(2022, 4, 1)) && due.isBefore(YEAR.lastDay().plusDays(1));
    // What follows a review is owed whether the next one comes before its limit or not.
    boolean ended =
        each.ending()
                .filter(end -> end.cause() != Ending.Cause.NEXT_REVIEW)
                .filter(end -> !due.isBefore(end.day()))
                .isPresent()
            && each.outcome() != Outcome.OUTSTANDING;
    return inYear && !ended;
  }

  private static String line(LocalDate due, Outcome outcome) {
    return due + " " + outcome;
  }

  private static List<String> lines(List<StepEvidence> steps) {
    return steps.stream().map(each -> line(each.due().orElseThrow(), each.outcome())).toList();
  }

  @Property(tries = 100)
  void theBindingLimitsAreNoMoreThanThoseOfAllRules(@ForAll("history") CareHistory history) {
    DutyTimeliness steps =
        Stream.of(ENGLAND.timeline(history, YEAR.lastDay()))
            .collect(DutyTimeliness.in(YEAR, DUTIES));

    long binding = steps.measures().stream().mapToLong(DutyTimelinessProperties::cases).sum();

    long all =
        steps.rules().stream().map(steps::inTime).mapToLong(DutyTimelinessProperties::cases).sum();
    assertThat(binding).isLessThanOrEqualTo(all);
  }

  private static long cases(Measure<?> measure) {
    return measure.denominator().orElseThrow() + measure.leftOut();
  }
}
