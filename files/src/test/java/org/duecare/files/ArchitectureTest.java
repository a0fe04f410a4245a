package org.duecare.files;

import java.util.stream.Stream;
import org.duecare.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    return HouseRules.of("org.duecare.files")
        .atLeast(12)
        .mayImport(
            "java.",
            "javax.xml.stream",
            "org.duecare.calendar",
            "org.duecare.core",
            "de.siegmar.fastcsv",
            "com.fasterxml.jackson.core")
        .tests();
  }
}
