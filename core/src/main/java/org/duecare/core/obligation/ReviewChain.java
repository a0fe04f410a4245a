package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Lays the rules on ordinary reviews over one period of care: the first review after its start, the
 * second after the first, each later one after the one before. Where the start or earlier reviews
 * are not known, each step weighs every history that fits.
 */
final class ReviewChain {

  private final ReviewRules rules;
  private final WorkingDayCalendar calendar;
  private final KnownPeriod known;
  private final Supplier<List<LessBindingReview>> othersAsking;
  private final List<Obligation> obligations;
  private final List<Obligation> askedByOthers = new ArrayList<>(0);
  private final List<Review> reviews;

  /**
   * The review before the one that is weighed, and whether it can have been the first or a later.
   */
  private @Nullable Review before;

  private boolean beforeMayBeFirst;
  private boolean beforeMayBeLater;

  /** Whether a review that is not given may have come before the one before. */
  private boolean mayHaveHidden;

  private @Nullable Obligation previous;
  private int reviewsBefore;
  private boolean presumptionUsed;

  /** The chain, and beside each of its steps what less binding rules ask of the same review. */
  ReviewChain(
      ReviewRules rules,
      WorkingDayCalendar calendar,
      KnownPeriod known,
      Supplier<List<LessBindingReview>> othersAsking) {
    this.rules = rules;
    this.calendar = calendar;
    this.known = known;
    this.othersAsking = othersAsking;
    reviews = known.carriedOut;
    obligations = new ArrayList<>(reviews.size() + 2);
  }

  List<Obligation> obligations() {
    addPresumedFirstReview();
    for (Review review : reviews) {
      add(review);
    }
    add(null);
    return obligations;
  }

  /** What less binding rules ask for; complete once the chain has been followed to its end. */
  List<Obligation> askedByOthers() {
    return askedByOthers;
  }

  /** Weighs the obligation that a review answers, or the one that is pending if there is none. */
  private void add(@Nullable Review review) {
    LocalDate lastDay = review == null ? known.lastKnownDay() : firstKnownDay(review);
    LocalDate lastDayBefore = review == null ? lastDay : lastDay.minusDays(1);
    Weighed limits = new Weighed();
    LocalDate from = before == null ? known.earliestStart : before.heldOn().plusDays(1);

    boolean mayBeFirst = addAsFirst(limits, from, lastDay, review);
    if (before != null) {
      addAfterReviewBefore(limits, before);
    }
    boolean mayHide = known.mayHideReviewBetween(from, lastDayBefore);
    if (mayHide) {
      addAfterHiddenReview(limits, from, known.lastHiddenDay(lastDayBefore));
    }
    int sequence = sequence(mayHide);
    limits.judgeOthers(review, sequence);
    Obligation obligation =
        judgement(limits.limits).judge(review, sequence, completionLimit(review));
    obligations.add(obligation);
    if (review != null) {
      beforeMayBeFirst = mayBeFirst;
      beforeMayBeLater = before != null || mayHide;
      mayHaveHidden |= mayHide;
      previous = obligation;
      before = review;
      reviewsBefore++;
    }
  }

  /** The histories in which no review of the period came before: it counts from the start. */
  private boolean addAsFirst(
      Weighed limits, LocalDate from, LocalDate lastDay, @Nullable Review review) {
    LocalDate last = earlier(known.latestStart, lastDay);
    if (from.isAfter(last)) {
      return false;
    }
    LocalDate heldBefore = known.presumedHeldBefore;
    if (heldBefore == null || (review != null && review.heldOn().isBefore(heldBefore))) {
      limits.add(rules.first(), from, last);
      return true;
    }
    // A review opened on the first day of care leaves none on which another was held before it.
    boolean leavesRoom = review == null || last.isBefore(lastDay);
    if (leavesRoom && isPresumedHeld(last, heldBefore)) {
      presumptionUsed = true;
      return false;
    }
    limits.add(rules.first(), firstStartNotPresumed(from, last, heldBefore), last);
    return true;
  }

  /** Care that began on the first known day or later has its first limit after that day. */
  private LocalDate firstStartNotPresumed(LocalDate from, LocalDate last, LocalDate heldBefore) {
    LocalDate day = earlier(last, heldBefore);
    while (day.isAfter(from) && !isPresumedHeld(day.minusDays(1), heldBefore)) {
      day = day.minusDays(1);
    }
    return day.isBefore(from) ? from : day;
  }

  /** A first review whose limit fell before the reviews are known is presumed held before then. */
  private boolean isPresumedHeld(LocalDate start, LocalDate heldBefore) {
    LocalDate limit = firstLimit(start);
    return limit.isBefore(heldBefore) && (known.closed == null || known.closed.isAfter(limit));
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
    return calendar.coverage().contains(start)
        ? rules.first().nearestTo(start).limit().orElseThrow().lastDay(start, calendar)
        : start;
  }

  private void addAfterReviewBefore(Weighed limits, Review review) {
    LocalDate opened = review.opened().orElse(null);
    LocalDate lastOpening = opened == null ? review.heldOn() : opened;
    LocalDate firstOpening = opened == null ? earliestOpening(review) : opened;
    if (beforeMayBeFirst) {
      limits.add(rules.second(), firstOpening, lastOpening);
    }
    if (beforeMayBeLater) {
      limits.add(rules.later(), firstOpening, lastOpening);
    }
  }

  private LocalDate earliestOpening(Review review) {
    int index = reviews.indexOf(review);
    return index > 0 ? reviews.get(index - 1).heldOn().plusDays(1) : known.earliestStart;
  }

  /** The histories in which a review that is not given came last: on any day of this span. */
  private void addAfterHiddenReview(Weighed limits, LocalDate from, LocalDate to) {
    boolean mayBeFirst = before == null || known.latestStart.isAfter(before.heldOn());
    if (mayBeFirst) {
      limits.add(rules.second(), from, to);
    }
    boolean anotherMayComeBefore = before != null || from.isBefore(to);
    if (anotherMayComeBefore) {
      limits.add(rules.later(), from, to);
    }
  }

  private @Nullable DueDate completionLimit(@Nullable Review review) {
    RuleVersions adjourned = rules.adjourned();
    if (adjourned == null
        || review == null
        || review.recorded() != Review.Recorded.FIRST_AND_LAST_MEETING) {
      return null;
    }
    LocalDate opened = review.opened().orElseThrow();
    Rule rule = adjourned.nearestTo(opened);
    LocalDate last = rule.limit().orElseThrow().lastDay(opened, calendar);
    return DueDate.fixed(rule, opened, last, calendar);
  }

  private int sequence(boolean mayHide) {
    return known.startKnown() && !mayHide && !mayHaveHidden
        ? reviewsBefore + 1
        : Obligation.SEQUENCE_UNKNOWN;
  }

  private void addPresumedFirstReview() {
    LocalDate heldBefore = known.presumedHeldBefore;
    if (heldBefore != null
        && known.startKnown()
        && isPresumedHeld(known.latestStart, heldBefore)
        && !beginsBefore(heldBefore)) {
      Weighed limits = new Weighed();
      limits.add(rules.first(), known.latestStart, known.latestStart);
      new ReviewJudgement(rules, known, limits.limits, null, heldBefore, 0)
          .heldBefore(heldBefore)
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
            || !firstKnownDay(reviews.get(0)).isAfter(known.latestStart));
  }

  private ReviewJudgement judgement(PossibleLimits limits) {
    return new ReviewJudgement(
        rules, known, limits, previous, presumedBefore(), obligations.size());
  }

  /** The limits of one step of the chain, by its own rules and by those that ask besides them. */
  private final class Weighed {

    final PossibleLimits limits = new PossibleLimits(calendar);
    private final List<LessBindingReview> others = othersAsking.get();

    void add(RuleVersions rule, LocalDate firstTrigger, LocalDate lastTrigger) {
      limits.add(rule, firstTrigger, lastTrigger);
      for (LessBindingReview other : others) {
        other.add(rule.trigger(), firstTrigger, lastTrigger);
      }
    }

    void judgeOthers(@Nullable Review review, int sequence) {
      for (LessBindingReview other : others) {
        addIfAsked(other.judge(judgement(other.limits()), review, sequence));
      }
    }

    void presumeOthers() {
      for (LessBindingReview other : others) {
        addIfAsked(other.presume(judgement(other.limits())));
      }
    }

    private void addIfAsked(@Nullable Obligation asked) {
      if (asked != null) {
        askedByOthers.add(asked);
      }
    }
  }

  private static LocalDate firstKnownDay(Review review) {
    return review.opened().orElse(review.heldOn());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
