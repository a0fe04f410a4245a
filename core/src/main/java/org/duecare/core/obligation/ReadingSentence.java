package org.duecare.core.obligation;

import java.util.ArrayList;
import java.util.List;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.obligation.ExplanationStep.ReadingChosen;
import org.duecare.core.obligation.ExplanationStep.SinceByOtherReading;

/** Says which reading was used, and what the other would change. */
final class ReadingSentence {

  private ReadingSentence() {}

  static String of(ReadingChosen chosen, Wording wording) {
    List<String> effects = new ArrayList<>(2);
    chosen
        .limit()
        .ifPresent(day -> effects.add(wording.say("reading.limit", wording.longDate(day))));
    chosen
        .outcome()
        .ifPresent(
            outcome ->
                effects.add(
                    wording.say("reading.outcome", wording.say("reading.outcome." + outcome))));
    return reading(chosen.reading(), String.join(wording.say("reading.and"), effects), wording);
  }

  static String of(SinceByOtherReading since, Wording wording) {
    String effect =
        since
            .otherwise()
            .map(day -> wording.say("reading.since", wording.longDate(day)))
            .orElseGet(() -> wording.say("reading.not"));
    return reading(since.reading(), effect, wording);
  }

  private static String reading(Reading reading, String effect, Wording wording) {
    return wording.say("reading", reading.number(), wording.say(key(reading)), effect);
  }

  /** The words for the day from which a limit counts by a reading, and not from its event. */
  static String eventKey(Reading reading) {
    return "event." + reading.number() + "." + reading.name();
  }

  static String key(Reading reading) {
    return "reading." + reading.number() + "." + reading.name();
  }
}
