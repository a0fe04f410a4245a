package org.duecare.report;

import java.util.stream.Stream;
import org.duecare.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    return HouseRules.of("org.duecare.report")
        .atLeast(30)
        .mayImport(
            "java.",
            "gg.jte.",
            "org.duecare.core.wording.",
            "org.duecare.generated.report.",
            "org.duecare.metrics.",
            "org.jfree.")
        .tests();
  }
}
