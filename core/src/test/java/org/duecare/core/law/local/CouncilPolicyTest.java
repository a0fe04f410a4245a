package org.duecare.core.law.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.junit.jupiter.api.Test;

class CouncilPolicyTest {

  private static final Instrument DOCUMENT =
      new Instrument("Anytown 2024", "Anytown reviewing standards");
  private static final LocalDate MON_2024_04_01 = LocalDate.of(2024, 4, 1);
  private static final CouncilPolicy COUNCIL = CouncilPolicy.of(DOCUMENT, MON_2024_04_01);

  @Test
  void citesTheCouncilsDocumentAsLocalPolicy() {
    Rule rule = COUNCIL.firstReviewWithinDays(28);

    assertThat(rule.citation()).hasToString("Anytown 2024 on the first review");
    assertThat(rule.authority()).isEqualTo(Authority.LOCAL_POLICY);
    assertThat(rule.inForceFrom()).isEqualTo(MON_2024_04_01);
    assertThat(rule.limit()).contains(new TimeLimit.Days(28));
  }

  @Test
  void limitsShorterIntervalsToYoungChildren() {
    Rule rule = COUNCIL.reviewsEveryMonthsUnderAge(3, 5);

    assertThat(rule.trigger()).isEqualTo(Trigger.PREVIOUS_REVIEW);
    assertThat(rule.limit()).contains(new TimeLimit.Months(3));
    assertThat(rule.underAge()).isEqualTo(OptionalInt.of(5));
  }

  @Test
  void checksHalfwayThroughEachInterval() {
    assertThat(COUNCIL.midwayCheckAtPart(1, 2))
        .extracting(Rule::id, Rule::trigger, Rule::limit)
        .containsExactly(
            tuple(
                "LOCAL-MIDWAY-2",
                Trigger.FIRST_REVIEW,
                Optional.of(new TimeLimit.PartOfMonths(3, 1, 2))),
            tuple(
                "LOCAL-MIDWAY-N",
                Trigger.PREVIOUS_REVIEW,
                Optional.of(new TimeLimit.PartOfMonths(6, 1, 2))));
  }

  @Test
  void checksSomeMonthsAfterAReviewOnlyBeforeTheNext() {
    assertThat(COUNCIL.midwayCheckAfterMonths(2))
        .extracting(Rule::id)
        .containsExactly("LOCAL-MIDWAY-2", "LOCAL-MIDWAY-N");
    assertThat(COUNCIL.midwayCheckAfterMonths(3))
        .extracting(Rule::id, Rule::limit)
        .containsExactly(tuple("LOCAL-MIDWAY-N", Optional.of(new TimeLimit.Months(3))));
    assertThat(COUNCIL.midwayCheckAfterMonths(5)).hasSize(1);
  }

  @Test
  void refusesACheckThatIsNotBetweenTwoReviews() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COUNCIL.midwayCheckAfterMonths(6))
        .withMessage(
            "midway check not before the next review: after 6 months; fewer months than a statutory"
                + " interval are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COUNCIL.midwayCheckAfterMonths(0))
        .withMessage("time limit too short: 0; 1 or more is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COUNCIL.midwayCheckAtPart(2, 2))
        .withMessage("part is not smaller than its whole: 2/2; less than 1 is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CouncilPolicy.of(DOCUMENT, LocalDate.of(2011, 3, 31)).midwayCheckAtPart(1, 2))
        .withMessage(
            "rule ENG-REV-2 was not in force on 2011-03-31: it is in force from 2011-04-01");
  }
}
