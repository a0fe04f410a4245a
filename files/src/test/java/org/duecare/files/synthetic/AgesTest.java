package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgesTest {

  private static final LocalDate FRI_2008_02_29 = LocalDate.of(2008, 2, 29);
  private static final LocalDate WED_2012_02_29 = LocalDate.of(2012, 2, 29);
  private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);

  @Test
  void whoIsBornOn29FebruaryComesOfAgeOn1MarchOfACommonYear() {
    assertThat(Ages.birthday(FRI_2008_02_29, 18)).isEqualTo(SUN_2026_03_01);
    assertThat(Ages.birthday(FRI_2008_02_29, 4)).isEqualTo(WED_2012_02_29);
  }

  @Test
  void anAgeIsReachedOnTheBirthday() {
    assertThat(Ages.hasReached(18, FRI_2008_02_29, SUN_2026_03_01)).isTrue();
    assertThat(Ages.hasReached(18, FRI_2008_02_29, SUN_2026_03_01.minusDays(1))).isFalse();
  }
}
