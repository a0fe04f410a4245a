package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * From when the assessments of a child's health are due: the first by the first review, each later
 * one after the one before (regulation 7 of SI 2010/959; ambiguity A13: the periods roll). Not of
 * children on short breaks (regulation 48) or placed for adoption (regulation 3).
 *
 * <p>Regulation 3 takes a child out of regulation 7 only while it is placed for adoption. A child
 * who comes back did not become looked after anew (A18), so a limit that lies on the day of the
 * return or later is the one it was, counted from the last assessment, wherever that was made. Of a
 * limit that fell before the return nothing says by when it is owed then: not before the return,
 * and no later than a whole period of care after it, for "once in every period" leaves none longer.
 */
final class HealthOccurrences {

  private final DutyFacts facts;
  private final Consumer<Occurrence> occurrences;

  /** The day on which the child became looked after; null where it is not known. */
  private final @Nullable LocalDate start;

  private final HealthIntervals intervals;

  /** The assessments that count in the period, in order. */
  private final List<LocalDate> assessments;

  /** The first day on which an assessment is one of the period. */
  private final LocalDate from;

  /** When the child next comes back from an adoptive placement; null where it does not. */
  private @Nullable LocalDate returnsOn;

  /** The day from which the last interval counted. */
  private @Nullable LocalDate before;

  private HealthOccurrences(DutyFacts facts, Consumer<Occurrence> occurrences) {
    this.facts = facts;
    this.occurrences = occurrences;
    start = facts.start();
    intervals = new HealthIntervals(facts, start);
    from = start == null ? facts.known.period.knownFrom() : lastBefore(start);
    LocalDate last = facts.known.lastKnownDay();
    assessments =
        facts.history.daysOf(CareEventKind.HEALTH_ASSESSED).stream()
            .filter(day -> !day.isBefore(from) && !day.isAfter(last))
            .toList();
  }

  static void find(DutyFacts facts, Consumer<Occurrence> occurrences) {
    if (facts.episodes.isEmpty() || !facts.episodes.get(0).legalStatus().isShortBreak()) {
      new HealthOccurrences(facts, occurrences).find();
    }
  }

  private void find() {
    List<CareStretch> stretches =
        CareStretch.of(facts.known, KindOfCare.ADOPTION::equals, /* remandBegins= */ false);
    for (int i = 0; i < stretches.size(); i++) {
      CareStretch stretch = stretches.get(i);
      if (stretch.kind() == KindOfCare.LOOKED_AFTER) {
        @Nullable Ending ending =
            stretch.next() == null
                ? null
                : DutyFacts.endingOn(stretch.last(), Ending.Cause.ADOPTIVE_PLACEMENT, facts.known);
        returnsOn = firstReturnIn(stretches.subList(i + 1, stretches.size()));
        if (i > 0) {
          afterReturn(stretch.first(), ending);
        } else if (start != null) {
          first(start, ending).filter(it -> !isFirstTakenUpAgain(it)).ifPresent(occurrences);
        }
        later(i == 0 ? from : stretch.first(), ending);
      }
    }
  }

  private static @Nullable LocalDate firstReturnIn(List<CareStretch> later) {
    return later.stream()
        .filter(stretch -> stretch.kind() == KindOfCare.LOOKED_AFTER)
        .map(CareStretch::first)
        .findFirst()
        .orElse(null);
  }

  /** What each assessment of a part of the period begins. */
  private void later(LocalDate first, @Nullable Ending ending) {
    LocalDate last = ending == null ? facts.known.lastKnownDay() : ending.day();
    for (LocalDate day : assessments) {
      if (!day.isBefore(first) && !day.isAfter(last)) {
        LocalDate counted = intervals.countedFrom(day);
        if (!counted.equals(before) && !isTakenUpAgain(day)) {
          occurrences.accept(intervals.next(counted, ending));
        }
        before = counted;
      }
    }
  }

  /** Whether the limit after an assessment is judged with what follows the next return. */
  private boolean isTakenUpAgain(LocalDate assessed) {
    return returnsOn != null
        && Optional.of(assessed).equals(lastAssessmentBefore(returnsOn))
        && intervals.goesOn(intervals.next(intervals.countedFrom(assessed), null), returnsOn);
  }

  private boolean isFirstTakenUpAgain(Occurrence first) {
    return returnsOn != null
        && lastAssessmentBefore(returnsOn).isEmpty()
        && asksForHealth(first.trigger(), returnsOn)
        && first.condition() == null
        && !first.day().isBefore(returnsOn);
  }

  private Optional<LocalDate> lastAssessmentBefore(LocalDate returned) {
    return assessments.stream()
        .filter(day -> day.isBefore(returned))
        .reduce((earlier, later) -> later);
  }

  /** What is owed to a child who came back from an adoptive placement. */
  private void afterReturn(LocalDate returned, @Nullable Ending ending) {
    lastAssessmentBefore(returned)
        .ifPresentOrElse(
            last -> nextAfterReturn(last, returned, ending),
            () -> firstAfterReturn(returned, ending));
  }

  private void firstAfterReturn(LocalDate returned, @Nullable Ending ending) {
    @Nullable Occurrence first = start == null ? null : first(start, ending).orElse(null);
    if (first == null || !asksForHealth(first.trigger(), returned)) {
      return;
    }
    boolean fellBefore = first.day().isBefore(returned);
    @Nullable Condition hidden = first.condition();
    if (!fellBefore && hidden == null) {
      if (!isFirstTakenUpAgain(first)) {
        occurrences.accept(first);
      }
    } else {
      // A review that is not given and was held before the return would have been the limit.
      MissingFact fact =
          hidden == null || fellBefore ? MissingFact.LIMIT_AFTER_RETURN : hidden.fact();
      occurrences.accept(
          Occurrence.on(returned, first.trigger(), facts.known, ending)
              .under(Condition.onUnknownDay(fact)));
    }
  }

  /** What else is due by the first review, as in Wales the officer, is not asked for again. */
  private boolean asksForHealth(Trigger trigger, LocalDate day) {
    @Nullable Rule rule = facts.rules.after(trigger, day);
    return rule != null && rule.duty() == Duty.FIRST_HEALTH_ASSESSMENT;
  }

  private void nextAfterReturn(LocalDate assessed, LocalDate returned, @Nullable Ending ending) {
    LocalDate counted = intervals.countedFrom(assessed);
    before = counted;
    Occurrence next = intervals.next(counted, ending);
    @Nullable LocalDate latest = facts.rules.lastDay(next.trigger(), counted);
    if (latest == null || intervals.goesOn(next, returned)) {
      if (!isTakenUpAgain(assessed)) {
        occurrences.accept(next);
      }
      return;
    }
    MissingFact fact =
        latest.isBefore(returned) ? MissingFact.LIMIT_AFTER_RETURN : MissingFact.DATE_OF_BIRTH;
    occurrences.accept(
        Occurrence.on(returned, intervals.next(returned, ending).trigger(), facts.known, ending)
            .under(Condition.limitFrom(returned, fact)));
  }

  /**
   * The last assessment before the placement, if it was made so shortly before that the health need
   * not be assessed again (regulation 7(2)): the placement began within the months that it counts.
   * Otherwise the day on which the placement began. What was assessed before was not of this
   * period; but where by A29 the cycle of the authority before goes on, so does what it assessed.
   */
  private LocalDate lastBefore(LocalDate start) {
    @Nullable Rule first = facts.rules.after(Trigger.FIRST_REVIEW_DUE_OR_HELD, start);
    int months = first == null ? 0 : first.monthsBeforePlacement().orElse(0);
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

  private Optional<Occurrence> first(LocalDate start, @Nullable Ending ending) {
    @Nullable DueDate due = facts.rules.firstReviewDue(facts.known);
    if (due == null) {
      return Optional.empty();
    }
    @Nullable LocalDate held = firstReviewBefore(due.date(), start);
    // By A29 it can have been due before this authority took over.
    LocalDate day = held == null ? DayOrder.later(due.date(), start) : held;
    boolean mayBeHidden = facts.known.mayHideReviewBetween(start, day.minusDays(1));
    return Optional.of(
        Occurrence.on(day, Trigger.FIRST_REVIEW_DUE_OR_HELD, facts.known, ending)
            .answeredFrom(from)
            .under(mayBeHidden ? Condition.limitFrom(start, facts.known.missingReview()) : null)
            .restingOn(held == null ? due : null));
  }

  private @Nullable LocalDate firstReviewBefore(LocalDate limit, LocalDate start) {
    @Nullable Review review = facts.known.firstHeldFrom(start);
    return review != null && review.heldOn().isBefore(limit) ? review.heldOn() : null;
  }
}
