package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duecare.metrics.measure.KeyedSentence;
import org.duecare.metrics.measure.ReportingPeriod;

/**
 * Something that a report says, not yet in any language: a {@link ReportWording} puts it into
 * words. What an author wrote, or what is named by local codes, has its own words with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key under which the wording has it, for example "LegalStatus.FULL_CARE_ORDER"
 * @param arguments what is filled in: texts, whole or decimal numbers, days, months, periods, and
 *     other phrases
 * @param given the words where the wording has none for the key; empty where it must have some
 */
public record Phrase(String key, List<Object> arguments, Optional<String> given) {

  private static final String AS_GIVEN = "as-given";
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /**
   * Checks the parts.
   *
   * @param key under which the wording has it
   * @param arguments what is filled in
   * @param given the words where the wording has none
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if an argument is of another kind than those named
   */
  public Phrase {
    Objects.requireNonNull(key, "key");
    arguments = List.copyOf(arguments);
    Objects.requireNonNull(given, "given");
    for (Object each : arguments) {
      if (!isAllowed(each)) {
        throw new IllegalArgumentException(
            "argument of another kind: "
                + each.getClass().getName()
                + "; texts, numbers, days, months, periods and phrases are allowed");
      }
    }
  }

  private static boolean isAllowed(Object argument) {
    return argument instanceof String
        || argument instanceof Integer
        || argument instanceof Long
        || argument instanceof BigDecimal
        || argument instanceof LocalDate
        || argument instanceof YearMonth
        || argument instanceof ReportingPeriod
        || argument instanceof Phrase;
  }

  /**
   * A phrase that every wording has.
   *
   * @param key under which the wording has it
   * @param arguments what is filled in
   * @return the phrase
   * @throws IllegalArgumentException if an argument is of a kind that is not allowed
   */
  public static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments), Optional.empty());
  }

  /**
   * Words as an author gave them, the same in every language.
   *
   * @param words the words
   * @return the phrase
   */
  public static Phrase asGiven(String words) {
    return new Phrase(AS_GIVEN, List.of(), Optional.of(words));
  }

  /**
   * A sentence that has a key.
   *
   * @param sentence the sentence
   * @return the phrase, which is said in English where a wording lacks the key
   */
  public static Phrase of(KeyedSentence sentence) {
    return new Phrase(
        sentence.key(), List.copyOf(sentence.arguments()), Optional.of(sentence.inEnglish()));
  }

  /** Words for a code, or for what a wording may or may not have. */
  static Phrase orGiven(String key, String words) {
    return new Phrase(key, List.of(), Optional.of(words));
  }

  /** A key with # for each number in it, which are the arguments. */
  static Phrase numbered(String key, Optional<String> given) {
    List<Object> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(key);
    while (number.find()) {
      numbers.add(Integer.valueOf(number.group()));
    }
    return new Phrase(NUMBER.matcher(key).replaceAll("#"), numbers, given);
  }

  /** The phrase in English. */
  @Override
  public String toString() {
    return ReportWording.english().say(this);
  }
}
