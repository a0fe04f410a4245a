package org.duecare.metrics.annualreport;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duecare.core.dispute.TimeBand;
import org.duecare.metrics.population.DurationBands;
import org.duecare.metrics.review.CodedReason;

/** What the parts of a whole are called. */
final class PartWords {

  /** The row of a whole. */
  static final Phrase ALL = Phrase.of("part.all");

  /** The row of the cases of which it is not known to which part they belong. */
  static final Phrase NOT_KNOWN = Phrase.of("part.not-known");

  private PartWords() {}

  static Phrase of(Object part) {
    if (part instanceof Enum<?> one) {
      return Phrase.of(one.getDeclaringClass().getSimpleName() + "." + one.name());
    } else if (part instanceof YearMonth month) {
      return Phrase.of("part.month", month);
    } else if (part instanceof TimeBand band) {
      return band.last().isPresent()
          ? Phrase.of("part.working-days", band.first(), band.last().getAsInt())
          : Phrase.of("part.working-days-over", band.first() - 1);
    } else if (part instanceof CodedReason reason) {
      return reason.code().map(PartWords::ofReason).orElseGet(() -> Phrase.of("part.no-reason"));
    } else if (part instanceof Integer level) {
      return level == 0 ? Phrase.of("part.not-formal") : Phrase.of("part.level", level);
    }
    return Phrase.asGiven(part.toString());
  }

  private static Phrase ofReason(String code) {
    return Phrase.orGiven("reason." + code, code);
  }

  /** A theme by its code; the words of a council stand in its own wording. */
  static Phrase ofTheme(String code) {
    return Phrase.orGiven("theme." + code, code);
  }

  /** The words of the bands by the labels under which times are counted. */
  static Map<Object, Phrase> of(DurationBands bands) {
    List<Integer> limits = bands.limits();
    List<String> labels = bands.labels();
    Map<Object, Phrase> words = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      words.put(labels.get(i), band(limits, i));
    }
    return words;
  }

  private static Phrase band(List<Integer> limits, int band) {
    if (band == 0) {
      return Phrase.of("part.under", time(limits.get(0)));
    }
    return band == limits.size()
        ? Phrase.of("part.from", time(limits.get(band - 1)))
        : Phrase.of("part.from-to-under", time(limits.get(band - 1)), time(limits.get(band)));
  }

  private static Phrase time(int months) {
    int years = months / 12;
    if (months % 12 != 0) {
      return months == 1 ? Phrase.of("time.month") : Phrase.of("time.months", months);
    }
    return years == 1 ? Phrase.of("time.year") : Phrase.of("time.years", years);
  }
}
