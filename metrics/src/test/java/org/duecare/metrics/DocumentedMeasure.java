package org.duecare.metrics;

import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;

/** One row: what a figure says of itself, and what the Javadoc says is left out. */
record DocumentedMeasure(String id, String sentence, boolean parts, String leftOut) {

  static DocumentedMeasure of(Measure<?> measure, String leftOut) {
    return new DocumentedMeasure(measure.id(), measure.definition(), /* parts= */ false, leftOut);
  }

  static DocumentedMeasure of(Breakdown<?, ?> parts, String leftOut) {
    return new DocumentedMeasure(
        parts.id(), parts.whole().definition(), /* parts= */ true, leftOut);
  }

  /** A share says "of these, those"; a rate says "these, for each"; the rest are counts. */
  String text() {
    String counts = sentence;
    String of = parts ? "the whole, for each part" : "";
    if (sentence.startsWith("of ")) {
      int those = sentence.indexOf(", those ");
      of = sentence.substring("of ".length(), those);
      counts = sentence.substring(those + ", ".length());
    } else if (sentence.contains(", for each ") || sentence.contains(", to each ")) {
      int each = Math.max(sentence.indexOf(", for each "), sentence.indexOf(", to each "));
      of = sentence.substring(each + ", ".length());
      counts = sentence.substring(0, each);
    }
    return String.join(" | ", "| `" + id + "`", counts, of, leftOut).replace("|  |", "| |") + " |";
  }
}
