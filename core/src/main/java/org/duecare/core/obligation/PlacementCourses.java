package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Placement;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.ScottishPlacement;
import org.jspecify.annotations.Nullable;

/**
 * The courses of reviews where, as in Scotland, a placement begins them: each placement one of its
 * own (ambiguity A21). A child at home, or under a permanence order, is reviewed as often as was
 * agreed, which has no clock.
 */
final class PlacementCourses {

  private final ReviewRules rules;
  private final KnownPeriod known;
  private final List<ReviewCourse> courses = new ArrayList<>(3);

  private PlacementCourses(ReviewRules rules, KnownPeriod known) {
    this.rules = rules;
    this.known = known;
  }

  static List<ReviewCourse> of(ReviewRules rules, KnownPeriod known) {
    return new PlacementCourses(rules, known).found();
  }

  private List<ReviewCourse> found() {
    List<PlacementPeriod> placements = known.period.placements();
    if (placements.isEmpty()) {
      add(rules.care(), known.latestStart, known.startKnown(), known.lastKnownDay(), null);
    }
    boolean goesOn = known.inquiry.law.readings().use(ScottishPlacement.GOES_ON);
    for (int i = 0; i < placements.size(); i++) {
      PlacementPeriod placement = placements.get(i);
      if (placement.knownFrom().isAfter(known.lastKnownDay())) {
        break;
      }
      @Nullable LocalDate next =
          i + 1 < placements.size() ? placements.get(i + 1).knownFrom() : null;
      add(placement, next);
    }
    return goesOn ? joined() : courses;
  }

  private void add(PlacementPeriod placement, @Nullable LocalDate next) {
    LocalDate start = placement.knownFrom();
    boolean startKnown = placement.start().isPresent();
    @Nullable LocalDate left = next == null ? placement.end().orElse(null) : next;
    @Nullable Ending ending =
        left != null && left.isBefore(known.lastKnownDay())
            ? new Ending(Ending.Cause.PLACEMENT, left)
            : null;
    LocalDate last = ending == null ? known.lastKnownDay() : ending.day();
    @Nullable LocalDate continued =
        firstDayOf(CareEventKind.EMERGENCY_PLACEMENT_CONTINUED, start, last);
    if (isAgreed(placement, known.inquiry.history)) {
      return;
    } else if (continued != null) {
      addBegunBy(Trigger.EMERGENCY_PLACEMENT_CONTINUED, continued, last, ending);
    } else if (happenedOn(CareEventKind.PLACED_SHORT_TERM, start)) {
      addBegunBy(Trigger.SHORT_TERM_PLACEMENT, start, last, ending);
    } else if (!happenedOn(CareEventKind.PLACED_IN_EMERGENCY, start)) {
      add(rules.care(), start, startKnown, last, ending);
    }
  }

  /** Whether the frequency of reviews is agreed: regulation 44(5) of SSI 2009/210. */
  static boolean isAgreed(PlacementPeriod placement, CareHistory history) {
    return placement.episodes().get(0).placement() == Placement.WITH_PARENTS
        || history.daysOf(CareEventKind.PERMANENCE_ORDER_MADE).stream()
            .anyMatch(day -> !day.isAfter(placement.knownFrom()));
  }

  private void addBegunBy(Trigger begins, LocalDate day, LocalDate last, @Nullable Ending ending) {
    @Nullable ReviewCycle cycle = rules.begunBy(begins);
    if (cycle != null) {
      add(cycle, day, /* startKnown= */ true, last, ending);
    }
  }

  private void add(
      ReviewCycle cycle,
      LocalDate start,
      boolean startKnown,
      LocalDate last,
      @Nullable Ending ending) {
    boolean first = start.equals(known.period.knownFrom());
    LocalDate earliest = startKnown ? start : known.earliestStart;
    LocalDate latest = startKnown ? start : known.latestStart;
    LocalDate from = first || !startKnown ? earliest : start.plusDays(1);
    courses.add(
        new ReviewCourse(
            cycle,
            earliest,
            latest,
            startKnown,
            from,
            List.of(new ReviewWindow(from, last, ending)),
            known.doubt(),
            /* goesOnFrom= */ null));
  }

  /** One course through all placements that begin the cycle of care. */
  private List<ReviewCourse> joined() {
    List<ReviewCourse> joined = new ArrayList<>(courses.size());
    List<ReviewWindow> windows = new ArrayList<>(courses.size());
    @Nullable ReviewCourse first = null;
    for (ReviewCourse course : courses) {
      if (!course.cycle().equals(rules.care())) {
        joined.add(course);
      } else {
        first = first == null ? course : first;
        windows.addAll(course.windows());
      }
    }
    if (first != null) {
      ReviewWindow begins = windows.get(0);
      ReviewWindow ends = windows.get(windows.size() - 1);
      joined.add(
          0,
          new ReviewCourse(
              first.cycle(),
              first.earliestStart(),
              first.latestStart(),
              first.startKnown(),
              first.from(),
              List.of(new ReviewWindow(begins.first(), ends.last(), ends.ending())),
              first.cut(),
              /* goesOnFrom= */ null));
    }
    return joined;
  }

  private boolean happenedOn(CareEventKind kind, LocalDate day) {
    return known.inquiry.history.daysOf(kind).contains(day);
  }

  private @Nullable LocalDate firstDayOf(CareEventKind kind, LocalDate from, LocalDate to) {
    return EventSpan.first(known.inquiry.history.daysOf(kind), from, to);
  }
}
