package org.duecare.jackson3;

import java.util.stream.Stream;
import org.duecare.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    return HouseRules.of("org.duecare.jackson3")
        .atLeast(8)
        .mayImport("java.", "org.duecare.", "com.fasterxml.jackson.annotation", "tools.jackson.")
        .adapting("tools.jackson.")
        .tests();
  }
}
