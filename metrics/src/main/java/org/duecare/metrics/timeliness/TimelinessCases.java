package org.duecare.metrics.timeliness;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duecare.core.care.ChildId;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Standing;

/**
 * The cases of which {@link Timeliness} is made: what is kept of the timetables of the children, so
 * that the figures can be stored and had again. It names the children. Immutable and thread-safe.
 *
 * @param year the year
 * @param reviews the reviews that the year concerns
 * @param children where each child looked after at the end of its last day stands among those with
 *     all reviews in time
 */
public record TimelinessCases(
    ReportingYear year, List<ReviewEvidence> reviews, Map<Standing, List<ChildId>> children) {

  /**
   * Checks the parts and copies the lists.
   *
   * @param year the year
   * @param reviews the reviews that the year concerns
   * @param children where each child looked after at the end of its last day stands
   * @throws NullPointerException if a part is null
   */
  public TimelinessCases {
    Objects.requireNonNull(year, "year");
    reviews = List.copyOf(reviews);
    Map<Standing, List<ChildId>> copy = new EnumMap<>(Standing.class);
    children.forEach((standing, list) -> copy.put(standing, List.copyOf(list)));
    children = Collections.unmodifiableMap(copy);
  }

  /** The figures that are made of them. */
  @Override
  public String toString() {
    return "cases of " + Timeliness.of(this);
  }
}
