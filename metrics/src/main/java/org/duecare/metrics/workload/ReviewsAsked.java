package org.duecare.metrics.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;

/**
 * Which reviews are asked for: those of the law alone, or those of guidance and of a local policy,
 * too.
 *
 * @param planning the law, with the calendar and what is laid over it
 * @param counted the least binding layer whose reviews are counted
 */
record ReviewsAsked(CarePlanning planning, Authority counted) {

  ReviewsAsked {
    Objects.requireNonNull(planning, "planning");
    Objects.requireNonNull(counted, "counted");
  }

  /**
   * The reviews of a child as of a day.
   *
   * @param timetable those of the law
   * @param besides those of less binding layers
   */
  record Of(ReviewTimetable timetable, List<Obligation> besides) {

    /** All that is asked, the law's first. */
    List<Obligation> obligations() {
      List<Obligation> all = new ArrayList<>(timetable.obligations());
      all.addAll(besides);
      return all;
    }

    /** Whether a less binding layer may ask for a review of which it is not known by when. */
    boolean leavesOpen() {
      return besides.stream()
          .anyMatch(each -> each.isUnknown() && each.ending().isEmpty() && each.review().isEmpty());
    }
  }

  Of of(CareHistory history, LocalDate asOf) {
    if (counted == Authority.STATUTE) {
      return new Of(planning.reviews(history, asOf), List.of());
    }
    StatutoryTimeline timeline = planning.timeline(history, asOf);
    return new Of(
        timeline.reviews(),
        timeline.obligations().stream()
            .filter(each -> each.rule().filter(this::isBesides).isPresent())
            .toList());
  }

  private boolean isBesides(Rule rule) {
    return rule.duty().isReview()
        && rule.authority() != Authority.STATUTE
        && rule.authority().compareTo(counted) <= 0;
  }

  /** The rules beside the law that are counted, in words; empty where the law alone is. */
  Optional<String> besidesInWords() {
    return besides().map(rules -> rules.isEmpty() ? "no rule" : rules);
  }

  /** The rules beside the law that are counted, blank if there are none; empty by the law alone. */
  Optional<String> besides() {
    if (counted == Authority.STATUTE) {
      return Optional.empty();
    }
    return Optional.of(
        planning.ruleBook().rules().stream()
            .filter(this::isBesides)
            .map(rule -> rule.id() + " (" + rule.citation().instrument().reference() + ")")
            .distinct()
            .sorted()
            .collect(Collectors.joining(", ")));
  }
}
