package org.duecare.report.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.report.picture.Chart.Scale;
import org.duecare.report.picture.Picture.LegendEntry;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/** Lines over time. Each has a mark and dashes of its own, as colours do not tell them to all. */
final class LineChart {

  private static final int HEIGHT = 220;
  private static final int MOST_WORDS = 4;
  private static final double MARK = 6;
  private static final int MOST_UNITS = 5;

  /**
   * The share of the room from one category with words to the next that they take. What is longer
   * goes on two lines, as words side by side without a gap are read as one.
   */
  private static final float SHARE = 0.9f;

  private static final double PERCENT_UNIT = 25;

  /** Above the highest line, so that nothing is cut off. */
  private static final double ROOM = 0.04;

  private static final List<BasicStroke> STROKES =
      List.of(dashed(2, 3), dashed(7, 3), new BasicStroke(2));

  private final Chart chart;

  LineChart(Chart chart) {
    this.chart = chart;
  }

  private static BasicStroke dashed(float line, float gap) {
    return new BasicStroke(
        2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {line, gap}, 0);
  }

  private static Shape mark(Ink ink) {
    return switch (ink) {
      case SERIES_1 -> triangle();
      case SERIES_2 -> new Rectangle2D.Double(-MARK / 2, -MARK / 2, MARK, MARK);
      default -> new Ellipse2D.Double(-MARK / 2, -MARK / 2, MARK, MARK);
    };
  }

  private static Shape triangle() {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(0, -MARK / 2 - 1);
    triangle.lineTo(MARK / 2 + 1, MARK / 2);
    triangle.lineTo(-MARK / 2 - 1, MARK / 2);
    triangle.closePath();
    return triangle;
  }

  Picture picture() {
    CategoryAxis words = Drawing.categories();
    // Points need no gaps between them, and words are measured without these.
    words.setCategoryMargin(0);
    words.setMaximumCategoryLabelLines(2);
    // Those without words lend their room to the one that has some.
    words.setMaximumCategoryLabelWidthRatio(step() * SHARE);
    NumberAxis range = Drawing.range();
    double unit = unit();
    range.setRange(0, Math.max(unit, Math.ceil(chart.highest() / unit) * unit) * (1 + ROOM));
    range.setTickUnit(new NumberTickUnit(unit));
    CategoryPlot plot = new CategoryPlot(Drawing.numbers(chart, shown()), words, range, lines());
    Drawing.plain(plot);
    return Drawing.draw(plot, HEIGHT, Drawing.legend(chart, this::swatch));
  }

  private String swatch(int series) {
    int count = chart.series().size();
    Ink ink = Ink.ofSeries(series, count);
    double middle = LegendEntry.SWATCH_HEIGHT / 2.0;
    double centre = LegendEntry.SWATCH_WIDTH / 2.0;
    SvgCanvas canvas = new SvgCanvas(Drawing.FONT);
    canvas.setPaint(ink.color());
    canvas.setStroke(stroke(series, count));
    canvas.draw(new Line2D.Double(0, middle, LegendEntry.SWATCH_WIDTH, middle));
    canvas.fill(
        AffineTransform.getTranslateInstance(centre, middle).createTransformedShape(mark(ink)));
    return canvas.shapes();
  }

  private static BasicStroke stroke(int series, int count) {
    return STROKES.get(STROKES.size() - count + series);
  }

  /** A round number of which four or five reach the top. */
  private double unit() {
    if (chart.scale() == Scale.PERCENT) {
      return PERCENT_UNIT;
    }
    double least = Math.max(1, chart.highest() / MOST_UNITS);
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    return Stream.of(1, 2, 5, 10)
        .map(round -> round * power)
        .filter(each -> each >= least)
        .findFirst()
        .orElse(10 * power);
  }

  private int step() {
    return (chart.categories().size() + MOST_WORDS - 1) / MOST_WORDS;
  }

  /** Of many categories some have words, the last one always. */
  private List<String> shown() {
    int last = chart.categories().size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> (last - i) % step() == 0 ? chart.categories().get(i) : "")
        .toList();
  }

  private LineAndShapeRenderer lines() {
    LineAndShapeRenderer lines =
        new LineAndShapeRenderer(/* lines= */ true, /* shapes= */ chart.categories().size() < 25);
    int count = chart.series().size();
    for (int i = 0; i < count; i++) {
      Ink ink = Ink.ofSeries(i, count);
      lines.setSeriesPaint(i, ink.color());
      lines.setSeriesShape(i, mark(ink));
      lines.setSeriesStroke(i, stroke(i, count));
    }
    return lines;
  }
}
