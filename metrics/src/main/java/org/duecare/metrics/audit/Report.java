package org.duecare.metrics.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duecare.metrics.measure.Measure;

/**
 * The figures of a report as data: what it prints, what it says of several figures together, and
 * which exhibits it has.
 *
 * <p>Immutable and thread-safe.
 */
public final class Report {

  private final String name;
  private final List<Figure> figures;
  private final List<Relation> relations;
  private final Set<String> exhibits;

  private Report(Builder builder) {
    this.name = builder.name;
    this.figures = List.copyOf(builder.figures);
    this.relations = List.copyOf(builder.relations);
    this.exhibits = Collections.unmodifiableSet(new LinkedHashSet<>(builder.exhibits));
  }

  /**
   * A report without figures yet.
   *
   * @param name what it is called
   * @return the builder
   * @throws IllegalArgumentException if the name is blank
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * What it is called.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The figures.
   *
   * @return the figures in the order in which they were stated, immutable
   */
  public List<Figure> figures() {
    return figures;
  }

  /**
   * What it says of several figures together.
   *
   * @return the relations in the order in which they were stated, immutable
   */
  public List<Relation> relations() {
    return relations;
  }

  /**
   * The tables and charts it has.
   *
   * @return what they are called, immutable
   */
  public Set<String> exhibits() {
    return exhibits;
  }

  /** The name of the report. */
  @Override
  public String toString() {
    return name;
  }

  /** Takes the figures of a report one after the other. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Set<String> exhibits = new LinkedHashSet<>();

    private Builder(String name) {
      this.name = Wording.requireText(name, "name of a report");
    }

    /**
     * Adds figures.
     *
     * @param more the figures
     * @return this builder
     */
    public Builder figures(Figure... more) {
      figures.addAll(List.of(more));
      return this;
    }

    /**
     * Adds relations between the figures, or of a figure and something outside.
     *
     * @param more the relations
     * @return this builder
     */
    public Builder relations(Relation... more) {
      relations.addAll(List.of(more));
      return this;
    }

    /**
     * Adds a figure of ours: a count under the id of the measure; of a share or a rate the value
     * under that id, its numbers under the id with {@code .numerator} and {@code .denominator}, and
     * that they belong together. Where the denominator is 0 there is no percentage.
     *
     * @param measure the figure
     * @param decimals how many digits of a percentage or a rate are printed, 0 or more
     * @return this builder
     * @throws IllegalArgumentException if the number of digits is negative
     */
    public Builder measure(Measure<?> measure, int decimals) {
      new MeasureStated(measure, decimals).addTo(this);
      return this;
    }

    /**
     * Adds tables or charts that the report has.
     *
     * @param more what they are called, as references call them
     * @return this builder
     */
    public Builder exhibits(String... more) {
      exhibits.addAll(List.of(more));
      return this;
    }

    /**
     * The report.
     *
     * @return the report
     * @throws IllegalArgumentException if two figures have one id, or a relation names a figure
     *     that is not in the report or is of a kind that does not fit
     */
    public Report build() {
      Figures known = new Figures(figures);
      relations.forEach(relation -> RelationKinds.require(relation, known));
      return new Report(this);
    }
  }
}
