package org.duecare.json.measure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.duecare.core.care.ChildId;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.quality.CaseAudit;
import org.duecare.core.quality.GoodPractice;
import org.duecare.core.quality.Supervision;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.review.ReviewDecision;
import org.duecare.metrics.consistency.ChildDispute;
import org.duecare.metrics.midway.RecentCheck;
import org.duecare.metrics.midway.ReviewInterval;
import org.duecare.metrics.participation.ParticipationEvidence;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.population.StabilityOfChild;
import org.duecare.metrics.population.TimeInCare;
import org.duecare.metrics.rating.RatedPlan;
import org.duecare.metrics.review.HeldReview;
import org.duecare.metrics.review.PendingReview;
import org.duecare.metrics.step.StepEvidence;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.workload.GuidelinePosition;
import org.duecare.metrics.workload.HeldCase;
import org.duecare.metrics.workload.Post;

/**
 * The records behind a number, which are all of one kind: the document says of which, so that it
 * can be read where nothing else tells.
 *
 * @param <E> the kind of record
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RecordsForm.Children.class, name = "child"),
  @JsonSubTypes.Type(value = RecordsForm.Reviews.class, name = "review"),
  @JsonSubTypes.Type(value = RecordsForm.HeldReviews.class, name = "held-review"),
  @JsonSubTypes.Type(value = RecordsForm.PendingReviews.class, name = "pending-review"),
  @JsonSubTypes.Type(value = RecordsForm.RearrangedReviews.class, name = "rearranged-review"),
  @JsonSubTypes.Type(value = RecordsForm.Steps.class, name = "step"),
  @JsonSubTypes.Type(value = RecordsForm.ReviewIntervals.class, name = "review-interval"),
  @JsonSubTypes.Type(value = RecordsForm.RecentChecks.class, name = "recent-check"),
  @JsonSubTypes.Type(value = RecordsForm.Participations.class, name = "participation"),
  @JsonSubTypes.Type(value = RecordsForm.ChildrenInCare.class, name = "child-in-care"),
  @JsonSubTypes.Type(value = RecordsForm.Stabilities.class, name = "stability"),
  @JsonSubTypes.Type(value = RecordsForm.TimesInCare.class, name = "time-in-care"),
  @JsonSubTypes.Type(value = RecordsForm.PlanRatings.class, name = "plan-rating"),
  @JsonSubTypes.Type(value = RecordsForm.RatedPlans.class, name = "rated-plan"),
  @JsonSubTypes.Type(value = RecordsForm.ChildDisputes.class, name = "child-dispute"),
  @JsonSubTypes.Type(value = RecordsForm.Disputes.class, name = "dispute"),
  @JsonSubTypes.Type(value = RecordsForm.Answers.class, name = "answer"),
  @JsonSubTypes.Type(value = RecordsForm.HeldCases.class, name = "case"),
  @JsonSubTypes.Type(value = RecordsForm.Posts.class, name = "post"),
  @JsonSubTypes.Type(value = RecordsForm.GuidelinePositions.class, name = "guideline-position"),
  @JsonSubTypes.Type(value = RecordsForm.Decisions.class, name = "decision"),
  @JsonSubTypes.Type(value = RecordsForm.Audits.class, name = "audit"),
  @JsonSubTypes.Type(value = RecordsForm.Supervisions.class, name = "supervision"),
  @JsonSubTypes.Type(value = RecordsForm.GoodPractices.class, name = "good-practice"),
  @JsonSubTypes.Type(value = RecordsForm.Texts.class, name = "text")
})
sealed interface RecordsForm<E> {

  List<E> records();

  record Children(List<ChildId> records) implements RecordsForm<ChildId> {}

  record Reviews(List<ReviewEvidence> records) implements RecordsForm<ReviewEvidence> {}

  record HeldReviews(List<HeldReview> records) implements RecordsForm<HeldReview> {}

  record PendingReviews(List<PendingReview> records) implements RecordsForm<PendingReview> {}

  record RearrangedReviews(List<RearrangedReview> records)
      implements RecordsForm<RearrangedReview> {}

  record Steps(List<StepEvidence> records) implements RecordsForm<StepEvidence> {}

  record ReviewIntervals(List<ReviewInterval> records) implements RecordsForm<ReviewInterval> {}

  record RecentChecks(List<RecentCheck> records) implements RecordsForm<RecentCheck> {}

  record Participations(List<ParticipationEvidence> records)
      implements RecordsForm<ParticipationEvidence> {}

  record ChildrenInCare(List<ChildInCare> records) implements RecordsForm<ChildInCare> {}

  record Stabilities(List<StabilityOfChild> records) implements RecordsForm<StabilityOfChild> {}

  record TimesInCare(List<TimeInCare> records) implements RecordsForm<TimeInCare> {}

  record PlanRatings(List<PlanRating> records) implements RecordsForm<PlanRating> {}

  record RatedPlans(List<RatedPlan> records) implements RecordsForm<RatedPlan> {}

  record ChildDisputes(List<ChildDispute> records) implements RecordsForm<ChildDispute> {}

  record Disputes(List<DisputeRegister.Entry> records)
      implements RecordsForm<DisputeRegister.Entry> {}

  record Answers(List<DisputeRegister.Response> records)
      implements RecordsForm<DisputeRegister.Response> {}

  record HeldCases(List<HeldCase> records) implements RecordsForm<HeldCase> {}

  record Posts(List<Post> records) implements RecordsForm<Post> {}

  record GuidelinePositions(List<GuidelinePosition> records)
      implements RecordsForm<GuidelinePosition> {}

  record Decisions(List<ReviewDecision> records) implements RecordsForm<ReviewDecision> {}

  record Audits(List<CaseAudit> records) implements RecordsForm<CaseAudit> {}

  record Supervisions(List<Supervision> records) implements RecordsForm<Supervision> {}

  record GoodPractices(List<GoodPractice> records) implements RecordsForm<GoodPractice> {}

  record Texts(List<String> records) implements RecordsForm<String> {}
}
