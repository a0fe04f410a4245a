package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.earlier;
import static org.duecare.core.day.DayOrder.later;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/** Judges what one rule asks for after one occurrence of its event. */
final class DutyJudgement {

  private final Inquiry inquiry;
  private final CareHistory history;
  private final Occurrence occurrence;
  private final Rule rule;
  private final LimitCounting counting;

  /** The limit; null where the rule fixes none or the day of the event is not known. */
  private final @Nullable DueDate due;

  private final @Nullable Ending ending;
  private @Nullable ReviewStep step;

  DutyJudgement(Inquiry inquiry, Occurrence occurrence, Rule rule) {
    this.inquiry = inquiry;
    history = inquiry.history;
    this.occurrence = occurrence;
    this.rule = rule;
    counting = inquiry.counting();
    due =
        rule.limit().isEmpty() || isOnUnknownDay() || isOfEarlierEdition()
            ? null
            : DueDate.of(rule, occurrence.day(), counting)
                .restingOn(occurrence.restsOn())
                .fromOtherDayBy(occurrence.onOtherDay());
    ending = ending();
  }

  private boolean isOnUnknownDay() {
    @Nullable Condition condition = occurrence.condition();
    return condition != null && condition.decides() == Condition.Decides.WHICH_DAY;
  }

  /** Whether nothing bounds its day, so that what is done may as well be done for the next. */
  private boolean isOnAnyDay() {
    @Nullable Condition condition = occurrence.condition();
    return condition != null && isOnUnknownDay() && condition.earliest() == null;
  }

  /** Whether it happened before the rule, and what was asked for then is not known here. */
  private boolean isOfEarlierEdition() {
    return occurrence.day().isBefore(rule.inForceFrom());
  }

  /** The next review does not spare what has to follow this one: it ends no time still running. */
  private @Nullable Ending ending() {
    Ending found = occurrence.ending();
    if (found == null || due == null || found.cause() != Ending.Cause.NEXT_REVIEW) {
      return found;
    }
    LocalDate last = later(found.day(), due.date());
    return last.isBefore(lastKnownDay()) ? new Ending(found.cause(), last) : null;
  }

  /** This one, of a review that stands at a step of the reviews of its period. */
  DutyJudgement at(ReviewStep place) {
    step = place;
    return this;
  }

  /**
   * Judges it.
   *
   * @param acts what was done, and what of it answered the occurrences before
   */
  Obligation judge(RecordedActs acts) {
    @Nullable Review review = rule.duty().isReview() ? review() : null;
    @Nullable LocalDate done = review != null ? review.heldOn() : done(acts);
    acts.countedUnder(rule).doneUntil(servedUntil(done));
    ObligationDraft draft =
        draft(review)
            .doneOn(done)
            .ending(ending)
            .owedToTheEnd(isOwedToTheEnd())
            .triggerBasis(occurrence.basis())
            .ofReview(occurrence.review());
    if (occurrence.outlastsCare()) {
      draft.outlastsCare();
    }
    if (step != null) {
      draft.step(step);
    }
    @Nullable Doubt everything = ReviewObligations.doubtAboutEverything(history);
    if (everything != null) {
      return draft
          .withoutLimit(rule, occurrence.day())
          .unknown(MissingFact.DOUBTFUL_FACTS)
          .reason(everything.reason())
          .build();
    }
    if (isOfEarlierEdition()) {
      return draft.withoutLimit(rule, occurrence.day()).unknown(MissingFact.EARLIER_LAW).build();
    }
    @Nullable Condition condition = occurrence.condition();
    if (rule.underAge().isPresent() && history.dateOfBirth().isEmpty()) {
      return (isOnUnknownDay()
              ? draft.onUnknownDay(rule)
              : draft.withoutLimit(rule, occurrence.day()))
          .unknown(MissingFact.DATE_OF_BIRTH)
          .build();
    }
    if (condition != null && isOnUnknownDay()) {
      return onUnknownDay(draft.onUnknownDay(rule), condition, done).build();
    }
    if (due == null) {
      return draft.withoutLimit(rule, occurrence.day()).unknown(MissingFact.NO_LIMIT_FIXED).build();
    }
    KnownPeriod known = occurrence.known();
    KnownPeriod.@Nullable Cut cut = known == null ? null : known.doubtAbout(due.date(), done);
    if (cut != null) {
      return draft.withoutLimit(rule, occurrence.day()).unknown(cut).build();
    }
    return decide(draft.due(due), due, review, done).build();
  }

  private ObligationDraft decide(
      ObligationDraft draft, DueDate limit, @Nullable Review review, @Nullable LocalDate done) {
    if (isBeforeCare(limit.date())) {
      return draft.unknown(MissingFact.LIMIT_BEFORE_CARE);
    } else if (isBeforeCall(limit.date()) && (done == null || done.isAfter(limit.date()))) {
      return draft.unknown(MissingFact.LIMIT_BEFORE_CALL);
    }
    KnownPeriod known = occurrence.known();
    Outcome outcome = outcome(limit.date(), done);
    @Nullable Condition condition = occurrence.condition();
    if (condition != null && condition.decides() == Condition.Decides.BY_WHEN) {
      limitBetween(condition.earliest(), limit, draft);
    }
    @Nullable Condition unsettled = unsettled(condition, outcome, done);
    if (unsettled != null && unsettled.decides() != Condition.Decides.WHETHER_STILL_OWED) {
      return unknown(draft, unsettled);
    }
    if (known != null && rule.duty().isReview()) {
      @Nullable MissingFact missing =
          FixedLimit.missingFact(occurrence.answersFrom(), limit.date(), review, known);
      if (missing != null) {
        return draft.unknown(missing, known);
      }
    } else if (isUndecided(limit.date(), done)) {
      return draft.unknown(MissingFact.RECORDS_NOT_COMPLETE);
    }
    if (done == null && rule.duty().mayBeLeftUndone() && lastDay().isAfter(limit.date())) {
      return draft
          .ending(new Ending(Ending.Cause.TIME_TO_OBJECT, limit.date()))
          .owedToTheEnd(/* missed= */ false)
          .outcome(Outcome.LAPSED);
    }
    return unsettled == null ? draft.outcome(outcome) : unknown(draft, unsettled);
  }

  /** The first of the missing facts on which the outcome hangs; null where it hangs on none. */
  private @Nullable Condition unsettled(
      @Nullable Condition condition, Outcome outcome, @Nullable LocalDate done) {
    @Nullable Condition missing = condition;
    while (missing != null && settles(missing, outcome, done)) {
      missing = missing.besides();
    }
    return missing;
  }

  private ObligationDraft unknown(ObligationDraft draft, Condition condition) {
    KnownPeriod known = occurrence.known();
    return condition.reason() == null && known != null
        ? draft.unknown(condition.fact(), known)
        : draft.unknown(condition.fact()).reason(condition.reason());
  }

  private Outcome outcome(LocalDate limit, @Nullable LocalDate done) {
    Outcome outcome = FixedLimit.outcome(limit, done, lastDay(), hasEnded());
    return outcome == Outcome.LAPSED && isOwedToTheEnd() ? Outcome.OUTSTANDING : outcome;
  }

  private void limitBetween(@Nullable LocalDate earliest, DueDate limit, ObligationDraft draft) {
    if (earliest != null && earliest.isBefore(limit.date())) {
      draft.withoutDue().limitBetween(earliest, limit.date());
    }
  }

  /** Whether the outcome is the same, whatever the fact is that is missing. */
  private boolean settles(Condition condition, Outcome outcome, @Nullable LocalDate done) {
    LocalDate earliest = condition.earliest();
    return switch (condition.decides()) {
      case WHICH_DAY -> false;
      case WHETHER_OWED -> outcome == Outcome.ON_TIME || outcome == Outcome.LAPSED;
      case WHETHER_EXCUSED -> outcome != Outcome.LATE && outcome != Outcome.OUTSTANDING;
      case BY_WHEN -> earliest != null && outcome == outcome(earliest, done);
      // What was done, or lapsed, was so whether or not it was called for to the end.
      case WHETHER_STILL_OWED ->
          condition.fact() == MissingFact.WHETHER_CALLED_FOR
              && (done != null || outcome == Outcome.LAPSED);
    };
  }

  /**
   * What has to precede an event is missed, not spared, when the event comes without it, and so is
   * what has to follow a review when the next one comes.
   */
  private boolean isOwedToTheEnd() {
    return rule.duty().mustPrecedeTheEvent()
        || (ending != null
            && (ending.cause() == Ending.Cause.NEXT_REVIEW
                || (ending.cause() == Ending.Cause.REVIEW
                    && ending.day().equals(occurrence.day()))));
  }

  /**
   * Whether the limit, counted back, lies before the child was looked after: none could keep it.
   */
  private boolean isBeforeCare(LocalDate limit) {
    KnownPeriod known = occurrence.known();
    return known != null
        && limit.isBefore(occurrence.day())
        && known.startKnown()
        && limit.isBefore(known.latestStart);
  }

  /**
   * Whether the limit, counted back from a review, lies before that was called for; or when the
   * review before it was opened: what was done until then was done for that one.
   */
  private boolean isBeforeCall(LocalDate limit) {
    boolean beforeLastReview =
        occurrence.trigger() == Trigger.REVIEW_OPENED && limit.isBefore(occurrence.answersFrom());
    return beforeLastReview
        || (occurrence.basis() == TriggerBasis.LAST_DAY
            && occurrence.restsOn() != null
            && limit.isBefore(occurrence.restsOn().trigger()));
  }

  /** The limit lies between two days, or, if the event need not have happened, nowhere. */
  private ObligationDraft onUnknownDay(
      ObligationDraft draft, Condition condition, @Nullable LocalDate done) {
    KnownPeriod known = occurrence.known();
    @Nullable LocalDate earliest = condition.earliest();
    if (earliest == null) {
      return draft.doneOn(null).unknown(condition.fact());
    }
    boolean mayNotHaveHappened = occurrence.day().equals(LocalDate.MAX);
    if (mayNotHaveHappened || known == null || !known.includes(earliest)) {
      return unknown(draft, condition);
    }
    PossibleLimits limits = new PossibleLimits(counting);
    limits.add(rule, later(earliest, rule.inForceFrom()), occurrence.day());
    // What was owed under an earlier law was owed before, on which day does not matter here.
    LocalDate first = earliest.isBefore(rule.inForceFrom()) ? LocalDate.MIN : limits.earliest();
    LocalDate last = limits.latest();
    Outcome outcome = outcome(first, done);
    boolean decided =
        outcome == outcome(last, done)
            && known.doubtAbout(last, done) == null
            && !isUndecided(first, done)
            && !mayHaveBeenDoneFrom(earliest);
    draft.limitBetween(first, last);
    return decided ? draft.outcome(outcome) : unknown(draft, condition);
  }

  /** Whether something was done before the last day of the event, which may have come first. */
  private boolean mayHaveBeenDoneFrom(LocalDate earliest) {
    @Nullable CareEventKind kind = rule.duty().doneBy().orElse(null);
    if (kind == null || rule.duty().mayBeDoneBeforehand()) {
      return false;
    }
    List<LocalDate> days = history.daysOf(kind);
    int first = firstFrom(earliest, days);
    return first < days.size() && days.get(first).isBefore(occurrence.answersFrom());
  }

  private ObligationDraft draft(@Nullable Review review) {
    KnownPeriod known = occurrence.known();
    return known == null
        ? new ObligationDraft(inquiry, null, null, review)
        : new ObligationDraft(known, review);
  }

  private @Nullable Review review() {
    KnownPeriod known = occurrence.known();
    @Nullable Review answer = known == null ? null : known.firstHeldFrom(occurrence.answersFrom());
    return answer == null || answer.heldOn().isAfter(lastDayToAnswer()) ? null : answer;
  }

  private @Nullable LocalDate done(RecordedActs acts) {
    CareEventKind kind = rule.duty().doneBy().orElse(null);
    if (kind == null || isOnAnyDay()) {
      return null;
    }
    ActsCounted counted = acts.countedUnder(rule);
    RecordedActs.Candidates candidates = acts.candidates(kind, occurrence);
    boolean ofThisReview = candidates.ofReview() != null;
    List<LocalDate> days = candidates.days();
    LocalDate from = ofThisReview ? firstDayOfStep() : firstDayToAnswer(counted);
    LocalDate last = ofThisReview ? lastDayOfStep() : lastDayToAnswer();
    int first = Math.max(firstFrom(from, days), counted.firstFree(rule.duty(), candidates));
    if (first >= days.size() || days.get(first).isAfter(last)) {
      return null;
    }
    counted.take(first, candidates);
    return days.get(first);
  }

  private LocalDate firstDayToAnswer(ActsCounted counted) {
    LocalDate from = occurrence.answersFrom();
    if (!rule.duty().mayBeDoneBeforehand()) {
      return from;
    }
    // What was done in an earlier period of care was done for that one.
    KnownPeriod known = occurrence.known();
    return earlier(
        counted.firstDayBeforehand(known == null ? LocalDate.MIN : known.notBefore), from);
  }

  /** What is told to be a step towards a review is one, however early; what follows it is later. */
  private LocalDate firstDayOfStep() {
    return occurrence.trigger() == Trigger.REVIEW_OPENED ? LocalDate.MIN : occurrence.answersFrom();
  }

  /** What is told to follow a review does so after the next one, too. */
  private LocalDate lastDayOfStep() {
    return ending != null && ending.cause() == Ending.Cause.NEXT_REVIEW
        ? lastKnownDay()
        : lastDayToAnswer();
  }

  /** The last day on which what is done is done for this occurrence and for no later one. */
  private LocalDate servedUntil(@Nullable LocalDate done) {
    if (due == null) {
      return done == null ? occurrence.day() : done;
    }
    return earlier(due.date(), lastDayToAnswer());
  }

  /** The index of the first day that is not before another; visits can be very many. */
  static int firstFrom(LocalDate from, List<LocalDate> days) {
    int found = Collections.binarySearch(days, from);
    if (found < 0) {
      return -found - 1;
    }
    // Of several on that day, the search may find any.
    while (found > 0 && days.get(found - 1).equals(from)) {
      found--;
    }
    return found;
  }

  /** Whether an event that is not recorded may have answered in time. */
  private boolean isUndecided(LocalDate limit, @Nullable LocalDate done) {
    if (done != null && !done.isAfter(limit)) {
      return false;
    }
    return rule.duty().doneBy().filter(kind -> !history.hasCompleteRecordsOf(kind)).isPresent();
  }

  private LocalDate lastDay() {
    return ending != null ? ending.day() : lastKnownDay();
  }

  private LocalDate lastKnownDay() {
    KnownPeriod known = occurrence.known();
    return known == null || occurrence.outlastsCare() ? inquiry.asOf : known.lastKnownDay();
  }

  /**
   * The last day on which it can be answered. What is done on the day of a move or of another order
   * is done for what then begins; a visit is one to the child, wherever it lives that day.
   */
  private LocalDate lastDayToAnswer() {
    boolean another =
        ending != null
            && (ending.cause() == Ending.Cause.PLACEMENT || ending.cause() == Ending.Cause.REMAND);
    LocalDate last = another && rule.duty() != Duty.VISIT ? lastDay().minusDays(1) : lastDay();
    @Nullable LocalDate before = occurrence.inTimeBefore();
    return before == null || due == null
        ? last
        : later(last, earlier(inquiry.asOf, earlier(due.date(), before.minusDays(1))));
  }

  private boolean hasEnded() {
    KnownPeriod known = occurrence.known();
    return ending != null || (known != null && known.closed != null && !occurrence.outlastsCare());
  }
}
