package org.duecare.core.law.wales;

import static org.assertj.core.api.Assertions.assertThat;

import org.duecare.core.law.Authority;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;
import org.junit.jupiter.api.Test;

class SocialServicesAndWellBeingAct2014Test {

  @Test
  void asksForTheReviewingOfficerBeforeTheFirstReview() {
    assertThat(SocialServicesAndWellBeingAct2014.rules())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule)
                  .hasToString(
                      "WAL-IRO-APPT, Social Services and Well-being (Wales) Act 2014 section 99(2),"
                          + " in force since 2016-04-06");
              assertThat(rule.limit()).contains(new TimeLimit.UntilTheEvent());
              assertThat(rule.authority()).isEqualTo(Authority.STATUTE);
              assertThat(rule.verification()).isEqualTo(Verification.PRIMARY_TEXT);
              assertThat(rule.citation().instrument().title())
                  .isEqualTo("Social Services and Well-being (Wales) Act 2014 (anaw 4)");
            });
  }
}
