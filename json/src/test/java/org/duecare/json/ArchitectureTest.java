package org.duecare.json;

import java.util.stream.Stream;
import org.duecare.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    return HouseRules.of("org.duecare.json")
        .atLeast(30)
        .mayImport("java.", "org.duecare.", "com.fasterxml.jackson.annotation")
        .tests();
  }
}
