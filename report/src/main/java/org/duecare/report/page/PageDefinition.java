package org.duecare.report.page;

import java.util.Objects;
import java.util.Optional;

/**
 * What a figure counts exactly. Immutable and thread-safe.
 *
 * @param id of the measure
 * @param anchor where it stands on the page
 * @param label what the figure is called
 * @param sentence what is counted
 * @param unit what one case is; empty where it is not of records
 * @param population of whom or what; empty where it is not of records
 */
public record PageDefinition(
    String id,
    String anchor,
    String label,
    String sentence,
    Optional<String> unit,
    Optional<String> population) {

  /**
   * Checks that nothing is null.
   *
   * @param id of the measure
   * @param anchor where it stands on the page
   * @param label what the figure is called
   * @param sentence what is counted
   * @param unit what one case is
   * @param population of whom or what
   * @throws NullPointerException if a part is null
   */
  public PageDefinition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(population, "population");
  }
}
