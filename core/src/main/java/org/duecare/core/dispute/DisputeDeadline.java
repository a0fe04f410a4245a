package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.ExplanationStep.AfterCutOff;
import org.duecare.core.obligation.ExplanationStep.ClockStood;
import org.duecare.core.obligation.ExplanationStep.ReadingChosen;

/**
 * By when something in a dispute is due, and why. Immutable and thread-safe.
 *
 * @param due the due date, in whose limit the pauses are contained
 * @param pauses the pauses that made it later, in order
 * @param afterCutOff what began the limit, where it came after the policy's cut-off or on a day
 *     that is no working day, so that the limit counts from the next working day; empty where it
 *     did not
 * @param otherReading the reading of A28 used where the other would give another day; else empty
 */
public record DisputeDeadline(
    DueDate due,
    List<ClockStood> pauses,
    Optional<AfterCutOff> afterCutOff,
    Optional<ReadingChosen> otherReading) {

  /**
   * Checks the parts.
   *
   * @param due the due date, in whose limit the pauses are contained
   * @param pauses the pauses that made it later, in order
   * @param afterCutOff what began the limit, where it came after the policy's cut-off or on a day
   *     that is no working day; empty where it did not
   * @param otherReading the reading of A28 used where the other would give another day; else empty
   * @throws NullPointerException if a part is null
   */
  public DisputeDeadline {
    Objects.requireNonNull(due, "due");
    pauses = List.copyOf(Objects.requireNonNull(pauses, "pauses"));
    Objects.requireNonNull(afterCutOff, "afterCutOff");
    Objects.requireNonNull(otherReading, "otherReading");
  }

  /**
   * The last day.
   *
   * @return the day, inclusive
   */
  public LocalDate date() {
    return due.date();
  }

  /**
   * Why the date is what it is.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    List<ExplanationStep> steps = new ArrayList<>(due.explanation().steps());
    // How long the clock stood comes after the day from which the limit counts.
    steps.addAll(2, pauses);
    // What happened comes before the day from which that counts.
    afterCutOff.ifPresent(late -> steps.add(1, late));
    otherReading.ifPresent(steps::add);
    return new Explanation(steps);
  }
}
