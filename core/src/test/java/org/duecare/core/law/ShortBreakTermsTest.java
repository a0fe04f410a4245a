package org.duecare.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ShortBreakTermsTest {

  @Test
  void mayBeOneDay() {
    assertThat(new ShortBreakTerms(1, 1).inTwelveMonths()).isEqualTo(1);
  }

  @Test
  void refuseTermsThatNoBreakCanKeep() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShortBreakTerms(0, 75))
        .withMessage(
            "terms of short breaks that none can keep: a single break of up to 0 days, in twelve"
                + " months 75; 1 or more days, and no fewer in all, are allowed");
    assertThatIllegalArgumentException().isThrownBy(() -> new ShortBreakTerms(17, 16));
  }
}
