package org.duecare.cli.chart;

import java.util.List;
import org.duecare.report.picture.Picture;
import org.duecare.report.picture.Picture.LegendEntry;

/** A chart as an SVG file that stands alone: with its title, its legend and its colours. */
final class SvgFile {

  static final int EDGE = 12;
  private static final int TITLE = 26;
  private static final int LINE = 20;
  private static final int LETTERS = 12;
  private static final int BASELINE = 11;

  /** A title is wider than its letters are many, by about this. */
  private static final double LETTER_WIDTH = 7.2;

  private final TitledChart titled;
  private final Picture picture;

  SvgFile(TitledChart titled) {
    this.titled = titled;
    this.picture = titled.chart().draw();
  }

  int width() {
    int title = (int) Math.ceil(titled.title().length() * LETTER_WIDTH);
    return Math.max(picture.width(), title) + 2 * EDGE;
  }

  int height() {
    return picture.height() + TITLE + picture.legend().size() * LINE + 2 * EDGE;
  }

  String text() {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
        .append(width() + " " + height() + "\" width=\"" + 2 * width())
        .append("\" height=\"" + 2 * height() + "\">\n<title>")
        .append(escaped(titled.title()))
        .append("</title>\n<style>")
        .append("text{font-family:system-ui,\"Segoe UI\",Roboto,Arial,sans-serif}")
        .append(Palette.style())
        .append("</style>\n<rect width=\"100%\" height=\"100%\" fill=\"")
        .append(Palette.hex(Palette.PAPER))
        .append("\"/>\n");
    svg.append(words("ink-text title", EDGE, EDGE + BASELINE, titled.title()));
    svg.append(moved(EDGE, EDGE + TITLE, picture.shapes()));
    List<LegendEntry> legend = picture.legend();
    for (int i = 0; i < legend.size(); i++) {
      int top = EDGE + TITLE + picture.height() + i * LINE;
      svg.append(moved(EDGE, top, legend.get(i).swatch()));
      int left = EDGE + LegendEntry.SWATCH_WIDTH + EDGE / 2;
      svg.append(words("ink-text", left, top + BASELINE, legend.get(i).words()));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String moved(int x, int y, String shapes) {
    return "<g transform=\"translate(" + x + " " + y + ")\">\n" + shapes + "</g>\n";
  }

  private static String words(String cssClass, int x, int y, String words) {
    return "<text class=\""
        + cssClass
        + ("\" x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + LETTERS + "\">")
        + escaped(words)
        + "</text>\n";
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
