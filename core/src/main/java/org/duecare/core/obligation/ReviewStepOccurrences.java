package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The opening and the completion of each review of a period, and the opening of the one still to be
 * held: on the day planned for it, otherwise on the last day on which it is in time.
 */
final class ReviewStepOccurrences {

  private final KnownPeriod known;
  private final Consumer<Occurrence> occurrences;

  private ReviewStepOccurrences(KnownPeriod known, Consumer<Occurrence> occurrences) {
    this.known = known;
    this.occurrences = occurrences;
  }

  /**
   * Finds those of the reviews held.
   *
   * @param later the first review of a later period of care; null where none is known
   */
  static void find(KnownPeriod known, @Nullable Review later, Consumer<Occurrence> occurrences) {
    ReviewStepOccurrences steps = new ReviewStepOccurrences(known, occurrences);
    for (int i = 0; i < known.reviews.size(); i++) {
      steps.opening(i);
      if (!known.reviews.get(i).isAdjourned()) {
        steps.completion(i, later);
      }
    }
  }

  /**
   * The opening of the review still to be held in a period.
   *
   * @param onReviews the obligations of the period that the law of reviews sets
   * @param others the obligations of the child, of which some ask for a review, too
   * @return null where none is to be held before the 18th birthday, or nothing tells when
   */
  static @Nullable Occurrence next(
      KnownPeriod known, List<Obligation> onReviews, List<Obligation> others, CareHistory history) {
    if (known.closed != null || known.underWay() != null) {
      return null;
    }
    LocalDate from = firstDayBefore(known.reviews.size(), known);
    Optional<LocalDate> plan =
        history.daysOf(CareEventKind.REVIEW_PLANNED).stream()
            .filter(day -> !day.isBefore(known.asOf) && !day.isBefore(from))
            .filter(day -> !history.isAdultOn(day))
            .findFirst();
    if (plan.isPresent()) {
      return opening(plan.get(), from, known).expected(TriggerBasis.PLANNED);
    }
    return firstDue(Stream.concat(onReviews.stream(), others.stream()))
        .filter(due -> !history.isAdultOn(due.date()))
        .map(due -> opening(due.date(), from, known).expected(TriggerBasis.LAST_DAY).restingOn(due))
        .orElse(null);
  }

  private void opening(int index) {
    Review review = known.reviews.get(index);
    LocalDate day = review.firstRecordedDay();
    Occurrence opened =
        new Occurrence(
                Trigger.REVIEW_OPENED,
                day,
                firstDayBefore(index, known),
                known,
                new Ending(Ending.Cause.REVIEW, day))
            .ofReview(review.heldOn());
    occurrences.accept(
        review.opened().isPresent()
            ? opened
            : opened.under(Condition.onUnknownDay(MissingFact.DAY_REVIEW_OPENED)));
  }

  /** What follows a review is to be done when care has ended, too. */
  private void completion(int index, @Nullable Review later) {
    Review review = known.reviews.get(index);
    boolean isLast = index == known.reviews.size() - 1;
    @Nullable Review nextReview = isLast ? later : known.reviews.get(index + 1);
    @Nullable Ending ending =
        nextReview == null
            ? null
            : new Ending(Ending.Cause.NEXT_REVIEW, nextReview.firstRecordedDay().minusDays(1));
    Occurrence completed =
        Occurrence.on(review.heldOn(), Trigger.REVIEW_COMPLETED, known, ending)
            .outlastingCare()
            .ofReview(review.heldOn());
    occurrences.accept(
        review.completed().isPresent()
            ? completed
            : completed.under(Condition.onUnknownDay(MissingFact.DAY_COMPLETED)));
  }

  private static Occurrence opening(LocalDate day, LocalDate from, KnownPeriod known) {
    return new Occurrence(Trigger.REVIEW_OPENED, day, from, known, null).ofReview(null);
  }

  private static Optional<DueDate> firstDue(Stream<Obligation> obligations) {
    return obligations
        .filter(obligation -> obligation.duty().isReview())
        .filter(obligation -> obligation.duty() != Duty.REVIEW_COMPLETION)
        .filter(Obligation::isPending)
        .flatMap(obligation -> obligation.due().stream())
        .min(Comparator.comparing(DueDate::date));
  }

  /** What was done up to the opening of the review before was done for that one. */
  private static LocalDate firstDayBefore(int index, KnownPeriod known) {
    return index == 0
        ? known.earliestStart
        : known.reviews.get(index - 1).firstRecordedDay().plusDays(1);
  }
}
