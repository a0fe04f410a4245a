package org.duecare.core.obligation;

import org.duecare.core.obligation.ExplanationStep.CareReviewsGoOn;
import org.duecare.core.obligation.ExplanationStep.CoverageFound;
import org.duecare.core.obligation.ExplanationStep.DaysCounted;
import org.duecare.core.obligation.ExplanationStep.EligibilityFound;
import org.duecare.core.obligation.ExplanationStep.EligibleFrom;
import org.duecare.core.obligation.ExplanationStep.NotBefore;
import org.duecare.core.obligation.ExplanationStep.ReviewedUnder;
import org.duecare.core.obligation.ExplanationStep.Since;
import org.duecare.core.obligation.ExplanationStep.SinceByOtherReading;
import org.duecare.core.obligation.ExplanationStep.UnderProvision;

/** Puts into words whether a child is within the reviewing duty, and whether it is eligible. */
final class StandingSentence {

  private static final String NOT_DECIDED = "UNKNOWN";

  private StandingSentence() {}

  static String of(ExplanationStep step, Wording wording) {
    if (step instanceof EligibilityFound found) {
      return wording.say("eligible." + found.finding(), wording.longDate(found.asOf()));
    } else if (step instanceof EligibleFrom from) {
      return wording.say("eligible-from", wording.longDate(from.day()));
    } else if (step instanceof DaysCounted counted) {
      return wording.say(
          "days-counted", Integer.toString(counted.days()), Integer.toString(counted.needed()));
    } else if (step instanceof SinceByOtherReading reading) {
      return ReadingSentence.of(reading, wording);
    } else if (step instanceof CoverageFound found) {
      return wording.say("coverage." + ground(found), wording.longDate(found.day()));
    } else if (step instanceof Since since) {
      return wording.say("since", wording.longDate(since.day()));
    } else if (step instanceof UnderProvision under) {
      return wording.say("provision", under.citation());
    } else if (step instanceof NotBefore notBefore) {
      return wording.say("not-before", wording.longDate(notBefore.date()));
    } else if (step instanceof CareReviewsGoOn goOn) {
      return wording.say("care-reviews-go-on", goOn.citation());
    } else if (step instanceof ReviewedUnder under) {
      return wording.say("reviewed-under", under.citation());
    }
    return DisputeSentence.of(step, wording);
  }

  /** What a twelve-year-old needs of a step; nothing of most. */
  static String inPlainWords(ExplanationStep step, Wording wording) {
    if (step instanceof EligibilityFound found) {
      return wording.say("plain.eligible." + found.finding(), wording.longDate(found.asOf()));
    } else if (step instanceof CoverageFound found) {
      return wording.say("plain.coverage." + ground(found), wording.longDate(found.day()));
    }
    return ComparisonSentence.plain(step, wording);
  }

  private static String ground(CoverageFound found) {
    return found.ground().map(Enum::name).orElse(NOT_DECIDED);
  }
}
