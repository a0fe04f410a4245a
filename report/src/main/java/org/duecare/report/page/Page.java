package org.duecare.report.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.Phrase;
import org.duecare.metrics.annualreport.ReportWording;
import org.duecare.metrics.disclosure.DisclosureControl;

/**
 * A published annual report in words, as every file of it shows it. Immutable and thread-safe.
 *
 * @param language the language of its words, as HTML names it
 * @param title what it is
 * @param publisher whose it is; empty where it is not said
 * @param keyFigures the figures at its head
 * @param parts the sections, in parts
 * @param checks how it was checked
 * @param definitions what the figures count
 * @param words the words of the page itself by key
 */
public record Page(
    String language,
    String title,
    Optional<String> publisher,
    List<KeyFigure> keyFigures,
    List<PagePart> parts,
    PageChecks checks,
    List<PageDefinition> definitions,
    Words words) {

  /** The words of the page itself. */
  @FunctionalInterface
  public interface Words {

    /**
     * A phrase.
     *
     * @param key its key, without "page."
     * @return the phrase
     */
    String of(String key);
  }

  /**
   * Checks that nothing is null.
   *
   * @param language the language of its words
   * @param title what it is
   * @param publisher whose it is
   * @param keyFigures the figures at its head
   * @param parts the sections, in parts
   * @param checks how it was checked
   * @param definitions what the figures count
   * @param words the words of the page itself
   * @throws NullPointerException if a part is null
   */
  public Page {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    keyFigures = List.copyOf(keyFigures);
    parts = List.copyOf(parts);
    Objects.requireNonNull(checks, "checks");
    definitions = List.copyOf(definitions);
    Objects.requireNonNull(words, "words");
  }

  /**
   * The page of a report.
   *
   * @param report the report
   * @param control the rule by which counts are published
   * @param wording the words of the report and of the page
   * @param publisher whose report it is
   * @return the page
   */
  public static Page of(
      AnnualReport report,
      DisclosureControl control,
      ReportWording wording,
      Optional<String> publisher) {
    PageWords words = new PageWords(wording);
    Definitions definitions = new Definitions(words);
    PageParts parts = new PageParts(report, report.published(control), words, definitions);
    List<PagePart> made = parts.parts();
    return new Page(
        words.language(),
        words.say(Phrase.of("annual-report", report.year())),
        publisher.map(PageWords::shown),
        parts.keyFigures(),
        made,
        new Checking(report, made, words).checks(),
        definitions.all(),
        words::page);
  }

  /**
   * All sections.
   *
   * @return the sections in order
   */
  public Stream<PageSection> sections() {
    return parts.stream().flatMap(part -> part.sections().stream());
  }
}
