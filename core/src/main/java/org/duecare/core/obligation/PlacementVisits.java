package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Visits to a child in one placement, regulation 28 of SI 2010/959 and 31 of WSI 2015/1818, whose
 * paragraphs (2) to (6) have the same numbers.
 *
 * <p>The paragraph that governs an interval is that of the day from which it runs; a change in the
 * middle of the interval governs the next one. So a visit on the last day of the first year is
 * followed by six weeks, one on the anniversary by three months; and four weeks that run when an
 * interim care order becomes a full one still run, beside the week that the new order begins. The
 * law says otherwise in three places: visits are weekly <em>until</em> the first review, so that a
 * week that runs when it is held ends with it, and the longer interval counts from the last visit;
 * paragraph (4) holds <em>while</em> the approval is temporary, so that what it asks for ends with
 * the approval, and the ordinary interval counts from the last visit; and a placement for adoption
 * ends every interval. "Once a week" is an interval of at most seven days (ambiguity A11).
 *
 * <p>Paragraph (5) counts its week from the care order, so a placement with a parent that begins
 * under an order made before is visited within a week by paragraph (2)(a), to which nothing in
 * paragraph (5) is contrary.
 */
final class PlacementVisits {

  private final CareHistory history;
  private final VisitStretch stretch;
  private final BiPredicate<Trigger, LocalDate> hasRule;
  private final Consumer<Occurrence> occurrences;
  private final PlacementFacts facts;
  private final FirstReview firstReview;

  PlacementVisits(
      CareHistory history,
      VisitStretch stretch,
      TemporaryCare temporary,
      BiPredicate<Trigger, LocalDate> hasRule,
      Consumer<Occurrence> occurrences) {
    this.history = history;
    this.stretch = stretch;
    this.hasRule = hasRule;
    this.occurrences = occurrences;
    facts = new PlacementFacts(history, stretch, temporary);
    firstReview = FirstReview.forVisitsIn(stretch);
  }

  void find() {
    if (stretch.startKnown()) {
      begin(stretch.from());
    } else {
      beginOnUnknownDay();
    }
    for (LocalDate day : facts.daysOfChange()) {
      change(day);
    }
    for (LocalDate day : history.daysOf(CareEventKind.LIVING_ARRANGEMENTS_BY_OTHERS)) {
      if (stretch.includes(day) && facts.regimeOn(day) == VisitRegime.BY_OTHERS) {
        on(day, Trigger.LIVING_ARRANGEMENTS_BY_OTHERS);
      }
    }
    VisitOccurrences.eachVisit(history, stretch.from(), stretch.lastDay(), this::visited);
  }

  private void begin(LocalDate day) {
    VisitRegime regime = facts.regimeOn(day);
    @Nullable Trigger weekly = regime.weekly();
    if (weekly != null) {
      if (firstReview.standsFor() == null) {
        weekly(day, day, regime, weekly);
      } else {
        afterReview(day, day, regime);
      }
      @Nullable LocalDate over = facts.endOfTemporaryApprovalAfter(day);
      if (over != null && isUnvisited(day, over)) {
        on(day, Trigger.PLACEMENT_TO_VISIT);
      }
    } else if (facts.orderMadeWithParentOn(day)) {
      on(day, Trigger.CARE_ORDER_WITH_PARENT);
    } else if (regime != VisitRegime.BY_OTHERS) {
      on(day, Trigger.PLACEMENT_TO_VISIT);
    }
  }

  /** Whether a week of the time before the first review had ended with it is not known, either. */
  private void beginOnUnknownDay() {
    VisitRegime regime = facts.regimeOn(stretch.from());
    @Nullable Trigger weekly = regime.weekly();
    if (regime != VisitRegime.BY_OTHERS) {
      occurrences.accept(
          stretch
              .beginningBefore(weekly == null ? Trigger.PLACEMENT_TO_VISIT : weekly)
              .under(
                  weekly == null
                      ? Condition.onDayFrom(
                          stretch.known().earliestStart, MissingFact.START_OF_PLACEMENT)
                      : Condition.onUnknownDay(MissingFact.START_OF_PLACEMENT)));
    }
  }

  private void change(LocalDate day) {
    VisitRegime regime = facts.regimeOn(day);
    if (regime != VisitRegime.BY_OTHERS && facts.orderMadeWithParentOn(day)) {
      on(day, Trigger.CARE_ORDER_WITH_PARENT);
    }
    @Nullable Trigger weekly = regime.weekly();
    VisitRegime before = facts.regimeOn(day.minusDays(1));
    if (weekly == null || before == regime) {
      return;
    }
    if (firstReview.isAfter(day)) {
      if (before.weekly() == null) {
        weekly(day, day, regime, weekly);
      }
    } else if (before.weekly() == null || regime == VisitRegime.INTERIM) {
      afterReview(day, day, regime);
    }
  }

  private void visited(LocalDate day) {
    VisitRegime regime = facts.regimeOn(day);
    switch (regime) {
      case BY_OTHERS ->
          after(
              day,
              facts.isInFirstYearByOthers(day)
                  ? Trigger.VISIT_IN_FIRST_YEAR_BY_OTHERS
                  : Trigger.VISIT_AFTER_FIRST_YEAR_BY_OTHERS);
      case CARE_ORDER_WITH_PARENT -> after(day, Trigger.VISIT_UNDER_CARE_ORDER_WITH_PARENT);
      case INTERIM, UNASSESSED_PARENT -> visitedUntilOrAfterReview(day, regime);
      case ORDINARY -> visitedOrdinarily(day);
    }
  }

  private void visitedUntilOrAfterReview(LocalDate day, VisitRegime regime) {
    @Nullable Trigger weekly = regime.weekly();
    if (weekly != null && firstReview.isAfter(day)) {
      weekly(day, day.plusDays(1), regime, weekly);
    } else {
      afterReview(day, day.plusDays(1), regime);
    }
    @Nullable LocalDate over = facts.endOfTemporaryApprovalAfter(day);
    if (over != null && isUnvisited(day.plusDays(1), over)) {
      visitedOrdinarily(day);
    }
  }

  /**
   * A week before the first review. Where no visit follows until then, the longer interval counts
   * from the same day.
   */
  private void weekly(LocalDate day, LocalDate answersFrom, VisitRegime regime, Trigger weekly) {
    @Nullable LocalDate review = firstReview.day();
    @Nullable LocalDate over = facts.endOfTemporaryApprovalAfter(day);
    boolean reviewed = review != null && (over == null || review.isBefore(over));
    @Nullable Ending ending =
        reviewed ? firstReview.endingOr(stretch.ending()) : endingOfApprovalOr(over);
    occurrences.accept(
        new Occurrence(weekly, day, answersFrom, stretch.known(), ending)
            .excusedBy(firstReview.doubt()));
    if (review != null && reviewed && isUnvisited(answersFrom, review)) {
      afterReview(day, answersFrom, regime);
    }
  }

  private void afterReview(LocalDate day, LocalDate answersFrom, VisitRegime regime) {
    @Nullable Trigger afterReview = regime.afterReview();
    if (afterReview != null) {
      occurrences.accept(
          new Occurrence(
                  afterReview,
                  day,
                  answersFrom,
                  stretch.known(),
                  endingOfApprovalOr(facts.endOfTemporaryApprovalAfter(day)))
              .by(firstReview.standsFor()));
    }
  }

  private @Nullable Ending endingOfApprovalOr(@Nullable LocalDate over) {
    return over == null ? stretch.ending() : new Ending(Ending.Cause.TEMPORARY_APPROVAL, over);
  }

  private boolean isUnvisited(LocalDate from, LocalDate to) {
    return EventSpan.first(history.daysOf(CareEventKind.VISIT), from, to) == null;
  }

  private void visitedOrdinarily(LocalDate day) {
    if (!facts.isInFirstYear(day)) {
      occurrences.accept(afterFirstYear(day));
    } else if (stretch.startKnown()) {
      after(day, Trigger.VISIT_IN_FIRST_YEAR);
    } else {
      // Six weeks hold in the first year and as a rule after it, whichever it is.
      Occurrence later = afterFirstYear(day);
      boolean same = later.trigger() == Trigger.VISIT_AFTER_FIRST_YEAR && later.condition() == null;
      occurrences.accept(
          visit(day, Trigger.VISIT_IN_FIRST_YEAR)
              .excusedBy(same ? null : MissingFact.START_OF_PLACEMENT));
    }
  }

  private Occurrence afterFirstYear(LocalDate day) {
    boolean longTerm =
        facts.isLongTermFostering(day) && hasRule.test(Trigger.VISIT_IN_LONG_TERM_FOSTERING, day);
    if (longTerm && facts.childAgreesToFewerVisits(day)) {
      return visit(day, Trigger.VISIT_IN_LONG_TERM_FOSTERING);
    }
    boolean to18 = facts.isIntendedToLastTo18(day);
    boolean mayBeFewer =
        (longTerm && facts.childMayAgreeToFewerVisits(day))
            || (!to18 && facts.mayBeIntendedToLastTo18(day));
    return visit(day, to18 ? Trigger.VISIT_IN_PLACEMENT_TO_18 : Trigger.VISIT_AFTER_FIRST_YEAR)
        .excusedBy(mayBeFewer ? MissingFact.FEWER_VISITS_ENOUGH : null);
  }

  private void on(LocalDate day, Trigger trigger) {
    occurrences.accept(Occurrence.on(day, trigger, stretch.known(), stretch.ending()));
  }

  private void after(LocalDate visit, Trigger trigger) {
    occurrences.accept(visit(visit, trigger));
  }

  private Occurrence visit(LocalDate day, Trigger trigger) {
    return Occurrence.repeatedAfter(day, trigger, stretch.known(), stretch.ending());
  }
}
