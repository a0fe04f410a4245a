package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.EarlyReviewEvent.Ground;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Review;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.reading.AdjournedReview;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.reading.ReviewInSeveralMeetings;
import org.jspecify.annotations.Nullable;

/** Judges one obligation on an ordinary review by the limits that the facts allow. */
final class ReviewJudgement {

  private final ReviewRules rules;
  private final ReviewCourse course;
  private final ReviewWindow window;
  private final KnownPeriod known;
  private final PossibleLimits limits;
  private final @Nullable Obligation previous;
  private final @Nullable LocalDate presumedBefore;
  private final ReviewStep step;
  private final Readings readings;

  ReviewJudgement(
      ReviewRules rules,
      ReviewCourse course,
      ReviewWindow window,
      KnownPeriod known,
      PossibleLimits limits,
      @Nullable Obligation previous,
      @Nullable LocalDate presumedBefore,
      ReviewStep step) {
    this.rules = rules;
    this.course = course;
    this.window = window;
    this.known = known;
    this.limits = limits;
    if (course.begunBy() != null && beginsTheCourse()) {
      limits.countFromOtherDayBy(course.begunBy());
    }
    this.previous = previous;
    this.presumedBefore = presumedBefore;
    this.step = step;
    readings = known.inquiry.law.readings();
  }

  /**
   * The first review of a period that had begun long before the reviews are known; none where
   * regulation 33 never gave it a limit that could have passed.
   */
  Optional<Obligation> heldBefore(LocalDate day, int sequence) {
    if (KnownPeriod.cutOff(course.cut(), limits.latest(), day.minusDays(1)) != null) {
      return Optional.empty();
    }
    ObligationDraft draft = obligation(null, sequence);
    if (limits.underEarlierLaw()) {
      draft.limitBetween(known.latestStart, day.minusDays(1));
    }
    return Optional.of(draft.unknown(MissingFact.FIRST_REVIEW_PRESUMED).build());
  }

  Obligation judge(@Nullable Review review, int sequence, @Nullable DueDate completionLimit) {
    KnownPeriod.@Nullable Cut cut =
        KnownPeriod.cutOff(course.cut(), limits.latest(), review == null ? null : review.heldOn());
    if (cut != null) {
      return draft(review).unknown(cut).build();
    }
    ObligationDraft draft = obligation(review, sequence).completionLimit(completionLimit);
    if (limits.underEarlierLaw()) {
      return draft.unknown(MissingFact.EARLIER_LAW).build();
    }
    draft.withdrawalNotTested(withdrawalNotTested());
    @Nullable Outcome outcome = review == null ? pending() : held(review, completionLimit);
    if (outcome == Outcome.OUTSTANDING && window.ending() == null) {
      draft.ending(disapplied());
    }
    @Nullable Ending ofAge = review == null && outcome != null ? ofAge() : null;
    if (ofAge != null) {
      draft.ending(ofAge);
    }
    @Nullable Relaxation relaxation = limits.relaxation();
    if (relaxation != null && (outcome == Outcome.LATE || outcome == Outcome.OUTSTANDING)) {
      return draft.relaxed(relaxation).unknown(MissingFact.WHETHER_PRACTICABLE).build();
    }
    return outcome == null
        ? draft.unknown(missingFact(review), known).build()
        : draft.outcome(outcome).build();
  }

  /** A rule of which the facts do not tell whether it asks for this review, or sets a limit. */
  Obligation undecided(
      Rule rule, @Nullable MissingFact fact, @Nullable Review review, int sequence) {
    ObligationDraft draft = draft(review).sequence(sequence).rule(rule);
    return fact == null
        ? draft.unknown(missingFact(review), known).build()
        : draft.unknown(fact).build();
  }

  private ObligationDraft obligation(@Nullable Review review, int sequence) {
    return draft(review)
        .sequence(sequence)
        .limits(limits)
        .previous(previous)
        .presumedBefore(presumedBefore);
  }

  private boolean beginsTheCourse() {
    @Nullable Rule rule = limits.rule();
    return rule != null && rule.trigger() == course.cycle().begins();
  }

  private ObligationDraft draft(@Nullable Review review) {
    ObligationDraft draft = new ObligationDraft(known, review).step(step).ending(window.ending());
    return review != null && isJudgedOnOpening(review)
        ? draft.doneOn(review.opened().orElseThrow())
        : draft;
  }

  /** The adoptive placement or short break from which on the rules are silent, which ended it. */
  private @Nullable Ending disapplied() {
    KnownPeriod.@Nullable Cut cut = rules.countsFromPlacements() ? null : course.cut();
    if (cut == null) {
      return null;
    }
    return switch (cut.fact()) {
      case ADOPTION_CLOCK -> new Ending(Ending.Cause.ADOPTIVE_PLACEMENT, cut.day());
      case SHORT_BREAK_CLOCK -> new Ending(Ending.Cause.SHORT_BREAKS, cut.day());
      default -> null;
    };
  }

  /** Ground (e) of regulation 33(3) asks what parents would do, which no record tells. */
  private @Nullable Citation withdrawalNotTested() {
    boolean notTested =
        known
                .endedUnreviewedIn()
                .filter(last -> last.legalStatus() == LegalStatus.ACCOMMODATED)
                .isPresent()
            && !known.mayHideReviewBetween(known.earliestStart, known.lastKnownDay())
            && known.earlyReviewEvents.stream()
                .noneMatch(event -> event.ground() == Ground.ACCOMMODATION_TO_BE_WITHDRAWN);
    return notTested ? rules.withdrawalOfAccommodation() : null;
  }

  private @Nullable Outcome held(Review review, @Nullable DueDate completionLimit) {
    if (review.opened().isEmpty() && readings.use(ReviewInSeveralMeetings.ON_OPENING)) {
      // Opened on a day that is not known, but not after the one on which it was completed.
      return review.heldOn().isAfter(limits.earliest()) ? null : Outcome.ON_TIME;
    }
    if (isJudgedOnOpening(review) || isSavedByAdjournment(review, completionLimit)) {
      LocalDate opened = review.opened().orElseThrow();
      if (!opened.isAfter(limits.earliest())) {
        return Outcome.ON_TIME;
      } else if (isJudgedOnOpening(review)) {
        return opened.isAfter(limits.latest()) ? Outcome.LATE : null;
      }
    }
    LocalDate first = review.heldOn();
    LocalDate last = review.completed().isPresent() ? first : known.lastPossibleCompletion(review);
    if (!last.isAfter(limits.earliest())) {
      return Outcome.ON_TIME;
    }
    return first.isAfter(limits.latest()) ? Outcome.LATE : null;
  }

  /** Ambiguity A3. */
  private boolean isJudgedOnOpening(Review review) {
    return readings.use(ReviewInSeveralMeetings.ON_OPENING) && review.opened().isPresent();
  }

  /** Ambiguity A5. */
  private boolean isSavedByAdjournment(Review review, @Nullable DueDate completionLimit) {
    return readings.use(AdjournedReview.IN_TIME_IF_OPENED_IN_TIME)
        && completionLimit != null
        && !review.heldOn().isAfter(completionLimit.date());
  }

  private @Nullable Outcome pending() {
    @Nullable LocalDate ended = window.ending() == null ? mayHaveEndedOn() : null;
    if (ended != null) {
      if (ended.isAfter(limits.latest())) {
        return Outcome.OUTSTANDING;
      }
      @Nullable Ending ofAge = ofAge();
      boolean noneFollows = ofAge != null && !ofAge.day().isAfter(limits.earliest());
      return noneFollows ? Outcome.LAPSED : null;
    }
    LocalDate lastDay = window.last();
    boolean open = window.ending() == null && known.closed == null;
    if (mayBeSavedByCompletion(lastDay)) {
      return open ? null : Outcome.LAPSED;
    }
    if (lastDay.isAfter(limits.latest())) {
      return Outcome.OUTSTANDING;
    }
    if (lastDay.isAfter(limits.earliest())) {
      return null;
    }
    return open ? Outcome.NOT_YET_DUE : Outcome.LAPSED;
  }

  /** Ambiguity A5: a review opened in time and adjourned may be completed in time until then. */
  private boolean mayBeSavedByCompletion(LocalDate day) {
    @Nullable RuleVersions adjourned = rules.adjournedIn(course);
    @Nullable Review underWay = known.underWay();
    if (adjourned == null
        || underWay == null
        || !readings.use(AdjournedReview.IN_TIME_IF_OPENED_IN_TIME)
        || !day.isAfter(limits.earliest())) {
      return false;
    }
    LocalDate opened = underWay.firstRecordedDay();
    return window.includes(opened)
        && !opened.isAfter(limits.latest())
        && !day.isAfter(known.inquiry.counting().lastDay(adjourned.nearestTo(opened), opened));
  }

  /** The end of the last short break, of which it is not known whether another follows. */
  private @Nullable LocalDate mayHaveEndedOn() {
    return known.breaks == null ? null : known.breaks.mayHaveEndedOn();
  }

  /** The 18th birthday, which no series of short breaks outlasts, of one that may have gone on. */
  private @Nullable Ending ofAge() {
    return window.ending() != null || mayHaveEndedOn() == null
        ? null
        : known
            .inquiry
            .history
            .birthday(Birthday.AGE_OF_MAJORITY)
            .filter(birthday -> !birthday.isAfter(known.asOf))
            .map(birthday -> new Ending(Ending.Cause.MAJORITY, birthday))
            .orElse(null);
  }

  private MissingFact missingFact(@Nullable Review review) {
    if (review != null && review.completed().isEmpty()) {
      return MissingFact.DAY_COMPLETED;
    }
    if (review != null
        && review.opened().isEmpty()
        && readings.use(ReviewInSeveralMeetings.ON_OPENING)) {
      return MissingFact.DAY_OPENED;
    }
    if (known.undatedReview != null) {
      return MissingFact.DOUBTFUL_FACTS;
    }
    if (review == null && mayBeSavedByCompletion(window.last())) {
      return MissingFact.DAY_COMPLETED;
    }
    if (limits.owedAfterReturn()) {
      return MissingFact.LIMIT_AFTER_RETURN;
    }
    if (review == null && limits.due() != null && mayHaveEndedOn() != null) {
      return MissingFact.WHETHER_SHORT_BREAKS_GO_ON;
    }
    if (limits.rule() != null && previous != null && previous.openingUnknown()) {
      return MissingFact.DAY_OPENED;
    }
    return known.reviewsKnownFrom != null || course.goesOnFrom() != null
        ? MissingFact.EARLIER_REVIEWS
        : MissingFact.START_OF_CARE;
  }
}
