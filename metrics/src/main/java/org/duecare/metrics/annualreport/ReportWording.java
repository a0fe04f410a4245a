package org.duecare.metrics.annualreport;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duecare.metrics.measure.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The words of annual reports in one language: a map of patterns by key. English comes with the
 * library; any other language is another map with the same keys. It may have more keys than
 * English, for the codes of a council: "theme.DRIFT", "reason.SICKNESS".
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportWording {

  private static final ReportWording ENGLISH =
      new ReportWording(Locale.UK, read("wording_en.properties"));

  /** As many as a pattern takes at most. */
  private static final Object[] NO_ARGUMENTS = {"", "", ""};

  private final Locale locale;
  private final Map<String, String> patterns;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  private ReportWording(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = patterns;
    day = format("date.day", LocalDate.EPOCH);
    month = format("date.month", YearMonth.from(LocalDate.EPOCH));
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
    Objects.requireNonNull(locale, "locale");
    Map<String, String> copy = Map.copyOf(patterns);
    String missing =
        ENGLISH.patterns.keySet().stream()
            .filter(key -> !copy.containsKey(key))
            .sorted()
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("wording lacks patterns: " + missing + " are missing");
    }
    ReportWording wording = new ReportWording(locale, copy);
    copy.keySet().stream()
        .filter(key -> !key.startsWith("date."))
        .sorted()
        .forEach(key -> wording.check(key, pattern(copy, key)));
    return wording;
  }

  private void check(String key, String pattern) {
    try {
      new MessageFormat(pattern, locale).format(NO_ARGUMENTS);
    } catch (IllegalArgumentException e) {
      throw broken(key, e);
    }
  }

  private DateTimeFormatter format(String key, TemporalAccessor example) {
    try {
      DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern(patterns, key), locale);
      format.formatTo(example, new StringBuilder());
      return format;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw broken(key, e);
    }
  }

  private static IllegalArgumentException broken(String key, RuntimeException cause) {
    return new IllegalArgumentException(
        "wording has a pattern that cannot be read: " + key + ", " + cause.getMessage(), cause);
  }

  /**
   * The language.
   *
   * @return the locale by which numbers and days are written
   */
  public Locale locale() {
    return locale;
  }

  /**
   * The patterns by key.
   *
   * @return the patterns, immutable; a starting point for another language
   */
  public Map<String, String> patterns() {
    return patterns;
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
    @Nullable String pattern = patterns.get(phrase.key());
    if (pattern == null) {
      return phrase
          .given()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "no words for " + phrase.key() + "; a key of the wording is needed"));
    }
    Object[] arguments = phrase.arguments().stream().map(this::words).toArray();
    return new MessageFormat(pattern, locale).format(arguments);
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
      return say(Phrase.of("period", period.firstDay(), period.lastDay()));
    }
    return argument instanceof BigDecimal number ? number.toPlainString() : argument.toString();
  }

  private static String pattern(Map<String, String> patterns, String key) {
    @Nullable String pattern = patterns.get(key);
    if (pattern == null) {
      throw new AssertionError("no pattern for " + key);
    }
    return pattern;
  }

  private static Map<String, String> read(String resource) {
    Properties properties = new Properties();
    try (InputStream bytes = ReportWording.class.getResourceAsStream(resource);
        Reader text =
            new InputStreamReader(
                Objects.requireNonNull(bytes, resource), StandardCharsets.UTF_8)) {
      properties.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> patterns = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return Map.copyOf(patterns);
  }

  /** The language and how many patterns there are. */
  @Override
  public String toString() {
    return "wording of annual reports " + locale.toLanguageTag() + ", patterns: " + patterns.size();
  }
}
