package org.duecare.core.obligation;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.wording.SentencePatterns;

/**
 * The sentences of explanations in one language: a map of patterns keyed by step. English comes
 * with the library; any other language is another map with the same keys.
 *
 * <p>Immutable and thread-safe.
 */
public final class Wording {

  private static final Wording ENGLISH =
      new Wording(
          SentencePatterns.read(
              Locale.UK, Wording.class.getResourceAsStream("wording_en.properties")));

  /** Lists have either. */
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");

  /** What is between the words of a name, or at one of its ends. */
  private static final Pattern APART = Pattern.compile("[^A-Za-z0-9]+");

  private final SentencePatterns patterns;
  private final DateTimeFormatter longDate;
  private final DateTimeFormatter shortDate;

  private Wording(SentencePatterns patterns) {
    this.patterns = patterns;
    longDate = patterns.dateFormat("date.long", LocalDate.EPOCH);
    shortDate = patterns.dateFormat("date.short", LocalDate.EPOCH);
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
   * @param patterns the patterns by key, all those that {@link #patterns()} of English has; it may
   *     have more for bank holidays that English does not know, such as
   *     "holiday.royal-wedding-of-2040" for "Royal wedding of 2040"
   * @return the wording
   * @throws IllegalArgumentException if a pattern is missing or cannot be read, naming its key
   */
  public static Wording of(Locale locale, Map<String, String> patterns) {
    Wording wording = new Wording(ENGLISH.patterns.translated(locale, patterns));
    wording.patterns.checkSentences();
    return wording;
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
   * A step in words.
   *
   * @param step the step
   * @return one sentence without a full stop
   */
  public String sentence(ExplanationStep step) {
    Objects.requireNonNull(step, "step");
    return Sentence.of(step, this);
  }

  /**
   * How long a time limit is in words, as "20 working days". Whether it lies before or after its
   * event, and rolls on past public holidays, is not part of that.
   *
   * @param limit the limit
   * @return the words; empty text for a limit that lasts until its event
   */
  public String length(TimeLimit limit) {
    return Sentence.limit(Objects.requireNonNull(limit, "limit"), this);
  }

  /** The pattern of a key with its arguments filled in; dates and the rest come ready as text. */
  String say(String key, Object... arguments) {
    return patterns.say(key, arguments);
  }

  /** A day with its day of the week. */
  String longDate(LocalDate date) {
    return longDate.format(date);
  }

  /** The name of a day of the week. */
  String dayOfWeek(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, patterns.locale());
  }

  /** A bank holiday by the name on the government's list; a new one has that name. */
  String holiday(String name) {
    String key =
        "holiday."
            + APART
                .matcher(APOSTROPHE.matcher(name).replaceAll(""))
                .replaceAll("-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("^-|-$", "");
    return patterns.byKey().containsKey(key) ? say(key) : name;
  }

  /** A day without its day of the week. */
  String shortDate(LocalDate date) {
    return shortDate.format(date);
  }
}
