package org.duecare.report.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.duecare.metrics.annualreport.Phrase;
import org.duecare.metrics.annualreport.ReportWording;

/** The words of a page in one language: those of the report and those of the page itself. */
final class PageWords {

  private static final String PREFIX = "page.";

  private final ReportWording wording;
  private final Map<String, String> patterns;

  PageWords(ReportWording wording) {
    this.wording = wording;
    this.patterns = wording.patterns();
  }

  String say(Phrase phrase) {
    return wording.say(phrase);
  }

  /** A phrase of the page itself. */
  String page(String key, Object... arguments) {
    return wording.say(Phrase.of(PREFIX + key, arguments));
  }

  /** A phrase of the page itself, where it has one. */
  Optional<String> optional(String key) {
    return patterns.containsKey(PREFIX + key) ? Optional.of(page(key)) : Optional.empty();
  }

  String day(LocalDate day) {
    return page("day", day);
  }

  String month(LocalDate day) {
    return page("month", YearMonth.from(day));
  }

  String language() {
    return wording.locale().toLanguageTag();
  }
}
