package org.duecare.json.timeline;

import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.Direction;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.DirectedObligation;
import org.duecare.core.timeline.DirectedTimeline;
import org.duecare.core.timeline.StatutoryTimeline;

/**
 * A timeline with directions.
 *
 * @param directed what was directed, in order of the obligations; those without are left out
 */
record DirectedTimelineForm(
    StatutoryTimeline timeline, List<Directed> directed, List<Direction> unmatched) {

  /**
   * What was directed about an obligation.
   *
   * @param obligation its place in the timeline, counted from 0
   */
  record Directed(int obligation, List<Direction> directions, List<DueDate> limits) {}

  static DirectedTimelineForm of(DirectedTimeline directed) {
    List<Directed> some = new ArrayList<>();
    for (int i = 0; i < directed.obligations().size(); i++) {
      DirectedObligation each = directed.obligations().get(i);
      if (!each.directions().isEmpty()) {
        some.add(new Directed(i, each.directions(), each.limits()));
      }
    }
    return new DirectedTimelineForm(directed.timeline(), some, directed.unmatched());
  }

  DirectedTimeline value() {
    List<Obligation> obligations = timeline.obligations();
    List<DirectedObligation> all = new ArrayList<>();
    for (Directed each : directed) {
      if (each.obligation() < all.size() || each.obligation() >= obligations.size()) {
        throw new IllegalArgumentException(
            "directions about no obligation of the timeline, or out of order; places up to "
                + (obligations.size() - 1)
                + " in ascending order are allowed");
      }
      addWithout(obligations.subList(all.size(), each.obligation()), all);
      all.add(
          DirectedObligation.recorded(
              obligations.get(each.obligation()), each.directions(), each.limits()));
    }
    addWithout(obligations.subList(all.size(), obligations.size()), all);
    return DirectedTimeline.recorded(timeline, all, unmatched);
  }

  private static void addWithout(List<Obligation> obligations, List<DirectedObligation> all) {
    obligations.forEach(each -> all.add(DirectedObligation.recorded(each, List.of(), List.of())));
  }
}
