package org.duecare.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it is published: what it counts, its figures or the marks in their place, and what
 * was hidden. It has no evidence and carries nothing of what it hides.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublishedMeasure {

  private static final String CHILDREN = "children";

  private final String id;
  private final String definition;
  private final String unit;
  private final PublishedFigure numerator;
  private final @Nullable PublishedRatio ratio;
  private final PublishedFigure leftOut;
  private final String note;

  private PublishedMeasure(
      Measure<?> measure,
      PublishedFigure numerator,
      @Nullable PublishedRatio ratio,
      PublishedFigure leftOut,
      DisclosureControl control) {
    this.id = measure.id();
    this.definition = measure.definition();
    this.unit = measure.unit();
    this.numerator = numerator;
    this.ratio = ratio;
    this.leftOut = leftOut;
    this.note = Note.of(hidden(), control);
  }

  private PublishedMeasure(
      String id,
      String definition,
      String unit,
      PublishedFigure numerator,
      @Nullable PublishedRatio ratio,
      PublishedFigure leftOut,
      String note) {
    this.id = Objects.requireNonNull(id, "id");
    this.definition = Objects.requireNonNull(definition, "definition");
    this.unit = Objects.requireNonNull(unit, "unit");
    this.numerator = Objects.requireNonNull(numerator, "numerator");
    this.ratio = ratio;
    this.leftOut = Objects.requireNonNull(leftOut, "leftOut");
    this.note = Objects.requireNonNull(note, "note");
  }

  /**
   * A measure that was published.
   *
   * @param id the name under which it is reported
   * @param definition what is counted
   * @param unit what one case is
   * @param numerator how many
   * @param ratio the share, whose numerator that is; empty for a count and for a rate
   * @param leftOut how many were left out
   * @param note what is hidden, and why
   * @return the measure
   * @throws IllegalArgumentException if the share has another numerator
   */
  public static PublishedMeasure of(
      String id,
      String definition,
      String unit,
      PublishedFigure numerator,
      Optional<PublishedRatio> ratio,
      PublishedFigure leftOut,
      String note) {
    if (ratio.filter(share -> !share.numerator().equals(numerator)).isPresent()) {
      throw new IllegalArgumentException(
          "share of another numerator: " + ratio.orElseThrow() + "; " + numerator + " is needed");
    }
    return new PublishedMeasure(id, definition, unit, numerator, ratio.orElse(null), leftOut, note);
  }

  static PublishedMeasure of(Measure<?> measure, DisclosureControl control) {
    boolean isSmall = measure.leftOut() > 0 && control.isSmall(measure.leftOut());
    boolean mayTell = measure.unit().equals(CHILDREN) || measure.ratio().isEmpty();
    boolean hidesLeftOut = isSmall && mayTell;
    @Nullable PublishedRatio ratio = null;
    if (measure.ratio().isPresent()) {
      Ratio share = measure.ratio().orElseThrow();
      boolean ofFew = control.isSmall(share.denominator());
      ratio =
          hidesLeftOut && !ofFew
              ? control.publish(share, measure.leftOut())
              : control.publish(share);
      hidesLeftOut |= ofFew && measure.leftOut() > 0;
    }
    PublishedFigure numerator =
        ratio == null ? control.figure(measure.numerator()) : ratio.numerator();
    PublishedFigure leftOut =
        hidesLeftOut ? PublishedFigure.hidden() : control.shown(measure.leftOut());
    return new PublishedMeasure(measure, numerator, ratio, leftOut, control);
  }

  /**
   * The name under which the figure is reported.
   *
   * @return the id, for example "reviews-in-time"
   */
  public String id() {
    return id;
  }

  /**
   * What is counted.
   *
   * @return one sentence without a full stop
   */
  public String definition() {
    return definition;
  }

  /**
   * What one case is.
   *
   * @return a word in the plural, for example "reviews"
   */
  public String unit() {
    return unit;
  }

  /**
   * The numerator of a share, or the count; of a rate the count only, for its value with the base
   * would tell a count that is hidden.
   *
   * @return the figure or its mark
   */
  public PublishedFigure numerator() {
    return numerator;
  }

  /**
   * The share, with its percentage.
   *
   * @return the ratio; empty for a plain count
   */
  public Optional<PublishedRatio> ratio() {
    return Optional.ofNullable(ratio);
  }

  /**
   * How many cases might belong to the figure and cannot be decided.
   *
   * @return the figure or its mark
   */
  public PublishedFigure leftOut() {
    return leftOut;
  }

  /**
   * What was hidden. The percentage is hidden with the numerator and has no name here of its own.
   *
   * @return some of "numerator" (of a plain count "count"), "denominator", "left out", in that
   *     order, immutable
   */
  public List<String> hidden() {
    List<String> hidden = new ArrayList<>();
    if (numerator.isHidden()) {
      hidden.add(ratio == null ? "count" : "numerator");
    }
    if (ratio != null && ratio.denominator().isHidden()) {
      hidden.add("denominator");
    }
    if (leftOut.isHidden()) {
      hidden.add("left out");
    }
    return List.copyOf(hidden);
  }

  /**
   * What was hidden, and why, in sentences to print below the figure.
   *
   * @return one sentence or two
   */
  public String note() {
    return note;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublishedMeasure that
        && id.equals(that.id)
        && definition.equals(that.definition)
        && unit.equals(that.unit)
        && numerator.equals(that.numerator)
        && Objects.equals(ratio, that.ratio)
        && leftOut.equals(that.leftOut)
        && note.equals(that.note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, definition, unit, numerator, ratio, leftOut, note);
  }

  /** The figure as {@code reviews-in-time: c/1782 (c), 12 left out}. */
  @Override
  public String toString() {
    return id + ": " + (ratio == null ? numerator : ratio) + ", " + leftOut + " left out";
  }
}
