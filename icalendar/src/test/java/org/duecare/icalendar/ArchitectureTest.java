package org.duecare.icalendar;

import java.util.stream.Stream;
import org.duecare.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    return HouseRules.of("org.duecare.icalendar")
        .atLeast(5)
        .mayImport(
            "java.",
            "org.duecare.calendar",
            "org.duecare.core",
            "javax.crypto",
            "net.fortuna.ical4j.")
        .tests();
  }
}
