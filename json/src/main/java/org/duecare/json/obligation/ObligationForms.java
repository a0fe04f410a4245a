package org.duecare.json.obligation;

import java.util.List;
import java.util.Map;
import org.duecare.core.coverage.Coverage;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Eligibility;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.JudgedHistory;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Requirement;
import org.duecare.core.obligation.ReviewStep;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;

/** What is owed by when, what became of it and why. */
public final class ObligationForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(DueDate.class, DueDateForm.class, DueDateForm::of, DueDateForm::value),
              new JsonForm<>(
                  Eligibility.class,
                  EligibilityForm.class,
                  EligibilityForm::of,
                  EligibilityForm::value),
              new JsonForm<>(
                  Explanation.class,
                  ExplanationForm.class,
                  ExplanationForm::of,
                  ExplanationForm::value),
              new JsonForm<>(
                  JudgedHistory.class,
                  JudgedHistoryForm.class,
                  JudgedHistoryForm::of,
                  JudgedHistoryForm::value),
              new JsonForm<>(
                  Obligation.class,
                  ObligationForm.class,
                  ObligationForm::of,
                  ObligationForm::value),
              new JsonForm<>(
                  Requirement.class,
                  RequirementForm.class,
                  RequirementForm::of,
                  RequirementForm::value),
              new JsonForm<>(
                  ReviewStep.class,
                  ReviewStepForm.class,
                  ReviewStepForm::of,
                  ReviewStepForm::value),
              new JsonForm<>(
                  Coverage.class, CoverageForm.class, CoverageForm::of, CoverageForm::value)),
          Map.of(ExplanationStep.class, ExplanationStepTypes.class));

  private ObligationForms() {}
}
