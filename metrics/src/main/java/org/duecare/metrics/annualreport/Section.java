package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report: the author's text, what is stated, the figures, and what is wanting. A
 * section without content has at least one gap. Immutable and thread-safe.
 */
public final class Section {

  private final ReportSection id;
  private final @Nullable String text;
  private final List<String> statements;
  private final List<FigureTable> tables;
  private final List<Gap> gaps;

  Section(ReportSection id, Content content) {
    this.id = id;
    this.text = content.text();
    this.statements = content.statements();
    this.tables = content.tables();
    this.gaps = content.gaps();
  }

  /**
   * Which section it is.
   *
   * @return the id
   */
  public ReportSection id() {
    return id;
  }

  /**
   * What the author wrote.
   *
   * @return the text; empty where there is none
   */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /**
   * What is stated one by one: priorities, good practice, urgent action, exhibits.
   *
   * @return the statements in order, immutable
   */
  public List<String> statements() {
    return statements;
  }

  /**
   * The figures.
   *
   * @return the tables in order, immutable
   */
  public List<FigureTable> tables() {
    return tables;
  }

  /**
   * What is wanting in the section.
   *
   * @return the gaps, immutable; a section with content may have some, too
   */
  public List<Gap> gaps() {
    return gaps;
  }

  /**
   * Whether the section is there.
   *
   * @return SUPPLIED with a text, a statement or a figure; else NOT_COMPUTED where records were
   *     given and no figure can be made of them; else NOT_SUPPLIED
   */
  public SectionStanding standing() {
    if (text != null || !statements.isEmpty() || !tables.isEmpty()) {
      return SectionStanding.SUPPLIED;
    }
    return gaps.stream().anyMatch(gap -> gap.standing() == SectionStanding.NOT_COMPUTED)
        ? SectionStanding.NOT_COMPUTED
        : SectionStanding.NOT_SUPPLIED;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Section that
        && id == that.id
        && Objects.equals(text, that.text)
        && statements.equals(that.statements)
        && tables.equals(that.tables)
        && gaps.equals(that.gaps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, text, statements, tables, gaps);
  }

  /** The section as lines of plain text. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(id.title());
    text().ifPresent(lines::add);
    statements.forEach(each -> lines.add("- " + each));
    tables.forEach(table -> lines.addAll(table.lines()));
    gaps.forEach(gap -> lines.add("[" + gap + "]"));
    return String.join("\n", lines);
  }
}
