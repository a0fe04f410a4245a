package org.duecare.report.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/** Lines over time. Each has a mark and dashes of its own, as colours do not tell them to all. */
final class LineChart {

  private static final int HEIGHT = 220;
  private static final int MOST_WORDS = 5;
  private static final double MARK = 6;

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
    words.setMaximumCategoryLabelLines(2);
    // Those without words lend their room to the one that has some.
    words.setMaximumCategoryLabelWidthRatio(step());
    CategoryPlot plot =
        new CategoryPlot(
            Drawing.numbers(chart, shown()), words, Drawing.range(chart.scale()), lines());
    Drawing.plain(plot);
    return Drawing.draw(plot, HEIGHT, Drawing.legend(chart));
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
      lines.setSeriesStroke(i, STROKES.get(STROKES.size() - count + i));
    }
    return lines;
  }
}
