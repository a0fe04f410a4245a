package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.earlierKnown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.EarlyReviewEvent.Ground;
import org.duecare.core.care.KindOfRemand;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The reviews that events call for before the ordinary time, regulation 33(3) of SI 2010/959: those
 * recorded, and the one that the end of accommodation after remand, police transfer or a criminal
 * order raises where no review was held in the period before it: when care ends, and when the child
 * stays in care on another ground.
 */
final class EarlyReviews {

  private final RuleVersions versions;
  private final KnownPeriod known;

  EarlyReviews(RuleVersions versions, KnownPeriod known) {
    this.versions = versions;
    this.known = known;
  }

  /**
   * Those recorded, and those that the end of accommodation calls for.
   *
   * @param alsoBeforeTheEnd whether that end does, as it does not in Scotland
   */
  List<Obligation> obligations(boolean alsoBeforeTheEnd) {
    List<Obligation> obligations = new ArrayList<>(0);
    for (EarlyReviewEvent event : known.earlyReviewEvents) {
      obligations.add(judge(event));
    }
    if (alsoBeforeTheEnd) {
      addEndsWithinThePeriod(obligations);
      @Nullable CareEpisode last = known.endedUnreviewedIn().orElse(null);
      if (last != null) {
        addEndOf(last, known.lastKnownDay(), obligations);
      }
    }
    return obligations;
  }

  private void addEndsWithinThePeriod(List<Obligation> obligations) {
    @Nullable CareEpisode before = null;
    @Nullable Review first = known.firstHeldFrom(known.earliestStart);
    for (CareEpisode episode : known.episodes()) {
      LocalDate end = episode.start();
      if (end.isAfter(known.lastKnownDay())
          || end.equals(known.closed)
          || (known.cut != null && !end.isBefore(known.cut.day()))
          || (first != null && isHeldBy(end, first))) {
        return;
      }
      if (before != null && !episode.legalStatus().isCriminalJusticeAccommodation()) {
        addEndOf(before, end, obligations);
      }
      before = episode;
    }
  }

  /** Adds what the end of an episode without a review calls for, if that is not recorded. */
  private void addEndOf(CareEpisode last, LocalDate end, List<Obligation> obligations) {
    if (mayCallForReview(last)
        && versions.inForceOn(end) != null
        && known.earlyReviewEvents.stream().noneMatch(event -> isAboutTheEnd(event, end))) {
      obligations.add(notHeldBeforeTheEndOf(last, end));
    }
  }

  private Obligation judge(EarlyReviewEvent event) {
    Rule rule = versions.nearestTo(event.day());
    @Nullable Review answer = known.firstHeldFrom(event.day());
    ObligationDraft draft = new ObligationDraft(known, answer).owedToTheEnd(isOwedToTheEnd(event));
    if (!rule.isInForceOn(event.day())) {
      return draft.withoutLimit(rule, event.day()).unknown(MissingFact.EARLIER_LAW).build();
    }
    @Nullable LocalDate limit = limit(event);
    KnownPeriod.@Nullable Cut cut =
        known.cutOff(
            event.day(),
            limit == null ? event.day() : limit,
            answer == null ? null : answer.heldOn());
    if (cut != null) {
      // Of what is not known here, nothing says that it was to precede an end.
      return draft.owedToTheEnd(/* missed= */ false).unknown(cut).build();
    }
    if (limit == null) {
      return draft
          .withoutLimit(rule, event.day())
          .unknown(
              mustPrecedeAnEnd(event)
                  ? MissingFact.END_OF_ACCOMMODATION
                  : MissingFact.NO_LIMIT_FIXED)
          .build();
    }
    draft.due(DueDate.fixed(rule, event.day(), limit, known.inquiry.counting()));
    @Nullable MissingFact missing = FixedLimit.missingFact(event.day(), limit, answer, known);
    return missing == null
        ? draft.outcome(outcome(event, limit, answer)).build()
        : draft.unknown(missing, known).build();
  }

  /** What must precede an end must come before care ends, whatever day was foreseen. */
  private @Nullable LocalDate limit(EarlyReviewEvent event) {
    @Nullable LocalDate named = event.lastDay().orElse(null);
    if (known.closed == null || !mustPrecedeAnEnd(event)) {
      return named;
    }
    return earlierKnown(named, known.closed);
  }

  private Outcome outcome(EarlyReviewEvent event, LocalDate limit, @Nullable Review answer) {
    Outcome outcome = FixedLimit.outcome(limit, answer, known);
    return outcome == Outcome.LAPSED && isOwedToTheEnd(event) ? Outcome.OUTSTANDING : outcome;
  }

  private boolean isOwedToTheEnd(EarlyReviewEvent event) {
    return mustPrecedeAnEnd(event) && !known.endedByDeath();
  }

  private static boolean mustPrecedeAnEnd(EarlyReviewEvent event) {
    return switch (event.ground()) {
      case CRIMINAL_JUSTICE_ACCOMMODATION_ENDS, DETENTION_ENDS, ACCOMMODATION_TO_BE_WITHDRAWN ->
          true;
      case REVIEWING_OFFICER_ASKED,
          WELFARE_NOT_SAFEGUARDED,
          REFERRAL_TO_REPORTER,
          PERMANENCE_ORDER_APPLICATION,
          CHILDRENS_HEARING ->
          false;
    };
  }

  private static boolean isAboutTheEnd(EarlyReviewEvent event, LocalDate end) {
    return event.ground() == Ground.CRIMINAL_JUSTICE_ACCOMMODATION_ENDS
        && !event.day().isAfter(end)
        && event.lastDay().filter(day -> day.isBefore(end)).isEmpty();
  }

  /** Whether the end of an episode without a review can have been one of ground (c). */
  private static boolean mayCallForReview(CareEpisode last) {
    return last.legalStatus().isCriminalJusticeAccommodation()
        && !last.possibleKindsOfRemand().equals(Set.of(KindOfRemand.YOUTH_DETENTION));
  }

  private Obligation notHeldBeforeTheEndOf(CareEpisode last, LocalDate end) {
    Rule rule = versions.nearestTo(end);
    @Nullable Ending ended =
        end.equals(known.closed) ? null : new Ending(Ending.Cause.ACCOMMODATION, end);
    ObligationDraft draft =
        new ObligationDraft(known, null)
            .ending(ended)
            .owedToTheEnd(/* missed= */ true)
            .due(DueDate.fixed(rule, end, end, known.inquiry.counting()));
    if (last.possibleKindsOfRemand().contains(KindOfRemand.YOUTH_DETENTION)) {
      return draft.unknown(MissingFact.KIND_OF_REMAND).build();
    }
    @Nullable Review first = known.firstHeldFrom(known.earliestStart);
    @Nullable MissingFact missing = FixedLimit.missingFact(known.earliestStart, end, first, known);
    return missing == null
        ? draft.outcome(Outcome.OUTSTANDING).build()
        : draft.unknown(missing, known).build();
  }

  /** Whether it is certain that a review was completed by a day. */
  private boolean isHeldBy(LocalDate end, Review review) {
    return !review.heldOn().isAfter(end)
        && FixedLimit.missingFact(known.earliestStart, end, review, known) == null;
  }
}
