package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.Mark;
import org.duecare.metrics.disclosure.PublishedFigure;
import org.duecare.metrics.disclosure.PublishedMeasure;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingPeriod;

/**
 * A figure of a published report. Immutable and thread-safe.
 *
 * @param table the id of the table in which it stands
 * @param label what it is about
 * @param period the time over which, or the day as of which
 * @param figure the published figures
 * @param rate the value of a rate, with one decimal where it is made of the published count, and as
 *     a whole number where the count is hidden; empty for any other figure, and where the base is
 *     small
 */
public record PublishedValue(
    String table,
    Phrase label,
    ReportingPeriod period,
    PublishedMeasure figure,
    Optional<BigDecimal> rate) {

  /**
   * Checks that nothing is null.
   *
   * @param table the id of the table in which it stands
   * @param label what it is about
   * @param period the time over which, or the day as of which
   * @param figure the published figures
   * @param rate the value of a rate
   * @throws NullPointerException if a part is null
   */
  public PublishedValue {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(rate, "rate");
  }

  static PublishedValue of(
      String table, Phrase label, Measure<?> measure, DisclosureControl control) {
    PublishedMeasure figure = control.publish(measure);
    return new PublishedValue(
        table,
        label,
        measure.period(),
        figure,
        measure
            .rate()
            .filter(rate -> !SmallAmount.isSmall(rate.base(), control))
            .filter(rate -> figure.numerator().number().isPresent())
            .map(
                rate ->
                    new Rate(figure.numerator().number().getAsLong(), rate.base(), rate.per())
                        .value(1)));
  }

  /**
   * A rate without its count, as a whole number, which several counts give; nothing where its base
   * is small.
   */
  static Optional<PublishedValue> roughly(
      String table, Phrase label, Measure<?> measure, DisclosureControl control) {
    PublishedMeasure hidden =
        PublishedMeasure.of(
            measure.id(),
            measure.definition(),
            measure.unit(),
            PublishedFigure.marked(Mark.CONFIDENTIAL),
            Optional.empty(),
            control.publish(measure).leftOut(),
            "The count is hidden (c): with figures of other tables it would tell a small one.");
    return measure
        .rate()
        .filter(rate -> !SmallAmount.isSmall(rate.base(), control))
        .map(
            rate ->
                new PublishedValue(
                    table, label, measure.period(), hidden, Optional.of(rate.value(0))));
  }

  String inWords(ReportWording wording) {
    String numbers =
        figure.ratio().<Object>map(ratio -> ratio).orElse(figure.numerator()).toString();
    Phrase value =
        rate.map(printed -> Phrase.of("value.rate", wording.say(label), period, printed, numbers))
            .orElseGet(() -> Phrase.of("value", wording.say(label), period, numbers));
    return figure.leftOut().number().orElse(1) == 0
        ? wording.say(value)
        : wording.say(Phrase.of("value.left-out", value, figure.leftOut().toString()));
  }

  /** The figure in English as {@code reviews held, 2022-04-01 to 2023-03-31: 1782}. */
  @Override
  public String toString() {
    return inWords(ReportWording.english());
  }
}
