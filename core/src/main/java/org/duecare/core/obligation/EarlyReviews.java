package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.EarlyReviewEvent.Ground;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The reviews that events call for before the ordinary time, regulation 33(3) of SI 2010/959: those
 * recorded, and the one that the end of accommodation after remand, police transfer or a criminal
 * order raises where no review was held in the period.
 */
final class EarlyReviews {

  private final Rule rule;
  private final WorkingDayCalendar calendar;
  private final KnownPeriod known;

  EarlyReviews(Rule rule, WorkingDayCalendar calendar, KnownPeriod known) {
    this.rule = rule;
    this.calendar = calendar;
    this.known = known;
  }

  List<Obligation> of(List<EarlyReviewEvent> events) {
    List<Obligation> obligations = new ArrayList<>(0);
    for (EarlyReviewEvent event : events) {
      if (isInPeriod(event.day())) {
        obligations.add(judge(event));
      }
    }
    if (events.stream().noneMatch(this::isAboutThisEnd)) {
      endOfCriminalJusticeAccommodation().ifPresent(end -> obligations.add(notHeldBefore(end)));
    }
    return obligations;
  }

  private boolean isInPeriod(LocalDate day) {
    return !day.isBefore(known.earliestStart) && !day.isAfter(known.lastKnownDay());
  }

  private boolean isAboutThisEnd(EarlyReviewEvent event) {
    return event.ground() == Ground.CRIMINAL_JUSTICE_ACCOMMODATION_ENDS && isInPeriod(event.day());
  }

  private Obligation judge(EarlyReviewEvent event) {
    @Nullable Review answer = answerTo(event);
    Obligation.Draft draft = new Obligation.Draft(known, answer);
    if (!rule.isInForceOn(event.day())) {
      return draft.withoutLimit(rule, event.day()).unknown(MissingFact.EARLIER_LAW).build();
    }
    KnownPeriod.@Nullable Cut cut =
        known.cutOff(event.lastDay().orElse(event.day()), answer == null ? null : answer.heldOn());
    if (cut != null) {
      return draft.unknown(cut).build();
    }
    @Nullable LocalDate limit = event.lastDay().orElse(null);
    if (limit == null) {
      return draft.withoutLimit(rule, event.day()).unknown(MissingFact.NO_LIMIT_FIXED).build();
    }
    draft.due(DueDate.fixed(rule, event.day(), limit, calendar));
    @Nullable MissingFact missing = missingFact(event.day(), limit, answer);
    return missing == null
        ? draft.outcome(outcome(event.ground(), limit, answer)).build()
        : draft.unknown(missing, known).build();
  }

  private @Nullable Review answerTo(EarlyReviewEvent event) {
    return known.reviews.stream()
        .filter(review -> review.recorded() != Review.Recorded.ADJOURNED)
        .filter(review -> !review.heldOn().isBefore(event.day()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The fact on which the outcome depends; null where it is the same in every history that fits.
   */
  private @Nullable MissingFact missingFact(
      LocalDate event, LocalDate limit, @Nullable Review answer) {
    if (answer != null && !answer.heldOn().isAfter(limit)) {
      boolean completedInTime =
          answer.completed().isPresent() || !known.lastPossibleCompletion(answer).isAfter(limit);
      return completedInTime ? null : MissingFact.DAY_COMPLETED;
    }
    return known.mayHideReviewBetween(event, limit) ? known.missingReview() : null;
  }

  private Outcome outcome(Ground ground, LocalDate limit, @Nullable Review answer) {
    Outcome outcome = FixedLimit.outcome(limit, answer == null ? null : answer.heldOn(), known);
    return outcome == Outcome.LAPSED && mustPrecedeAnEnd(ground) ? Outcome.OUTSTANDING : outcome;
  }

  private static boolean mustPrecedeAnEnd(Ground ground) {
    return switch (ground) {
      case CRIMINAL_JUSTICE_ACCOMMODATION_ENDS, DETENTION_ENDS, ACCOMMODATION_TO_BE_WITHDRAWN ->
          true;
      case REVIEWING_OFFICER_ASKED, WELFARE_NOT_SAFEGUARDED -> false;
    };
  }

  /** The last day of such accommodation, if the period ended in it and no review was held. */
  private Optional<LocalDate> endOfCriminalJusticeAccommodation() {
    List<CareEpisode> episodes = known.period.episodes();
    if (known.closed == null
        || episodes.isEmpty()
        || !known.reviews.isEmpty()
        || known.cut != null) {
      return Optional.empty();
    }
    CareEpisode last = episodes.get(episodes.size() - 1);
    boolean applies =
        last.legalStatus().isCriminalJusticeAccommodation()
            && last.placement() != Placement.YOUNG_OFFENDER_INSTITUTION
            && known.period.reasonCeased().filter(ReasonCeased.DIED::equals).isEmpty()
            && rule.isInForceOn(known.closed);
    return applies ? Optional.of(known.closed) : Optional.empty();
  }

  private Obligation notHeldBefore(LocalDate end) {
    Obligation.Draft draft =
        new Obligation.Draft(known, null).due(DueDate.fixed(rule, end, end, calendar));
    return known.mayHideReviewBetween(known.earliestStart, end)
        ? draft.unknown(known.missingReview(), known).build()
        : draft.outcome(Outcome.OUTSTANDING).build();
  }
}
