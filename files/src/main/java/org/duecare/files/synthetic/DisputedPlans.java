package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareAtEndOfDay;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeStatus;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;

/**
 * Draws which child each dispute is about. One that came of a review is about a child whose plan
 * was rated not long before, seldom green; any other is about a child in care on the day. From a
 * stream of its own, so that the disputes are the same with and without children.
 */
final class DisputedPlans {

  /** Marks the stream; any number does. */
  private static final long STREAM = 0xD15_9073DL;

  private static final int SOON = 20;

  /** Not from the report, which fears that too many plans are green; in every thousand. */
  private static final int ON_GREEN = 100;

  private final List<CareHistory> histories;
  private final Map<ChildId, CareHistory> byChild;
  private final List<PlanRating> ratings;
  private final Draw draw;
  private final Set<ChildId> disputed = new HashSet<>();

  DisputedPlans(List<CareHistory> histories, List<PlanRating> ratings, long seed) {
    this.histories = histories;
    this.ratings = ratings;
    byChild = histories.stream().collect(Collectors.toMap(CareHistory::child, Function.identity()));
    draw = Draw.ofChild(seed ^ STREAM, 0);
  }

  /** The child of each dispute; a dispute of which there is nobody in care has none. */
  SortedMap<String, ChildId> children(SortedMap<String, Dispute> disputes) {
    SortedMap<String, ChildId> children = new TreeMap<>();
    disputes.forEach(
        (reference, dispute) -> child(dispute).ifPresent(child -> children.put(reference, child)));
    return children;
  }

  private Optional<ChildId> child(Dispute dispute) {
    LocalDate last = dispute.history().get(dispute.history().size() - 1).at().day();
    DisputeStatus status = dispute.asOf(last);
    LocalDate opened = status.openedOn().orElse(last);
    LocalDate raised = status.raisedOn().orElse(opened);
    boolean cameOfReview =
        status.concern().flatMap(Concern::origin).filter(Concern.Origin.REVIEW::equals).isPresent();
    List<ChildId> reviewed =
        cameOfReview
            ? inCare(reviewedBefore(raised, dispute.calendar()), raised, opened)
            : List.of();
    return any(reviewed.isEmpty() ? inCare(histories.stream(), raised, opened) : reviewed);
  }

  /** Those whose plan was rated in the twenty working days up to the day, all green or all not. */
  private Stream<CareHistory> reviewedBefore(LocalDate day, WorkingDayCalendar calendar) {
    LocalDate from = day.with(calendar.minusWorkingDays(SOON));
    boolean green = draw.perMille(ON_GREEN);
    return ratings.stream()
        .filter(each -> !each.reviewedOn().isBefore(from) && !each.reviewedOn().isAfter(day))
        .filter(each -> (each.rating() == Rating.GREEN) == green)
        .map(PlanRating::child)
        .distinct()
        .map(child -> Objects.requireNonNull(byChild.get(child)));
  }

  private static List<ChildId> inCare(Stream<CareHistory> histories, LocalDate... days) {
    return histories
        .filter(
            history ->
                Arrays.stream(days)
                    .allMatch(
                        day -> CareAtEndOfDay.of(history, day) == CareAtEndOfDay.LOOKED_AFTER))
        .map(CareHistory::child)
        .toList();
  }

  /** One of them, if possible one of whom there was no dispute before. */
  private Optional<ChildId> any(List<ChildId> children) {
    List<ChildId> others = children.stream().filter(each -> !disputed.contains(each)).toList();
    List<ChildId> choice = others.isEmpty() ? children : others;
    if (choice.isEmpty()) {
      return Optional.empty();
    }
    ChildId child = choice.get(draw.below(choice.size()));
    disputed.add(child);
    return Optional.of(child);
  }
}
