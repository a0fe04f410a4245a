package org.duecare.json;

import java.util.List;
import org.duecare.json.audit.AuditForms;
import org.duecare.json.care.CareForms;
import org.duecare.json.day.DayForms;
import org.duecare.json.disclosure.DisclosureForms;
import org.duecare.json.figure.FigureForms;
import org.duecare.json.measure.MeasureForms;
import org.duecare.json.report.ReportForms;
import org.duecare.json.workload.WorkloadForms;

/**
 * All that is to be known of how the values stand in JSON. A record stands there by its components,
 * an enum by the names of its constants, anything else by one of these forms.
 */
public final class JsonForms {

  private JsonForms() {}

  /**
   * The forms, by subject.
   *
   * @return all of them
   */
  public static List<JsonSubject> subjects() {
    return List.of(
        DayForms.SUBJECT,
        CareForms.SUBJECT,
        MeasureForms.SUBJECT,
        FigureForms.SUBJECT,
        WorkloadForms.SUBJECT,
        AuditForms.SUBJECT,
        DisclosureForms.SUBJECT,
        ReportForms.SUBJECT);
  }

  /**
   * Whether a type is a value of this library.
   *
   * @param type any type
   * @return true for the types of {@code calendar}, {@code core} and {@code metrics}
   */
  public static boolean isValue(Class<?> type) {
    String name = type.getName();
    return name.startsWith("org.duecare.calendar.")
        || name.startsWith("org.duecare.core.")
        || name.startsWith("org.duecare.metrics.");
  }

  /**
   * Whether a document of a type is written by people or other programs, so that a property which
   * it does not have is a mistake. What only this library writes may hold properties of a later
   * version.
   *
   * @param type a type of a value or of its form
   * @return true for facts, false for what is worked out of them
   */
  public static boolean isInput(Class<?> type) {
    String name = type.getName();
    return name.startsWith("org.duecare.core.care.")
        || name.startsWith("org.duecare.core.child.")
        || name.startsWith("org.duecare.core.workforce.")
        || name.startsWith("org.duecare.core.review.")
        || name.startsWith("org.duecare.core.quality.")
        || name.startsWith("org.duecare.json.care.");
  }
}
