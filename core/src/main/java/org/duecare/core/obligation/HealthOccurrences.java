package org.duecare.core.obligation;

import static org.duecare.core.obligation.DayOrder.later;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.england.CarePlanningRegulations2010;
import org.duecare.core.law.reading.HealthAssessmentPeriod;
import org.jspecify.annotations.Nullable;

/**
 * From when the assessments of a child's health are due: the first by the first review, each later
 * one after the one before (regulation 7 of SI 2010/959; ambiguity A13: the periods roll). Not of
 * children on short breaks (regulation 48) or placed for adoption (regulation 3).
 */
final class HealthOccurrences {

  private final DutyFacts facts;
  private final Consumer<Occurrence> occurrences;
  private final @Nullable Ending ending;

  private HealthOccurrences(DutyFacts facts, Consumer<Occurrence> occurrences) {
    this.facts = facts;
    this.occurrences = occurrences;
    ending =
        facts.endingWith(
            facts.episodes.stream()
                .filter(episode -> episode.placement().isAdoptive())
                .findFirst()
                .orElse(null),
            Ending.Cause.ADOPTIVE_PLACEMENT);
  }

  static void find(DutyFacts facts, Consumer<Occurrence> occurrences) {
    if (facts.episodes.isEmpty() || isAssessed(facts.episodes.get(0))) {
      new HealthOccurrences(facts, occurrences).find();
    }
  }

  private static boolean isAssessed(CareEpisode first) {
    return !first.legalStatus().isShortBreak() && !first.placement().isAdoptive();
  }

  private void find() {
    @Nullable LocalDate before = null;
    LocalDate start = facts.start();
    LocalDate from = facts.known.period.knownFrom();
    if (start != null) {
      from = lastBefore(start);
      first(start, from);
    }
    for (LocalDate day : facts.history.daysOf(CareEventKind.HEALTH_ASSESSED)) {
      if (!day.isBefore(from) && !day.isAfter(lastDay())) {
        LocalDate counted =
            start != null && isInFixedPeriods() ? endOfFixedPeriod(start, day) : day;
        if (!counted.equals(before)) {
          next(counted);
        }
        before = counted;
      }
    }
  }

  /**
   * The last assessment before the placement, if it was made so shortly before that the health need
   * not be assessed again (regulation 7(2)): the placement began within the months that it counts.
   * Otherwise the day on which the placement began. What was assessed before was not of this
   * period; but where by A29 the cycle of the authority before goes on, so does what it assessed.
   */
  private LocalDate lastBefore(LocalDate start) {
    int months = CarePlanningRegulations2010.MONTHS_A_HEALTH_ASSESSMENT_COUNTS;
    boolean goesOn = facts.known.reviewByAuthorityBefore() != null;
    return facts.history.daysOf(CareEventKind.HEALTH_ASSESSED).stream()
        .filter(day -> day.isBefore(start))
        .filter(
            day ->
                goesOn
                    ? !day.isBefore(facts.known.notBefore)
                    : !day.plusMonths(months).isBefore(start))
        .reduce(start, (earlier, later) -> later);
  }

  private LocalDate lastDay() {
    return ending == null ? facts.known.lastKnownDay() : ending.day();
  }

  private void first(LocalDate start, LocalDate answersFrom) {
    @Nullable DueDate due = facts.rules.firstReviewDue(facts.known);
    if (due == null) {
      return;
    }
    @Nullable LocalDate held = firstReviewBefore(due.date(), start);
    // By A29 it can have been due before this authority took over.
    LocalDate day = held == null ? later(due.date(), start) : held;
    boolean mayBeHidden = facts.known.mayHideReviewBetween(start, day.minusDays(1));
    occurrences.accept(
        Occurrence.on(day, Trigger.FIRST_REVIEW_DUE_OR_HELD, facts.known, ending)
            .answeredFrom(answersFrom)
            .under(mayBeHidden ? Condition.limitFrom(start, facts.known.missingReview()) : null)
            .restingOn(held == null ? due : null));
  }

  private @Nullable LocalDate firstReviewBefore(LocalDate limit, LocalDate start) {
    @Nullable Review review = facts.known.firstHeldFrom(start);
    return review != null && review.heldOn().isBefore(limit) ? review.heldOn() : null;
  }

  /** Ambiguity A13: in fixed periods from the start of care, the last day of the one it fell in. */
  private LocalDate endOfFixedPeriod(LocalDate start, LocalDate assessed) {
    int months = monthsOfPeriod(assessed);
    int periods = 1;
    while (months > 0 && start.plusMonths((long) months * periods).isBefore(assessed)) {
      periods++;
    }
    return start.plusMonths((long) months * periods);
  }

  private int monthsOfPeriod(LocalDate assessed) {
    @Nullable Rule young = facts.rules.after(Trigger.HEALTH_ASSESSMENT_UNDER_FIVE, assessed);
    @Nullable Rule rule =
        young != null && isBeforeBirthday(assessed, young.underAge().orElse(0))
            ? young
            : facts.rules.after(Trigger.HEALTH_ASSESSMENT, assessed);
    return rule != null && rule.limit().orElseThrow() instanceof TimeLimit.Months months
        ? months.count()
        : 0;
  }

  private void next(LocalDate assessed) {
    @Nullable Rule underFive = facts.rules.after(Trigger.HEALTH_ASSESSMENT_UNDER_FIVE, assessed);
    @Nullable LocalDate earlier =
        facts.rules.lastDay(Trigger.HEALTH_ASSESSMENT_UNDER_FIVE, assessed);
    if (underFive == null || earlier == null) {
      add(assessed, Trigger.HEALTH_ASSESSMENT, null);
    } else if (facts.history.dateOfBirth().isEmpty()) {
      add(
          assessed,
          Trigger.HEALTH_ASSESSMENT,
          Condition.limitFrom(earlier, MissingFact.DATE_OF_BIRTH));
    } else {
      // A period that reaches the fifth birthday is none before it: then the longer one counts.
      boolean young =
          underFive.underAge().isEmpty()
              || isBeforeBirthday(earlier, underFive.underAge().getAsInt());
      add(assessed, young ? Trigger.HEALTH_ASSESSMENT_UNDER_FIVE : Trigger.HEALTH_ASSESSMENT, null);
    }
  }

  private boolean isInFixedPeriods() {
    return facts.start() != null
        && facts.rules.counting().readings().use(HealthAssessmentPeriod.FIXED);
  }

  private boolean isBeforeBirthday(LocalDate day, int age) {
    return facts.history.birthday(age).filter(day::isBefore).isPresent();
  }

  private void add(LocalDate assessed, Trigger trigger, @Nullable Condition condition) {
    occurrences.accept(
        Occurrence.repeatedAfter(assessed, trigger, facts.known, ending)
            .under(condition)
            .by(isInFixedPeriods() ? HealthAssessmentPeriod.FIXED : null));
  }
}
