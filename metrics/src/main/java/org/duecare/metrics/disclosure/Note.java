package org.duecare.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.duecare.metrics.disclosure.CountTable.Total;

/** The sentences below published figures that say what was hidden. */
final class Note {

  private Note() {}

  /** The note of figures of which the hidden ones have names. */
  static String of(List<String> hidden, DisclosureControl control) {
    List<String> sentences = new ArrayList<>();
    if (hidden.isEmpty()) {
      sentences.add("Nothing is hidden.");
    } else {
      sentences.add("Hidden (c): " + String.join(", ", hidden) + ".");
      sentences.add(why(control));
    }
    return joined(sentences, control);
  }

  /** The note of a table. */
  static String of(PublishedTable table, DisclosureControl control) {
    int hidden = table.hidden();
    List<String> sentences = new ArrayList<>();
    if (hidden == 0) {
      sentences.add("Nothing is hidden.");
    } else {
      sentences.add("Hidden (c): " + hidden + " of " + table.figures().size() + " figures.");
      sentences.add(why(control));
    }
    if (!table.hiddenTotals().isEmpty()) {
      sentences.add(
          "Among the hidden figures: "
              + String.join(
                  ", ", table.hiddenTotals().stream().map(kind -> totals(table, kind)).toList())
              + ".");
    }
    if (table.figures().contains(PublishedFigure.marked(Mark.ROUNDS_TO_NOUGHT))) {
      sentences.add("Above nought and rounded to nought: k.");
    }
    return joined(sentences, control);
  }

  private static String why(DisclosureControl control) {
    return "Hidden are counts from "
        + control.leastHidden()
        + " to "
        + control.greatestSmall()
        + ", and figures from which such a count could be worked out.";
  }

  private static String totals(PublishedTable table, Total kind) {
    long hidden = table.hiddenOf(kind);
    String plural = hidden == 1 ? "" : "s";
    return switch (kind) {
      case ROWS -> hidden + " row total" + plural;
      case COLUMNS -> hidden + " column total" + plural;
      case GRAND -> "the grand total";
    };
  }

  private static String joined(List<String> sentences, DisclosureControl control) {
    List<String> all = new ArrayList<>(sentences);
    control.roundingSentence().ifPresent(all::add);
    return String.join(" ", all);
  }
}
