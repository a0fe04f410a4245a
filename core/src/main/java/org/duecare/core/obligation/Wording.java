package org.duecare.core.obligation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DateTimeException;
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

  private static final Wording ENGLISH = new Wording(Locale.UK, read("wording_en.properties"));

  /** As many as a pattern takes at most. */
  private static final Object[] NO_ARGUMENTS = {"", "", "", "", ""};

  private final Locale locale;
  private final Map<String, String> patterns;
  private final DateTimeFormatter longDate;
  private final DateTimeFormatter shortDate;

  private Wording(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = patterns;
    longDate = dateFormat("date.long");
    shortDate = dateFormat("date.short");
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
   * @throws IllegalArgumentException if a pattern is missing or cannot be read, naming its key
   */
  public static Wording of(Locale locale, Map<String, String> patterns) {
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(patterns, "patterns");
    Map<String, String> copy = Map.copyOf(patterns);
    String missing =
        ENGLISH.patterns.keySet().stream()
            .filter(key -> !copy.containsKey(key))
            .sorted()
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("wording lacks patterns: " + missing + " are missing");
    }
    Wording wording = new Wording(locale, copy);
    copy.keySet().stream().sorted().forEach(wording::check);
    return wording;
  }

  private void check(String key) {
    try {
      if (!key.startsWith("date.")) {
        say(key, NO_ARGUMENTS);
      }
    } catch (IllegalArgumentException e) {
      throw broken(key, e);
    }
  }

  private DateTimeFormatter dateFormat(String key) {
    try {
      DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern(key), locale);
      format.formatTo(LocalDate.EPOCH, new StringBuilder());
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
    Objects.requireNonNull(step, "step");
    return Sentence.of(step, this);
  }

  /** The pattern of a key with its arguments filled in; dates and the rest come ready as text. */
  String say(String key, Object... arguments) {
    return new MessageFormat(pattern(key), locale).format(arguments);
  }

  private String pattern(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new AssertionError("no pattern for " + key);
    }
    return pattern;
  }

  /** A day with its day of the week. */
  String longDate(LocalDate date) {
    return longDate.format(date);
  }

  /** A day without its day of the week. */
  String shortDate(LocalDate date) {
    return shortDate.format(date);
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
    return Map.copyOf(patterns);
  }
}
