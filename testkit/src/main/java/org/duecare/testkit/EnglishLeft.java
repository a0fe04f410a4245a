package org.duecare.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the English that is left in a text of another alphabet: words of two or more letters from A
 * to Z, but for what is the same in every language. Each exception says why it is one.
 */
public final class EnglishLeft {

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  /** So much of a line is shown with a word that is left. */
  private static final int AROUND = 30;

  private record Exempted(Pattern pattern, String reason) {}

  private final List<Exempted> exceptions;

  private EnglishLeft(List<Exempted> exceptions) {
    this.exceptions = List.copyOf(exceptions);
  }

  /**
   * Every word counts.
   *
   * @return a search without exceptions
   */
  public static EnglishLeft everywhere() {
    return new EnglishLeft(List.of());
  }

  /**
   * Leaves something out.
   *
   * @param pattern what is the same in every language, found anywhere in the text
   * @param reason why it is
   * @return the search with one exception more
   * @throws IllegalArgumentException if the reason is blank
   */
  public EnglishLeft except(Pattern pattern, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason is blank: it must say why this is no English");
    }
    List<Exempted> more = new ArrayList<>(exceptions);
    more.add(new Exempted(pattern, reason));
    return new EnglishLeft(more);
  }

  /**
   * Leaves out texts as they stand, but not where they are part of a longer word.
   *
   * @param texts what is the same in every language
   * @param reason why it is
   * @return the search with one exception more
   * @throws IllegalArgumentException if the reason is blank
   */
  public EnglishLeft exceptTexts(Collection<String> texts, String reason) {
    StringBuilder any = new StringBuilder("(?!)");
    texts.stream()
        .filter(each -> !each.isBlank())
        .distinct()
        // A longer one may begin with a shorter one.
        .sorted(Comparator.comparing(String::length).reversed())
        .forEach(each -> any.append('|').append(Pattern.quote(each)));
    return except(Pattern.compile("(?<![A-Za-z])(?:" + any + ")(?![A-Za-z])"), reason);
  }

  /**
   * Searches a text.
   *
   * @param text any text
   * @return each word that is left, once, with what stands around it; empty if none is
   */
  public List<String> in(String text) {
    String rest = text;
    for (Exempted each : exceptions) {
      rest = each.pattern().matcher(rest).replaceAll(" ");
    }
    TreeSet<String> words = new TreeSet<>();
    List<String> found = new ArrayList<>();
    Matcher word = WORD.matcher(rest);
    while (word.find()) {
      if (words.add(word.group())) {
        found.add(
            word.group()
                + " in \""
                + InventedLanguage.inEnglish(
                    rest.substring(
                        Math.max(0, word.start() - AROUND),
                        Math.min(rest.length(), word.end() + AROUND)))
                + "\"");
      }
    }
    return found;
  }
}
