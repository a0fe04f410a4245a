package org.duecare.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.metrics.disclosure.CountTable.Total;
import org.duecare.metrics.measure.KeyedSentence;

/** The sentences below published figures that say what was hidden. */
final class Note {

  /** What is said of rounding. */
  static final String ROUNDED = "rounded";

  private static final String PREFIX = "disclosure.";

  private Note() {}

  /** The note of figures of which the hidden ones have names. */
  static String of(List<String> hidden, DisclosureControl control) {
    List<KeyedSentence> sentences = new ArrayList<>();
    if (hidden.isEmpty()) {
      sentences.add(nothingHidden());
    } else {
      String names = String.join(", ", hidden);
      sentences.add(sentence("hidden-by-name", "Hidden (c): " + names + ".", names));
      sentences.add(why(control));
    }
    control.roundingSentence().ifPresent(sentences::add);
    return joined(sentences);
  }

  /** The note of a table. */
  static List<KeyedSentence> of(PublishedTable table, DisclosureControl control) {
    int hidden = table.hidden();
    int all = table.figures().size();
    List<KeyedSentence> sentences = new ArrayList<>();
    if (hidden == 0) {
      sentences.add(nothingHidden());
    } else {
      sentences.add(
          sentence("hidden", "Hidden (c): " + hidden + " of " + all + " figures.", hidden, all));
      sentences.add(why(control));
    }
    table.hiddenTotals().forEach(kind -> sentences.add(totals(table, kind)));
    if (table.figures().contains(PublishedFigure.marked(Mark.ROUNDS_TO_NOUGHT))) {
      sentences.add(sentence("rounds-to-nought", "Above nought and rounded to nought: k."));
    }
    control.roundingSentence().ifPresent(sentences::add);
    return sentences;
  }

  static String joined(List<KeyedSentence> sentences) {
    return sentences.stream().map(KeyedSentence::inEnglish).collect(Collectors.joining(" "));
  }

  private static KeyedSentence nothingHidden() {
    return sentence("nothing-hidden", "Nothing is hidden.");
  }

  private static KeyedSentence why(DisclosureControl control) {
    return sentence(
        "why",
        "Hidden are counts from "
            + control.leastHidden()
            + " to "
            + control.greatestSmall()
            + ", and figures from which such a count could be worked out.",
        control.leastHidden(),
        control.greatestSmall());
  }

  private static KeyedSentence totals(PublishedTable table, Total kind) {
    long hidden = table.hiddenOf(kind);
    String each =
        switch (kind) {
          case ROWS -> "row total";
          case COLUMNS -> "column total";
          case GRAND -> "grand total";
        };
    String key = each.replace(' ', '-');
    if (kind == Total.GRAND) {
      return sentence(key, "Among the hidden figures: the " + each + ".");
    }
    return hidden == 1
        ? sentence(key, "Among the hidden figures: 1 " + each + ".")
        : sentence(key + "s", "Among the hidden figures: " + hidden + " " + each + "s.", hidden);
  }

  static boolean isOfRounding(KeyedSentence sentence) {
    return sentence.key().equals(PREFIX + ROUNDED);
  }

  static KeyedSentence sentence(String key, String inEnglish, Object... arguments) {
    return new KeyedSentence(
        PREFIX + key, Stream.of(arguments).map(Object::toString).toList(), inEnglish);
  }
}
