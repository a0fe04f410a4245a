package org.duecare.json.workload;

import java.util.List;
import java.util.Map;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;
import org.duecare.metrics.workload.AllocationQuestion;
import org.duecare.metrics.workload.AllocationSuggestions;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.GuidelineComparison;
import org.duecare.metrics.workload.OfficerDemand;
import org.duecare.metrics.workload.WeightPolicy;
import org.duecare.metrics.workload.WeightedCaseload;
import org.duecare.metrics.workload.Workforce;

/** Caseloads and the reviews ahead. */
public final class WorkloadForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(
                  AllocationQuestion.class,
                  AllocationQuestionForm.class,
                  AllocationQuestionForm::of,
                  AllocationQuestionForm::value),
              new JsonForm<>(
                  AllocationSuggestions.class,
                  AllocationSuggestionsForm.class,
                  AllocationSuggestionsForm::of,
                  AllocationSuggestionsForm::value),
              new JsonForm<>(
                  Caseload.class, CaseloadForm.class, CaseloadForm::of, CaseloadForm::value),
              new JsonForm<>(
                  GuidelineComparison.class,
                  GuidelineComparisonForm.class,
                  GuidelineComparisonForm::of,
                  GuidelineComparisonForm::value),
              new JsonForm<>(
                  OfficerDemand.class,
                  OfficerDemandForm.class,
                  OfficerDemandForm::of,
                  OfficerDemandForm::value),
              new JsonForm<>(
                  WeightPolicy.class,
                  WeightPolicyForm.class,
                  WeightPolicyForm::of,
                  WeightPolicyForm::value),
              new JsonForm<>(
                  WeightedCaseload.class,
                  WeightedCaseloadForm.class,
                  WeightedCaseloadForm::of,
                  WeightedCaseloadForm::value),
              new JsonForm<>(
                  Workforce.class, WorkforceForm.class, WorkforceForm::of, WorkforceForm::value)),
          Map.of());

  private WorkloadForms() {}
}
