package org.duecare.metrics.annualreport;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the handbook expects, and whether a report has it. Immutable and thread-safe.
 *
 * @param item what is expected
 * @param metBy the sections that have it, in order
 * @param wanting why it is not met, one sentence for each gap of a section without content; empty
 *     where it is met
 */
public record CheckedItem(HandbookItem item, List<ReportSection> metBy, List<Phrase> wanting) {

  /**
   * Copies the lists.
   *
   * @param item what is expected
   * @param metBy the sections that have it
   * @param wanting why it is not met
   * @throws NullPointerException if a part is null
   */
  public CheckedItem {
    Objects.requireNonNull(item, "item");
    metBy = List.copyOf(metBy);
    wanting = List.copyOf(wanting);
  }

  /**
   * Whether the report has all of it.
   *
   * @return true if no section is wanting
   */
  public boolean isMet() {
    return wanting.isEmpty();
  }

  String inWords(ReportWording wording) {
    return wording.say(
        isMet()
            ? Phrase.of(
                "checked.met",
                item.words(),
                metBy.stream()
                    .map(each -> wording.say(each.title()))
                    .collect(Collectors.joining(", ")))
            : Phrase.of(
                "checked.not-met",
                item.words(),
                wanting.stream().map(wording::say).collect(Collectors.joining("; "))));
  }

  /** The item in English as {@code caseloads: met by caseloads} or {@code ...: not met, ...}. */
  @Override
  public String toString() {
    return inWords(ReportWording.english());
  }
}
