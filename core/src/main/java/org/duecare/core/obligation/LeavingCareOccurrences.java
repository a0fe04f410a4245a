package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.earlierKnown;
import static org.duecare.core.day.DayOrder.later;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * That a child became an eligible child, and what follows in care and after it: a relevant child is
 * one who was eligible and ceased to be looked after before 18, a care leaver one who did at any
 * age. The law as it is typed in names no age at which the duties to a care leaver end; they run
 * until an event ends them, or the child comes back into care.
 */
final class LeavingCareOccurrences {

  private static final EventSpan ACCOMMODATION =
      new EventSpan(
          CareEventKind.UNREGULATED_ACCOMMODATION_BEGUN,
          CareEventKind.UNREGULATED_ACCOMMODATION_ENDED,
          Ending.Cause.UNREGULATED_ACCOMMODATION);

  private final CareHistory history;
  private final LocalDate asOf;
  private final Eligibility eligibility;
  private final RulesInForce rules;
  private final Consumer<Occurrence> occurrences;

  private LeavingCareOccurrences(
      Inquiry inquiry, RulesInForce rules, Consumer<Occurrence> occurrences) {
    this.rules = rules;
    history = inquiry.history;
    asOf = inquiry.asOf;
    this.occurrences = occurrences;
    eligibility = Eligibility.of(history, asOf, inquiry.law.readings());
  }

  static void find(
      Inquiry inquiry,
      List<KnownPeriod> periods,
      RulesInForce rules,
      Consumer<Occurrence> occurrences) {
    if (periods.isEmpty()) {
      return;
    }
    LeavingCareOccurrences leaving = new LeavingCareOccurrences(inquiry, rules, occurrences);
    if (leaving.eligibility.isPossible()) {
      leaving.becameEligible(periods);
      for (int i = 0; i < periods.size(); i++) {
        leaving.afterCare(
            periods.get(i), i + 1 < periods.size() ? periods.get(i + 1).period.knownFrom() : null);
      }
    }
  }

  /** Who comes back into care unassessed becomes an eligible child anew. */
  private void becameEligible(List<KnownPeriod> periods) {
    @Nullable LocalDate latest = eligibility.latest();
    boolean first = true;
    for (KnownPeriod known : periods) {
      @Nullable LocalDate day = latest == null || known.includes(latest) ? latest : null;
      boolean last = known == periods.get(periods.size() - 1);
      if (first && (day != null || (latest == null && last))) {
        occurrences.accept(
            Occurrence.on(day == null ? LocalDate.MAX : day, Trigger.BECAME_ELIGIBLE, known, null)
                .leavingOpen(
                    eligibility.eligibleFrom().isPresent() ? null : eligibility.missing()));
        assessed(known, day);
        first = false;
      } else if (!first && !startsWithShortBreak(known) && isUnassessedOn(known.latestStart)) {
        occurrences.accept(
            Occurrence.on(known.latestStart, Trigger.BECAME_ELIGIBLE, known, null)
                .leavingOpen(
                    known.startKnown()
                        ? null
                        : new KnownPeriod.Cut(
                            known.earliestStart, MissingFact.START_OF_CARE, null)));
        assessed(known, known.latestStart);
      }
    }
  }

  private static boolean startsWithShortBreak(KnownPeriod known) {
    return known
        .period
        .episodeOn(known.period.knownFrom())
        .filter(it -> it.legalStatus().isShortBreak())
        .isPresent();
  }

  private boolean isUnassessedOn(LocalDate day) {
    return EventSpan.first(
            history.daysOf(CareEventKind.PATHWAY_NEEDS_ASSESSED), LocalDate.MIN, day.minusDays(1))
        == null;
  }

  /** The assessment after which an eligible child's plan is to be made. */
  private void assessed(KnownPeriod known, @Nullable LocalDate eligibleFrom) {
    @Nullable LocalDate assessment =
        EventSpan.first(
            history.daysOf(CareEventKind.PATHWAY_NEEDS_ASSESSED),
            LocalDate.MIN,
            known.lastKnownDay());
    if (eligibleFrom != null && assessment != null) {
      occurrences.accept(Occurrence.on(assessment, Trigger.PATHWAY_ASSESSMENT, known, null));
    }
  }

  private void afterCare(KnownPeriod known, @Nullable LocalDate backInCare) {
    @Nullable LocalDate left = known.closed;
    if (left == null || !mayHaveLeftAsEligible(known, left)) {
      return;
    }
    @Nullable LocalDate latest = eligibility.latest();
    boolean certain = latest != null && !latest.isAfter(left);
    KnownPeriod.@Nullable Cut missing = eligibility.missing();
    KnownPeriod.@Nullable Cut open =
        certain || missing == null
            ? null
            : new KnownPeriod.Cut(left, missing.fact(), missing.reason());
    @Nullable LocalDate end = earlierKnown(supportEnded(left), backInCare);
    becameRelevant(left, end, open);
    new CareLeaver(left, end, open).reviews();
  }

  private boolean mayHaveLeftAsEligible(KnownPeriod known, LocalDate left) {
    @Nullable LocalDate earliest = eligibility.earliest();
    ReasonCeased reason =
        known
            .period
            .end()
            .filter(left::equals)
            .flatMap(it -> known.period.reasonCeased())
            .orElse(null);
    boolean elsewhere =
        reason == ReasonCeased.DIED
            || reason == ReasonCeased.TAKEN_OVER_BY_ANOTHER_AUTHORITY
            || reason == ReasonCeased.AGE_ASSESSED_AS_ADULT;
    boolean onShortBreaks =
        known.period.episodeOn(left).filter(it -> it.legalStatus().isShortBreak()).isPresent();
    return !elsewhere && !onShortBreaks && (earliest == null || !earliest.isAfter(left));
  }

  private void becameRelevant(
      LocalDate left, @Nullable LocalDate end, KnownPeriod.@Nullable Cut open) {
    @Nullable LocalDate majority = history.birthday(Birthday.AGE_OF_MAJORITY).orElse(null);
    if (majority == null || left.isBefore(majority)) {
      @Nullable LocalDate until =
          earlierKnown(end, majority == null || majority.isAfter(asOf) ? null : majority);
      occurrences.accept(
          Occurrence.on(
                  left, Trigger.BECAME_RELEVANT, null, ending(Ending.Cause.RELEVANT_CHILD, until))
              .leavingOpen(open));
    }
  }

  private @Nullable LocalDate supportEnded(LocalDate left) {
    return EventSpan.first(history.daysOf(CareEventKind.LEAVING_CARE_SUPPORT_ENDED), left, asOf);
  }

  private static @Nullable Ending ending(Ending.Cause cause, @Nullable LocalDate day) {
    return day == null ? null : new Ending(cause, day);
  }

  /** The time after one period of care, from its last day on. */
  private final class CareLeaver {

    private final LocalDate left;
    private final LocalDate lastKnownDay;
    private final @Nullable Ending ending;
    private final KnownPeriod.@Nullable Cut open;

    CareLeaver(LocalDate left, @Nullable LocalDate end, KnownPeriod.@Nullable Cut open) {
      this.left = left;
      this.ending = ending(Ending.Cause.CARE_LEAVER, end);
      this.lastKnownDay = end == null ? asOf : end;
      this.open = open;
    }

    void reviews() {
      planReviews();
      for (LocalDate day : daysAfterCare(ACCOMMODATION.begun())) {
        occurrences.accept(inAccommodation(day, day, Trigger.UNREGULATED_ACCOMMODATION));
      }
      for (LocalDate day : daysAfterCare(CareEventKind.UNREGULATED_ACCOMMODATION_REVIEWED)) {
        Occurrence review =
            inAccommodation(day, day.plusDays(1), Trigger.UNREGULATED_ACCOMMODATION_REVIEW);
        if (review.ending() == null || review.ending().day().isAfter(day)) {
          occurrences.accept(review);
        }
      }
    }

    /** In care the plan is reviewed with the child's case; its own reviews begin after care. */
    private void planReviews() {
      @Nullable LocalDate planned =
          earlierKnown(
              firstUntil(lastKnownDay, CareEventKind.PATHWAY_PLAN_PREPARED),
              firstUntil(left, CareEventKind.PATHWAY_PLAN_REVIEWED));
      if (planned != null) {
        LocalDate from = later(planned, left);
        Occurrence review =
            planned.isAfter(left)
                ? planReviewAfter(planned, from)
                : planReviewAfterCare(lastReviewedInCare(planned), from);
        occurrences.accept(review.leavingOpen(stillOpen(from)));
      }
      for (LocalDate day : daysAfterCare(CareEventKind.PATHWAY_PLAN_REVIEWED)) {
        if (day.isAfter(left) && (ending == null || ending.day().isAfter(day))) {
          occurrences.accept(
              Occurrence.repeatedAfter(day, Trigger.PATHWAY_PLAN_REVIEW, null, ending)
                  .leavingOpen(stillOpen(day)));
        }
      }
    }

    private Occurrence planReviewAfter(LocalDate day, LocalDate from) {
      return new Occurrence(Trigger.CARE_LEAVER_WITH_PLAN, day, from.plusDays(1), null, ending);
    }

    /**
     * From the last review in care; from the end of care where the six months had run out in care.
     * Where a later review may not be given, they may count from any day on which it was held.
     */
    private Occurrence planReviewAfterCare(LocalDate last, LocalDate from) {
      @Nullable LocalDate limit = rules.lastDay(Trigger.CARE_LEAVER_WITH_PLAN, last);
      boolean ranOut = limit == null || !limit.isAfter(left);
      @Nullable LocalDate hidden = lastHiddenDayAfter(last);
      @Nullable LocalDate hiddenLimit =
          hidden == null ? null : rules.lastDay(Trigger.CARE_LEAVER_WITH_PLAN, hidden);
      // The six months from a hidden review may all have run out in care.
      if (hidden == null || hiddenLimit == null || !hiddenLimit.isAfter(left)) {
        return planReviewAfter(ranOut ? left : last, from);
      }
      @Nullable Doubt undated = history.firstDoubtAbout(Doubt.Kind.REVIEW_DAY).orElse(null);
      return planReviewAfter(ranOut ? left : hidden, from)
          .under(
              new Condition(
                  Condition.Decides.BY_WHEN,
                  undated == null ? MissingFact.EARLIER_REVIEWS : MissingFact.DOUBTFUL_FACTS,
                  ranOut ? left.plusDays(1) : limit,
                  undated == null ? null : undated.reason()));
    }

    /** The day on which the plan was last made or reviewed in care, by itself or with the case. */
    private LocalDate lastReviewedInCare(LocalDate planned) {
      LocalDate last = planned;
      for (LocalDate day : history.daysOf(CareEventKind.PATHWAY_PLAN_PREPARED)) {
        last = day.isAfter(left) ? last : later(last, day);
      }
      for (LocalDate day : history.daysOf(CareEventKind.PATHWAY_PLAN_REVIEWED)) {
        last = day.isAfter(left) ? last : later(last, day);
      }
      for (Review review : history.reviews()) {
        boolean inCare = !review.heldOn().isAfter(left) && !review.isAdjourned();
        last = inCare ? later(last, review.heldOn()) : last;
      }
      return last;
    }

    /** The last day in care on which a review that is not given may have been held; or null. */
    private @Nullable LocalDate lastHiddenDayAfter(LocalDate last) {
      @Nullable LocalDate known = history.reviewsKnownFrom().orElse(null);
      if (history.firstDoubtAbout(Doubt.Kind.REVIEW_DAY).isPresent()) {
        return left.isAfter(last) ? left : null;
      } else if (known == null) {
        return null;
      }
      LocalDate hidden = known.isAfter(left) ? left : known.minusDays(1);
      return hidden.isAfter(last) ? hidden : null;
    }

    private @Nullable LocalDate firstUntil(LocalDate last, CareEventKind kind) {
      return EventSpan.first(history.daysOf(kind), LocalDate.MIN, last);
    }

    private List<LocalDate> daysAfterCare(CareEventKind kind) {
      return history.daysOf(kind).stream()
          .filter(day -> !day.isBefore(left) && !day.isAfter(lastKnownDay))
          .toList();
    }

    private Occurrence inAccommodation(LocalDate day, LocalDate answersFrom, Trigger trigger) {
      @Nullable Ending moved = ACCOMMODATION.ending(history, day, lastKnownDay);
      KnownPeriod.@Nullable Cut whether = stillOpen(day);
      return new Occurrence(trigger, day, answersFrom, null, moved == null ? ending : moved)
          .leavingOpen(whether == null ? ACCOMMODATION.open(history, day, lastKnownDay) : whether);
    }

    /** What is open about the child, or whether the duties to the care leaver had ended. */
    private KnownPeriod.@Nullable Cut stillOpen(LocalDate day) {
      if (open != null) {
        return new KnownPeriod.Cut(day, open.fact(), open.reason());
      }
      return ending != null
              || history.hasCompleteRecordsOf(CareEventKind.LEAVING_CARE_SUPPORT_ENDED)
          ? null
          : new KnownPeriod.Cut(day, MissingFact.WHETHER_CALLED_FOR, null);
    }
  }
}
