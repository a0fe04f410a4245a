package org.duecare.report.picture;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import java.util.Locale;

/**
 * With what is drawn. A picture has no colours of its own: each ink is a class, to which the page
 * gives a colour for light, dark, paper and the colours that a reader forces. Immutable and
 * thread-safe.
 */
public enum Ink {
  /** Words and numbers. */
  TEXT(1),
  /** Axes and grids. */
  GRID(2),
  /** The edge of a bar. */
  EDGE(3),
  /** A range that is shown behind the bars. */
  BAND(4),
  /** The first of three series. */
  SERIES_1(5),
  /** The second of three series. */
  SERIES_2(6),
  /** The last series, and the only one where there is one. */
  SERIES_3(7);

  private static final List<Ink> SERIES = List.of(SERIES_1, SERIES_2, SERIES_3);

  private final Color color;

  Ink(int code) {
    color = new Color(code);
  }

  /** The most series that a picture tells apart. */
  static final int MOST_SERIES = SERIES.size();

  /** By the last of these the newest figures are drawn, whatever their number. */
  static Ink ofSeries(int index, int count) {
    return SERIES.get(MOST_SERIES - count + index);
  }

  /** A colour by which the canvas knows the ink again. */
  Color color() {
    return color;
  }

  static Ink of(Paint paint) {
    for (Ink each : values()) {
      if (each.color().equals(paint)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "no ink has the paint " + paint + "; only inks are drawn with");
  }

  /**
   * The class of the style sheet.
   *
   * @return small letters, digits and hyphens, for example "ink-series-1"
   */
  public String cssClass() {
    return "ink-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
