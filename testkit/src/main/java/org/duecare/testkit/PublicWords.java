package org.duecare.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that children in care prefer in what the public or a child reads, and those that they
 * do not: the rows of {@code public-words.csv}.
 */
public final class PublicWords {

  private static final List<SpecRow> ROWS =
      SpecFile.rows(PublicWords.class, "/public-words.csv").toList();

  private PublicWords() {}

  /**
   * The table.
   *
   * @return rows with what to avoid, what to use instead, which names of the law are excepted, and
   *     why; immutable
   */
  public static List<SpecRow> rows() {
    return ROWS;
  }

  /**
   * Searches a text for words to be avoided.
   *
   * @param text any text in English
   * @return each word found, with what to use instead; empty if there is none
   */
  public static List<String> avoidedIn(String text) {
    List<String> found = new ArrayList<>();
    for (SpecRow row : ROWS) {
      String rest = anyWord(row.text("except")).matcher(text).replaceAll(" ");
      if (word(row.text("avoid")).matcher(rest).find()) {
        found.add(row.text("avoid") + ": " + row.text("use"));
      }
    }
    return found;
  }

  /**
   * Says a text in words for the public, with nothing else changed.
   *
   * @param text in terms of the law
   * @return the text with each word to be avoided, but where a name of the law has it, replaced by
   *     the one to use
   */
  public static String of(String text) {
    String words = text;
    for (SpecRow row : ROWS) {
      Pattern kept = anyWord(row.text("except"));
      words =
          Pattern.compile(kept + "|" + word(row.text("avoid")), Pattern.CASE_INSENSITIVE)
              .matcher(words)
              .replaceAll(
                  found ->
                      Matcher.quoteReplacement(
                          kept.matcher(found.group()).matches() ? found.group() : row.text("use")));
    }
    return words;
  }

  private static Pattern anyWord(String names) {
    return Pattern.compile(
        Stream.of(names.split("\\|"))
            .filter(name -> !name.isEmpty())
            .map(name -> word(name).pattern())
            .collect(Collectors.joining("|", "(?:", names.isEmpty() ? "(?!))" : ")")),
        Pattern.CASE_INSENSITIVE);
  }

  private static Pattern word(String words) {
    return Pattern.compile(
        "(?<![A-Za-z-])" + Pattern.quote(words) + "(?![A-Za-z-])", Pattern.CASE_INSENSITIVE);
  }
}
