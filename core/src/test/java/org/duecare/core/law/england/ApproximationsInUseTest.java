package org.duecare.core.law.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duecare.core.law.Authority;
import org.duecare.core.law.ReviewRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class ApproximationsInUseTest {

  private static final ReviewRules LAW = CarePlanningRegulations2010.reviews();

  @Test
  void daysStandForMonths() {
    ReviewRules approximation = ApproximationsInUse.months91And183Days();

    assertThat(approximation.second().limit()).contains(new TimeLimit.Days(91));
    assertThat(approximation.later().limit()).contains(new TimeLimit.Days(183));
    assertThat(approximation.second())
        .hasToString(
            "APPROX-REV-2-91-DAYS, approximation in use 91 days, in force since 2011-04-01");
    assertThat(approximation.later())
        .hasToString(
            "APPROX-REV-N-183-DAYS, approximation in use 183 days, in force since 2011-04-01");
    assertThat(List.of(approximation.first(), approximation.early(), approximation.adjourned()))
        .containsExactly(LAW.first(), LAW.early(), LAW.adjourned());
  }

  @Test
  void fourWeeksStandForTwentyWorkingDays() {
    ReviewRules approximation = ApproximationsInUse.first28Days();

    assertThat(approximation.first().limit()).contains(new TimeLimit.Days(28));
    assertThat(approximation.first())
        .hasToString(
            "APPROX-REV-1-28-DAYS, approximation in use 28 days, in force since 2011-04-01");
    assertThat(approximation.all().subList(1, 5)).isEqualTo(LAW.all().subList(1, 5));
  }

  @Test
  void areNeverTakenForLaw() {
    assertThat(
            List.of(
                ApproximationsInUse.months91And183Days().second(),
                ApproximationsInUse.months91And183Days().later(),
                ApproximationsInUse.first28Days().first()))
        .extracting(Rule::authority)
        .containsOnly(Authority.LOCAL_POLICY);
  }
}
