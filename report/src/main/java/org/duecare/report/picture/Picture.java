package org.duecare.report.picture;

import java.util.List;
import java.util.Objects;

/**
 * A picture as SVG: the shapes, without the element around them. Immutable and thread-safe.
 *
 * @param width of the area drawn on
 * @param height of the area drawn on
 * @param shapes elements of SVG, texts escaped
 * @param legend what each bar or line stands for; none where one series needs no name
 */
public record Picture(int width, int height, String shapes, List<LegendEntry> legend) {

  /**
   * What a bar or a line stands for.
   *
   * @param swatch an example of what is drawn, as elements of SVG, {@value #SWATCH_WIDTH} wide and
   *     {@value #SWATCH_HEIGHT} high
   * @param words what is drawn so
   */
  public record LegendEntry(String swatch, String words) {

    /** How wide the area of an example is. */
    public static final int SWATCH_WIDTH = 30;

    /** How high the area of an example is. */
    public static final int SWATCH_HEIGHT = 14;

    /**
     * Checks that nothing is null.
     *
     * @param swatch an example of what is drawn
     * @param words what is drawn so
     * @throws NullPointerException if a part is null
     */
    public LegendEntry {
      Objects.requireNonNull(swatch, "swatch");
      Objects.requireNonNull(words, "words");
    }
  }

  /**
   * Checks that nothing is null.
   *
   * @param width of the area drawn on
   * @param height of the area drawn on
   * @param shapes elements of SVG
   * @param legend what each bar or line stands for
   * @throws NullPointerException if a part is null
   */
  public Picture {
    Objects.requireNonNull(shapes, "shapes");
    legend = List.copyOf(legend);
  }
}
