package org.duecare.core.obligation;

import org.duecare.core.law.Rule;
import org.duecare.core.obligation.ExplanationStep.CountedFrom;
import org.duecare.core.obligation.ExplanationStep.DueBy;
import org.duecare.core.obligation.ExplanationStep.DueOnUnknownDay;
import org.duecare.core.obligation.ExplanationStep.FactMissing;
import org.duecare.core.obligation.ExplanationStep.OutcomeReached;

/** Says the essence of an explanation in one line that a twelve-year-old can read. */
final class PlainLine {

  private PlainLine() {}

  static String of(Explanation explanation, Wording wording) {
    StringBuilder line = new StringBuilder();
    for (ExplanationStep step : explanation.steps()) {
      if (step instanceof DueBy due) {
        line.append(
            wording.say("plain.due", name(due.rule(), wording), wording.longDate(due.date())));
      } else if (step instanceof DueOnUnknownDay unknown) {
        line.append(
            wording.say(
                "plain.due.unknown",
                unknown
                    .rule()
                    .map(rule -> name(rule, wording))
                    .orElse(wording.say("plain.name.unknown"))));
      } else if (step instanceof CountedFrom counted && counted.rule().limit().isPresent()) {
        line.append(
            wording.say(
                "plain.counted",
                Sentence.limit(counted.rule().limit().orElseThrow(), wording),
                wording.longDate(counted.trigger()),
                wording.say("plain.event." + counted.rule().trigger())));
      } else if (step instanceof OutcomeReached || step instanceof FactMissing) {
        line.append("; ").append(wording.sentence(step));
      }
    }
    line.setCharAt(0, Character.toUpperCase(line.charAt(0)));
    return line.toString();
  }

  private static String name(Rule rule, Wording wording) {
    return wording.say("plain.name." + rule.trigger());
  }
}
