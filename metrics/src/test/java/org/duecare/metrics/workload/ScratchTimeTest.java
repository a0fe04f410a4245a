package org.duecare.metrics.workload;

import java.util.*;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.junit.jupiter.api.Test;

class ScratchTimeTest {
  @Test
  void time() {
    List<CareHistory> cohort = new ArrayList<>();
    for (int i = 0; i < 2000; i++) cohort.add(Team.longInCare(i, Team.DAY.minusDays(i % 182)));
    CarePlanning e = CarePlanning.england();
    for (int n = 0; n < 6; n++) {
      long t = System.nanoTime();
      DemandForecast f = DemandForecast.of(e, cohort, Team.DAY);
      long u = System.nanoTime();
      f.withFlows(new ExpectedFlows(Estimate.of(1, 2, 3), Estimate.of(1, 2, 3))).demand();
      long v = System.nanoTime();
      System.out.println("TIME cohort ms " + (u - t) / 1e6 + " demand ms " + (v - u) / 1e6);
    }
  }
}
