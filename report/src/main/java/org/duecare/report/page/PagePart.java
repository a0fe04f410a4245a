package org.duecare.report.page;

import java.util.List;
import java.util.Objects;

/**
 * Sections that belong together. Immutable and thread-safe.
 *
 * @param id where it stands on the page
 * @param title its heading
 * @param sections the sections in order
 */
public record PagePart(String id, String title, List<PageSection> sections) {

  /**
   * Checks that nothing is null.
   *
   * @param id where it stands on the page
   * @param title its heading
   * @param sections the sections in order
   * @throws NullPointerException if a part is null
   */
  public PagePart {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    sections = List.copyOf(sections);
  }
}
