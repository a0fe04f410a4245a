package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.ScottishPlacement;
import org.jspecify.annotations.Nullable;

/**
 * The courses of reviews where, as in Scotland, a placement begins them: each placement one of its
 * own (ambiguity A21). A child at home, under a permanence order or in an emergency placement that
 * has not been continued is in none: see {@link ReviewsWithoutClock}.
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
    List<ScottishStay> stays = ScottishStay.of(known);
    if (stays.isEmpty()) {
      add(rules.care(), known.latestStart, known.startKnown(), known.lastKnownDay(), null);
    }
    boolean goesOn = known.inquiry.law.readings().use(ScottishPlacement.GOES_ON);
    for (ScottishStay stay : stays) {
      switch (stay.kind()) {
        case ORDINARY -> {
          if (goesOn && continuesLast(stay)) {
            prolong(stay);
          } else {
            add(rules.care(), stay.from(), stay.startKnown(), stay.last(), stay.ending());
          }
        }
        case SHORT_TERM -> addBegunBy(Trigger.SHORT_TERM_PLACEMENT, stay);
        case CONTINUED_EMERGENCY -> addBegunBy(Trigger.EMERGENCY_PLACEMENT_CONTINUED, stay);
        case AGREED, EMERGENCY -> {}
      }
    }
    return courses;
  }

  private void addBegunBy(Trigger begins, ScottishStay stay) {
    @Nullable ReviewCycle cycle = rules.begunBy(begins);
    if (cycle != null) {
      add(cycle, stay.from(), /* startKnown= */ true, stay.last(), stay.ending());
    }
  }

  private void add(
      ReviewCycle cycle,
      LocalDate start,
      boolean startKnown,
      LocalDate last,
      @Nullable Ending ending) {
    boolean first = start.equals(known.period.knownFrom());
    LocalDate from = startKnown ? (first ? start : start.plusDays(1)) : known.earliestStart;
    courses.add(
        ReviewCourse.begunOn(
            start,
            startKnown,
            from,
            cycle,
            List.of(new ReviewWindow(from, last, ending)),
            known,
            known.cut));
  }

  /** Whether the last course is one of care that ended when this placement began. */
  private boolean continuesLast(ScottishStay stay) {
    if (courses.isEmpty()) {
      return false;
    }
    ReviewCourse last = courses.get(courses.size() - 1);
    return last.cycle().equals(rules.care()) && last.windows().get(0).last().equals(stay.from());
  }

  private void prolong(ScottishStay stay) {
    ReviewCourse last = courses.remove(courses.size() - 1);
    ReviewWindow window = last.windows().get(0);
    courses.add(last.lasting(new ReviewWindow(window.first(), stay.last(), stay.ending())));
  }
}
