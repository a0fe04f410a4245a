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
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.Ending;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.jspecify.annotations.Nullable;

class DutyTimelinessProperties {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final LocalDate START = LocalDate.of(2021, 10, 4);
  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final Set<Duty> DUTIES =
      EnumSet.of(Duty.VISIT, Duty.REVIEW_RECORD, Duty.REVIEW_DECISIONS, Duty.CARE_PLAN);

  private static final CareEventKind[] RECORDED = {
    CareEventKind.VISIT,
    CareEventKind.REVIEW_RECORD_COMPLETED,
    CareEventKind.REVIEW_DECISIONS_SENT,
    CareEventKind.CARE_PLAN_PREPARED
  };

  /** Of some children all is recorded, and of some it is in doubt from a day on who is in care. */
  @Provide
  Arbitrary<CareHistory> history() {
    return Combinators.combine(
            gaps(20, 240, 6),
            gaps(0, 40, 6),
            gaps(10, 70, 20),
            Arbitraries.integers().between(300, 900),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(150, 600).injectNull(0.3))
        .as(DutyTimelinessProperties::history);
  }

  private static Arbitrary<List<Integer>> gaps(int shortest, int longest, int most) {
    return Arbitraries.integers().between(shortest, longest).list().ofMaxSize(most);
  }

  /**
   * A child with a foster carer.
   *
   * @param reviews days from one review to the next
   * @param records days from each of the first reviews to its record, and to its decisions
   * @param visits days from one visit to the next
   * @param length days in care; still there where they are more than 600
   * @param complete whether all that was done is recorded
   * @param doubt the day of care from which the facts are in doubt, if any is
   */
  private static CareHistory history(
      List<Integer> reviews,
      List<Integer> records,
      List<Integer> visits,
      int length,
      boolean complete,
      @Nullable Integer doubt) {
    CareHistory.Builder history = CareHistory.builder(ChildId.of("C"));
    PeriodOfCare care =
        PeriodOfCare.startingOn(START)
            .withEpisodes(
                List.of(
                    CareEpisode.startingOn(
                        START, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER)));
    history.period(length > 600 ? care : care.endingOn(START.plusDays(length), ReasonCeased.OTHER));
    LocalDate last = START.plusDays(length);
    LocalDate review = START;
    for (int i = 0; i < reviews.size() && !review.plusDays(reviews.get(i)).isAfter(last); i++) {
      review = review.plusDays(reviews.get(i));
      history.review(Review.heldOn(review));
      if (i < records.size()) {
        history.event(CareEventKind.REVIEW_RECORD_COMPLETED, review.plusDays(records.get(i)));
        history.event(CareEventKind.REVIEW_DECISIONS_SENT, review.plusDays(records.get(i)));
      }
    }
    LocalDate visit = START;
    for (int i = 0; i < visits.size() && !visit.plusDays(visits.get(i)).isAfter(last); i++) {
      visit = visit.plusDays(visits.get(i));
      history.event(CareEventKind.VISIT, visit);
    }
    if (complete) {
      history.completeRecordsOf(RECORDED);
    }
    if (doubt != null) {
      history.doubt(Doubt.from(START.plusDays(doubt), "a row was refused"));
    }
    return history.build();
  }

  /** By one rule: each obligation of the timeline whose limit is a day of the year, one by one. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void countsAsOneByOne(@ForAll("history") CareHistory history) {
    StatutoryTimeline timeline = ENGLAND.timeline(history, YEAR.lastDay());
    DutyTimeliness steps = Stream.of(timeline).collect(DutyTimeliness.in(YEAR, DUTIES));

    for (String rule : steps.rules()) {
      List<String> counted = new ArrayList<>();
      List<String> all = new ArrayList<>();
      for (Obligation each : timeline.under(rule).obligations()) {
        if (each.due().isPresent() && !each.isUnknown() && isCounted(each, history)) {
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

  /** Where all is recorded; otherwise what is met would count and what is missed would not. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void ofWhatCountsAsMetAMissWouldNotBeInDoubt(@ForAll("history") CareHistory history) {
    Assume.that(history.hasCompleteRecordsOf(CareEventKind.VISIT));
    for (StepEvidence met : evidence(Part.NUMERATOR, history)) {
      CareEventKind kind = met.duty().doneBy().orElseThrow();
      CareHistory notDone = without(kind, met.doneOn().orElseThrow(), history);

      assertThat(evidence(Part.LEFT_OUT, notDone))
          .filteredOn(each -> each.rule().equals(met.rule()))
          .filteredOn(each -> each.trigger().equals(met.trigger()))
          .as("without %s", met)
          .extracting(each -> each.missingFact().orElseThrow())
          .doesNotContain(MissingFact.DOUBTFUL_FACTS);
    }
  }

  private static List<StepEvidence> evidence(Part part, CareHistory history) {
    DutyTimeliness steps =
        Stream.of(ENGLAND.timeline(history, YEAR.lastDay()))
            .collect(DutyTimeliness.in(YEAR, DUTIES));
    return steps.rules().stream()
        .flatMap(rule -> steps.inTime(rule).evidence(part).stream())
        .toList();
  }

  /** The same child, of whom nothing of a kind was done on a day. */
  private static CareHistory without(CareEventKind kind, LocalDate day, CareHistory history) {
    CareHistory.Builder rest = CareHistory.builder(history.child()).completeRecordsOf(RECORDED);
    history.periods().forEach(rest::period);
    history.reviews().forEach(rest::review);
    history.doubts().forEach(rest::doubt);
    Stream.of(RECORDED)
        .flatMap(each -> history.eventsOf(each).stream())
        .filter(event -> event.kind() != kind || !event.day().equals(day))
        .forEach(rest::event);
    return rest.build();
  }

  private static boolean isCounted(Obligation each, CareHistory history) {
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
    LocalDate left = history.periods().get(0).end().orElse(YEAR.lastDay());
    LocalDate inCare = left.isBefore(due) ? left : due;
    boolean inDoubt = history.doubts().stream().anyMatch(doubt -> !doubt.from().isAfter(inCare));
    return inYear && !ended && !inDoubt;
  }

  private static String line(LocalDate due, Outcome outcome) {
    return due + " " + outcome;
  }

  private static List<String> lines(List<StepEvidence> steps) {
    return steps.stream().map(each -> line(each.due().orElseThrow(), each.outcome())).toList();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
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
