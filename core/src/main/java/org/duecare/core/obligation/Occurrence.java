package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.Reading;
import org.jspecify.annotations.Nullable;

/** That an event happened from which rules count, and what is not known of it. */
final class Occurrence {

  private final Trigger trigger;
  private final LocalDate day;
  private final @Nullable KnownPeriod known;
  private @Nullable Ending ending;
  private LocalDate answersFrom;
  private @Nullable Condition condition;
  private @Nullable DueDate restsOn;
  private TriggerBasis basis = TriggerBasis.HAPPENED;
  private boolean outlastsCare;
  private @Nullable LocalDate inTimeBefore;
  private @Nullable Reading onOtherDay;
  private boolean aboutReview;
  private @Nullable LocalDate review;

  Occurrence(
      Trigger trigger,
      LocalDate day,
      LocalDate answersFrom,
      @Nullable KnownPeriod known,
      @Nullable Ending ending) {
    this.trigger = trigger;
    this.day = day;
    this.answersFrom = answersFrom;
    this.known = known;
    this.ending = ending;
  }

  private Occurrence(Occurrence other) {
    this(other.trigger, other.day, other.answersFrom, other.known, other.ending);
    condition = other.condition;
    restsOn = other.restsOn;
    basis = other.basis;
    outlastsCare = other.outlastsCare;
    inTimeBefore = other.inTimeBefore;
    onOtherDay = other.onOtherDay;
    aboutReview = other.aboutReview;
    review = other.review;
  }

  /** An event on whose day the duties may be done. */
  static Occurrence on(
      LocalDate day, Trigger trigger, @Nullable KnownPeriod known, @Nullable Ending ending) {
    return new Occurrence(trigger, day, day, known, ending);
  }

  /** An event whose repetition is asked for, which must come on a later day. */
  static Occurrence repeatedAfter(
      LocalDate day, Trigger trigger, @Nullable KnownPeriod known, @Nullable Ending ending) {
    return new Occurrence(trigger, day, day.plusDays(1), known, ending);
  }

  /** This event, answered by what is done from a day on. */
  Occurrence answeredFrom(LocalDate first) {
    Occurrence changed = new Occurrence(this);
    changed.answersFrom = first;
    return changed;
  }

  /** This event, after which the time for the duties ended by this. */
  Occurrence endedBy(@Nullable Ending end) {
    Occurrence changed = new Occurrence(this);
    changed.ending = end;
    return changed;
  }

  /** This event, of which a fact is missing that decides on the duties. */
  Occurrence under(@Nullable Condition fact) {
    Occurrence changed = new Occurrence(this);
    changed.condition = fact;
    return changed;
  }

  /** The same event, a miss after which a fact that is not known may excuse. */
  Occurrence excusedBy(@Nullable MissingFact fact) {
    return fact == null ? this : under(Condition.excuse(fact));
  }

  /** This event, which is that another duty is due. */
  Occurrence restingOn(@Nullable DueDate other) {
    Occurrence changed = new Occurrence(this);
    changed.restsOn = other;
    return changed;
  }

  /** This event, which has not happened: its day is taken from something else. */
  Occurrence expected(TriggerBasis from) {
    Occurrence changed = new Occurrence(this);
    changed.basis = from;
    return changed;
  }

  /** This event, of which something is open. */
  Occurrence leavingOpen(KnownPeriod.@Nullable Cut question) {
    if (question == null) {
      return this;
    }
    Condition open = Condition.of(question, day);
    return under(
        condition != null && condition.decides() == Condition.Decides.BY_WHEN
            ? condition.and(open)
            : open);
  }

  /** This event, after which what is to be done is still to be done when care has ended. */
  Occurrence outlastingCare() {
    Occurrence changed = new Occurrence(this);
    changed.outlastsCare = true;
    return changed;
  }

  /** This event, which what is done in time answers before a day, whatever ended before. */
  Occurrence answeredInTimeBefore(LocalDate later) {
    Occurrence changed = new Occurrence(this);
    changed.inTimeBefore = later;
    return changed;
  }

  /** This event, put by a reading on a day that is not its own, or taken for another event. */
  Occurrence by(@Nullable Reading reading) {
    Occurrence changed = new Occurrence(this);
    changed.onOtherDay = reading;
    return changed;
  }

  /**
   * This event, which is of a review, so that no step that is told of another one answers it.
   *
   * @param heldOn the day by which the history lists that review; null where it is not known
   */
  Occurrence ofReview(@Nullable LocalDate heldOn) {
    Occurrence changed = new Occurrence(this);
    changed.aboutReview = true;
    changed.review = heldOn;
    return changed;
  }

  Trigger trigger() {
    return trigger;
  }

  /**
   * Its day; where that is open the last on which it can have happened, {@link LocalDate#MAX} where
   * it need not have happened at all.
   */
  LocalDate day() {
    return day;
  }

  /**
   * The first day on which doing a duty answers it; a duty that may be done beforehand is answered
   * before, too.
   */
  LocalDate answersFrom() {
    return answersFrom;
  }

  /** The period of care in which it happened; null outside care. */
  @Nullable KnownPeriod known() {
    return known;
  }

  /** What ended the time in which duties could be done; null where nothing but care does. */
  @Nullable Ending ending() {
    return ending;
  }

  /** Whether the end of care ends no time for the duties, unless the child has died. */
  boolean outlastsCare() {
    return outlastsCare && (known == null || !known.endedByDeath());
  }

  /**
   * Before which day what is done within the limit answers it although its time had ended; null
   * where nothing does.
   */
  @Nullable LocalDate inTimeBefore() {
    return inTimeBefore;
  }

  /** What is not known and decides on the duties; null where nothing is missing. */
  @Nullable Condition condition() {
    return condition;
  }

  /** The due date that is the event; null where the event is none. */
  @Nullable DueDate restsOn() {
    return restsOn;
  }

  /** The reading by which limits count from its day, which is not that of the event; or null. */
  @Nullable Reading onOtherDay() {
    return onOtherDay;
  }

  /** Whether it is of a review. */
  boolean isAboutReview() {
    return aboutReview;
  }

  /** The day by which the history lists the review of which it is; null where none is known. */
  @Nullable LocalDate review() {
    return review;
  }

  /** Whether it has happened, or what its day is taken from. */
  TriggerBasis basis() {
    return basis;
  }
}
