package org.duecare.testkit;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A language that nobody speaks: English with each letter of the Latin alphabet made another that
 * is in no English word. A sentence that is still English in it did not come from the patterns.
 */
public final class InventedLanguage {

  /**
   * Days and months are named by a real language of another alphabet, as the invented one has none.
   */
  public static final Locale LOCALE = Locale.forLanguageTag("el");

  /** Keys of patterns of dates, whose letters are no words. */
  private static final String DATES = "date.";

  private static final char CAPITAL = '\u0410';
  private static final char SMALL = '\u0430';
  private static final int LETTERS = 26;

  private InventedLanguage() {}

  /**
   * Translates patterns. Arguments stay as they are; what is quoted is read by people too and is
   * translated, without what quotes it being touched.
   *
   * @param patterns in the syntax of {@link java.text.MessageFormat}, by key; those whose keys
   *     begin with "date." stay as they are
   * @return the same keys with translated patterns
   */
  public static Map<String, String> of(Map<String, String> patterns) {
    Map<String, String> translated = new TreeMap<>();
    patterns.forEach(
        (key, pattern) ->
            translated.put(key, key.startsWith(DATES) ? pattern : translated(pattern)));
    return translated;
  }

  private static String translated(String pattern) {
    StringBuilder words = new StringBuilder();
    boolean quoted = false;
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char letter = pattern.charAt(i);
      if (letter == '\'') {
        quoted = !quoted;
      } else if (!quoted && letter == '{') {
        depth++;
      } else if (!quoted && letter == '}') {
        depth--;
      }
      words.append(depth == 0 ? foreign(letter) : letter);
    }
    return words.toString();
  }

  private static char foreign(char letter) {
    if (letter >= 'A' && letter <= 'Z') {
      return (char) (CAPITAL + letter - 'A');
    }
    return letter >= 'a' && letter <= 'z' ? (char) (SMALL + letter - 'a') : letter;
  }

  /**
   * The English of a text in the invented language, to be read where a test fails.
   *
   * @param text in the invented language, perhaps with some English in it
   * @return the text in English
   */
  public static String inEnglish(String text) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= CAPITAL && letter < CAPITAL + LETTERS) {
        words.append((char) ('A' + letter - CAPITAL));
      } else if (letter >= SMALL && letter < SMALL + LETTERS) {
        words.append((char) ('a' + letter - SMALL));
      } else {
        words.append(letter);
      }
    }
    return words.toString();
  }
}
