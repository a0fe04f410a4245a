package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Placement;
import org.duecare.core.law.Trigger;

/**
 * Visits to a child looked after away from home, regulation 46 of SSI 2009/210: one interval
 * whatever the order and the age of the placement.
 *
 * @param stretch the placement
 * @param away whether it is with a kinship or foster carer or in a residential establishment
 * @param hasRule whether a rule counts from an event on a day
 * @param occurrences takes what is found
 */
record VisitsAwayFromHome(
    VisitStretch stretch,
    Away away,
    BiPredicate<Trigger, LocalDate> hasRule,
    Consumer<Occurrence> occurrences) {

  private enum Away {
    YES,
    NO,
    NOT_KNOWN
  }

  static void find(
      CareHistory history,
      VisitStretch stretch,
      BiPredicate<Trigger, LocalDate> hasRule,
      Consumer<Occurrence> occurrences) {
    Away away = away(stretch);
    if (away == Away.NO) {
      return;
    }
    VisitsAwayFromHome visits = new VisitsAwayFromHome(stretch, away, hasRule, occurrences);
    if (stretch.startKnown()) {
      visits.placed(stretch.from());
    }
    VisitOccurrences.eachVisit(history, stretch.from(), stretch.lastDay(), visits::visited);
  }

  private void placed(LocalDate day) {
    if (hasRule.test(Trigger.PLACEMENT_AWAY_FROM_HOME, day)) {
      add(stretch.beginning(Trigger.PLACEMENT_AWAY_FROM_HOME));
    }
  }

  private void visited(LocalDate day) {
    if (hasRule.test(Trigger.VISIT_AWAY_FROM_HOME, day)) {
      add(
          Occurrence.repeatedAfter(
              day, Trigger.VISIT_AWAY_FROM_HOME, stretch.known(), stretch.ending()));
    }
  }

  private void add(Occurrence occurrence) {
    occurrences.accept(
        away == Away.YES
            ? occurrence
            : occurrence.under(Condition.whetherOwed(MissingFact.WHETHER_CALLED_FOR)));
  }

  /** A child who is for a while in hospital, on holiday or missing keeps the placement left. */
  private static Away away(VisitStretch stretch) {
    for (CareEpisode episode : stretch.episodes()) {
      Away away = away(episode.placement());
      if (away != Away.NOT_KNOWN) {
        return away;
      }
    }
    return Away.NOT_KNOWN;
  }

  private static Away away(Placement placement) {
    return switch (placement) {
      case RELATIVE_FOSTER_LONG_TERM,
          RELATIVE_FOSTER_FOR_ADOPTION,
          RELATIVE_FOSTER_OTHER,
          FOSTER_LONG_TERM,
          FOSTER_FOR_ADOPTION,
          FOSTER_OTHER,
          SECURE_CHILDRENS_HOME,
          CHILDRENS_HOME,
          CARE_HOME ->
          Away.YES;
      case WITH_PARENTS, INDEPENDENT_LIVING, YOUNG_OFFENDER_INSTITUTION -> Away.NO;
      default -> Away.NOT_KNOWN;
    };
  }
}
