package org.duecare.report.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duecare.metrics.annualreport.Phrase;
import org.duecare.metrics.annualreport.ReportWording;
import org.duecare.metrics.measure.ReportingPeriod;

/** The words of a page in one language: those of the report and those of the page itself. */
final class PageWords {

  private static final String PREFIX = "page.";
  private static final Pattern NOT_SHOWN =
      Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\u202A-\u202E\u2066-\u2069]");
  private static final int CENTURY = 100;
  private static final int TWO_DIGITS = 10;

  private final ReportWording wording;
  private final Map<String, String> patterns;

  PageWords(ReportWording wording) {
    this.wording = wording;
    this.patterns = wording.patterns();
  }

  String say(Phrase phrase) {
    return shown(wording.say(phrase));
  }

  /**
   * A text of somebody without what no page may hold, or what would turn the rest of its line
   * round: control characters and marks that override the direction of writing.
   */
  static String shown(String text) {
    return NOT_SHOWN.matcher(text).replaceAll("");
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

  /** A financial year by the two years that it is of, as 2025-26. */
  String year(ReportingPeriod year) {
    int last = year.lastDay().getYear() % CENTURY;
    return page(
        "year", Integer.toString(year.firstDay().getYear()), (last < TWO_DIGITS ? "0" : "") + last);
  }

  String month(LocalDate day) {
    return page("month", YearMonth.from(day));
  }

  String language() {
    return wording.locale().toLanguageTag();
  }
}
