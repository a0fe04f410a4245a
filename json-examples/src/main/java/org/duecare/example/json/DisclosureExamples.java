package org.duecare.example.json;

import java.util.List;
import java.util.Optional;
import org.duecare.metrics.disclosure.CountTable;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.Mark;
import org.duecare.metrics.disclosure.PublishedFigure;
import org.duecare.metrics.disclosure.PublishedMeasure;
import org.duecare.metrics.disclosure.PublishedRatio;
import org.duecare.metrics.disclosure.PublishedTable;
import org.duecare.metrics.disclosure.Rounding;
import org.duecare.metrics.disclosure.Zeros;
import org.duecare.metrics.measure.KeyedSentence;

/** Figures as they are published, and the rule by which they are. */
public final class DisclosureExamples {

  private static final String SUBJECT = "disclosure";
  private static final PublishedFigure HIDDEN = PublishedFigure.marked(Mark.CONFIDENTIAL);

  private DisclosureExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return List.of(
        Example.of(
            SUBJECT,
            CountTable.withColumns("2023", "2024")
                .row("girls", 12, 7)
                .row("boys", 0, 9)
                .withTotals(CountTable.Total.COLUMNS, CountTable.Total.GRAND)),
        Example.of(
            SUBJECT,
            DisclosureControl.departmentForEducation()
                .withZeros(Zeros.HIDDEN)
                .withRounding(Rounding.TO_5)
                .withValuesLeftOpen(3)),
        Example.of(
            SUBJECT,
            "DisclosureControl-bare",
            DisclosureControl.class,
            DisclosureControl.departmentForEducation()),
        Example.of(SUBJECT, PublishedFigure.of(12)),
        Example.of(SUBJECT, "PublishedFigure-marked", PublishedFigure.class, HIDDEN),
        Example.of(SUBJECT, ratio()),
        Example.of(SUBJECT, measure()),
        Example.of(SUBJECT, "PublishedMeasure-bare", PublishedMeasure.class, count()),
        Example.of(SUBJECT, table()),
        Example.of(SUBJECT, "PublishedTable-bare", PublishedTable.class, list()));
  }

  private static PublishedRatio ratio() {
    return new PublishedRatio(HIDDEN, PublishedFigure.of(40), HIDDEN);
  }

  static PublishedMeasure measure() {
    return PublishedMeasure.of(
        "reviews-in-time",
        "of the reviews held, those in time",
        "reviews",
        HIDDEN,
        Optional.of(ratio()),
        PublishedFigure.of(0),
        "Hidden (c): numerator.");
  }

  private static PublishedMeasure count() {
    return PublishedMeasure.of(
        "looked-after",
        "children looked after",
        "children",
        PublishedFigure.of(651),
        Optional.empty(),
        PublishedFigure.of(0),
        "Nothing is hidden.");
  }

  static PublishedTable table() {
    return PublishedTable.of(
        List.of("girls", "boys"),
        List.of("2023", "2024"),
        List.of(List.of(PublishedFigure.of(12), HIDDEN), List.of(PublishedFigure.of(9), HIDDEN)),
        List.of(HIDDEN, HIDDEN),
        List.of(PublishedFigure.of(21), PublishedFigure.of(16)),
        Optional.of(PublishedFigure.of(37)),
        List.of(MeasureExamples.sentence()));
  }

  private static PublishedTable list() {
    return PublishedTable.of(
        List.of("girls"),
        List.of("2023"),
        List.of(List.of(PublishedFigure.of(12))),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(new KeyedSentence("disclosure.nothing-hidden", List.of(), "Nothing is hidden.")));
  }
}
