package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Everything from which the time for a visit to a child counts: placements, visits, orders, reviews
 * and requests. Each visit is looked at once.
 *
 * @param history the facts of the child
 * @param rules which rule was in force on a day
 * @param hasRule whether a rule counts from an event on a day
 * @param occurrences takes what is found
 */
record VisitOccurrences(
    CareHistory history,
    RulesInForce rules,
    BiPredicate<Trigger, LocalDate> hasRule,
    Consumer<Occurrence> occurrences) {

  void find(List<KnownPeriod> periods) {
    List<VisitStretch> shortBreaks = new ArrayList<>(0);
    @Nullable KnownPeriod before = null;
    for (KnownPeriod known : periods) {
      TemporaryCare temporary = TemporaryCare.in(known, before, rules);
      List<VisitStretch> stretches = VisitStretch.of(known);
      for (VisitStretch stretch : stretches) {
        if (!ShortBreakVisits.goOnIn(stretch, shortBreaks)) {
          new ShortBreakVisits(history, occurrences).find(shortBreaks);
          shortBreaks.clear();
        }
        switch (stretch.kind()) {
          case LOOKED_AFTER -> {
            new PlacementVisits(history, stretch, temporary, hasRule, occurrences).find();
            VisitsAwayFromHome.find(history, stretch, occurrences);
          }
          case ADOPTION -> AdoptionVisits.find(history, stretch, occurrences);
          case SHORT_BREAKS -> shortBreaks.add(stretch);
        }
        notices(stretch);
      }
      if (stretches.isEmpty()) {
        somewhere(known);
      }
      requests(known, stretches);
      before = known;
    }
    new ShortBreakVisits(history, occurrences).find(shortBreaks);
  }

  /** The first placement, of which only that there was one is known. */
  private void somewhere(KnownPeriod known) {
    Condition missing =
        known.startKnown()
            ? Condition.whetherOwed(MissingFact.WHETHER_CALLED_FOR)
            : Condition.onUnknownDay(MissingFact.START_OF_PLACEMENT);
    for (Trigger placed : List.of(Trigger.PLACEMENT_TO_VISIT, Trigger.PLACEMENT_AWAY_FROM_HOME)) {
      occurrences.accept(Occurrence.on(known.latestStart, placed, known, null).under(missing));
    }
  }

  /** Regulation 28(7)(a), which asks for a visit in whatever placement but one for adoption. */
  private void requests(KnownPeriod known, List<VisitStretch> stretches) {
    for (LocalDate day : history.daysOf(CareEventKind.VISIT_REQUESTED)) {
      boolean inPeriod = !day.isBefore(known.earliestStart) && !day.isAfter(known.lastKnownDay());
      if (inPeriod && stretches.stream().noneMatch(stretch -> isForAdoption(stretch, day))) {
        occurrences.accept(Occurrence.on(day, Trigger.VISIT_REQUEST, known, null));
      }
    }
  }

  /** Regulation 28(7)(b), which is about the home in which the child lives. */
  private void notices(VisitStretch stretch) {
    for (LocalDate day : history.daysOf(CareEventKind.CHILDRENS_HOME_NOTICE_RECEIVED)) {
      if (stretch.includes(day) && stretch.kind() != KindOfCare.ADOPTION) {
        occurrences.accept(
            Occurrence.on(day, Trigger.CHILDRENS_HOME_NOTICE, stretch.known(), stretch.ending()));
      }
    }
  }

  private static boolean isForAdoption(VisitStretch stretch, LocalDate day) {
    return stretch.kind() == KindOfCare.ADOPTION && stretch.includes(day);
  }

  /** Gives each day of a span, both inclusive, on which the child was visited, once. */
  static void eachVisit(
      CareHistory history, LocalDate from, LocalDate to, Consumer<LocalDate> visited) {
    List<LocalDate> visits = history.daysOf(CareEventKind.VISIT);
    for (int i = DutyJudgement.firstFrom(from, visits); i < visits.size(); i++) {
      LocalDate day = visits.get(i);
      if (day.isAfter(to)) {
        return;
      }
      if (i + 1 == visits.size() || visits.get(i + 1).isAfter(day)) {
        visited.accept(day);
      }
    }
  }
}
