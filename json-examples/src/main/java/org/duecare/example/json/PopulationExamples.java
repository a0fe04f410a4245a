package org.duecare.example.json;

import static org.duecare.example.json.MeasureExamples.CHILD;
import static org.duecare.example.json.MeasureExamples.DAY;
import static org.duecare.example.json.MeasureExamples.OTHER;
import static org.duecare.example.json.MeasureExamples.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.Sex;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.population.PopulationCases;
import org.duecare.metrics.population.StabilityOfChild;
import org.duecare.metrics.population.TimeInCare;

/** The children whom figures count, and the figures of who is there. */
public final class PopulationExamples {

  private static final String SUBJECT = "figure";

  private static final DateSpan UNKNOWN_START = DateSpan.closed(LocalDate.MIN, DAY);

  private PopulationExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return List.of(
        Example.of(SUBJECT, child()),
        Example.of(SUBJECT, "ChildInCare-bare", ChildInCare.class, unknownChild()),
        Example.of(SUBJECT, "ChildInCare-known-from", ChildInCare.class, newHere()),
        Example.of(SUBJECT, stability()),
        Example.of(
            SUBJECT,
            "StabilityOfChild-bare",
            StabilityOfChild.class,
            StabilityOfChild.of(newHere(), DAY, Optional.empty(), OptionalInt.empty())),
        Example.of(SUBJECT, time()),
        Example.of(
            SUBJECT,
            "TimeInCare-bare",
            TimeInCare.class,
            TimeInCare.of(CHILD, UNKNOWN_START, Optional.empty(), Optional.empty())),
        Example.of(SUBJECT, population().cases()),
        Example.of(SUBJECT, population()));
  }

  static ChildInCare child() {
    return ChildInCare.builder(CHILD, YEAR.lastDay())
        .since(DAY)
        .legalStatus(LegalStatus.FULL_CARE_ORDER)
        .placement(Placement.FOSTER_OTHER)
        .inPlacementSince(DAY)
        .age(11)
        .sex(Sex.FEMALE)
        .ethnicGroup(EthnicGroup.WHITE_IRISH)
        .need(CategoryOfNeed.ABUSE_OR_NEGLECT)
        .notDisabled()
        .unaccompanied()
        .distanceInMiles(20.5)
        .build();
  }

  private static ChildInCare unknownChild() {
    return ChildInCare.builder(OTHER, YEAR.lastDay()).build();
  }

  private static ChildInCare newHere() {
    return ChildInCare.builder(OTHER, YEAR.lastDay())
        .knownInPlacementFrom(DAY)
        .disabled()
        .notUnaccompanied()
        .build();
  }

  static StabilityOfChild stability() {
    return StabilityOfChild.of(child(), DAY, Optional.of(DAY.minusYears(11)), OptionalInt.of(2));
  }

  static TimeInCare time() {
    return TimeInCare.of(
        OTHER,
        DateSpan.closed(DAY.minusDays(30), DAY.minusDays(30)),
        Optional.of(DAY),
        Optional.of(ReasonCeased.RETURNED_HOME_AS_PLANNED));
  }

  static Population population() {
    return Population.of(
        new PopulationCases(
            YEAR,
            List.of(child()),
            List.of(),
            List.of(unknownChild()),
            List.of(),
            List.of(TimeInCare.of(OTHER, UNKNOWN_START, Optional.empty(), Optional.empty())),
            List.of(time()),
            List.of(),
            List.of(unknownChild()),
            List.of(stability())));
  }
}
