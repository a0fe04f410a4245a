package org.duecare.metrics.workload;

import java.util.ArrayList;
import java.util.List;
import org.duecare.metrics.measure.KeyedSentence;

/** What a forecast rests on besides the law, in sentences. */
final class ForecastAssumptions {

  private static final KeyedSentence BY_LAW =
      sentence(
          "by-law",
          "every review is held on the last lawful day and none beyond the law, so the numbers are"
              + " the least that it asks for");

  private static final KeyedSentence BESIDES_NOTHING = besides("besides-nothing", "no rule");

  private static final List<KeyedSentence> OF_COHORT =
      List.of(
          sentence(
              "overdue",
              "reviews that are overdue, or due on the day as of which it is made, are held on the"
                  + " first day of the forecast"),
          sentence(
              "nobody-moves",
              "children stay in the placement and under the legal status that they have, until they"
                  + " are 18"),
          sentence("no-early-review", "no early review is called for that is not called for yet"));

  private static final KeyedSentence NOBODY_COMES =
      sentence("nobody-comes", "no further child is looked after later on");

  private static final KeyedSentence STARTERS =
      sentence(
          "starters",
          "starters begin evenly over the days of a month, are not placed for adoption, and do"
              + " not turn 18");

  private static final KeyedSentence LEAVERS =
      sentence(
          "leavers",
          "leavers go on the last day of a month, and every child looked after at its beginning"
              + " is as likely to go as another, however long in care");

  private ForecastAssumptions() {}

  /**
   * What is assumed.
   *
   * @param somebodyComes whether children are expected, or supposed, to start
   */
  static List<KeyedSentence> of(ReviewsAsked asked, ExpectedFlows flows, boolean somebodyComes) {
    KeyedSentence counted =
        asked
            .besides()
            .map(rules -> rules.isEmpty() ? BESIDES_NOTHING : besides("besides", rules, rules))
            .orElse(BY_LAW);
    List<KeyedSentence> assumed = new ArrayList<>();
    assumed.add(counted);
    assumed.addAll(OF_COHORT);
    boolean startersExpected = isMoreThanNone(flows.startersPerMonth());
    boolean leaversExpected = isMoreThanNone(flows.leaversPerMonth());
    if (!somebodyComes) {
      assumed.add(NOBODY_COMES);
    }
    if (startersExpected) {
      assumed.add(STARTERS);
    }
    if (leaversExpected) {
      assumed.add(LEAVERS);
    }
    if (startersExpected || leaversExpected) {
      assumed.add(range(flows));
    }
    return List.copyOf(assumed);
  }

  private static boolean isMoreThanNone(Estimate number) {
    return number.high().signum() > 0;
  }

  private static KeyedSentence besides(String key, String rules, String... arguments) {
    return sentence(
        key,
        "every review is held on the last day that the law and what is counted besides it allow,"
            + " and no other: "
            + rules,
        arguments);
  }

  private static KeyedSentence range(ExpectedFlows flows) {
    Estimate starters = flows.startersPerMonth();
    Estimate leavers = flows.leaversPerMonth();
    return sentence(
        "range",
        "starters a month "
            + starters
            + ", leavers a month "
            + leavers
            + ": low is few starters with many leavers, high is many with few; no probability is"
            + " said of the range",
        starters.likely().toPlainString(),
        starters.low().toPlainString(),
        starters.high().toPlainString(),
        leavers.likely().toPlainString(),
        leavers.low().toPlainString(),
        leavers.high().toPlainString());
  }

  private static KeyedSentence sentence(String key, String inEnglish, String... arguments) {
    return new KeyedSentence("assumption." + key, List.of(arguments), inEnglish);
  }
}
