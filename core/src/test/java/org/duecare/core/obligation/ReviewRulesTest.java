package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Predicate;
import org.duecare.core.law.InventedRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.england.CarePlanningRegulations2010;
import org.duecare.core.law.wales.CarePlanningRegulations2015;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewRulesTest {

  private static ReviewRules of(List<Rule> rules, Predicate<Rule> kept) {
    return ReviewRules.of(RuleBook.of(rules.stream().filter(kept).toList()));
  }

  private static ReviewRules englandWithout(Trigger trigger) {
    return of(CarePlanningRegulations2010.rules(), rule -> rule.trigger() != trigger);
  }

  @ParameterizedTest
  @EnumSource(names = {"BECAME_LOOKED_AFTER", "FIRST_REVIEW", "PREVIOUS_REVIEW"})
  void needTheChainOfReviews(Trigger trigger) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> englandWithout(trigger))
        .withMessage("rule book has no rule on reviews that counts from " + trigger);
  }

  @Test
  void canDoWithoutEarlyReviews() {
    ReviewRules rules = englandWithout(Trigger.EARLY_REVIEW_EVENT);

    assertThat(rules.early()).isNull();
    assertThat(rules.adjourned()).isNotNull();
    assertThat(rules.withdrawalOfAccommodation()).isNull();
  }

  @Test
  void canDoWithoutAdjournments() {
    ReviewRules rules = englandWithout(Trigger.REVIEW_ADJOURNED);

    assertThat(rules.adjourned()).isNull();
    assertThat(rules.early()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"BECAME_LOOKED_AFTER", "FIRST_REVIEW", "PREVIOUS_REVIEW", "REVIEW_ADJOURNED"})
  void needALimit(Trigger trigger) {
    Rule unlimited = InventedRules.rule("INV-1", trigger).build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReviewRules.of(
                    RuleBook.of(CarePlanningRegulations2010.rules()).and(List.of(unlimited))))
        .withMessage("rule INV-1 has no time limit: a rule on reviews needs one");
  }

  @Test
  void knowWhereTheWithdrawalOfAccommodationStands() {
    assertThat(of(CarePlanningRegulations2010.rules(), rule -> true).withdrawalOfAccommodation())
        .hasToString("SI 2010/959 regulation 33(3)(e)");
    assertThat(of(CarePlanningRegulations2015.rules(), rule -> true).withdrawalOfAccommodation())
        .hasToString("WSI 2015/1818 regulation 39(3)");
  }
}
