package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.local.CouncilPolicy;
import org.duecare.core.law.local.Walsall2022;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What local policies ask for beside the law: {@code spec/local.csv}, by Walsall's policy and that
 * of a made-up council.
 */
class LocalPolicySpecTest {

  private static final CarePlanning LOCAL = CarePlanning.england().withOverlay(policies());

  static Stream<SpecRow> duties() {
    return SpecFile.rows(LocalPolicySpecTest.class, "/spec/local.csv");
  }

  private static List<Rule> policies() {
    CouncilPolicy council =
        CouncilPolicy.of(
            new Instrument("Anytown 2024", "Anytown reviewing standards"),
            LocalDate.of(2024, 4, 1));
    List<Rule> rules = new ArrayList<>(Walsall2022.overlay());
    rules.add(council.firstReviewWithinDays(28));
    rules.add(council.reviewsEveryMonthsUnderAge(3, 5));
    rules.addAll(council.midwayCheckAtPart(1, 2));
    return rules;
  }

  private static StatutoryTimeline timeline(SpecRow row) {
    return LOCAL.timeline(HistoryNotation.parse(row.text("history")), row.date("as_of"));
  }

  static Stream<Explanation> explanations(SpecRow row) {
    return timeline(row).obligations().stream().map(Obligation::explanation);
  }

  @ParameterizedTest
  @MethodSource("duties")
  void isAskedForAndJudged(SpecRow row) {
    assertThat(Line.text(timeline(row).under(row.text("rule")).obligations()))
        .isEqualTo(row.text("expected"));
  }
}
