package org.duecare.cli.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duecare.report.picture.Ink;

/** The colours of a picture that stands alone: those of the report's page on light paper. */
final class Palette {

  static final Color PAPER = Color.WHITE;

  private Palette() {}

  static Color of(Ink ink) {
    return switch (ink) {
      case TEXT -> new Color(0x17242d);
      case GRID -> new Color(0xc9d3da);
      case EDGE -> new Color(0x2b4554);
      case BAND -> new Color(0xf6e3b4);
      case SERIES_1 -> new Color(0xcfe3ec);
      case SERIES_2 -> new Color(0x6fa9c2);
      case SERIES_3 -> new Color(0x0b4f6c);
    };
  }

  /** The colour of what has a class of the page; of any other, that of words. */
  static Color ofClass(String cssClass) {
    return Arrays.stream(Ink.values())
        .filter(ink -> ink.cssClass().equals(cssClass))
        .findFirst()
        .map(Palette::of)
        .orElse(of(Ink.TEXT));
  }

  /** Rules for each ink, as the page has them. */
  static String style() {
    return Arrays.stream(Ink.values())
        .map(
            ink ->
                String.format(
                    Locale.ROOT,
                    ".%1$s.filled{fill:%2$s}.%1$s.drawn{stroke:%2$s;fill:none}",
                    ink.cssClass(),
                    hex(of(ink))))
        .collect(Collectors.joining("", "text{fill:" + hex(of(Ink.TEXT)) + "}", ""));
  }

  static String hex(Color color) {
    return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
  }
}
