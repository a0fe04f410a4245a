package org.duecare.core.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.law.Authority;
import org.duecare.core.law.ReviewRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;
import org.junit.jupiter.api.Test;

class CarePlanningRegulations2010Test {

  private static final LocalDate FRI_2011_04_01 = LocalDate.of(2011, 4, 1);

  @Test
  void saysWhatRegulations33And36Say() {
    ReviewRules reviews = CarePlanningRegulations2010.reviews();

    assertThat(reviews.all())
        .extracting(Rule::id, rule -> rule.citation().toString())
        .containsExactly(
            tuple("ENG-REV-1", "SI 2010/959 regulation 33(1)"),
            tuple("ENG-REV-2", "SI 2010/959 regulation 33(2)"),
            tuple("ENG-REV-N", "SI 2010/959 regulation 33(2)"),
            tuple("ENG-REV-EARLY", "SI 2010/959 regulation 33(3)"),
            tuple("ENG-REV-ADJ", "SI 2010/959 regulation 36(2)"));
    assertThat(reviews.first().limit()).contains(new TimeLimit.WorkingDays(20));
    assertThat(reviews.second().limit()).contains(new TimeLimit.Months(3));
    assertThat(reviews.later().limit()).contains(new TimeLimit.Months(6));
    assertThat(reviews.early().limit()).isEmpty();
    assertThat(reviews.adjourned().limit()).contains(new TimeLimit.WorkingDays(20));
  }

  @Test
  void isInForceSince1April2011() {
    assertThat(CarePlanningRegulations2010.reviews().all())
        .allMatch(rule -> rule.inForceFrom().equals(FRI_2011_04_01))
        .allMatch(rule -> rule.inForceUntil().isEmpty());
  }

  @Test
  void isStatute() {
    assertThat(CarePlanningRegulations2010.reviews().all())
        .extracting(Rule::authority)
        .containsOnly(Authority.STATUTE);
    assertThat(CarePlanningRegulations2010.reviews().first().citation().instrument().title())
        .isEqualTo("Care Planning, Placement and Case Review (England) Regulations 2010");
  }

  @Test
  void saysOfWhichProvisionTheTextWasSeen() {
    assertThat(CarePlanningRegulations2010.reviews().all())
        .extracting(Rule::verification)
        .isEqualTo(
            List.of(
                Verification.PRIMARY_TEXT_AS_MADE,
                Verification.PRIMARY_TEXT_AS_MADE,
                Verification.PRIMARY_TEXT_AS_MADE,
                Verification.PRIMARY_TEXT_AS_MADE,
                Verification.BACKGROUND_HIGH));
  }
}
