package org.duecare.report.picture;

import java.util.List;
import java.util.Objects;

/**
 * A picture as SVG: the shapes, without the element around them. Immutable and thread-safe.
 *
 * @param width of the area drawn on
 * @param height of the area drawn on
 * @param shapes elements of SVG, texts escaped
 * @param legend what each ink stands for; none where one series needs no name
 */
public record Picture(int width, int height, String shapes, List<LegendEntry> legend) {

  /**
   * What an ink stands for.
   *
   * @param ink the ink
   * @param words what is drawn with it
   */
  public record LegendEntry(Ink ink, String words) {}

  /**
   * Checks that nothing is null.
   *
   * @param width of the area drawn on
   * @param height of the area drawn on
   * @param shapes elements of SVG
   * @param legend what each ink stands for
   * @throws NullPointerException if a part is null
   */
  public Picture {
    Objects.requireNonNull(shapes, "shapes");
    legend = List.copyOf(legend);
  }
}
