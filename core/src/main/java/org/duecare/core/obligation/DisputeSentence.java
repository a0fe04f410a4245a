package org.duecare.core.obligation;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.duecare.core.obligation.ExplanationStep.AfterCutOff;
import org.duecare.core.obligation.ExplanationStep.ClockStood;

/** The sentences of what moves a deadline of a dispute. */
final class DisputeSentence {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private DisputeSentence() {}

  static String of(ExplanationStep step, Wording wording) {
    if (step instanceof AfterCutOff late) {
      return wording.say(
          "after-cut-off",
          wording.say("event." + late.event()),
          wording.longDate(late.day()),
          TIME.format(late.cutOff()),
          wording.longDate(late.countedFrom()));
    } else if (step instanceof ClockStood stood) {
      return wording.say(
          "clock-stood",
          wording.longDate(stood.from()),
          wording.longDate(stood.until()),
          Sentence.plural(
              stood.inWorkingDays() ? "limit.working-days" : "limit.days", stood.days(), wording));
    }
    return ComparisonSentence.of(step, wording);
  }
}
