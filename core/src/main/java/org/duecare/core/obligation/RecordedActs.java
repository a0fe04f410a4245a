package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.care.CareEvent;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What was done for one child, kind by kind, and what of it answered already. A step that is told
 * of a review which was held by the as-of day answers for that review only. Not thread-safe.
 */
final class RecordedActs {

  private final CareHistory history;
  private final LocalDate asOf;
  private final Map<CareEventKind, ByReview> kinds = new EnumMap<>(CareEventKind.class);
  private final Map<String, ActsCounted> counted = new HashMap<>();

  /** Made where an event is told of a review, which most are not. */
  private @Nullable Set<LocalDate> daysOfReviews;

  /**
   * @param ofNone the days of those of which no review is told, or none that was held
   * @param ofReviews the days of the others by the day of their review
   */
  private record ByReview(List<LocalDate> ofNone, Map<LocalDate, List<LocalDate>> ofReviews) {}

  /**
   * The acts of which one may answer an occurrence.
   *
   * @param days their days in order
   * @param ofReview the review of which they are told to be; null where they are of any
   */
  record Candidates(List<LocalDate> days, @Nullable LocalDate ofReview) {}

  RecordedActs(Inquiry inquiry) {
    history = inquiry.history;
    asOf = inquiry.asOf;
  }

  /** Which acts answered what the rule met so far. */
  ActsCounted countedUnder(Rule rule) {
    return counted.computeIfAbsent(rule.id(), id -> new ActsCounted());
  }

  /** The acts of a kind that may answer an occurrence. */
  Candidates candidates(CareEventKind kind, Occurrence occurrence) {
    if (!occurrence.isAboutReview()) {
      return new Candidates(history.daysOf(kind), null);
    }
    ByReview acts = kinds.computeIfAbsent(kind, this::byReview);
    @Nullable LocalDate review = occurrence.review();
    List<LocalDate> own = review == null ? null : acts.ofReviews().get(review);
    return own == null ? new Candidates(acts.ofNone(), null) : new Candidates(own, review);
  }

  private ByReview byReview(CareEventKind kind) {
    List<LocalDate> ofNone = new ArrayList<>();
    Map<LocalDate, List<LocalDate>> ofReviews = new HashMap<>();
    for (CareEvent event : history.eventsOf(kind)) {
      Optional<LocalDate> review = event.reviewHeldOn().filter(this::isReviewHeld);
      (review.isPresent()
              ? ofReviews.computeIfAbsent(review.get(), none -> new ArrayList<>(1))
              : ofNone)
          .add(event.day());
    }
    return new ByReview(ofNone, ofReviews);
  }

  private boolean isReviewHeld(LocalDate day) {
    Set<LocalDate> held = daysOfReviews;
    if (held == null) {
      held = new HashSet<>();
      for (Review review : history.reviews()) {
        held.add(review.heldOn());
      }
      daysOfReviews = held;
    }
    return !day.isAfter(asOf) && held.contains(day);
  }
}
