package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.Placement;
import org.duecare.core.care.PlacementPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A part of a placement throughout which its reviews, by SSI 2009/210, come for one reason.
 *
 * @param kind the reason
 * @param from the day from which the reviews count
 * @param startKnown whether that day is known; it was an earlier one otherwise
 * @param last its last known day, inclusive
 * @param ending what ended it; null while nothing but care has
 */
record ScottishStay(
    Kind kind, LocalDate from, boolean startKnown, LocalDate last, @Nullable Ending ending) {

  /** Why reviews come. */
  enum Kind {
    /** A placement of regulation 45(2). */
    ORDINARY,
    /** One that is meant for a short term, regulation 45(3). */
    SHORT_TERM,
    /** One begun in an emergency and continued, regulation 45(3). */
    CONTINUED_EMERGENCY,
    /** One begun in an emergency and not continued, regulations 36 to 39. */
    EMERGENCY,
    /** At home, or under a permanence order: as often as was agreed, regulation 44(5). */
    AGREED
  }

  /** Those of a period that had begun by its last known day, in order. */
  static List<ScottishStay> of(KnownPeriod known) {
    List<ScottishStay> stays = new ArrayList<>(3);
    @Nullable LocalDate order =
        within(
            CareEventKind.PERMANENCE_ORDER_MADE, known.earliestStart, known.lastKnownDay(), known);
    for (PlacementPeriod placement : known.placements()) {
      LocalDate start = placement.knownFrom();
      if (start.isAfter(known.lastKnownDay())) {
        break;
      }
      @Nullable LocalDate left = placement.end().orElse(null);
      @Nullable Ending ending =
          left != null && left.isBefore(known.lastKnownDay())
              ? new Ending(Ending.Cause.PLACEMENT, left)
              : null;
      LocalDate last = ending == null ? known.lastKnownDay() : ending.day();
      boolean later =
          order != null && (order.isAfter(last) || (ending != null && order.equals(last)));
      if (order == null || later) {
        add(stays, placement, last, ending, known);
      } else {
        if (order.isAfter(start)) {
          Ending byOrder = new Ending(Ending.Cause.PERMANENCE_ORDER, order);
          add(stays, placement, order, byOrder, known);
        }
        LocalDate from = later(order, start);
        stays.add(new ScottishStay(Kind.AGREED, from, /* startKnown= */ true, last, ending));
      }
    }
    return stays;
  }

  private static void add(
      List<ScottishStay> stays,
      PlacementPeriod placement,
      LocalDate last,
      @Nullable Ending ending,
      KnownPeriod known) {
    LocalDate start = placement.knownFrom();
    boolean startKnown = placement.start().isPresent();
    @Nullable LocalDate continued =
        within(CareEventKind.EMERGENCY_PLACEMENT_CONTINUED, start, last, known);
    Kind kind;
    if (placement.episodes().get(0).placement() == Placement.WITH_PARENTS) {
      kind = Kind.AGREED;
    } else if (continued != null) {
      kind = Kind.CONTINUED_EMERGENCY;
    } else if (within(CareEventKind.PLACED_SHORT_TERM, start, last, known) != null) {
      kind = Kind.SHORT_TERM;
    } else if (within(CareEventKind.PLACED_IN_EMERGENCY, start, last, known) != null) {
      kind = Kind.EMERGENCY;
    } else {
      kind = Kind.ORDINARY;
    }
    stays.add(
        new ScottishStay(kind, continued == null ? start : continued, startKnown, last, ending));
  }

  private static @Nullable LocalDate within(
      CareEventKind kind, LocalDate from, LocalDate to, KnownPeriod known) {
    return EventSpan.first(known.inquiry.history.daysOf(kind), from, to);
  }
}
