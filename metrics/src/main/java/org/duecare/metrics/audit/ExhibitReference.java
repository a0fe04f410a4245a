package org.duecare.metrics.audit;

import java.util.List;

/**
 * A place of the report that refers to a table or a chart.
 *
 * <p>Immutable and thread-safe.
 *
 * @param exhibit what the exhibit is called; it is there if the report lists it
 * @param place where it is referred to, for example "7.2"
 */
public record ExhibitReference(String exhibit, String place) implements Relation {

  /**
   * Checks the texts.
   *
   * @param exhibit what the exhibit is called
   * @param place where it is referred to
   * @throws IllegalArgumentException if one is blank
   */
  public ExhibitReference {
    Wording.requireText(exhibit, "name of an exhibit");
    Wording.requireText(place, "place of a reference");
  }

  @Override
  public List<String> figures() {
    return List.of();
  }
}
