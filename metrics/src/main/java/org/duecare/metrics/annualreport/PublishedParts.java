package org.duecare.metrics.annualreport;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duecare.metrics.disclosure.PublishedTable;

/**
 * A published table of a whole and its parts. Its rows are named by the ids of the parts, and its
 * columns by the last days of the years, such as "2023-03-31"; of shares, by "counted",
 * "not-counted" and, where any are left out, "not-known". Immutable and thread-safe.
 *
 * @param id the id of the table in the report
 * @param title what it shows
 * @param labels what each row is about, by its id, in the order of the rows
 * @param table the figures
 */
public record PublishedParts(
    String id, Phrase title, Map<String, Phrase> labels, PublishedTable table) {

  /**
   * Checks that nothing is null.
   *
   * @param id the id of the table in the report
   * @param title what it shows
   * @param labels what each row is about
   * @param table the figures
   * @throws NullPointerException if a part is null
   */
  public PublishedParts {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    labels = InOrder.copyOf(labels);
    Objects.requireNonNull(table, "table");
  }

  /**
   * The table as lines of plain text.
   *
   * @param wording the words of its title, rows and columns
   * @return the text
   */
  public String inWords(ReportWording wording) {
    PublishedTable named =
        table.withNames(
            row -> Optional.ofNullable(labels.get(row)).map(wording::say).orElse(row),
            column -> wording.say(Phrase.orGiven("column." + column, column)));
    return wording.say(title)
        + "\n"
        + named.inWords(
            wording.say(Phrase.of("column.total")), each -> wording.say(Phrase.of(each)));
  }

  /** The table as lines of plain text, in English. */
  @Override
  public String toString() {
    return inWords(ReportWording.english());
  }
}
