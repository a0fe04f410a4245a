package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementPathTest {

  private static final LocalDate MON_2015_06_01 = LocalDate.of(2015, 6, 1);
  private static final LocalDate MON_2024_01_01 = LocalDate.of(2024, 1, 1);

  @Test
  void aChildOnShortBreaksStaysInOneHomeAndGoesNowhereElse() {
    CareOutline agreement =
        new CareOutline(
            CareCourse.SHORT_BREAKS,
            List.of(new LegalStretch("V4", MON_2024_01_01)),
            MON_2024_01_01.plusDays(500),
            Ending.SHORT_BREAK_OVER,
            null);

    for (int child = 1; child <= 1_000; child++) {
      assertThat(PlacementPath.of(Draw.ofChild(1, child), agreement, MON_2015_06_01)).hasSize(1);
    }
  }
}
