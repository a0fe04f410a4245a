package org.duecare.report.page;

import java.util.List;
import java.util.Objects;

/**
 * A section of the page. Immutable and thread-safe.
 *
 * @param id by which programs know it
 * @param title its heading
 * @param paragraphs what the author wrote
 * @param statements what is stated one by one
 * @param tables its tables
 * @param withheld what is not published, and why
 * @param gaps what is wanting, and why
 */
public record PageSection(
    String id,
    String title,
    List<String> paragraphs,
    List<String> statements,
    List<PageTable> tables,
    List<String> withheld,
    List<String> gaps) {

  /**
   * Checks that nothing is null.
   *
   * @param id by which programs know it
   * @param title its heading
   * @param paragraphs what the author wrote
   * @param statements what is stated one by one
   * @param tables its tables
   * @param withheld what is not published, and why
   * @param gaps what is wanting, and why
   * @throws NullPointerException if a part is null
   */
  public PageSection {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    paragraphs = List.copyOf(paragraphs);
    statements = List.copyOf(statements);
    tables = List.copyOf(tables);
    withheld = List.copyOf(withheld);
    gaps = List.copyOf(gaps);
  }

  /**
   * Whether there is anything in it but what is wanting.
   *
   * @return true if it has a text, a statement or a table
   */
  public boolean hasContent() {
    return !paragraphs.isEmpty() || !statements.isEmpty() || !tables.isEmpty();
  }
}
