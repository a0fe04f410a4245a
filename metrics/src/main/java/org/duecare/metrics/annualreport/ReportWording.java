package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.Wording;
import org.duecare.core.wording.SentencePatterns;
import org.duecare.metrics.measure.ReportingPeriod;

/**
 * The words of annual reports in one language: a map of patterns by key. English comes with the
 * library; any other language is another map with the same keys. It may have more keys than
 * English, for the codes of a council: "theme.DRIFT", "reason.SICKNESS".
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportWording {

  private static final String DUTY = "Duty.";

  private static final ReportWording ENGLISH = new ReportWording(inEnglish());

  private final SentencePatterns patterns;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  private ReportWording(SentencePatterns patterns) {
    this.patterns = patterns;
    day = patterns.dateFormat("date.day", LocalDate.EPOCH);
    month = patterns.dateFormat("date.month", YearMonth.from(LocalDate.EPOCH));
  }

  /** Duties are called what explanations call them. */
  private static SentencePatterns inEnglish() {
    SentencePatterns own =
        SentencePatterns.read(
            Locale.UK, ReportWording.class.getResourceAsStream("wording_en.properties"));
    Map<String, String> all = new HashMap<>(own.byKey());
    Map<String, String> explanations = Wording.english().patterns();
    for (Duty each : Duty.values()) {
      all.put(DUTY + each.name(), explanations.getOrDefault("name." + each.name(), ""));
    }
    return own.translated(own.locale(), all);
  }

  /**
   * The English words: those that children in care prefer, as far as a report to the public can use
   * them.
   *
   * @return the wording that comes with the library
   */
  public static ReportWording english() {
    return ENGLISH;
  }

  /**
   * A wording of these patterns, in the syntax of {@link MessageFormat}.
   *
   * @param locale the language in which months are named
   * @param patterns the patterns by key, at least all those that {@link #patterns()} of English has
   * @return the wording
   * @throws IllegalArgumentException if a pattern is missing or cannot be read, naming its key
   */
  public static ReportWording of(Locale locale, Map<String, String> patterns) {
    ReportWording wording = new ReportWording(ENGLISH.patterns.translated(locale, patterns));
    wording.patterns.checkSentences();
    return wording;
  }

  /**
   * The language in which months are named.
   *
   * @return the locale
   */
  public Locale locale() {
    return patterns.locale();
  }

  /**
   * The patterns by key.
   *
   * @return the patterns, immutable; a starting point for another language
   */
  public Map<String, String> patterns() {
    return patterns.byKey();
  }

  /**
   * A phrase in these words.
   *
   * @param phrase the phrase
   * @return the words, without a full stop
   * @throws IllegalArgumentException if the wording has no such key and the phrase no words of its
   *     own, naming the key
   */
  public String say(Phrase phrase) {
    if (!patterns.byKey().containsKey(phrase.key())) {
      return phrase
          .given()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "no words for " + phrase.key() + "; a key of the wording is needed"));
    }
    return patterns.say(phrase.key(), phrase.arguments().stream().map(this::words).toArray());
  }

  /** Numbers are plain digits, whatever the locale's own digits and grouping are. */
  private String words(Object argument) {
    if (argument instanceof Phrase phrase) {
      return say(phrase);
    } else if (argument instanceof LocalDate date) {
      return day.format(date);
    } else if (argument instanceof YearMonth each) {
      return month.format(each);
    } else if (argument instanceof ReportingPeriod period) {
      return period.firstDay().equals(period.lastDay())
          ? day.format(period.lastDay())
          : say(Phrase.of("period", period.firstDay(), period.lastDay()));
    }
    return argument instanceof BigDecimal number ? number.toPlainString() : argument.toString();
  }

  /** The language and how many patterns there are. */
  @Override
  public String toString() {
    return "wording of annual reports "
        + patterns.locale().toLanguageTag()
        + ", patterns: "
        + patterns.byKey().size();
  }
}
