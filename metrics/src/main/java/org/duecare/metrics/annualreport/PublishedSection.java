package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duecare.metrics.disclosure.PublishedTable;

/**
 * A section of a published report. Immutable and thread-safe.
 *
 * @param id which section it is
 * @param text what the author wrote
 * @param statements what is stated one by one
 * @param tables tables of a whole and its parts by their titles, in order
 * @param values figures that stand for themselves
 * @param amounts numbers that count no records
 * @param notPublished what the council has and does not publish, and why
 * @param gaps what is wanting
 */
public record PublishedSection(
    ReportSection id,
    Optional<String> text,
    List<String> statements,
    Map<String, PublishedTable> tables,
    List<PublishedValue> values,
    List<AmountRow> amounts,
    List<String> notPublished,
    List<Gap> gaps) {

  /**
   * Checks that nothing is null.
   *
   * @param id which section it is
   * @param text what the author wrote
   * @param statements what is stated one by one
   * @param tables tables by their titles
   * @param values figures that stand for themselves
   * @param amounts numbers that count no records
   * @param notPublished what is not published, and why
   * @param gaps what is wanting
   * @throws NullPointerException if a part is null
   */
  public PublishedSection {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    statements = List.copyOf(statements);
    tables = InOrder.copyOf(tables);
    values = List.copyOf(values);
    amounts = List.copyOf(amounts);
    notPublished = List.copyOf(notPublished);
    gaps = List.copyOf(gaps);
  }

  /** The section as lines of plain text. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(id.title());
    text.ifPresent(lines::add);
    statements.forEach(each -> lines.add("- " + each));
    values.forEach(each -> lines.add("  " + each));
    amounts.forEach(each -> lines.add("  " + each));
    tables.forEach((title, table) -> lines.add(title + "\n" + table));
    notPublished.forEach(each -> lines.add("[" + each + "]"));
    gaps.forEach(each -> lines.add("[" + each + "]"));
    return String.join("\n", lines);
  }
}
