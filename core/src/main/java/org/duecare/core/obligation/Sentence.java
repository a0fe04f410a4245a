package org.duecare.core.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.BankHolidayKind;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.WorkingDayCount;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;
import org.duecare.core.law.reading.AdjournedReview;
import org.duecare.core.obligation.ExplanationStep.CareEndedByAge;
import org.duecare.core.obligation.ExplanationStep.CertaintyOfDate;
import org.duecare.core.obligation.ExplanationStep.CountedFrom;
import org.duecare.core.obligation.ExplanationStep.DayToPlanByUnknown;
import org.duecare.core.obligation.ExplanationStep.DoneWithoutLimit;
import org.duecare.core.obligation.ExplanationStep.DueBy;
import org.duecare.core.obligation.ExplanationStep.DueOnUnknownDay;
import org.duecare.core.obligation.ExplanationStep.EarlierReviewMovedLimit;
import org.duecare.core.obligation.ExplanationStep.EndOfShorterMonth;
import org.duecare.core.obligation.ExplanationStep.EventExpected;
import org.duecare.core.obligation.ExplanationStep.FactMissing;
import org.duecare.core.obligation.ExplanationStep.FirstReviewPresumed;
import org.duecare.core.obligation.ExplanationStep.LimitBetween;
import org.duecare.core.obligation.ExplanationStep.LimitRelaxed;
import org.duecare.core.obligation.ExplanationStep.LimitRolledOn;
import org.duecare.core.obligation.ExplanationStep.OneDateForReview;
import org.duecare.core.obligation.ExplanationStep.OpenedInTime;
import org.duecare.core.obligation.ExplanationStep.OutcomeReached;
import org.duecare.core.obligation.ExplanationStep.PlanBy;
import org.duecare.core.obligation.ExplanationStep.ReadingChosen;
import org.duecare.core.obligation.ExplanationStep.UnderRule;
import org.duecare.core.obligation.ExplanationStep.WithdrawalOfAccommodationNotTested;
import org.duecare.core.obligation.ExplanationStep.WorkingDaysCounted;

/** Chooses the pattern of each step and its arguments. */
final class Sentence {

  private Sentence() {}

  static String of(ExplanationStep step, Wording wording) {
    if (step instanceof DueBy due) {
      return wording.say("due", name(due.rule(), wording), wording.longDate(due.date()));
    } else if (step instanceof DueOnUnknownDay unknown) {
      return wording.say(
          "due.unknown",
          unknown.rule().map(rule -> name(rule, wording)).orElse(wording.say("name.unknown")));
    } else if (step instanceof CountedFrom counted) {
      return counted(counted, wording);
    } else if (step instanceof EventExpected expected) {
      return expected(expected, wording);
    } else if (step instanceof UnderRule under) {
      return rule(under.rule(), wording);
    } else if (step instanceof WorkingDaysCounted days) {
      return days(days.count(), wording);
    } else if (step instanceof EndOfShorterMonth month) {
      return wording.say("shorter-month", text(month.dayOfMonth()), wording.longDate(month.date()));
    } else if (step instanceof LimitRolledOn rolled) {
      return rolledOn(rolled, wording);
    } else if (step instanceof PlanBy plan) {
      return wording.say("plan-by", wording.longDate(plan.date()));
    } else if (step instanceof CertaintyOfDate certainty) {
      return wording.say(
          "certainty." + certainty.basis(),
          wording.say("certainty.name." + certainty.certainty()),
          wording.shortDate(certainty.day()));
    } else if (step instanceof DayToPlanByUnknown unknown) {
      return wording.say("plan-by.unknown", wording.longDate(unknown.coveredUntil()));
    }
    return ofFinding(step, wording);
  }

  private static String ofFinding(ExplanationStep step, Wording wording) {
    if (step instanceof LimitBetween between) {
      return between(between, wording);
    } else if (step instanceof EarlierReviewMovedLimit moved) {
      return wording.say(
          "moved",
          wording.shortDate(moved.held()),
          wording.shortDate(moved.ownLimit()),
          wording.shortDate(moved.nextLimit()));
    } else if (step instanceof ReadingChosen chosen) {
      return ReadingSentence.of(chosen, wording);
    } else if (step instanceof FirstReviewPresumed presumed) {
      return wording.say("presumed", wording.shortDate(presumed.reviewsKnownFrom()));
    } else if (step instanceof OneDateForReview oneDate) {
      return wording.say("one-date", wording.shortDate(oneDate.date()));
    } else if (step instanceof OutcomeReached reached) {
      return outcome(reached, wording);
    } else if (step instanceof DoneWithoutLimit done) {
      return wording.say("done.on", done(done.duty(), wording), wording.longDate(done.day()));
    } else if (step instanceof CareEndedByAge ended) {
      return wording.say("care-ended-by-age", text(ended.age()));
    } else if (step instanceof OpenedInTime opened) {
      return wording.say(
          "opened-in-time",
          limit(opened.allowed(), wording),
          AdjournedReview.NEXT_FROM_OPENING.number());
    } else if (step instanceof LimitRelaxed relaxed) {
      return relaxed(relaxed, wording);
    } else if (step instanceof WithdrawalOfAccommodationNotTested withdrawal) {
      return wording.say("withdrawal-not-tested", withdrawal.provision());
    } else if (step instanceof FactMissing missing) {
      String fact = wording.say("missing." + missing.fact());
      return missing.reason().map(why -> wording.say("missing.reason", fact, why)).orElse(fact);
    }
    return StandingSentence.of(step, wording);
  }

  private static String relaxed(LimitRelaxed relaxed, Wording wording) {
    DateSpan span = relaxed.relaxation().limitsWithin();
    String text =
        wording.say(
            "relaxed",
            wording.shortDate(span.first()),
            wording.shortDate(span.last()),
            relaxed.relaxation().citation());
    return relaxed
        .daysPast()
        .map(days -> wording.say("relaxed.past", text, plural("limit.days", days, wording)))
        .orElse(text);
  }

  private static String between(LimitBetween between, Wording wording) {
    String latest = wording.longDate(between.latest());
    return between
        .earliest()
        .map(
            earliest ->
                earliest.equals(between.latest())
                    ? wording.say("between.one", latest)
                    : wording.say("between", wording.longDate(earliest), latest))
        .orElseGet(() -> wording.say("between.open", latest));
  }

  static String name(Rule rule, Wording wording) {
    return wording.say("name." + rule.duty());
  }

  private static String expected(EventExpected expected, Wording wording) {
    String key = "expected." + expected.basis();
    String day = wording.longDate(expected.day());
    return expected
        .askedForBy()
        .map(rule -> wording.say(key + ".rule", day, rule.id()))
        .orElseGet(() -> wording.say(key, day));
  }

  private static String counted(CountedFrom counted, Wording wording) {
    Rule rule = counted.rule();
    String trigger = wording.longDate(counted.day());
    return rule.limit()
        .map(
            limit ->
                wording.say(
                    counting(limit), limit(limit, wording), trigger, event(counted, wording)))
        .orElseGet(() -> wording.say("counted.no-limit", trigger));
  }

  private static String event(CountedFrom counted, Wording wording) {
    return counted
        .reading()
        .map(
            reading ->
                wording.say(
                    "event.by-reading",
                    wording.say(ReadingSentence.eventKey(reading)),
                    reading.number()))
        .orElseGet(() -> wording.say("event." + counted.rule().trigger()));
  }

  /** The pattern that says how a limit lies to its event. */
  static String counting(TimeLimit limit) {
    if (limit instanceof TimeLimit.WorkingDaysBefore) {
      return "counted.before";
    } else if (limit instanceof TimeLimit.UntilTheEvent) {
      return "counted.until";
    }
    if (limit instanceof TimeLimit.RolledOn rolled) {
      return counting(rolled.counted());
    }
    return limit instanceof TimeLimit.WorkingDaysBeginningWith
            || limit instanceof TimeLimit.DaysBeginningWith
            || limit instanceof TimeLimit.WeeksBeginningWith
        ? "counted.beginning-with"
        : "counted";
  }

  static String limit(TimeLimit limit, Wording wording) {
    if (limit instanceof TimeLimit.WorkingDays days) {
      return plural("limit.working-days", days.count(), wording);
    } else if (limit instanceof TimeLimit.WorkingDaysBeginningWith days) {
      return plural("limit.working-days", days.count(), wording);
    } else if (limit instanceof TimeLimit.Days days) {
      return plural("limit.days", days.count(), wording);
    } else if (limit instanceof TimeLimit.Months months) {
      return plural("limit.months", months.count(), wording);
    } else if (limit instanceof TimeLimit.Weeks weeks) {
      return plural("limit.weeks", weeks.count(), wording);
    } else if (limit instanceof TimeLimit.DaysBeginningWith days) {
      return plural("limit.days", days.count(), wording);
    } else if (limit instanceof TimeLimit.WeeksBeginningWith weeks) {
      return plural("limit.weeks", weeks.count(), wording);
    } else if (limit instanceof TimeLimit.UntilTheEvent) {
      return "";
    } else if (limit instanceof TimeLimit.DaysBetween days) {
      return wording.say("limit.days-between", text(days.earliest()), text(days.latest()));
    } else if (limit instanceof TimeLimit.WorkingDaysBefore days) {
      return plural("limit.working-days", days.count(), wording);
    } else if (limit instanceof TimeLimit.RolledOn rolled) {
      return limit(rolled.counted(), wording);
    } else if (limit instanceof TimeLimit.PartOfMonths part) {
      return wording.say(
          "limit.part",
          text(part.numerator()),
          text(part.denominator()),
          plural("limit.months", part.months(), wording));
    }
    throw new AssertionError("no words for " + limit);
  }

  private static String rule(Rule rule, Wording wording) {
    return wording.say(
        "rule",
        rule.id(),
        rule.citation(),
        wording.shortDate(rule.inForceFrom()),
        wording.say("authority." + rule.authority()),
        unseen(rule.verification(), wording));
  }

  private static String unseen(Verification verification, Wording wording) {
    return verification.sourceSeen() ? "" : wording.say("verification.unseen");
  }

  private static String rolledOn(LimitRolledOn rolled, Wording wording) {
    return wording.say(
        "rolled-on",
        wording.longDate(rolled.passedOver().get(0).date()),
        wording.longDate(rolled.date()),
        rolled.passedOver().stream()
            .map(
                day ->
                    day instanceof DayStatus.Weekend
                        ? wording.longDate(day.date())
                        : holiday(day, wording))
            .collect(Collectors.joining(", ")),
        rolled.citation(),
        unseen(rolled.verification(), wording));
  }

  private static String days(WorkingDayCount count, Wording wording) {
    List<String> skipped = new ArrayList<>();
    if (count.weekendDaysSkipped() > 0) {
      skipped.add(plural("days.weekend", count.weekendDaysSkipped(), wording));
    }
    for (DayStatus day : count.skipped()) {
      if (!(day instanceof DayStatus.Weekend)) {
        skipped.add(holiday(day, wording));
      }
    }
    String first = wording.longDate(count.firstDayCounted());
    String key = count.countsBack() ? "days.back" : "days";
    return skipped.isEmpty()
        ? wording.say(key, first)
        : wording.say(key + ".skipped", first, String.join(", ", skipped));
  }

  private static String holiday(DayStatus day, Wording wording) {
    return wording.say("days.holiday", reason(day, wording), wording.shortDate(day.date()));
  }

  /**
   * The names, each once, of the bank holidays of a day, the day of the week of a weekend, or why
   * its owner closed it.
   */
  static String reason(DayStatus day, Wording wording) {
    if (day instanceof DayStatus.Holiday holiday) {
      return holiday.holidays().stream()
          .map(each -> name(each, wording))
          .distinct()
          .collect(Collectors.joining(", "));
    }
    return day instanceof DayStatus.Weekend ? wording.dayOfWeek(day.date()) : day.reason();
  }

  private static String name(BankHoliday holiday, Wording wording) {
    String name = wording.holiday(holiday.name());
    return holiday.kind() == BankHolidayKind.SUBSTITUTE
        ? wording.say("days.substitute", name)
        : name;
  }

  private static String outcome(OutcomeReached reached, Wording wording) {
    return outcome(reached, "ending.", wording);
  }

  /** What became of it, with what ended the time for it under keys with a prefix. */
  static String outcome(OutcomeReached reached, String endings, Wording wording) {
    String ending = reached.ending().map(it -> wording.say(endings + it.cause())).orElse("");
    boolean missed = reached.outcome() == Outcome.OUTSTANDING && !ending.isEmpty();
    return wording.say(
        "outcome."
            + reached.outcome()
            + (missed ? ".ended" : "")
            + reached.daysLate().map(Sentence::form).orElse(""),
        wording.longDate(reached.day()),
        reached.daysLate().map(Sentence::text).orElse(""),
        done(reached.duty(), wording),
        ending);
  }

  private static String done(Duty duty, Wording wording) {
    return wording.say(duty.isReview() ? "done.review" : "done");
  }

  private static String form(int daysLate) {
    return daysLate == 0 ? ".0" : daysLate == 1 ? ".1" : ".n";
  }

  static String plural(String key, int count, Wording wording) {
    return count == 1 ? wording.say(key + ".1") : wording.say(key, text(count));
  }

  /** A number as plain digits, whatever the locale's own digits and grouping are. */
  private static String text(int number) {
    return Integer.toString(number);
  }
}
