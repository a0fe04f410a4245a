package org.duecare.metrics;

import java.util.stream.Stream;
import org.duecare.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    return HouseRules.of("org.duecare.metrics")
        .atLeast(60)
        .mayImport("java.", "org.duecare.calendar", "org.duecare.core")
        .tests();
  }
}
