package org.duecare.json;

import java.util.Collection;
import java.util.List;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;

/**
 * Refuses a figure whose records are of another kind than it is asked for: a {@code
 * Measure<ChildId>} would otherwise fail only where its evidence is used.
 */
public final class TypeArguments {

  private TypeArguments() {}

  /**
   * Compares a value with the type arguments that a program asks for.
   *
   * @param value the value that was read
   * @param asked the type arguments; Object where anything will do
   * @throws IllegalArgumentException if what the value holds does not fit
   */
  public static void require(Object value, List<Class<?>> asked) {
    if (value instanceof Measure<?> measure && asked.size() == 1) {
      requireRecords(measure, asked.get(0));
    } else if (value instanceof Breakdown<?, ?> breakdown && asked.size() == 2) {
      requireAll(breakdown.parts(), asked.get(0), "parts");
      requireRecords(breakdown.whole(), asked.get(1));
    }
  }

  private static void requireRecords(Measure<?> measure, Class<?> asked) {
    for (Measure.Part part : Measure.Part.values()) {
      requireAll(measure.evidence(part), asked, "records");
    }
  }

  private static void requireAll(Collection<?> found, Class<?> asked, String what) {
    for (Object each : found) {
      if (!asked.isInstance(each)) {
        throw new IllegalArgumentException(
            "figure has "
                + what
                + " of another kind: "
                + each.getClass().getSimpleName()
                + "; "
                + asked.getSimpleName()
                + " was asked for");
      }
    }
  }
}
