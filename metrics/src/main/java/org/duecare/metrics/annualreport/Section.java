package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Target;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report: the author's text, what is stated, the figures, and what is wanting. A
 * section without content has at least one gap. Immutable and thread-safe.
 */
public final class Section {

  private final ReportSection id;
  private final @Nullable String text;
  private final List<Phrase> statements;
  private final List<FigureTable> tables;
  private final List<Gap> gaps;
  private final Map<String, Target> targets;

  Section(ReportSection id, Content content) {
    this.id = id;
    this.text = content.text();
    this.statements = content.statements();
    this.tables = content.tables();
    this.gaps = content.gaps();
    this.targets = InOrder.copyOf(content.targets());
  }

  private Section(
      ReportSection id,
      Optional<String> text,
      List<Phrase> statements,
      List<FigureTable> tables,
      List<Gap> gaps,
      Map<String, Target> targets) {
    this.id = Objects.requireNonNull(id, "id");
    this.text = text.orElse(null);
    this.statements = List.copyOf(statements);
    this.tables = List.copyOf(tables);
    this.gaps = List.copyOf(gaps);
    this.targets = InOrder.copyOf(targets);
  }

  /**
   * A section that was written.
   *
   * @param id which section it is
   * @param text what the author wrote; empty where there is nothing
   * @param statements what is stated one by one, in order
   * @param tables the figures
   * @param gaps what is wanting
   * @param targets the targets by the ids of the shares
   * @return the section
   * @throws IllegalArgumentException if it has neither content nor a gap
   */
  public static Section of(
      ReportSection id,
      Optional<String> text,
      List<Phrase> statements,
      List<FigureTable> tables,
      List<Gap> gaps,
      Map<String, Target> targets) {
    Section section = new Section(id, text, statements, tables, gaps, targets);
    if (section.standing() != SectionStanding.SUPPLIED && gaps.isEmpty()) {
      throw new IllegalArgumentException(
          "section is silently empty: " + id.id() + "; it needs content or a gap");
    }
    return section;
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
  public List<Phrase> statements() {
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
        && targets.equals(that.targets)
        && gaps.equals(that.gaps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, text, statements, tables, targets, gaps);
  }

  /**
   * At what shares of the section aim.
   *
   * @return the targets by the ids of the shares, in text order, immutable
   */
  public Map<String, Target> targets() {
    return targets;
  }

  /** A share beside what it aims at, of the last of its years. */
  private Stream<Phrase> besideTargets() {
    return tables.stream()
        .flatMap(table -> table.measureRows().stream())
        .filter(row -> targets.containsKey(row.id()))
        .flatMap(row -> Section.beside(row, targets.get(row.id())).stream());
  }

  private static Optional<Phrase> beside(MeasureRow row, @Nullable Target target) {
    Measure<?> last = row.figures().get(row.figures().size() - 1);
    return Optional.ofNullable(target)
        .flatMap(
            each ->
                last.ratio()
                    .flatMap(share -> each.pointsAbove(share, 1))
                    .map(
                        points ->
                            Phrase.of(
                                "target.beside",
                                row.label(),
                                each.toString(),
                                MeasureRow.signed(points))));
  }

  String inWords(ReportWording wording) {
    List<String> lines = new ArrayList<>();
    lines.add(wording.say(id.title()));
    text().ifPresent(lines::add);
    statements.forEach(each -> lines.add("- " + wording.say(each)));
    tables.forEach(table -> lines.addAll(table.lines(wording)));
    besideTargets().map(wording::say).forEach(lines::add);
    gaps.forEach(gap -> lines.add("[" + wording.say(gap.inWords()) + "]"));
    return String.join("\n", lines);
  }

  /** The section as lines of plain text, in English. */
  @Override
  public String toString() {
    return inWords(ReportWording.english());
  }
}
