package org.duecare.core.obligation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The sentences of explanations in one language: a map of patterns keyed by step. English comes
 * with the library; any other language is another map with the same keys.
 *
 * <p>Immutable and thread-safe.
 */
public final class Wording {

  private static final Wording ENGLISH = of(Locale.UK, read("wording_en.properties"));

  private final Locale locale;
  private final Map<String, String> patterns;

  private Wording(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = patterns;
  }

  /**
   * The English wording.
   *
   * @return the wording that comes with the library
   */
  public static Wording english() {
    return ENGLISH;
  }

  /**
   * A wording of these patterns, in the syntax of {@link MessageFormat}.
   *
   * @param locale the language in which days and months are named
   * @param patterns the patterns by key, all those that {@link #patterns()} of English has
   * @return the wording
   * @throws IllegalArgumentException if a pattern is missing, naming its key
   */
  public static Wording of(Locale locale, Map<String, String> patterns) {
    Objects.requireNonNull(locale, "locale");
    Map<String, String> copy = Map.copyOf(patterns);
    if (ENGLISH != null) {
      String missing =
          ENGLISH.patterns.keySet().stream()
              .filter(key -> !copy.containsKey(key))
              .sorted()
              .collect(Collectors.joining(", "));
      if (!missing.isEmpty()) {
        throw new IllegalArgumentException("wording lacks patterns: " + missing + " are missing");
      }
    }
    return new Wording(locale, copy);
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
   * A step in words.
   *
   * @param step the step
   * @return one sentence without a full stop
   */
  public String sentence(ExplanationStep step) {
    return Sentence.of(step, this);
  }

  /** The pattern of a key with its arguments filled in; dates and the rest come ready as text. */
  String say(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new AssertionError("no pattern for " + key);
    }
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /** A day with its day of the week. */
  String longDate(LocalDate date) {
    return DateTimeFormatter.ofPattern(patterns.get("date.long"), locale).format(date);
  }

  /** A day without its day of the week. */
  String shortDate(LocalDate date) {
    return DateTimeFormatter.ofPattern(patterns.get("date.short"), locale).format(date);
  }

  private static Map<String, String> read(String resource) {
    Properties properties = new Properties();
    try (InputStream bytes = Wording.class.getResourceAsStream(resource);
        Reader text =
            new InputStreamReader(
                Objects.requireNonNull(bytes, resource), StandardCharsets.UTF_8)) {
      properties.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> patterns = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return patterns;
  }
}
