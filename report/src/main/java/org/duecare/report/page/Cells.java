package org.duecare.report.page;

import java.util.Optional;
import org.duecare.metrics.annualreport.PublishedValue;
import org.duecare.metrics.disclosure.Mark;
import org.duecare.metrics.disclosure.PublishedFigure;
import org.duecare.metrics.disclosure.PublishedRatio;
import org.duecare.metrics.measure.Ratio;
import org.duecare.report.page.PageCell.Kind;

/** Published figures as cells. */
final class Cells {

  private final PageWords words;

  Cells(PageWords words) {
    this.words = words;
  }

  /**
   * A count of a table.
   *
   * @param kind COUNT, or ROUNDED
   */
  PageCell count(PublishedFigure figure, Kind kind) {
    return cell(figure, kind, "", "", "", "");
  }

  /** A value of a list: a share, a rate or a count. A rate that is not printed is hidden. */
  PageCell of(PublishedValue value, boolean isRate) {
    PublishedFigure leftOut = value.figure().leftOut();
    String undecided = leftOut.number().orElse(1) == 0 ? "" : leftOut.toString();
    String more = undecided.isEmpty() ? "" : words.page("cell.left-out", undecided);
    String count = value.figure().numerator().toString();
    if (value.figure().ratio().isPresent()) {
      PublishedRatio ratio = value.figure().ratio().orElseThrow();
      String whole = ratio.denominator().toString();
      String of =
          ratio.numerator().isHidden()
              ? words.page("cell.hidden-of", whole)
              : words.page("cell.of", count, whole);
      return cell(
          ratio.percent(),
          Kind.PERCENT,
          count,
          ratio.denominator().toString(),
          undecided,
          joined(of, more));
    } else if (value.rate().isPresent()) {
      String printed = value.rate().orElseThrow().toPlainString();
      return new PageCell(
          printed,
          Kind.NUMBER,
          count,
          "",
          undecided,
          Optional.empty(),
          value.figure().numerator().isHidden()
              ? more
              : joined(words.page("cell.of-count", count), more),
          "");
    } else if (isRate) {
      return hidden(Kind.NUMBER);
    }
    return cell(value.figure().numerator(), Kind.COUNT, "", "", undecided, more);
  }

  private static String joined(String one, String other) {
    return other.isEmpty() ? one : one + "; " + other;
  }

  private PageCell hidden(Kind kind) {
    String symbol = Mark.CONFIDENTIAL.symbol();
    return new PageCell(
        "", kind, "", "", "", Optional.of(symbol), "", words.page("mark." + symbol));
  }

  private PageCell cell(
      PublishedFigure figure,
      Kind kind,
      String numerator,
      String denominator,
      String leftOut,
      String detail) {
    Optional<String> mark = figure.mark().map(Mark::symbol);
    return new PageCell(
        figure.number().isPresent() ? Long.toString(figure.number().getAsLong()) : "",
        kind,
        numerator,
        denominator,
        leftOut,
        mark,
        detail,
        mark.map(each -> words.page("mark." + each)).orElse(""));
  }

  /** The share that two printed counts make; hidden where one of them is. */
  PageCell share(PublishedFigure counted, PublishedFigure others) {
    if (counted.number().isEmpty() || others.number().isEmpty()) {
      return hidden(Kind.PERCENT);
    }
    long part = counted.number().getAsLong();
    long whole = part + others.number().getAsLong();
    return new Ratio(part, whole)
        .percent(0)
        .map(
            percent ->
                new PageCell(
                    percent.toPlainString(),
                    Kind.PERCENT,
                    Long.toString(part),
                    Long.toString(whole),
                    "",
                    Optional.empty(),
                    words.page("cell.of", Long.toString(part), Long.toString(whole)),
                    ""))
        .orElseGet(PageCell::none);
  }
}
