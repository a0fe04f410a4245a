package org.duecare.report.page;

import java.util.Objects;
import java.util.Optional;

/**
 * The head of a row or a column. Immutable and thread-safe.
 *
 * @param id by which programs know it, for example "2026-03-31" or "legal-status-remanded"
 * @param words what it says
 * @param definition what the figures of it count; empty where it counts nothing by itself
 */
public record PageHeader(String id, String words, Optional<PageDefinition> definition) {

  /**
   * Checks that nothing is null.
   *
   * @param id by which programs know it
   * @param words what it says
   * @param definition what the figures of it count
   * @throws NullPointerException if a part is null
   */
  public PageHeader {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(definition, "definition");
  }

  static PageHeader of(String id, String words) {
    return new PageHeader(id, words, Optional.empty());
  }
}
