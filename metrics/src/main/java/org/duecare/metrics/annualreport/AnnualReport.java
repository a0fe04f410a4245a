package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duecare.metrics.audit.Report;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.measure.ReportingYear;
import org.jspecify.annotations.Nullable;

/**
 * The annual report of a reviewing service: every section with its text and figures, or with what
 * is wanting and why; a checklist of what the handbook expects; the priorities with their state.
 * Nothing is silently empty. It keeps the records behind its figures and is for the council; {@link
 * #published} gives what may be for everybody.
 *
 * <p>Immutable and thread-safe.
 */
public final class AnnualReport {

  private final ReportingYear year;
  private final Map<ReportSection, Section> sections;
  private final List<Priority> priorities;
  private final Map<ReportSection, List<String>> exhibits;
  private final Map<ReportSection, List<String>> references;

  AnnualReport(Sources sources, Map<ReportSection, Section> sections) {
    this.year = sources.year;
    this.sections = Collections.unmodifiableMap(new EnumMap<>(sections));
    this.priorities = sources.narrative().priorities().orElse(List.of());
    this.exhibits = sources.narrative().exhibits();
    this.references = sources.narrative().references();
  }

  /**
   * A report without anything yet.
   *
   * @param year the year it reports on
   * @return the builder
   */
  public static AnnualReportBuilder builder(ReportingYear year) {
    return new AnnualReportBuilder(Objects.requireNonNull(year, "year"));
  }

  private AnnualReport(
      ReportingYear year,
      Map<ReportSection, Section> sections,
      List<Priority> priorities,
      Map<ReportSection, List<String>> exhibits,
      Map<ReportSection, List<String>> references) {
    this.year = Objects.requireNonNull(year, "year");
    this.sections = Collections.unmodifiableMap(sections);
    this.priorities = List.copyOf(priorities);
    this.exhibits = InOrder.copyOf(exhibits);
    this.references = InOrder.copyOf(references);
  }

  /**
   * A report that was made.
   *
   * @param year the year it reports on
   * @param sections every section, each once
   * @param priorities the priorities with their state
   * @param exhibits the exhibits that sections hold
   * @param references the exhibits to which sections refer
   * @return the report
   * @throws IllegalArgumentException if a section is missing or comes twice
   */
  public static AnnualReport of(
      ReportingYear year,
      List<Section> sections,
      List<Priority> priorities,
      Map<ReportSection, List<String>> exhibits,
      Map<ReportSection, List<String>> references) {
    Map<ReportSection, Section> byId = new EnumMap<>(ReportSection.class);
    sections.forEach(each -> byId.put(each.id(), each));
    int all = ReportSection.values().length;
    if (byId.size() < all || sections.size() > all) {
      throw new IllegalArgumentException(
          "sections missing or twice: "
              + byId.size()
              + " of "
              + sections.size()
              + "; each of "
              + all
              + " is needed once");
    }
    return new AnnualReport(year, byId, priorities, exhibits, references);
  }

  /**
   * The year it reports on.
   *
   * @return the year
   */
  public ReportingYear year() {
    return year;
  }

  /**
   * Every section, also those of which nothing was given.
   *
   * @return the sections in their order, immutable
   */
  public List<Section> sections() {
    return List.copyOf(sections.values());
  }

  /**
   * One section.
   *
   * @param id which
   * @return the section
   */
  public Section section(ReportSection id) {
    Section section = sections.get(Objects.requireNonNull(id, "id"));
    if (section == null) {
      throw new IllegalStateException("no section " + id);
    }
    return section;
  }

  /**
   * One table, wherever it stands.
   *
   * @param id its id, for example "legal-status"
   * @return the table; empty where the report has none such
   */
  public Optional<FigureTable> table(String id) {
    Objects.requireNonNull(id, "id");
    return sections.values().stream()
        .flatMap(section -> section.tables().stream())
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

  /**
   * The priorities, those carried from earlier years included.
   *
   * @return the priorities as the author orders them, immutable
   */
  public List<Priority> priorities() {
    return priorities;
  }

  /**
   * The exhibits.
   *
   * @return the names of those that a section holds, immutable
   */
  public Map<ReportSection, List<String>> exhibits() {
    return exhibits;
  }

  /**
   * To which exhibits sections refer.
   *
   * @return the names by section, immutable
   */
  public Map<ReportSection, List<String>> references() {
    return references;
  }

  /**
   * Everything that is wanting.
   *
   * @return the gaps of all sections in their order, immutable
   */
  public List<Gap> gaps() {
    return sections.values().stream().map(Section::gaps).flatMap(Collection::stream).toList();
  }

  /**
   * Whether it has what the handbook expects.
   *
   * @return the checklist
   */
  public Checklist checklist() {
    return Checklist.of(sections);
  }

  /**
   * The figures of the report, as {@link org.duecare.metrics.audit.Audit} takes them: each with its
   * parts as they are printed with one decimal, and what they have to do with each other.
   *
   * @return the report as data; its figures have the ids of the measures, with {@code @} and the
   *     last day of their period
   */
  public Report toAudit() {
    return new StatedFigures(this, exhibits, references).report();
  }

  /**
   * What of the report may be for everybody: small numbers are hidden, what tells of single
   * officers or teams is left out, and so is each table whose total would have to be hidden while
   * it is printed elsewhere. Texts and statements are as the author wrote them.
   *
   * @param control the rule by which counts are published
   * @return the report to be published, without the records behind it
   */
  public PublishedReport published(DisclosureControl control) {
    return PublishedReport.of(this, Objects.requireNonNull(control, "control"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnnualReport that
        && year.equals(that.year)
        && sections.equals(that.sections)
        && priorities.equals(that.priorities)
        && exhibits.equals(that.exhibits)
        && references.equals(that.references);
  }

  @Override
  public int hashCode() {
    return Objects.hash(year, sections, priorities, exhibits, references);
  }

  /**
   * The whole report as lines of plain text, with the checklist at its end.
   *
   * @param wording the words; those of the author stay as they are
   * @return the text
   */
  public String inWords(ReportWording wording) {
    List<String> parts = new ArrayList<>();
    parts.add(wording.say(Phrase.of("annual-report", year)));
    parts.add(
        sections.values().stream()
            .map(each -> each.inWords(wording))
            .collect(Collectors.joining("\n\n")));
    parts.add(wording.say(Phrase.of("checked.title")) + ": " + checklist().inWords(wording));
    return String.join("\n\n", parts);
  }

  /** The whole report as lines of plain text, in English. */
  @Override
  public String toString() {
    return inWords(ReportWording.english());
  }
}
