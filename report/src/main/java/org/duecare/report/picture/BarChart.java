package org.duecare.report.picture;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.duecare.report.picture.Chart.Band;
import org.duecare.report.picture.Chart.Scale;
import org.duecare.report.picture.Picture.LegendEntry;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Bars from left to right, each with its number at the end: no axis has to be read. */
final class BarChart {

  private static final int BAR = 18;
  private static final int GAP = 14;
  private static final int EDGES = 8;
  private static final float WORDS = 0.42f;
  private static final int LINES_OF_WORDS = 3;
  private static final int LETTERS_A_LINE = 20;
  private static final int LINE = 15;

  /** Room at the end of the longest bar for its number. */
  private static final double ROOM = 0.16;

  private static final double WHOLE = 100;

  private final Chart chart;

  BarChart(Chart chart) {
    this.chart = chart;
  }

  Picture picture() {
    CategoryAxis words = Drawing.categories();
    words.setMaximumCategoryLabelLines(LINES_OF_WORDS);
    words.setMaximumCategoryLabelWidthRatio(WORDS);
    words.setCategoryMargin(0.28);
    words.setLowerMargin(0.02);
    words.setUpperMargin(0.02);
    NumberAxis range = Drawing.range();
    range.setVisible(false);
    double highest = chart.scale() == Scale.PERCENT ? WHOLE : Math.max(1, chart.highest());
    double end = chart.band().map(band -> Math.max(band.to(), highest)).orElse(highest);
    range.setRange(0, end * (1 + ROOM));
    CategoryPlot plot =
        new CategoryPlot(Drawing.numbers(chart, chart.categories()), words, range, bars());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    Drawing.plain(plot);
    plot.setRangeGridlinesVisible(false);
    chart.band().ifPresent(band -> plot.addRangeMarker(marker(band), Layer.BACKGROUND));
    return Drawing.draw(plot, height(), legend());
  }

  private List<LegendEntry> legend() {
    int count = chart.series().size();
    List<LegendEntry> legend =
        new ArrayList<>(Drawing.legend(chart, i -> swatch(Ink.ofSeries(i, count))));
    chart.band().ifPresent(band -> legend.add(new LegendEntry(swatch(Ink.BAND), band.name())));
    return legend;
  }

  private static String swatch(Ink ink) {
    Rectangle2D bar = SvgCanvas.area(LegendEntry.SWATCH_WIDTH, LegendEntry.SWATCH_HEIGHT);
    bar.setRect(1, 1, bar.getWidth() - 2, bar.getHeight() - 2);
    SvgCanvas canvas = new SvgCanvas(Drawing.FONT);
    canvas.setPaint(ink.color());
    canvas.fill(bar);
    canvas.setPaint(Ink.EDGE.color());
    canvas.draw(bar);
    return canvas.shapes();
  }

  private int height() {
    int lines =
        chart.categories().stream()
            .mapToInt(each -> Math.min(LINES_OF_WORDS, 1 + each.length() / LETTERS_A_LINE))
            .max()
            .orElse(1);
    int category = Math.max(BAR * chart.series().size(), LINE * lines) + GAP;
    return chart.categories().size() * category + EDGES;
  }

  private BarRenderer bars() {
    BarRenderer bars = new BarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(true);
    bars.setItemMargin(0.04);
    bars.setMaximumBarWidth((double) BAR / height());
    int count = chart.series().size();
    for (int i = 0; i < count; i++) {
      bars.setSeriesPaint(i, Ink.ofSeries(i, count).color());
      bars.setSeriesOutlinePaint(i, Ink.EDGE.color());
      bars.setSeriesOutlineStroke(i, new BasicStroke(1));
    }
    bars.setDefaultItemLabelGenerator(new Numbers(chart.scale()));
    bars.setDefaultItemLabelsVisible(true);
    bars.setDefaultItemLabelFont(Drawing.FONT);
    bars.setDefaultItemLabelPaint(Ink.TEXT.color());
    bars.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    return bars;
  }

  private static IntervalMarker marker(Band band) {
    IntervalMarker marker = new IntervalMarker(band.from(), band.to(), Ink.BAND.color());
    marker.setOutlinePaint(Ink.EDGE.color());
    marker.setOutlineStroke(
        new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 3}, 0));
    return marker;
  }

  /** A number as it is printed in the table. */
  private static final class Numbers extends StandardCategoryItemLabelGenerator {

    private static final long serialVersionUID = 1L;

    private final Scale scale;

    Numbers(Scale scale) {
      this.scale = scale;
    }

    @Override
    public String generateLabel(CategoryDataset numbers, int series, int category) {
      String number =
          BigDecimal.valueOf(numbers.getValue(series, category).doubleValue())
              .stripTrailingZeros()
              .toPlainString();
      return scale == Scale.PERCENT ? number + "%" : number;
    }
  }
}
