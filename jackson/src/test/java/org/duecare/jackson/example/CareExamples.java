package org.duecare.jackson.example;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Participation;
import org.duecare.core.care.Review;
import org.duecare.jackson.Example;

/** The facts of a child's care. */
public final class CareExamples {

  private CareExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return List.of(
        Example.of("care", ChildId.of("C1")),
        Example.of(
            "care",
            Review.openedAndCompleted(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 3))
                .withParticipation(Participation.ATTENDED_AND_SPOKE)));
  }
}
