package org.duecare.report.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.wording.SentencePatterns;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.ReportWording;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.report.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * An annual report as files that everybody may read. Only what is published is in them: small
 * numbers are hidden, and what tells of single officers or teams is left out. There is no edition
 * with the hidden figures: a file of it would look like this one.
 *
 * <p>The same report gives the same text, on every machine. Immutable and thread-safe.
 */
public final class ReportDocument {

  private static final SentencePatterns ENGLISH =
      SentencePatterns.read(
          Locale.UK, ReportDocument.class.getResourceAsStream("page_en.properties"));

  private final AnnualReport report;
  private final DisclosureControl control;
  private final ReportWording wording;
  private final Optional<String> publisher;

  private ReportDocument(
      AnnualReport report,
      DisclosureControl control,
      ReportWording wording,
      Optional<String> publisher) {
    this.report = report;
    this.control = control;
    this.wording = wording;
    this.publisher = publisher;
  }

  /**
   * A report for everybody, in English.
   *
   * @param report the report
   * @param control the rule by which counts are published
   * @return the document
   */
  public static ReportDocument of(AnnualReport report, DisclosureControl control) {
    return new ReportDocument(
        Objects.requireNonNull(report, "report"),
        Objects.requireNonNull(control, "control"),
        english(),
        Optional.empty());
  }

  /**
   * The English words of reports and of the page around them: a starting point for other languages.
   *
   * @return the wording of documents in English
   */
  public static ReportWording english() {
    ReportWording english = ReportWording.english();
    Map<String, String> patterns = new HashMap<>(english.patterns());
    patterns.putAll(ENGLISH.byKey());
    return ReportWording.of(english.locale(), patterns);
  }

  /**
   * The document in other words.
   *
   * @param words the words, with at least the keys of {@link #english()}
   * @return the document in these words
   * @throws IllegalArgumentException if the words lack some of the page itself, naming their keys
   */
  public ReportDocument in(ReportWording words) {
    ENGLISH.translated(words.locale(), words.patterns());
    return new ReportDocument(report, control, words, publisher);
  }

  /**
   * The document with the name of the council at its head.
   *
   * @param council its name
   * @return the document
   * @throws IllegalArgumentException if the name is blank
   */
  public ReportDocument publishedBy(String council) {
    if (council.isBlank()) {
      throw new IllegalArgumentException("name of the council is blank; a name is needed");
    }
    return new ReportDocument(report, control, wording, Optional.of(council));
  }

  /**
   * The text of a file.
   *
   * @param format as what it is written
   * @return the whole text, lines ending with LF, of CSV with CR LF
   */
  public String text(DocumentFormat format) {
    Page page = Page.of(report, control, wording, publisher);
    return switch (format) {
      case HTML -> HtmlFile.of(page);
      case MARKDOWN -> new MarkdownFile(page).text();
      case CSV -> new CsvFile(page).text();
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReportDocument that
        && report.equals(that.report)
        && control.equals(that.control)
        && wording.patterns().equals(that.wording.patterns())
        && wording.locale().equals(that.wording.locale())
        && publisher.equals(that.publisher);
  }

  @Override
  public int hashCode() {
    return Objects.hash(report, control, publisher);
  }

  /** Of which year it is. */
  @Override
  public String toString() {
    return "document of the annual report " + report.year();
  }
}
