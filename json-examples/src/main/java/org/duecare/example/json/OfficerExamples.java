package org.duecare.example.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.quality.CaseAudit;
import org.duecare.core.quality.Feedback;
import org.duecare.core.quality.FeedbackKind;
import org.duecare.core.quality.FeedbackSource;
import org.duecare.core.quality.GoodPractice;
import org.duecare.core.quality.ImprovementAction;
import org.duecare.core.quality.Supervision;
import org.duecare.core.review.Manner;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.review.ReviewDecision;
import org.duecare.core.review.ReviewRecord;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;

/** Reviewing officers, what is recorded of the reviews they chair, and how well they work. */
public final class OfficerExamples {

  private static final ChildId CHILD = ChildId.of("C1");
  private static final OfficerId OFFICER = OfficerId.of("R1");
  private static final LocalDate DAY = LocalDate.of(2024, 4, 2);
  private static final LocalDate LATER = LocalDate.of(2024, 9, 30);

  private OfficerExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return List.of(
        Example.of("workforce", OFFICER),
        Example.of("workforce", allocation(Optional.of(LATER))),
        Example.of("workforce", "Allocation-bare", Allocation.class, allocation(Optional.empty())),
        Example.of(
            "workforce",
            Allocations.of(
                List.of(
                    allocation(Optional.of(LATER)),
                    new Allocation(
                        CHILD,
                        CaseKind.LOOKED_AFTER,
                        OfficerId.of("R2"),
                        LATER,
                        Optional.empty())))),
        Example.of("workforce", employment(Optional.of(LATER))),
        Example.of("workforce", "Employment-bare", Employment.class, employment(Optional.empty())),
        Example.of(
            "workforce",
            Roster.of(List.of(employment(Optional.empty())))
                .withPostsApproved(DAY, new BigDecimal("7.50"))
                .withPostsApproved(LATER, new BigDecimal("8"))),
        Example.of("workforce", "Roster-bare", Roster.class, Roster.of(List.of())),
        Example.of("review", new PlanRating(CHILD, DAY, Rating.AMBER)),
        Example.of(
            "review",
            new RearrangedReview(CHILD, DAY, Optional.of(LATER), Optional.of("CARER_ILL"))),
        Example.of(
            "review",
            "RearrangedReview-bare",
            RearrangedReview.class,
            new RearrangedReview(CHILD, DAY, Optional.empty(), Optional.empty())),
        Example.of(
            "review",
            new ReviewDecision(
                CHILD,
                DAY,
                "D1",
                Optional.of("team manager"),
                Optional.of(LATER),
                Optional.of(DAY))),
        Example.of(
            "review",
            "ReviewDecision-bare",
            ReviewDecision.class,
            new ReviewDecision(
                CHILD, DAY, "D2", Optional.empty(), Optional.empty(), Optional.empty())),
        Example.of(
            "review",
            ReviewRecord.builder(CHILD, DAY)
                .chair(OFFICER)
                .manner(Manner.HYBRID)
                .parentsTookPart()
                .reasonLate("SCHOOL_HOLIDAY")
                .build()),
        Example.of(
            "review",
            "ReviewRecord-no-parent",
            ReviewRecord.class,
            ReviewRecord.builder(CHILD, DAY).noParentTookPart().build()),
        Example.of(
            "review",
            "ReviewRecord-bare",
            ReviewRecord.class,
            ReviewRecord.builder(CHILD, DAY).build()),
        Example.of(
            "quality",
            new CaseAudit(CHILD, DAY, "GOOD", Optional.of(OFFICER), Optional.of("VOICE"))),
        Example.of(
            "quality",
            "CaseAudit-bare",
            CaseAudit.class,
            new CaseAudit(CHILD, DAY, "GOOD", Optional.empty(), Optional.empty())),
        Example.of(
            "quality",
            new Feedback(
                DAY,
                FeedbackSource.CARER,
                FeedbackKind.COMPLIMENT,
                Optional.of(OFFICER),
                Optional.of("clear and kind"))),
        Example.of(
            "quality",
            "Feedback-bare",
            Feedback.class,
            new Feedback(
                DAY,
                FeedbackSource.PARENT,
                FeedbackKind.COMMENT,
                Optional.empty(),
                Optional.empty())),
        Example.of(
            "quality",
            new GoodPractice(
                DAY,
                Optional.of(OFFICER),
                Optional.of("north"),
                Optional.of("VOICE"),
                Optional.of("letters to the child"))),
        Example.of(
            "quality",
            "GoodPractice-bare",
            GoodPractice.class,
            new GoodPractice(
                DAY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
        Example.of(
            "quality",
            new ImprovementAction(
                "A1",
                DAY,
                Optional.of("service manager"),
                Optional.of(LATER),
                Optional.of(LATER),
                "report template renewed")),
        Example.of(
            "quality",
            "ImprovementAction-bare",
            ImprovementAction.class,
            new ImprovementAction(
                "A2", DAY, Optional.empty(), Optional.empty(), Optional.empty(), "more training")),
        Example.of("quality", new Supervision(OFFICER, DAY)));
  }

  private static Allocation allocation(Optional<LocalDate> to) {
    return new Allocation(CHILD, CaseKind.LOOKED_AFTER, OFFICER, DAY, to);
  }

  private static Employment employment(Optional<LocalDate> to) {
    return new Employment(OFFICER, DAY, to, new BigDecimal("0.80"), Contract.PERMANENT);
  }
}
