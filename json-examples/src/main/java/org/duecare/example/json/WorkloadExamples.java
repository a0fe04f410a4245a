package org.duecare.example.json;

import static org.duecare.example.json.MeasureExamples.CHILD;
import static org.duecare.example.json.MeasureExamples.DAY;
import static org.duecare.example.json.MeasureExamples.OTHER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.workload.AllocationQuestion;
import org.duecare.metrics.workload.AllocationReason;
import org.duecare.metrics.workload.AllocationSuggestion;
import org.duecare.metrics.workload.AllocationSuggestions;
import org.duecare.metrics.workload.AssumedReview;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.CaseloadUnit;
import org.duecare.metrics.workload.Estimate;
import org.duecare.metrics.workload.ExpectedFlows;
import org.duecare.metrics.workload.Guideline;
import org.duecare.metrics.workload.HeldCase;
import org.duecare.metrics.workload.MonthlyBalance;
import org.duecare.metrics.workload.MonthlyDemand;
import org.duecare.metrics.workload.OfficerCaseload;
import org.duecare.metrics.workload.OfficerDemand;
import org.duecare.metrics.workload.Post;
import org.duecare.metrics.workload.PostShare;
import org.duecare.metrics.workload.ReviewCapacity;
import org.duecare.metrics.workload.Spread;
import org.duecare.metrics.workload.WeightPolicy;
import org.duecare.metrics.workload.WeightedCaseload;
import org.duecare.metrics.workload.Workforce;

/** Caseloads and the reviews ahead. */
public final class WorkloadExamples {

  private static final String SUBJECT = "workload";
  private static final OfficerId OFFICER = OfficerId.of("O1");
  private static final ReportingSpan MONTH = new ReportingSpan(DAY.plusDays(1), DAY.plusMonths(1));
  private static final OfficerCaseload HAS =
      new OfficerCaseload(
          new BigDecimal("0.80"), Map.of(CaseKind.CHILD_PROTECTION, 1, CaseKind.LOOKED_AFTER, 1));

  private WorkloadExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return List.of(
        Example.of(SUBJECT, new HeldCase(CHILD, CaseKind.LOOKED_AFTER)),
        Example.of(SUBJECT, CaseloadUnit.ofAllCases(Basis.HEADS)),
        Example.of(SUBJECT, Guideline.iroHandbook2010()),
        Example.of(
            SUBJECT,
            Guideline.iroHandbook2010()
                .compare(Rate.each(61, new BigDecimal("0.8")), Guideline.iroHandbook2010().unit())),
        Example.of(SUBJECT, Estimate.of(2, 3, 5)),
        Example.of(SUBJECT, new ExpectedFlows(Estimate.of(2, 3, 5), Estimate.of(1, 1, 1))),
        Example.of(SUBJECT, HAS),
        Example.of(SUBJECT, new Post(new BigDecimal("0.80"), Contract.FIXED_TERM)),
        Example.of(SUBJECT, new PostShare(new BigDecimal("0.8"), new BigDecimal("2.30"))),
        Example.of(SUBJECT, new ReviewCapacity(new BigDecimal("14.58"))),
        Example.of(SUBJECT, spread()),
        Example.of(
            SUBJECT, new AssumedReview(CHILD, Optional.of(ObligationExamples.bareDueDate()), DAY)),
        Example.of(
            SUBJECT,
            "AssumedReview-bare",
            AssumedReview.class,
            new AssumedReview(CHILD, Optional.empty(), DAY)),
        Example.of(SUBJECT, demand()),
        Example.of(
            SUBJECT,
            new MonthlyBalance(
                MONTH, new BigDecimal("2.30"), new BigDecimal("33.53"), Estimate.of(20, 25, 30))),
        Example.of(SUBJECT, caseload()),
        Example.of(SUBJECT, Workforce.of(roster(), MONTH)),
        Example.of(SUBJECT, policy()),
        Example.of(SUBJECT, caseload().weightedBy(policy())),
        Example.of(
            SUBJECT, new WeightedCaseload.Load(new BigDecimal("1.5"), new BigDecimal("0.80"))),
        Example.of(
            SUBJECT,
            OfficerDemand.of(
                Map.of(OFFICER, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
                List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))),
        Example.of(
            SUBJECT,
            AllocationQuestion.about(CHILD)
                .withSiblings(Set.of(OTHER))
                .withConflictsOfInterest(Set.of(OfficerId.of("O2")))
                .withDistanceBands(Map.of(OFFICER, 1, OfficerId.of("O2"), 3))),
        Example.of(SUBJECT, suggestion()),
        Example.of(
            SUBJECT,
            AllocationSuggestions.ranked(List.of(suggestion()), List.of(OfficerId.of("O2")))));
  }

  private static Spread spread() {
    return new Spread(3, new BigDecimal("50"), new BigDecimal("61.25"), new BigDecimal("70"));
  }

  private static MonthlyDemand demand() {
    return new MonthlyDemand(
        MONTH,
        Measure.ofCount(
            Definition.of("reviews-ahead", "reviews of today's children", "reviews", "children"),
            MONTH,
            1,
            1,
            part -> part == Part.NUMERATOR ? List.of(CHILD) : List.of(OTHER)),
        Estimate.of(1, 2, 4));
  }

  private static Caseload caseload() {
    return Caseload.of(
        DAY,
        new TreeMap<>(Map.of(OFFICER, HAS)),
        List.of(
            new HeldCase(CHILD, CaseKind.LOOKED_AFTER),
            new HeldCase(OTHER, CaseKind.CHILD_PROTECTION)),
        List.of(new HeldCase(CHILD, CaseKind.CHILD_PROTECTION)),
        List.of(new HeldCase(OTHER, CaseKind.LOOKED_AFTER)),
        List.of(new HeldCase(CHILD, CaseKind.LOOKED_AFTER)));
  }

  private static Roster roster() {
    return Roster.of(
        List.of(
            new Employment(
                OFFICER,
                DAY.minusYears(1),
                Optional.empty(),
                new BigDecimal("0.80"),
                Contract.PERMANENT)));
  }

  private static WeightPolicy policy() {
    return WeightPolicy.lookedAfterChildIsOne()
        .with(CaseKind.CHILD_PROTECTION, new BigDecimal("0.50"));
  }

  private static AllocationSuggestion suggestion() {
    return new AllocationSuggestion(
        OFFICER,
        Set.of(AllocationReason.WAS_OFFICER_BEFORE, AllocationReason.HAS_SIBLING),
        OptionalInt.of(1),
        Rate.each(55, new BigDecimal("0.80")));
  }
}
