package org.duecare.jackson;

import java.util.stream.Stream;
import org.duecare.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    return HouseRules.of("org.duecare.jackson")
        .atLeast(8)
        .mayImport("java.", "org.duecare.", "com.fasterxml.jackson.")
        .adapting("com.fasterxml.jackson.")
        .tests();
  }
}
