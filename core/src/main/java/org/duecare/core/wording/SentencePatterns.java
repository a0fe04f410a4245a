package org.duecare.core.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of sentences in one language, by key, in the syntax of {@link MessageFormat}; those
 * whose keys begin with "date." are patterns of dates.
 *
 * <p>Immutable and thread-safe.
 */
public final class SentencePatterns {

  /** As many as a pattern takes at most. */
  private static final Object[] NO_ARGUMENTS = {"", "", "", "", ""};

  private final Locale locale;
  private final Map<String, String> patterns;

  private SentencePatterns(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = patterns;
  }

  /**
   * Reads patterns that come with the library.
   *
   * @param locale their language
   * @param bundle a file of properties in UTF-8, which is closed; its module has to open it, as no
   *     other module may
   * @return the patterns
   */
  public static SentencePatterns read(Locale locale, @Nullable InputStream bundle) {
    Properties properties = new Properties();
    try (InputStream bytes = bundle;
        Reader text =
            new InputStreamReader(
                Objects.requireNonNull(bytes, "bundle"), StandardCharsets.UTF_8)) {
      properties.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> patterns = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return new SentencePatterns(locale, Map.copyOf(patterns));
  }

  /**
   * The same sentences in another language.
   *
   * @param other the other language
   * @param translated its patterns by key, at least all those that these have
   * @return the patterns, {@linkplain #checkSentences not checked} so far
   * @throws IllegalArgumentException if a pattern is missing, naming its key
   */
  public SentencePatterns translated(Locale other, Map<String, String> translated) {
    Objects.requireNonNull(other, "locale");
    Map<String, String> copy = Map.copyOf(Objects.requireNonNull(translated, "patterns"));
    String missing =
        patterns.keySet().stream()
            .filter(key -> !copy.containsKey(key))
            .sorted()
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("wording lacks patterns: " + missing + " are missing");
    }
    return new SentencePatterns(other, copy);
  }

  /**
   * Reads every pattern of a sentence; one of a date is read when {@linkplain #dateFormat its
   * format} is made.
   *
   * @throws IllegalArgumentException if a pattern cannot be read, naming its key
   */
  public void checkSentences() {
    patterns.keySet().stream().sorted().forEach(this::check);
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

  /**
   * The pattern of a date as a format.
   *
   * @param key the key
   * @param example any date that it has to be able to print
   * @return the format
   * @throws IllegalArgumentException if the pattern cannot be read, naming its key
   */
  public DateTimeFormatter dateFormat(String key, TemporalAccessor example) {
    try {
      DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern(key), locale);
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
   * @return its locale
   */
  public Locale locale() {
    return locale;
  }

  /**
   * The patterns by key.
   *
   * @return the patterns, immutable
   */
  public Map<String, String> byKey() {
    return patterns;
  }

  /**
   * A sentence.
   *
   * @param key the key of its pattern, which there has to be
   * @param arguments what is filled in, ready as text
   * @return the sentence
   */
  public String say(String key, Object... arguments) {
    return new MessageFormat(pattern(key), locale).format(arguments);
  }

  private String pattern(String key) {
    @Nullable String pattern = patterns.get(key);
    if (pattern == null) {
      throw new AssertionError("no pattern for " + key);
    }
    return pattern;
  }
}
