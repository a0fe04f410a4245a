package org.duecare.cli;

import java.util.stream.Stream;
import org.duecare.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    return HouseRules.of("org.duecare.cli")
        .atLeast(8)
        .mayImport(
            "com.fasterxml.jackson.core.",
            "com.fasterxml.jackson.databind.",
            "java.",
            "javax.imageio.",
            "javax.xml.stream.",
            "jdk.jshell",
            "org.duecare.",
            "picocli.")
        .forCommandLine()
        .tests();
  }
}
