package org.duecare.core.obligation;

import java.util.function.Consumer;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Placement;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Visits to a child looked after away from home, regulation 46 of SSI 2009/210: one interval
 * whatever the order and the age of the placement.
 */
final class VisitsAwayFromHome {

  /** Whether a placement is with a kinship or foster carer or in a residential establishment. */
  private enum Away {
    YES,
    NO,
    NOT_KNOWN
  }

  private VisitsAwayFromHome() {}

  static void find(CareHistory history, VisitStretch stretch, Consumer<Occurrence> occurrences) {
    Away away = away(stretch);
    if (away == Away.NO) {
      return;
    }
    @Nullable Condition condition =
        away == Away.YES ? null : Condition.whetherOwed(MissingFact.WHETHER_CALLED_FOR);
    occurrences.accept(
        stretch.startKnown()
            ? stretch.beginning(Trigger.PLACEMENT_AWAY_FROM_HOME).under(condition)
            : stretch
                .beginningBefore(Trigger.PLACEMENT_AWAY_FROM_HOME)
                .under(Condition.onUnknownDay(MissingFact.START_OF_PLACEMENT)));
    VisitOccurrences.eachVisit(
        history,
        stretch.from(),
        stretch.lastDay(),
        day ->
            occurrences.accept(
                Occurrence.repeatedAfter(
                        day, Trigger.VISIT_AWAY_FROM_HOME, stretch.known(), stretch.ending())
                    .under(condition)));
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
