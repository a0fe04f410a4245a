package org.duecare.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ReviewRulesTest {

  private static final Rule FIRST = limited("FIRST", Trigger.BECAME_LOOKED_AFTER);
  private static final Rule SECOND = limited("SECOND", Trigger.FIRST_REVIEW);
  private static final Rule LATER = limited("LATER", Trigger.PREVIOUS_REVIEW);
  private static final Rule EARLY = InventedRules.rule("EARLY", Trigger.EARLY_REVIEW_EVENT).build();
  private static final Rule ADJOURNED = limited("ADJOURNED", Trigger.REVIEW_ADJOURNED);

  private static Rule limited(String id, Trigger trigger) {
    return InventedRules.rule(id, trigger).within(new TimeLimit.Days(7)).build();
  }

  @Test
  void listsTheFiveRules() {
    assertThat(new ReviewRules(FIRST, SECOND, LATER, EARLY, ADJOURNED).all())
        .containsExactly(FIRST, SECOND, LATER, EARLY, ADJOURNED);
  }

  @Test
  void refusesARuleThatCountsFromAnotherEvent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewRules(SECOND, SECOND, LATER, EARLY, ADJOURNED))
        .withMessage(
            "rule SECOND counts from FIRST_REVIEW: it must count from BECAME_LOOKED_AFTER");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewRules(FIRST, LATER, LATER, EARLY, ADJOURNED))
        .withMessage("rule LATER counts from PREVIOUS_REVIEW: it must count from FIRST_REVIEW");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewRules(FIRST, SECOND, SECOND, EARLY, ADJOURNED))
        .withMessage("rule SECOND counts from FIRST_REVIEW: it must count from PREVIOUS_REVIEW");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewRules(FIRST, SECOND, LATER, ADJOURNED, ADJOURNED))
        .withMessage(
            "rule ADJOURNED counts from REVIEW_ADJOURNED: it must count from EARLY_REVIEW_EVENT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewRules(FIRST, SECOND, LATER, EARLY, EARLY))
        .withMessage(
            "rule EARLY counts from EARLY_REVIEW_EVENT: it must count from REVIEW_ADJOURNED");
  }

  @Test
  void refusesAnOrdinaryRuleWithoutALimit() {
    Rule unlimited = InventedRules.rule("LATER", Trigger.PREVIOUS_REVIEW).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewRules(FIRST, SECOND, unlimited, EARLY, ADJOURNED))
        .withMessage("rule LATER has no time limit: it needs one");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> new ReviewRules(null, SECOND, LATER, EARLY, ADJOURNED))
        .withMessage("rule");
  }
}
