package org.duecare.core.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class ApproximationsInUseTest {

  private static final RuleBook LAW = RuleBook.of(CarePlanningRegulations2010.rules());

  @Test
  void daysStandForMonths() {
    assertThat(ApproximationsInUse.months91And183Days())
        .extracting(Rule::toString, rule -> rule.limit().orElseThrow())
        .containsExactly(
            tuple(
                "APPROX-REV-2-91-DAYS, approximation in use 91 days, in force since 2011-04-01",
                new TimeLimit.Days(91)),
            tuple(
                "APPROX-REV-N-183-DAYS, approximation in use 183 days, in force since 2011-04-01",
                new TimeLimit.Days(183)));
  }

  @Test
  void fourWeeksStandForTwentyWorkingDays() {
    assertThat(ApproximationsInUse.first28Days())
        .extracting(Rule::toString, rule -> rule.limit().orElseThrow())
        .containsExactly(
            tuple(
                "APPROX-REV-1-28-DAYS, approximation in use 28 days, in force since 2011-04-01",
                new TimeLimit.Days(28)));
  }

  @Test
  void standInPlaceOfTheirRulesAndOfNoOther() {
    assertThat(LAW.replacing(ApproximationsInUse.months91And183Days()).rules())
        .doesNotContain(EnglishRules.SECOND, EnglishRules.LATER)
        .contains(EnglishRules.FIRST, EnglishRules.EARLY, EnglishRules.ADJOURNED)
        .hasSameSizeAs(LAW.rules());
    assertThat(LAW.replacing(ApproximationsInUse.first28Days()).rules())
        .doesNotContain(EnglishRules.FIRST)
        .contains(EnglishRules.SECOND, EnglishRules.LATER)
        .hasSameSizeAs(LAW.rules());
  }

  @Test
  void areNeverTakenForLaw() {
    List<Rule> all =
        Stream.of(ApproximationsInUse.months91And183Days(), ApproximationsInUse.first28Days())
            .flatMap(List::stream)
            .toList();

    assertThat(all).extracting(Rule::authority).containsOnly(Authority.LOCAL_POLICY);
  }
}
