package org.duecare.metrics.workload;

import java.util.List;
import java.util.stream.Stream;

/** What a forecast rests on besides the law, in sentences. */
final class ForecastAssumptions {

  private static final String BY_LAW =
      "every review is held on the last lawful day and none beyond the law, so the numbers are the"
          + " least that it asks for";

  private static final List<String> OF_COHORT =
      List.of(
          "reviews that are overdue, or due on the as-of day, are held on the first day of the"
              + " forecast",
          "children stay in the placement and under the legal status that they have, until they are"
              + " 18",
          "no early review is called for that is not called for yet");

  private static final List<String> OF_FLOWS =
      List.of(
          "starters begin evenly over the days of a month, are not placed for adoption, and do not"
              + " turn 18",
          "leavers go on the last day of a month, and every child looked after at its beginning is as"
              + " likely to go as another, however long in care");

  private ForecastAssumptions() {}

  static List<String> of(ReviewsAsked asked, ExpectedFlows flows) {
    String counted =
        asked
            .besidesInWords()
            .map(
                rules ->
                    "every review is held on the last day that the law and what is counted besides"
                        + " it allow, and no other: "
                        + rules)
            .orElse(BY_LAW);
    List<String> ofCohort = Stream.concat(Stream.of(counted), OF_COHORT.stream()).toList();
    return flows.equals(ExpectedFlows.none())
        ? ofCohort
        : Stream.of(ofCohort, OF_FLOWS, List.of(range(flows))).flatMap(List::stream).toList();
  }

  private static String range(ExpectedFlows flows) {
    return "starters a month "
        + flows.startersPerMonth()
        + ", leavers a month "
        + flows.leaversPerMonth()
        + ": low is few starters with many leavers, high is many with few; no probability is said"
        + " of the range";
  }
}
