package org.duecare.core.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.duecare.core.care.Direction;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * A timeline with the dates that somebody set beside the computed ones. No direction changes a
 * computed date or an outcome.
 *
 * <p>Immutable and thread-safe.
 */
public final class DirectedTimeline {

  private final StatutoryTimeline timeline;
  private final List<DirectedObligation> obligations;
  private final List<Direction> unmatched;

  private DirectedTimeline(
      StatutoryTimeline timeline, List<DirectedObligation> obligations, List<Direction> unmatched) {
    this.timeline = timeline;
    this.obligations = obligations;
    this.unmatched = unmatched;
  }

  /**
   * Puts directions beside the obligations of a child.
   *
   * @param timeline the obligations as computed
   * @param directions the directions about this child; those given after the as-of day of the
   *     timeline are not known yet and left out; of two given on one day the later in this order
   *     counts as given later
   * @return the view
   */
  public static DirectedTimeline of(StatutoryTimeline timeline, Collection<Direction> directions) {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(directions, "directions");
    List<Direction> open =
        new ArrayList<>(
            directions.stream()
                .filter(each -> !each.given().isAfter(timeline.asOf()))
                .sorted(Comparator.comparing(Direction::given))
                .toList());
    List<DirectedObligation> obligations = new ArrayList<>();
    for (Obligation obligation : timeline.obligations()) {
      List<Direction> own = open.stream().filter(each -> isAbout(each, obligation)).toList();
      open.removeAll(own);
      obligations.add(
          new DirectedObligation(
              obligation, own, own.isEmpty() ? List.of() : limits(obligation, timeline)));
    }
    return new DirectedTimeline(timeline, List.copyOf(obligations), List.copyOf(open));
  }

  /**
   * A timeline with directions as it was stored.
   *
   * @param timeline the obligations as computed
   * @param obligations each of them with its directions, in the order of the timeline
   * @param unmatched the directions that are about none
   * @return the view
   * @throws IllegalArgumentException if the obligations are not those of the timeline
   */
  public static DirectedTimeline recorded(
      StatutoryTimeline timeline, List<DirectedObligation> obligations, List<Direction> unmatched) {
    Objects.requireNonNull(timeline, "timeline");
    List<DirectedObligation> directed =
        List.copyOf(Objects.requireNonNull(obligations, "obligations"));
    List<Direction> others = List.copyOf(Objects.requireNonNull(unmatched, "unmatched"));
    if (!directed.stream()
        .map(DirectedObligation::obligation)
        .toList()
        .equals(timeline.obligations())) {
      throw new IllegalArgumentException(
          "directions beside obligations that are not those of the timeline; these are needed");
    }
    return new DirectedTimeline(timeline, directed, others);
  }

  private static boolean isAbout(Direction direction, Obligation obligation) {
    return obligation.rule().map(Rule::id).filter(direction.rule()::equals).isPresent()
        && obligation.trigger().filter(direction.trigger()::equals).isPresent();
  }

  private static List<DueDate> limits(Obligation directed, StatutoryTimeline timeline) {
    return timeline.obligations().stream()
        .filter(each -> each.duty() == directed.duty())
        .filter(each -> each.trigger().equals(directed.trigger()))
        .flatMap(each -> each.due().stream())
        .sorted(Comparator.comparing(limit -> limit.rule().authority()))
        .toList();
  }

  /**
   * The obligations as computed.
   *
   * @return the timeline
   */
  public StatutoryTimeline timeline() {
    return timeline;
  }

  /**
   * Every obligation with its directions.
   *
   * @return the obligations in the order of the timeline, immutable
   */
  public List<DirectedObligation> obligations() {
    return obligations;
  }

  /**
   * The directions that are about no obligation of the timeline, for example because the day of the
   * event was corrected since.
   *
   * @return the directions in the order in which they were given, immutable
   */
  public List<Direction> unmatched() {
    return unmatched;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DirectedTimeline that
        && timeline.equals(that.timeline)
        && obligations.equals(that.obligations)
        && unmatched.equals(that.unmatched);
  }

  @Override
  public int hashCode() {
    return Objects.hash(timeline, unmatched);
  }

  @Override
  public String toString() {
    return timeline + " with directions";
  }
}
