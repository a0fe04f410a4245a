package org.duecare.core.obligation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.WorkingDayCount;
import org.duecare.core.approximation.Approximation;
import org.duecare.core.care.Direction;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;
import org.duecare.core.law.england.CoverageGround;
import org.duecare.core.law.reading.Reading;

/**
 * One fact or one step of reasoning in an {@link Explanation}. A {@link Wording} puts it into
 * words.
 *
 * <p>Other steps may be added. Immutable and thread-safe.
 */
public sealed interface ExplanationStep {

  /**
   * By when a rule asks for something: the headline.
   *
   * @param rule the rule
   * @param date the last day, inclusive
   */
  record DueBy(Rule rule, LocalDate date) implements ExplanationStep {}

  /**
   * The headline where no due date is known.
   *
   * @param rule the rule; empty where it is not known either
   */
  record DueOnUnknownDay(Optional<Rule> rule) implements ExplanationStep {}

  /**
   * From which day the limit was counted.
   *
   * @param rule the rule with its limit and event
   * @param day the day, that of the event unless a reading says otherwise; it is not counted,
   *     except in a limit that begins with it
   * @param reading the reading by which the limit counts from a day that is not that of the event;
   *     empty where it counts from the event
   */
  record CountedFrom(Rule rule, LocalDate day, Optional<Reading> reading)
      implements ExplanationStep {}

  /**
   * What the day of the event is taken from: that it is still to come, or that it is another event.
   *
   * @param basis what its day is taken from, not HAPPENED
   * @param day the day
   * @param askedForBy the rule by which that is the last day; empty for a planned day
   */
  record EventExpected(TriggerBasis basis, LocalDate day, Optional<Rule> askedForBy)
      implements ExplanationStep {

    /**
     * Checks the basis.
     *
     * @param basis what its day is taken from, not HAPPENED
     * @param day the day
     * @param askedForBy the rule by which that is the last day; empty for a planned day
     * @throws IllegalArgumentException if the day is that of the event itself
     */
    public EventExpected {
      if (basis == TriggerBasis.HAPPENED) {
        throw new IllegalArgumentException(
            "day of an event is its own: found " + basis + "; any other basis is allowed");
      }
    }
  }

  /**
   * The provision that sets the limit.
   *
   * @param rule the rule
   */
  record UnderRule(Rule rule) implements ExplanationStep {}

  /**
   * Which working days were counted and which days passed over.
   *
   * @param count the count, day by day
   */
  record WorkingDaysCounted(WorkingDayCount count) implements ExplanationStep {}

  /**
   * That the last month of a limit has no day of the event's number, so that it ends with the
   * month.
   *
   * @param dayOfMonth the number of the event's day
   * @param date the last day of the shorter month
   */
  record EndOfShorterMonth(int dayOfMonth, LocalDate date) implements ExplanationStep {}

  /**
   * That a limit would have ended on a Sunday or a public holiday and runs on to the next day that
   * is neither.
   *
   * @param date the day on which it ends
   * @param passedOver the days before it on which it does not, in order; it would have ended on the
   *     first
   * @param citation the provision that rolls it on
   * @param verification how well that provision was seen
   */
  record LimitRolledOn(
      LocalDate date, List<DayStatus> passedOver, Citation citation, Verification verification)
      implements ExplanationStep {

    /**
     * Checks the days.
     *
     * @param date the day on which it ends
     * @param passedOver the days before it on which it does not, in order; it would have ended on
     *     the first
     * @param citation the provision that rolls it on
     * @param verification how well that provision was seen
     * @throws IllegalArgumentException if no day was passed over
     */
    public LimitRolledOn {
      passedOver = List.copyOf(passedOver);
      if (passedOver.isEmpty()) {
        throw new IllegalArgumentException(
            "limit rolled on to " + date + " over no day: it needs one");
      }
    }
  }

  /**
   * That doing it before a day does not count.
   *
   * @param date the first day on which it counts
   */
  record NotBefore(LocalDate date) implements ExplanationStep {}

  /**
   * The last working day before a limit that is none.
   *
   * @param date the working day
   */
  record PlanBy(LocalDate date) implements ExplanationStep {}

  /**
   * That the last working day before a limit is not known, for the limit lies beyond the calendar.
   *
   * @param coveredUntil the last day of which the calendar knows whether it is a working day
   */
  record DayToPlanByUnknown(LocalDate coveredUntil) implements ExplanationStep {}

  /**
   * Whether a bank holiday could still move the date, and what the bank holidays were taken from.
   *
   * @param certainty the certainty
   * @param basis what it rests on
   * @param day the day of the government's list, or the last day that the list reaches
   */
  record CertaintyOfDate(Certainty certainty, Basis basis, LocalDate day)
      implements ExplanationStep {

    /** What the certainty of a date rests on. */
    public enum Basis {
      /** No bank holiday plays a part. */
      NO_BANK_HOLIDAY_COUNTED,
      /** No bank holiday plays a part but in the day to plan by, and there one that is expected. */
      EXPECTED_BANK_HOLIDAY_TO_PLAN_BY,
      /** Bank holidays of a span that ended before the year of the government's list. */
      PAST_BANK_HOLIDAYS,
      /** Published bank holidays. */
      PUBLISHED_BANK_HOLIDAYS,
      /** Bank holidays expected under the Act, after the last published year. */
      EXPECTED_BANK_HOLIDAYS
    }
  }

  /**
   * Between which days the limit lies, whichever of the histories that fit the facts is the true
   * one.
   *
   * @param earliest the first possible day; empty where nothing bounds it
   * @param latest the last possible day
   */
  record LimitBetween(Optional<LocalDate> earliest, LocalDate latest) implements ExplanationStep {}

  /**
   * That a review held before its own limit moved the next limit.
   *
   * @param held the day on which the review was held, of several meetings the first
   * @param ownLimit the limit that it met
   * @param nextLimit the limit that followed from it
   */
  record EarlierReviewMovedLimit(LocalDate held, LocalDate ownLimit, LocalDate nextLimit)
      implements ExplanationStep {}

  /**
   * The reading used where another would give another date or another outcome.
   *
   * @param reading the reading used
   * @param limit the limit that the other reading would give; empty where it is the same or not
   *     known
   * @param outcome the outcome that the other reading would give; empty where it is the same
   */
  record ReadingChosen(Reading reading, Optional<LocalDate> limit, Optional<Outcome> outcome)
      implements ExplanationStep {

    /**
     * Checks that something would be different.
     *
     * @param reading the reading used
     * @param limit the limit that the other reading would give
     * @param outcome the outcome that the other reading would give
     * @throws IllegalArgumentException if neither is given
     */
    public ReadingChosen {
      if (limit.isEmpty() && outcome.isEmpty()) {
        throw new IllegalArgumentException(
            "reading that makes no difference: " + reading + "; a limit or an outcome is needed");
      }
    }
  }

  /**
   * That beside this obligation the reviews of a looked-after child go on.
   *
   * @param citation where that is written
   */
  record CareReviewsGoOn(Citation citation) implements ExplanationStep {}

  /**
   * That the limit fell in a time in which it bound only where reasonably practicable.
   *
   * @param relaxation which limits, and under which provision
   * @param daysPast by how many calendar days it was exceeded, as a comparison; empty where that is
   *     not known
   */
  record LimitRelaxed(Relaxation relaxation, Optional<Integer> daysPast)
      implements ExplanationStep {}

  /**
   * That a review is presumed held before the reviews are known.
   *
   * @param reviewsKnownFrom the first day from which all reviews are given
   */
  record FirstReviewPresumed(LocalDate reviewsKnownFrom) implements ExplanationStep {}

  /**
   * That the record of a review gives one date of unstated meaning.
   *
   * @param date the date, taken as both the opening and the completion
   */
  record OneDateForReview(LocalDate date) implements ExplanationStep {}

  /**
   * What became of the obligation.
   *
   * @param duty what had to be done
   * @param outcome the outcome, neither UNKNOWN nor NOT_YET_DUE
   * @param day the day on which it was done, the time for it ended, or as of which it was not done
   * @param daysLate the calendar days past the limit; empty where there are none or they are not
   *     known
   * @param ending what ended the time in which it could be done; empty while that lasts
   */
  record OutcomeReached(
      Duty duty,
      Outcome outcome,
      LocalDate day,
      Optional<Integer> daysLate,
      Optional<Ending> ending)
      implements ExplanationStep {

    /**
     * Checks the outcome.
     *
     * @param duty what had to be done
     * @param outcome the outcome, neither UNKNOWN nor NOT_YET_DUE
     * @param day the day on which it was done, the time for it ended, or as of which it was not
     *     done
     * @param daysLate the calendar days past the limit; empty where there are none or they are not
     *     known
     * @param ending what ended the time in which it could be done; empty while that lasts
     * @throws IllegalArgumentException if it says that nothing is decided yet, or it lapsed though
     *     nothing ended
     */
    public OutcomeReached {
      if (outcome == Outcome.UNKNOWN || outcome == Outcome.NOT_YET_DUE) {
        throw new IllegalArgumentException(
            "no outcome is reached: " + outcome + " says that nothing is decided yet");
      }
      if (outcome == Outcome.LAPSED && ending.isEmpty()) {
        throw new IllegalArgumentException("LAPSED without an ending: it needs one");
      }
    }
  }

  /**
   * That something was done by which no limit is fixed.
   *
   * @param duty what had to be done
   * @param day the day on which it was done
   */
  record DoneWithoutLimit(Duty duty, LocalDate day) implements ExplanationStep {}

  /**
   * That care ended because the child came of age, whatever end is recorded.
   *
   * @param age the age at which care ends, in years
   */
  record CareEndedByAge(int age) implements ExplanationStep {}

  /**
   * That a late review was opened in time and completed within the time of an adjournment.
   *
   * @param allowed the time that an adjournment allows
   */
  record OpenedInTime(TimeLimit allowed) implements ExplanationStep {}

  /**
   * That it was not tested whether a period of accommodation had to see a review before it ended.
   *
   * @param provision the provision that may have called for one
   */
  record WithdrawalOfAccommodationNotTested(Citation provision) implements ExplanationStep {}

  /**
   * Why the outcome is unknown.
   *
   * @param fact the fact that is missing
   * @param reason what the source says; empty where the fact says it all
   */
  record FactMissing(MissingFact fact, Optional<String> reason) implements ExplanationStep {}

  /**
   * Whether a child is an eligible child: the headline of that question.
   *
   * @param finding the answer
   * @param asOf the day for which it holds
   */
  record EligibilityFound(Eligibility.Finding finding, LocalDate asOf) implements ExplanationStep {}

  /**
   * Since when a child is, or from when on a child once was, an eligible child.
   *
   * @param day the first day
   */
  record EligibleFrom(LocalDate day) implements ExplanationStep {}

  /**
   * On how many days a child was looked after since the 14th birthday.
   *
   * @param days the days
   * @param needed how many an eligible child needs
   */
  record DaysCounted(int days, int needed) implements ExplanationStep {}

  /**
   * The reading chosen where by another it would be so since another day.
   *
   * @param reading the reading chosen
   * @param otherwise the day by the other reading; empty where it would not be so by the as-of day
   */
  record SinceByOtherReading(Reading reading, Optional<LocalDate> otherwise)
      implements ExplanationStep {}

  /**
   * Whether a child is within the reviewing duty, and why: the headline of that question.
   *
   * @param ground why the child is or is not; empty where the facts do not decide
   * @param day the day for which it is asked
   */
  record CoverageFound(Optional<CoverageGround> ground, LocalDate day) implements ExplanationStep {}

  /**
   * Since when what was found is so.
   *
   * @param day the first day
   */
  record Since(LocalDate day) implements ExplanationStep {}

  /**
   * The provision on which a finding rests.
   *
   * @param citation the provision
   */
  record UnderProvision(Citation citation) implements ExplanationStep {}

  /**
   * Where the reviews of a child stand.
   *
   * @param citation the provision
   */
  record ReviewedUnder(Citation citation) implements ExplanationStep {}

  // What moves a deadline of a dispute.

  /**
   * That what began the limit came so late in the day, or on a day that is no working day, that it
   * counts from the next working day.
   *
   * @param event what began the limit
   * @param day the day on which it did
   * @param cutOff the time of day from which on a limit counts so, inclusive
   * @param countedFrom the next working day
   */
  record AfterCutOff(Trigger event, LocalDate day, LocalTime cutOff, LocalDate countedFrom)
      implements ExplanationStep {}

  /**
   * That the clock stood still, for which the limit is longer.
   *
   * @param from the day on which it stopped, which still counted
   * @param until the day on which it went on, which did not count yet
   * @param days how many days of the limit's kind that were
   * @param inWorkingDays whether they are working days
   */
  record ClockStood(LocalDate from, LocalDate until, int days, boolean inWorkingDays)
      implements ExplanationStep {}

  // What differs between two answers to one question.

  /**
   * The headline of a date that moved.
   *
   * @param rule the rule, after the move if there is one then
   * @param before the last day before; empty where no date was set
   * @param after the last day after; empty where no date is set any more, but not in both
   */
  record DateMoved(Rule rule, Optional<LocalDate> before, Optional<LocalDate> after)
      implements ExplanationStep {}

  /**
   * That a day is a working day on one side of a comparison only.
   *
   * @param before what the day was
   * @param after what it is
   */
  record WorkingDayChanged(DayStatus before, DayStatus after) implements ExplanationStep {}

  /**
   * That another rule, or another version of it, applies.
   *
   * @param before the rule that applied
   * @param after the rule that applies
   */
  record RuleChanged(Rule before, Rule after) implements ExplanationStep {}

  /**
   * That a rule sets a date on one side of a comparison only.
   *
   * @param rule the rule
   * @param side on which side it sets one
   */
  record DateOnOneSide(Rule rule, Side side) implements ExplanationStep {

    /** A side of a comparison. */
    public enum Side {
      /** The answer compared with. */
      BEFORE,
      /** The answer that was asked for. */
      AFTER
    }
  }

  /**
   * That the rule counts from another day.
   *
   * @param before the day from which was counted
   * @param after the day from which is counted
   */
  record CountedFromAnotherDay(LocalDate before, LocalDate after) implements ExplanationStep {}

  // Dates that somebody else sets beside the computed one.

  /**
   * The headline of a date that another system gives.
   *
   * @param rule the rule; empty where it is not known
   * @param given the date of the other system
   * @param due the last day by the rule, where that is not known the first or last possible one;
   *     empty where it does not decide about the date given
   */
  record DateGiven(Optional<Rule> rule, LocalDate given, Optional<LocalDate> due)
      implements ExplanationStep {}

  /**
   * That an approximation gives the date of another system.
   *
   * @param approximation the approximation
   */
  record DateReproduced(Approximation approximation) implements ExplanationStep {}

  /**
   * That somebody set a date of their own.
   *
   * @param direction the date, with its author; its reason is not part of the sentence
   */
  record DateDirected(Direction direction) implements ExplanationStep {}

  /**
   * That a date set by somebody lies after a limit.
   *
   * @param rule the rule that sets the limit
   * @param date the date that was set
   * @param due the last day by the rule
   */
  record DirectedPastLimit(Rule rule, LocalDate date, LocalDate due) implements ExplanationStep {}
}
