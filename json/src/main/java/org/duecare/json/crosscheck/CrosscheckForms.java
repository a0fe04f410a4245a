package org.duecare.json.crosscheck;

import java.util.List;
import java.util.Map;
import org.duecare.core.approximation.Approximation;
import org.duecare.core.crosscheck.DateCheck;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;

/** Dates of other systems held against the rules. */
public final class CrosscheckForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(
                  Approximation.class,
                  ApproximationForm.class,
                  ApproximationForm::of,
                  ApproximationForm::value),
              new JsonForm<>(
                  DateCheck.class, DateCheckForm.class, DateCheckForm::of, DateCheckForm::value)),
          Map.of());

  private CrosscheckForms() {}
}
