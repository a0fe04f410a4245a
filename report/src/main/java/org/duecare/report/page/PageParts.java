package org.duecare.report.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.Narrative;
import org.duecare.metrics.annualreport.PublishedReport;
import org.duecare.metrics.annualreport.PublishedSection;
import org.duecare.metrics.annualreport.ReportSection;

/** The sections of a page, in parts. */
final class PageParts {

  private static final String ATTENDANCE = "attendance-by-review";

  /** What a reader looks for first, in this order. */
  private static final List<String> KEY_FIGURES =
      List.of("looked-after", "reviews-held", "reviews-in-time", ATTENDANCE, "disputes-raised");

  /** Under which heading a section stands: each part from one section to another. */
  private record Part(String id, ReportSection first, ReportSection last) {
    Set<ReportSection> sections() {
      return EnumSet.range(first, last);
    }
  }

  private static final List<Part> PARTS =
      List.of(
          new Part("team", ReportSection.GOVERNANCE, ReportSection.RESOURCES),
          new Part("children", ReportSection.CHILDREN_LOOKED_AFTER, ReportSection.FAR_FROM_HOME),
          new Part("reviews", ReportSection.REVIEWS_HELD, ReportSection.PARTICIPATION_OF_PARENTS),
          new Part("challenge", ReportSection.RESOLUTION_OF_CONCERNS, ReportSection.MIDWAY_CHECKS),
          new Part("quality", ReportSection.QUALITY_AUDITS, ReportSection.CONCLUSION));

  private final AnnualReport report;
  private final PublishedReport published;
  private final PageWords words;
  private final Definitions definitions;
  private final Pictures pictures;

  PageParts(
      AnnualReport report, PublishedReport published, PageWords words, Definitions definitions) {
    this.report = report;
    this.published = published;
    this.words = words;
    this.definitions = definitions;
    this.pictures = new Pictures(words, report.year().lastDay());
  }

  List<PagePart> parts() {
    return PARTS.stream()
        .map(
            part ->
                new PagePart(
                    "part-" + part.id(),
                    words.page("part." + part.id()),
                    part.sections().stream().map(this::section).toList()))
        .toList();
  }

  private PageSection section(ReportSection id) {
    PublishedSection section = published.section(id);
    SectionTables tables =
        new SectionTables(report.section(id), section, new Cells(words), words, definitions);
    List<String> statements = new ArrayList<>();
    section.statements().forEach(each -> statements.add(words.say(each)));
    section.aims().forEach(each -> statements.add(words.say(each)));
    return new PageSection(
        id.id(),
        words.say(id.title()),
        section.text().map(PageWords::shown).map(Narrative::paragraphs).orElse(List.of()),
        statements,
        tables.tables().stream()
            .map(pictures::addTo)
            .map(each -> each.upright(words.page("corner.when")))
            .toList(),
        section.withheld().stream().map(each -> words.say(each.inWords())).toList(),
        section.gaps().stream().map(each -> words.say(each.inWords())).toList());
  }

  List<KeyFigure> keyFigures() {
    return KEY_FIGURES.stream().flatMap(id -> keyFigure(id).stream()).toList();
  }

  private Optional<KeyFigure> keyFigure(String id) {
    Cells cells = new Cells(words);
    return published.sections().stream()
        .flatMap(section -> section.values().stream())
        .filter(each -> isKey(each.figure().id(), id))
        .filter(each -> each.period().lastDay().equals(report.year().lastDay()))
        .filter(each -> !each.figure().numerator().isHidden())
        .findFirst()
        .map(
            each -> {
              PageCell cell = cells.of(each, /* isRate= */ false);
              return new KeyFigure(
                  words.say(each.label()), cell.text(), cell.detail(), each.table());
            });
  }

  /** Attendance has the ages that it is of at its end. */
  private static boolean isKey(String id, String wanted) {
    return id.equals(wanted) || (wanted.equals(ATTENDANCE) && id.startsWith(ATTENDANCE));
  }
}
