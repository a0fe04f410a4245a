package org.duecare.core.obligation;

import java.util.List;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.obligation.ExplanationStep.CountedFrom;
import org.duecare.core.obligation.ExplanationStep.DueBy;
import org.duecare.core.obligation.ExplanationStep.DueOnUnknownDay;
import org.duecare.core.obligation.ExplanationStep.EventExpected;
import org.duecare.core.obligation.ExplanationStep.FactMissing;
import org.duecare.core.obligation.ExplanationStep.LimitRolledOn;
import org.duecare.core.obligation.ExplanationStep.OutcomeReached;
import org.duecare.core.obligation.ExplanationStep.PlanBy;

/** Says the essence of an explanation in one line that a twelve-year-old can read. */
final class PlainLine {

  /** Whether the review can still be held by its last day or after it. */
  private enum Tense {
    AHEAD,
    OVER,
    NOT_KNOWN
  }

  private final Wording wording;
  private final Tense tense;

  private PlainLine(Wording wording, Tense tense) {
    this.wording = wording;
    this.tense = tense;
  }

  static String of(Explanation explanation, Wording wording) {
    PlainLine plain = new PlainLine(wording, tense(explanation.steps()));
    StringBuilder line = new StringBuilder();
    explanation.steps().forEach(step -> line.append(plain.part(step)));
    line.setCharAt(0, Character.toUpperCase(line.charAt(0)));
    return line.toString();
  }

  private static Tense tense(List<ExplanationStep> steps) {
    for (ExplanationStep step : steps) {
      if (step instanceof FactMissing) {
        return Tense.NOT_KNOWN;
      } else if (step instanceof OutcomeReached reached) {
        boolean overdue = reached.outcome() == Outcome.OUTSTANDING && reached.ending().isEmpty();
        return overdue ? Tense.AHEAD : Tense.OVER;
      }
    }
    return Tense.AHEAD;
  }

  private String part(ExplanationStep step) {
    if (step instanceof DueBy due) {
      return wording.say("plain.due." + tense, name(due.rule()), wording.longDate(due.date()));
    } else if (step instanceof DueOnUnknownDay unknown) {
      return wording.say(
          "plain.due.unknown." + tense,
          unknown.rule().map(this::name).orElseGet(() -> wording.say("plain.name.unknown")));
    } else if (step instanceof CountedFrom counted && counted.rule().limit().isPresent()) {
      TimeLimit limit = counted.rule().limit().orElseThrow();
      return wording.say(
          "plain." + Sentence.counting(limit),
          Sentence.limit(limit, wording),
          wording.longDate(counted.day()),
          wording.say(
              "plain."
                  + counted
                      .reading()
                      .map(ReadingSentence::eventKey)
                      .orElse("event." + counted.rule().trigger())));
    } else if (step instanceof LimitRolledOn rolled) {
      return "; "
          + wording.say("plain.rolled-on", wording.longDate(rolled.passedOver().get(0).date()));
    } else if (step instanceof EventExpected expected) {
      return " (" + wording.say("plain.expected." + expected.basis()) + ")";
    } else if (step instanceof PlanBy plan && tense != Tense.OVER) {
      return "; " + wording.say("plan-by", wording.longDate(plan.date()));
    } else if (step instanceof OutcomeReached reached) {
      return "; " + outcome(reached);
    } else if (step instanceof FactMissing missing) {
      String fact = wording.say("plain.missing." + missing.fact());
      return "; "
          + missing.reason().map(why -> wording.say("missing.reason", fact, why)).orElse(fact);
    }
    return StandingSentence.inPlainWords(step, wording);
  }

  private String outcome(OutcomeReached reached) {
    return reached.outcome() == Outcome.LAPSED
        ? wording.say(
            "plain.outcome.LAPSED",
            wording.longDate(reached.day()),
            wording.say("plain.ending." + reached.ending().orElseThrow().cause()))
        : Sentence.outcome(reached, "plain.ending.", wording);
  }

  private String name(Rule rule) {
    return wording.say("plain.name." + rule.duty());
  }
}
