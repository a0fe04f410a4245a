package org.duecare.report.page;

import java.util.List;
import java.util.Objects;

/**
 * How the report was checked. It names no figure that is not published. Immutable and thread-safe.
 *
 * @param summary how much was checked and found
 * @param made what was checked of the figures, and how often
 * @param handbook what the handbook expects, and where it is met
 * @param hidden what is hidden in the report
 */
public record PageChecks(String summary, List<Line> made, List<Expected> handbook, String hidden) {

  /**
   * One kind of check.
   *
   * @param words what was checked
   * @param times how often
   * @param sound how often it was right
   * @param notChecked how often it could not be checked
   * @param findings how often something was found
   */
  public record Line(String words, long times, long sound, long notChecked, long findings) {}

  /**
   * What the handbook expects.
   *
   * @param words what is expected
   * @param metBy the sections that meet it
   * @param wanting what is wanting
   */
  public record Expected(String words, List<Link> metBy, String wanting) {}

  /**
   * A section that is referred to.
   *
   * @param id where it stands
   * @param title its heading
   */
  public record Link(String id, String title) {}

  /**
   * Checks that nothing is null.
   *
   * @param summary how much was checked and found
   * @param made what was checked of the figures
   * @param handbook what the handbook expects
   * @param hidden what is hidden in the report
   * @throws NullPointerException if a part is null
   */
  public PageChecks {
    Objects.requireNonNull(summary, "summary");
    made = List.copyOf(made);
    handbook = List.copyOf(handbook);
    Objects.requireNonNull(hidden, "hidden");
  }
}
