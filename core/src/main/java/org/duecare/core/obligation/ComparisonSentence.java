package org.duecare.core.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.duecare.core.approximation.Approximation;
import org.duecare.core.approximation.Counting;
import org.duecare.core.approximation.Landing;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.ExplanationStep.CountedFromAnotherDay;
import org.duecare.core.obligation.ExplanationStep.DateDirected;
import org.duecare.core.obligation.ExplanationStep.DateGiven;
import org.duecare.core.obligation.ExplanationStep.DateMoved;
import org.duecare.core.obligation.ExplanationStep.DateOnOneSide;
import org.duecare.core.obligation.ExplanationStep.DateReproduced;
import org.duecare.core.obligation.ExplanationStep.DirectedPastLimit;
import org.duecare.core.obligation.ExplanationStep.RuleChanged;
import org.duecare.core.obligation.ExplanationStep.WorkingDayChanged;

/** The words of steps that compare: two answers, or an answer and somebody else's date. */
final class ComparisonSentence {

  private ComparisonSentence() {}

  static String of(ExplanationStep step, Wording wording) {
    if (step instanceof DateMoved moved) {
      return moved(moved, "date-moved", Sentence.name(moved.rule(), wording), wording);
    } else if (step instanceof WorkingDayChanged changed) {
      return changed.after().isWorking()
          ? wording.say(
              "day-opened",
              wording.longDate(changed.before().date()),
              Sentence.reason(changed.before(), wording))
          : wording.say(
              "day-closed",
              wording.longDate(changed.after().date()),
              Sentence.reason(changed.after(), wording));
    } else if (step instanceof RuleChanged changed) {
      return wording.say(
          "rule-changed", rule(changed.after(), wording), rule(changed.before(), wording));
    } else if (step instanceof DateOnOneSide date) {
      return wording.say(oneSide(date), rule(date.rule(), wording));
    } else if (step instanceof CountedFromAnotherDay counted) {
      return counted("counted-from-another-day", counted, wording);
    } else if (step instanceof DateGiven given) {
      String name =
          given
              .rule()
              .map(rule -> Sentence.name(rule, wording))
              .orElseGet(() -> wording.say("name.unknown"));
      return given("given", given, name, wording);
    } else if (step instanceof DateReproduced reproduced) {
      return reproduced(reproduced.approximation(), wording);
    } else if (step instanceof DateDirected directed) {
      return wording.say(
          "directed." + directed.direction().author(),
          wording.longDate(directed.direction().date()),
          wording.shortDate(directed.direction().given()));
    } else if (step instanceof DirectedPastLimit past) {
      return wording.say(
          "directed.past." + past.rule().authority(),
          wording.longDate(past.date()),
          wording.longDate(past.due()),
          days(past.due(), past.date(), wording),
          past.rule().id());
    }
    throw new AssertionError("no sentence for " + step.getClass());
  }

  /** The plain form of such a step; empty where it says nothing to a child. */
  static String plain(ExplanationStep step, Wording wording) {
    if (step instanceof DateMoved moved) {
      String name = wording.say("plain.name." + moved.rule().duty());
      return moved(moved, "plain.date-moved", name, wording);
    } else if (step instanceof WorkingDayChanged) {
      return "; " + of(step, wording);
    } else if (step instanceof RuleChanged) {
      return "; " + wording.say("plain.rule-changed");
    } else if (step instanceof DateOnOneSide date) {
      return "; " + wording.say("plain." + oneSide(date));
    } else if (step instanceof CountedFromAnotherDay counted) {
      return "; " + counted("plain.counted-from-another-day", counted, wording);
    } else if (step instanceof DateGiven given) {
      String name = given.rule().map(rule -> "name." + rule.duty()).orElse("name.unknown");
      return given("plain.given", given, wording.say("plain." + name), wording);
    } else if (step instanceof DateDirected directed) {
      return "; " + wording.say("plain.directed", wording.longDate(directed.direction().date()));
    } else if (step instanceof DirectedPastLimit past) {
      return "; " + wording.say("plain.directed.past", days(past.due(), past.date(), wording));
    }
    return "";
  }

  private static String moved(DateMoved moved, String key, String name, Wording wording) {
    Optional<String> before = moved.before().map(wording::longDate);
    Optional<String> after = moved.after().map(wording::longDate);
    if (before.isEmpty()) {
      return wording.say(key + ".came", name, after.orElseThrow());
    }
    return after
        .map(date -> wording.say(key, name, before.orElseThrow(), date))
        .orElseGet(() -> wording.say(key + ".went", name, before.orElseThrow()));
  }

  private static String rule(Rule rule, Wording wording) {
    return wording.say(
        "rule-changed.rule",
        rule.id(),
        wording.shortDate(rule.inForceFrom()),
        rule.limit()
            .map(limit -> Sentence.limit(limit, wording))
            .orElseGet(() -> wording.say("rule-changed.no-limit")));
  }

  private static String oneSide(DateOnOneSide date) {
    return date.side() == DateOnOneSide.Side.AFTER ? "rule-came" : "rule-went";
  }

  private static String counted(String key, CountedFromAnotherDay counted, Wording wording) {
    return wording.say(key, wording.longDate(counted.before()), wording.longDate(counted.after()));
  }

  private static String given(String key, DateGiven given, String name, Wording wording) {
    LocalDate due = given.due().orElse(null);
    String date = wording.longDate(given.given());
    if (due == null) {
      return wording.say(key + ".undecided", name, date);
    }
    int order = given.given().compareTo(due);
    String standing = order == 0 ? ".agrees" : order < 0 ? ".earlier" : later(key, given);
    return wording.say(
        key + standing, name, date, wording.longDate(due), days(due, given.given(), wording));
  }

  /** Later than the law is not what later than a policy is; in plain words both are too late. */
  private static String later(String key, DateGiven given) {
    return key.startsWith("plain.")
        ? ".later"
        : ".later." + given.rule().map(Rule::authority).orElse(Authority.STATUTE);
  }

  private static String reproduced(Approximation approximation, Wording wording) {
    return wording.say(
        "reproduced",
        Sentence.limit(approximation.limit(), wording),
        wording.longDate(approximation.from()),
        wording.say("reproduced.origin." + approximation.origin()),
        approximation.counting() == Counting.AS_THE_LAW
            ? ""
            : wording.say("reproduced.counting." + approximation.counting()),
        approximation.landing() == Landing.AS_IT_FALLS
            ? ""
            : wording.say("reproduced.landing." + approximation.landing()));
  }

  private static String days(LocalDate one, LocalDate other, Wording wording) {
    int days = Math.toIntExact(Math.abs(ChronoUnit.DAYS.between(one, other)));
    return Sentence.plural("limit.days", days, wording);
  }
}
