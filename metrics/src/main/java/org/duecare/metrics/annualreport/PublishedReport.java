package org.duecare.metrics.annualreport;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;

/**
 * An annual report as everybody may read it: small numbers are hidden, and nothing is in it of a
 * single officer. It has no evidence. Immutable and thread-safe.
 *
 * @param year the year it reports on
 * @param sections every section in its order
 */
public record PublishedReport(ReportingYear year, List<PublishedSection> sections) {

  /**
   * Checks that nothing is null.
   *
   * @param year the year it reports on
   * @param sections every section
   * @throws NullPointerException if a part is null
   */
  public PublishedReport {
    Objects.requireNonNull(year, "year");
    sections = List.copyOf(sections);
  }

  static PublishedReport of(AnnualReport report, DisclosureControl control) {
    ToldElsewhere elsewhere = new ToldElsewhere(report, control);
    boolean fewOfficers =
        report.section(ReportSection.MAKE_UP_OF_TEAM).tables().stream()
            .flatMap(table -> table.measureRows().stream())
            .flatMap(row -> row.figures().stream())
            .anyMatch(each -> isSmall(each, control));
    return new PublishedReport(
        report.year(),
        report.sections().stream()
            .map(each -> new Publication(each, control, elsewhere, fewOfficers).section())
            .toList());
  }

  private static boolean isSmall(Measure<?> figure, DisclosureControl control) {
    return figure.ratio().isEmpty() && control.publish(figure).numerator().isHidden();
  }

  /**
   * One section.
   *
   * @param id which
   * @return the section
   * @throws IllegalArgumentException if the report has none such
   */
  public PublishedSection section(ReportSection id) {
    Objects.requireNonNull(id, "id");
    return sections.stream()
        .filter(each -> each.id() == id)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no section " + id.id() + " in this report"));
  }

  /**
   * The whole report as lines of plain text.
   *
   * @param wording the words; those of the author stay as they are
   * @return the text
   */
  public String inWords(ReportWording wording) {
    return wording.say(Phrase.of("annual-report", year))
        + "\n\n"
        + sections.stream().map(each -> each.inWords(wording)).collect(Collectors.joining("\n\n"));
  }

  /** The whole report as lines of plain text, in English. */
  @Override
  public String toString() {
    return inWords(ReportWording.english());
  }
}
