package org.duecare.report.picture;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.duecare.report.picture.Picture.LegendEntry;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** What charts of all kinds have in common. */
final class Drawing {

  /** Narrow, so that on a small screen the letters are not shrunk much. */
  static final int WIDTH = 360;

  static final int LETTERS = 12;

  /** Room at the right for half of the last words of an axis. */
  private static final int END = 22;

  static final PictureFont FONT = new PictureFont(LETTERS);

  private Drawing() {}

  /** A category: two may have the same words, or none. */
  record Category(int index, String words) implements Comparable<Category> {
    @Override
    public int compareTo(Category other) {
      return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
      return words;
    }
  }

  static DefaultCategoryDataset numbers(Chart chart, List<String> categories) {
    DefaultCategoryDataset numbers = new DefaultCategoryDataset();
    for (int series = 0; series < chart.series().size(); series++) {
      List<Optional<Double>> values = chart.series().get(series).values();
      for (int i = 0; i < values.size(); i++) {
        @Nullable Number value = values.get(i).orElse(null);
        numbers.addValue(value, Integer.valueOf(series), new Category(i, categories.get(i)));
      }
    }
    return numbers;
  }

  static CategoryAxis categories() {
    CategoryAxis axis = new CategoryAxis();
    axis.setTickLabelFont(FONT);
    axis.setLabelFont(FONT);
    axis.setTickLabelPaint(Ink.TEXT.color());
    axis.setAxisLinePaint(Ink.GRID.color());
    axis.setTickMarkPaint(Ink.GRID.color());
    axis.setTickMarksVisible(false);
    return axis;
  }

  static NumberAxis range() {
    NumberAxis axis = new NumberAxis();
    axis.setTickLabelFont(FONT);
    axis.setLabelFont(FONT);
    axis.setTickLabelPaint(Ink.TEXT.color());
    axis.setTickMarkPaint(Ink.GRID.color());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    return axis;
  }

  static void plain(CategoryPlot plot) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setNoDataMessageFont(FONT);
    plot.setInsets(new RectangleInsets(2, 0, 2, END));
    plot.setRangeGridlinePaint(Ink.GRID.color());
    plot.setRangeGridlineStroke(new BasicStroke(0.5f));
    plot.setRangeZeroBaselinePaint(Ink.GRID.color());
  }

  static Picture draw(CategoryPlot plot, int height, List<LegendEntry> legend) {
    SvgCanvas canvas = new SvgCanvas(FONT);
    plot.draw(canvas, SvgCanvas.area(WIDTH, height), null, null, null);
    return new Picture(WIDTH, height, canvas.shapes(), legend);
  }

  /** Series need no name where there is one. */
  static List<LegendEntry> legend(Chart chart, IntFunction<String> swatch) {
    List<LegendEntry> legend = new ArrayList<>();
    int count = chart.series().size();
    for (int i = 0; i < count && count > 1; i++) {
      legend.add(new LegendEntry(swatch.apply(i), chart.series().get(i).name()));
    }
    return legend;
  }
}
