package org.duecare.metrics.measure;

import java.util.Objects;
import java.util.Optional;

/**
 * What a figure counts. Immutable and thread-safe.
 *
 * @param id the name under which the figure is reported, for example "reviews-in-time"
 * @param sentence what is counted, in one sentence without a full stop
 * @param unit what one case is, in the plural, for example "reviews"
 * @param population whom or what it is about, for example "children looked after in the year"
 * @param basis what one unit is, where that could be doubted
 */
public record Definition(
    String id, String sentence, String unit, String population, Optional<Basis> basis) {

  /**
   * Checks that nothing is null.
   *
   * @param id the name under which the figure is reported
   * @param sentence what is counted
   * @param unit what one case is
   * @param population whom or what it is about
   * @param basis what one unit is, where that could be doubted
   * @throws NullPointerException if a part is null
   */
  public Definition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(population, "population");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * What a figure counts of which there is one basis only.
   *
   * @param id the name under which the figure is reported
   * @param sentence what is counted
   * @param unit what one case is
   * @param population whom or what it is about
   * @return the definition
   */
  public static Definition of(String id, String sentence, String unit, String population) {
    return new Definition(id, sentence, unit, population, Optional.empty());
  }

  /**
   * This definition on a basis.
   *
   * @param other what one unit is
   * @return the definition
   */
  public Definition on(Basis other) {
    return new Definition(id, sentence, unit, population, Optional.of(other));
  }

  /**
   * This definition for a part of what it counts.
   *
   * @param suffix what is added to the id after a hyphen
   * @param restriction what is added to the sentence after a semicolon
   * @return the definition
   */
  public Definition only(String suffix, String restriction) {
    return new Definition(
        id + "-" + suffix, sentence + "; " + restriction, unit, population, basis);
  }
}
