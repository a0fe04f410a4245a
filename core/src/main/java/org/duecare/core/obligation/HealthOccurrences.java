package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.day.DayOrder;
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

  /** The first day on which an assessment is one of the period. */
  private final LocalDate from;

  /** The assessments that count in the period, in order. */
  private final List<LocalDate> assessments;

  private final List<CareOutsideAdoption> parts;

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
    parts = CareOutsideAdoption.of(facts.known);
  }

  static void find(DutyFacts facts, Consumer<Occurrence> occurrences) {
    if (facts.episodes.isEmpty() || !facts.episodes.get(0).legalStatus().isShortBreak()) {
      new HealthOccurrences(facts, occurrences).find();
    }
  }

  private void find() {
    for (int i = 0; i < parts.size(); i++) {
      CareOutsideAdoption part = parts.get(i);
      if (part.afterReturn()) {
        owedOnReturn(i);
      } else if (start != null) {
        @Nullable Occurrence first = first(start);
        if (first != null) {
          owe(first, null, 0);
        }
      } else {
        firstWhereStartUnknown(part);
      }
      afterAssessmentsIn(i);
    }
  }

  private void afterAssessmentsIn(int place) {
    CareOutsideAdoption part = parts.get(place);
    LocalDate first = part.afterReturn() ? part.first() : from;
    @Nullable LocalDate before = part.afterReturn() ? lastBeforeReturn(part) : null;
    @Nullable LocalDate countedBefore = before == null ? null : intervals.countedFrom(before);
    for (LocalDate day : assessments) {
      if (!day.isBefore(first) && !day.isAfter(part.last())) {
        LocalDate counted = intervals.countedFrom(day);
        // By A13 two assessments can lie in one fixed period.
        if (!counted.equals(countedBefore)) {
          owe(intervals.next(counted), day, place);
        }
        countedBefore = counted;
      }
    }
  }

  /**
   * Adds what is owed in a part of the period, and in those after it for as long as it runs on.
   *
   * @param assessed the assessment after which it is owed; null for the first assessment
   */
  private void owe(Occurrence owed, @Nullable LocalDate assessed, int place) {
    int last = place;
    while (last + 1 < parts.size() && runsOnInto(parts.get(last + 1), owed, assessed)) {
      last++;
    }
    occurrences.accept(owed.endedBy(parts.get(last).ending()));
  }

  private boolean runsOnInto(
      CareOutsideAdoption part, Occurrence owed, @Nullable LocalDate assessed) {
    @Nullable LocalDate last = lastBeforeReturn(part);
    boolean nothingSince =
        (assessed == null || last == null)
            ? last == null
            : intervals.countedFrom(last).equals(intervals.countedFrom(assessed));
    return nothingSince && intervals.isDueFrom(part.first(), owed);
  }

  private @Nullable LocalDate lastBeforeReturn(CareOutsideAdoption part) {
    @Nullable LocalDate last = null;
    for (LocalDate day : assessments) {
      last = day.isBefore(part.first()) ? day : last;
    }
    return last;
  }

  /** What is owed to a child who came back from an adoptive placement and is not owed already. */
  private void owedOnReturn(int place) {
    CareOutsideAdoption part = parts.get(place);
    @Nullable LocalDate assessed = lastBeforeReturn(part);
    @Nullable Occurrence owed =
        assessed != null
            ? intervals.next(intervals.countedFrom(assessed))
            : start == null ? null : first(start);
    if (owed == null) {
      return;
    }
    if (!intervals.isDueFrom(part.first(), owed)) {
      if (assessed != null) {
        occurrences.accept(nextFromReturn(part, owed));
      } else if (asksForHealth(owed.trigger(), part.first())) {
        occurrences.accept(firstFromReturn(part, owed));
      }
    } else if (place == 0 || (assessed != null && assessed.isAfter(parts.get(place - 1).last()))) {
      owe(owed, assessed, place);
    }
  }

  /** What else is due by the first review, as in Wales the officer, is not asked for again. */
  private boolean asksForHealth(Trigger trigger, LocalDate day) {
    @Nullable Rule rule = facts.rules.after(trigger, day);
    return rule != null && rule.duty() == Duty.FIRST_HEALTH_ASSESSMENT;
  }

  private Occurrence nextFromReturn(CareOutsideAdoption part, Occurrence owed) {
    LocalDate returned = part.first();
    @Nullable LocalDate latest = facts.rules.lastDay(owed.trigger(), owed.day());
    MissingFact fact =
        latest == null || latest.isBefore(returned)
            ? MissingFact.LIMIT_AFTER_RETURN
            : MissingFact.DATE_OF_BIRTH;
    return Occurrence.on(returned, intervals.next(returned).trigger(), facts.known, part.ending())
        .under(Condition.limitFrom(returned, fact));
  }

  private Occurrence firstFromReturn(CareOutsideAdoption part, Occurrence owed) {
    LocalDate returned = part.first();
    // A review that is not given and was held before the return would have been the limit.
    MissingFact fact =
        owed.condition() == null || owed.day().isBefore(returned)
            ? MissingFact.LIMIT_AFTER_RETURN
            : owed.condition().fact();
    @Nullable LocalDate period = facts.rules.lastDay(intervals.next(returned).trigger(), returned);
    LocalDate latest = period == null ? LocalDate.MAX : DayOrder.later(owed.day(), period);
    return Occurrence.on(latest, owed.trigger(), facts.known, part.ending())
        .answeredFrom(returned)
        .under(Condition.onDayFrom(returned, fact));
  }

  /**
   * The last assessment before the placement, if it was made so shortly before that the health need
   * not be assessed again (regulation 7(2)): the placement began within the months that it counts.
   * Otherwise the day on which the placement began. What was assessed before was not of this
   * period; but where by A29 the cycle of the authority before goes on, so does the period that ran
   * from its last assessment, if it had not run out.
   */
  private LocalDate lastBefore(LocalDate start) {
    @Nullable Rule first = facts.rules.after(Trigger.FIRST_REVIEW_DUE_OR_HELD, start);
    int months = first == null ? 0 : first.monthsBeforePlacement().orElse(0);
    boolean goesOn = facts.known.cycleOfAuthorityBefore() != null;
    return facts.history.daysOf(CareEventKind.HEALTH_ASSESSED).stream()
        .filter(day -> day.isBefore(start))
        .filter(
            day ->
                goesOn
                    ? !day.isBefore(facts.known.notBefore)
                        && intervals.isDueFrom(start, intervals.next(day))
                    : !day.plusMonths(months).isBefore(start))
        .reduce(start, (earlier, later) -> later);
  }

  private @Nullable Occurrence first(LocalDate start) {
    return FirstReviewOccurrence.find(Trigger.FIRST_REVIEW_DUE_OR_HELD, start, from, facts);
  }

  /** The first where care began on a day that is not known: by the first review at the latest. */
  private void firstWhereStartUnknown(CareOutsideAdoption part) {
    @Nullable DueDate due = facts.rules.firstReviewDue(facts.known);
    if (due == null) {
      return;
    }
    @Nullable LocalDate held = FirstReviewOccurrence.heldBefore(due.date(), from, facts.known);
    // What was done before the first known day may have been done too early to count.
    boolean assessedBefore =
        DutyJudgement.firstFrom(from, facts.history.daysOf(CareEventKind.HEALTH_ASSESSED)) > 0;
    occurrences.accept(
        Occurrence.on(
                held == null ? due.date() : held,
                Trigger.FIRST_REVIEW_DUE_OR_HELD,
                facts.known,
                part.ending())
            .answeredFrom(from)
            .under(
                assessedBefore
                    ? Condition.onUnknownDay(MissingFact.START_OF_CARE)
                    : Condition.onDayFrom(facts.known.earliestStart, MissingFact.START_OF_CARE)));
  }
}
