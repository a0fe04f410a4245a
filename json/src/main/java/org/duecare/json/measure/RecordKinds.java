package org.duecare.json.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

/** Finds the kind of the records behind a number. */
final class RecordKinds {

  private static final List<Kind<?>> ALL =
      List.of(
          new Kind<>(ChildId.class, RecordsForm.Children::new),
          new Kind<>(ReviewEvidence.class, RecordsForm.Reviews::new),
          new Kind<>(HeldReview.class, RecordsForm.HeldReviews::new),
          new Kind<>(PendingReview.class, RecordsForm.PendingReviews::new),
          new Kind<>(RearrangedReview.class, RecordsForm.RearrangedReviews::new),
          new Kind<>(StepEvidence.class, RecordsForm.Steps::new),
          new Kind<>(ReviewInterval.class, RecordsForm.ReviewIntervals::new),
          new Kind<>(RecentCheck.class, RecordsForm.RecentChecks::new),
          new Kind<>(ParticipationEvidence.class, RecordsForm.Participations::new),
          new Kind<>(ChildInCare.class, RecordsForm.ChildrenInCare::new),
          new Kind<>(StabilityOfChild.class, RecordsForm.Stabilities::new),
          new Kind<>(TimeInCare.class, RecordsForm.TimesInCare::new),
          new Kind<>(PlanRating.class, RecordsForm.PlanRatings::new),
          new Kind<>(RatedPlan.class, RecordsForm.RatedPlans::new),
          new Kind<>(ChildDispute.class, RecordsForm.ChildDisputes::new),
          new Kind<>(DisputeRegister.Entry.class, RecordsForm.Disputes::new),
          new Kind<>(DisputeRegister.Response.class, RecordsForm.Answers::new),
          new Kind<>(HeldCase.class, RecordsForm.HeldCases::new),
          new Kind<>(Post.class, RecordsForm.Posts::new),
          new Kind<>(GuidelinePosition.class, RecordsForm.GuidelinePositions::new),
          new Kind<>(ReviewDecision.class, RecordsForm.Decisions::new),
          new Kind<>(CaseAudit.class, RecordsForm.Audits::new),
          new Kind<>(Supervision.class, RecordsForm.Supervisions::new),
          new Kind<>(GoodPractice.class, RecordsForm.GoodPractices::new),
          new Kind<>(String.class, RecordsForm.Texts::new));

  private RecordKinds() {}

  private record Kind<E>(Class<E> type, Function<List<E>, RecordsForm<E>> form) {

    boolean isOf(List<?> records) {
      return records.stream().allMatch(type::isInstance);
    }

    RecordsForm<E> formOf(List<?> records) {
      return form.apply(records.stream().<E>map(type::cast).toList());
    }
  }

  /**
   * The form of records.
   *
   * @return the form; empty where there is no record
   * @throws IllegalArgumentException if they are of a kind that documents do not know
   */
  static Optional<RecordsForm<?>> formOf(List<?> records) {
    if (records.isEmpty()) {
      return Optional.empty();
    }
    for (Kind<?> kind : ALL) {
      if (kind.isOf(records)) {
        return Optional.of(kind.formOf(records));
      }
    }
    throw new IllegalArgumentException(
        "records behind a figure are of a kind that documents do not know: "
            + records.get(0).getClass().getName()
            + "; those of this library and texts, all of one kind, are allowed");
  }

  static List<Object> recordsOf(Optional<RecordsForm<?>> form) {
    return form.<List<Object>>map(given -> List.copyOf(given.records())).orElse(List.of());
  }
}
