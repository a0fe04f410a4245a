package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.earlier;
import static org.duecare.core.day.DayOrder.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.duecare.core.law.reading.AdjournedReview;
import org.duecare.core.law.reading.EarlyReview;
import org.duecare.core.law.reading.LateReview;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;
import org.jspecify.annotations.Nullable;

/**
 * Lays the rules of one course of reviews over a period of care: the first review after the event
 * that begins it, the second after the first, each later one after the one before. Where that event
 * or earlier reviews are not known, each step weighs every history that fits.
 */
final class ReviewChain {

  /** The place of a first review that is presumed held before those that are given. */
  private static final int BEFORE_ALL = -1;

  private final ReviewRules rules;
  private final ReviewCourse course;
  private final LimitCounting counting;
  private final Readings readings;
  private final KnownPeriod known;
  private final Supplier<List<LessBindingReview>> othersAsking;
  private final List<Obligation> obligations;
  private final List<Obligation> askedByOthers = new ArrayList<>(0);
  private final List<Review> reviews;

  /** How many reviews of the period came before the course. */
  private final int reviewsBeforeCourse;

  /**
   * The review before the one that is weighed, and whether it can have been the first or a later.
   */
  private @Nullable Review before;

  private boolean beforeMayBeFirst;
  private boolean beforeMayBeLater;

  /** Whether a review that is not given may have come before the one before. */
  private boolean mayHaveHidden;

  private @Nullable Obligation previous;
  private ReviewWindow window;

  /** Since when, by a return to care, what is pending in the window is asked for in the next. */
  private @Nullable LocalDate runsOnFrom;

  private int reviewsBefore;
  private boolean presumptionUsed;

  /** The chain, and beside each of its steps what less binding rules ask of the same review. */
  ReviewChain(
      ReviewRules rules,
      ReviewCourse course,
      KnownPeriod known,
      Supplier<List<LessBindingReview>> othersAsking) {
    this.rules = rules;
    this.course = course;
    this.known = known;
    this.othersAsking = othersAsking;
    counting = known.inquiry.counting();
    readings = counting.readings();
    window = course.windows().get(0);
    List<Review> counted = known.reviewsThatCount();
    reviewsBeforeCourse = firstReviewFrom(course.from(), counted);
    reviews = counted.subList(reviewsBeforeCourse, counted.size());
    mayHaveHidden =
        course.from().isAfter(known.earliestStart)
            && known.mayHideReviewBetween(known.earliestStart, course.from().minusDays(1));
    obligations = new ArrayList<>(reviews.size() + 2);
  }

  private static int firstReviewFrom(LocalDate day, List<Review> reviews) {
    int first = 0;
    while (first < reviews.size() && reviews.get(first).firstRecordedDay().isBefore(day)) {
      first++;
    }
    return first;
  }

  List<Obligation> obligations() {
    addPresumedFirstReview();
    int next = 0;
    for (int i = 0; i < course.windows().size(); i++) {
      ReviewWindow each = course.windows().get(i);
      window = each;
      while (next < reviews.size()
          && !reviews.get(next).firstRecordedDay().isAfter(each.reviewsUntil())) {
        add(reviews.get(next++));
      }
      runsOnFrom = i + 1 < course.windows().size() ? runsOnFrom(next, i + 1) : null;
      add(null);
    }
    return obligations;
  }

  /**
   * The day on which a window begins, by the child's return from an adoptive placement, in which
   * what is pending before goes on: no review was held in that placement.
   */
  private @Nullable LocalDate runsOnFrom(int nextReview, int nextWindow) {
    @Nullable LocalDate returned = course.windows().get(nextWindow).returned();
    boolean reviewed =
        returned == null
            || known.mayHideReviewBetween(window.last().plusDays(1), returned)
            || (nextReview < reviews.size()
                && !reviews.get(nextReview).firstRecordedDay().isAfter(returned));
    return reviewed ? null : returned;
  }

  /** What less binding rules ask for; complete once the chain has been followed to its end. */
  List<Obligation> askedByOthers() {
    return askedByOthers;
  }

  /** Weighs the obligation that a review answers, or the one that is pending if there is none. */
  private void add(@Nullable Review review) {
    LocalDate lastDay = review == null ? window.last() : review.firstRecordedDay();
    LocalDate lastDayBefore = review == null ? lastDay : lastDay.minusDays(1);
    Weighed limits = new Weighed();
    LocalDate hiddenFrom = before == null ? course.from() : before.heldOn().plusDays(1);

    boolean mayBeFirst = mayBeFirst() && addAsFirst(limits, lastDay, review);
    if (before != null) {
      addAfterReviewBefore(limits, before);
    }
    boolean mayHide = known.mayHideReviewBetween(hiddenFrom, lastDayBefore);
    if (mayHide) {
      addAfterHiddenReview(limits, hiddenFrom, known.lastHiddenDay(lastDayBefore));
    }
    if (isLeftOut(review, limits.limits) || (review == null && goesOn(limits.limits))) {
      return;
    }
    limits.mindReturn();
    int sequence = sequence(mayHide);
    Obligation obligation = null;
    if (review == null || window.includes(review.firstRecordedDay())) {
      limits.judgeOthers(review, sequence);
      obligation = judgement(limits.limits).judge(review, sequence, completionLimit(review));
      obligations.add(obligation);
    }
    if (review != null) {
      beforeMayBeFirst = mayBeFirst;
      beforeMayBeLater = before != null || mayHide || course.goesOnFrom() != null;
      mayHaveHidden |= mayHide;
      previous = obligation;
      before = review;
      reviewsBefore++;
    }
  }

  /** Whether what is pending is asked for once the child is back: its limit had not fallen. */
  private boolean goesOn(PossibleLimits limits) {
    return runsOnFrom != null && !limits.fellBefore(runsOnFrom);
  }

  /** Whether a review after the one before can be the first since the course began. */
  private boolean mayBeFirst() {
    return before == null
        || (!course.startKnown() && course.latestStart().isAfter(before.heldOn()));
  }

  /** The histories in which no review of the period came before: it counts from the start. */
  private boolean addAsFirst(Weighed limits, LocalDate lastDay, @Nullable Review review) {
    LocalDate from = before == null ? course.earliestStart() : before.heldOn().plusDays(1);
    // What is known to begin a course may lie after its first review (A2, A17).
    LocalDate last =
        course.startKnown() ? course.latestStart() : earlier(course.latestStart(), lastDay);
    if (from.isAfter(last)) {
      return false;
    }
    @Nullable EarlierCycle goesOn = course.goesOnFrom();
    if (before == null && goesOn != null) {
      if (goesOn.mayBeFirst()) {
        limits.add(course.cycle().second(), goesOn.lastReview(), goesOn.lastReview());
      }
      if (goesOn.mayBeLater()) {
        limits.add(course.cycle().later(), goesOn.lastReview(), goesOn.lastReview());
      }
      return false;
    }
    LocalDate heldBefore = known.presumedHeldBefore;
    if (heldBefore == null || (review != null && review.heldOn().isBefore(heldBefore))) {
      limits.add(course.cycle().first(), from, last);
      return true;
    }
    // A review opened on the first day of care leaves none on which another was held before it.
    boolean leavesRoom = review == null || last.isBefore(lastDay);
    if (leavesRoom && isPresumedHeld(last, heldBefore)) {
      presumptionUsed = true;
      return false;
    }
    limits.add(course.cycle().first(), firstStartNotPresumed(from, last, heldBefore), last);
    return true;
  }

  /** Care that began on the first known day or later has its first limit after that day. */
  private LocalDate firstStartNotPresumed(LocalDate from, LocalDate last, LocalDate heldBefore) {
    LocalDate day = earlier(last, heldBefore);
    while (day.isAfter(from) && !isPresumedHeld(day.minusDays(1), heldBefore)) {
      day = day.minusDays(1);
    }
    return later(day, from);
  }

  /** A first review whose limit fell before the reviews are known is presumed held before then. */
  private boolean isPresumedHeld(LocalDate start, LocalDate heldBefore) {
    LocalDate limit = firstLimit(start);
    return limit.isBefore(heldBefore) && (!hasEnded() || window.last().isAfter(limit));
  }

  /** The presumption decides which rule applies up to the review after the first one given. */
  private @Nullable LocalDate presumedBefore() {
    return presumptionUsed && reviewsBefore <= 1 ? known.presumedHeldBefore : null;
  }

  /**
   * The limit of a first review, also where care began before the rule was in force: the law before
   * it is not computed, and whether a review was long since due does not hang on its days.
   */
  private LocalDate firstLimit(LocalDate start) {
    return counting.calendar().coverage().contains(start)
        ? counting.lastDay(course.cycle().first().nearestTo(start), start)
        : start;
  }

  private void addAfterReviewBefore(Weighed limits, Review review) {
    DateSpan held = intervalFrom(review);
    DateSpan counted = held;
    if (readings.use(LateReview.NEXT_FROM_DAY_DUE)) {
      counted = dueDayOf(held);
      if (!counted.equals(held)) {
        limits.countFromOtherDayBy(LateReview.NEXT_FROM_DAY_DUE);
      }
    }
    if (beforeMayBeFirst) {
      limits.add(course.cycle().second(), counted.first(), counted.last());
    }
    if (beforeMayBeLater) {
      limits.add(course.cycle().later(), counted.first(), counted.last());
    }
  }

  /** The days on one of which a review counts for the next interval. */
  private DateSpan intervalFrom(Review review) {
    LocalDate opened = review.opened().orElse(null);
    DateSpan opening =
        opened == null
            ? DateSpan.closed(earliestOpening(review), review.heldOn())
            : DateSpan.closed(opened, opened);
    return readings.use(AdjournedReview.IN_TIME_IF_OPENED_IN_TIME)
        ? completionOf(review, opening)
        : opening;
  }

  /** Ambiguity A5: an adjourned review counts by its completion, if that came in time. */
  private DateSpan completionOf(Review review, DateSpan opening) {
    DueDate limit = completionLimit(review);
    if (review.completed().isEmpty()) {
      return DateSpan.closed(opening.first(), known.lastPossibleCompletion(review));
    }
    return limit == null || review.heldOn().isAfter(limit.date())
        ? opening
        : DateSpan.closed(review.heldOn(), review.heldOn());
  }

  /** Ambiguity A6: a review that was late, or may have been, counts by the day it was due. */
  private DateSpan dueDayOf(DateSpan held) {
    if (previous == null || previous.limitBetween().isEmpty()) {
      return held;
    }
    DateSpan limit = previous.limitBetween().get();
    LocalDate first = later(limit.first(), course.earliestStart());
    return switch (previous.outcome()) {
      case LATE -> DateSpan.closed(earlier(first, limit.last()), limit.last());
      case UNKNOWN -> DateSpan.closed(earlier(first, held.first()), held.last());
      default -> held;
    };
  }

  /** Ambiguity A4: a review that something called for. */
  private boolean isLeftOut(@Nullable Review review, PossibleLimits limits) {
    return review != null
        && readings.use(EarlyReview.DOES_NOT_COUNT)
        && CalledForReview.is(review, limits.earliest(), known);
  }

  private LocalDate earliestOpening(Review review) {
    int index = reviews.indexOf(review);
    return index > 0
        ? reviews.get(index - 1).heldOn().plusDays(1)
        : earlier(course.from(), course.earliestStart());
  }

  /** The histories in which a review that is not given came last: on any day of this span. */
  private void addAfterHiddenReview(Weighed limits, LocalDate from, LocalDate to) {
    if (mayBeFirst()) {
      limits.add(course.cycle().second(), from, to);
    }
    boolean anotherMayComeBefore = before != null || from.isBefore(to);
    if (anotherMayComeBefore) {
      limits.add(course.cycle().later(), from, to);
    }
  }

  private @Nullable DueDate completionLimit(@Nullable Review review) {
    RuleVersions adjourned = rules.adjournedIn(course);
    if (adjourned == null
        || review == null
        || review.recorded() != Review.Recorded.FIRST_AND_LAST_MEETING) {
      return null;
    }
    LocalDate opened = review.opened().orElseThrow();
    Rule rule = adjourned.nearestTo(opened);
    LocalDate last = counting.lastDay(rule, opened);
    return DueDate.fixed(rule, opened, last, counting);
  }

  private int sequence(boolean mayHide) {
    return known.startKnown() && course.startKnown() && !mayHide && !mayHaveHidden
        ? reviewsBeforeCourse + reviewsBefore + 1
        : Obligation.SEQUENCE_UNKNOWN;
  }

  private void addPresumedFirstReview() {
    LocalDate heldBefore = known.presumedHeldBefore;
    if (heldBefore != null
        && course.startKnown()
        && isPresumedHeld(course.latestStart(), heldBefore)
        && !beginsBefore(heldBefore)) {
      Weighed limits = new Weighed();
      limits.add(course.cycle().first(), course.latestStart(), course.latestStart());
      presumption(limits.limits)
          .heldBefore(heldBefore, sequence(/* mayHide= */ reviewsBeforeCourse > 0))
          .ifPresent(
              presumed -> {
                limits.presumeOthers();
                obligations.add(presumed);
              });
    }
  }

  /** Whether the first review given leaves no day for another before it and before a day. */
  private boolean beginsBefore(LocalDate day) {
    return !reviews.isEmpty()
        && (reviews.get(0).heldOn().isBefore(day)
            || !reviews.get(0).firstRecordedDay().isAfter(course.latestStart()));
  }

  private ReviewJudgement judgement(PossibleLimits limits) {
    return judgement(limits, previous, presumedBefore(), step(reviewsBeforeCourse + reviewsBefore));
  }

  private ReviewJudgement presumption(PossibleLimits limits) {
    return judgement(limits, null, known.presumedHeldBefore, step(BEFORE_ALL));
  }

  private ReviewJudgement judgement(
      PossibleLimits limits,
      @Nullable Obligation reviewBefore,
      @Nullable LocalDate presumed,
      ReviewStep step) {
    return new ReviewJudgement(rules, course, window, known, limits, reviewBefore, presumed, step);
  }

  private ReviewStep step(int reviewsOfPeriodBefore) {
    return new ReviewStep(course.cycle().begins(), window.last(), reviewsOfPeriodBefore);
  }

  private boolean hasEnded() {
    return window.ending() != null || known.closed != null;
  }

  /** The limits of one step of the chain, by its own rules and by those that ask besides them. */
  private final class Weighed {

    final PossibleLimits limits = new PossibleLimits(counting);
    private final List<LessBindingReview> others = othersAsking.get();

    void add(RuleVersions rule, LocalDate firstTrigger, LocalDate lastTrigger) {
      limits.add(rule, firstTrigger, lastTrigger);
      for (LessBindingReview other : others) {
        other.add(rule.trigger(), firstTrigger, lastTrigger);
      }
    }

    void countFromOtherDayBy(Reading reading) {
      limits.countFromOtherDayBy(reading);
      for (LessBindingReview other : others) {
        other.limits().countFromOtherDayBy(reading);
      }
    }

    /** The first review after a return from an adoptive placement may have been due before it. */
    void mindReturn() {
      LocalDate returned = window.returned();
      if (returned == null || (before != null && before.firstRecordedDay().isAfter(returned))) {
        return;
      }
      RuleVersions bounding = rules.returned() == null ? course.cycle().later() : rules.returned();
      LocalDate latest = counting.lastDay(bounding.nearestTo(returned), returned);
      limits.owedAfterReturn(returned, latest);
      for (LessBindingReview other : others) {
        other.limits().owedAfterReturn(returned, latest);
      }
    }

    void judgeOthers(@Nullable Review review, int sequence) {
      for (LessBindingReview other : others) {
        addIfAsked(other.judge(judgement(other.limits()), review, sequence));
      }
    }

    void presumeOthers() {
      for (LessBindingReview other : others) {
        addIfAsked(other.presume(presumption(other.limits())));
      }
    }

    private void addIfAsked(@Nullable Obligation asked) {
      if (asked != null) {
        askedByOthers.add(asked);
      }
    }
  }
}
