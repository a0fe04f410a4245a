package org.duecare.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.duecare.cli.table.VisibleText;
import org.duecare.metrics.annualreport.ReportWording;
import org.duecare.report.document.ReportDocument;

/** Words that a council gives in place of the program's, for its codes or in another language. */
final class WordingFile {

  private static final String LANGUAGE = "language";
  private static final String TEMPLATE = "wording.properties";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Under these stand codes of a council, of which the program knows some at most. */
  private static final List<String> CODES = List.of("reason.", "theme.", "source.");

  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  private WordingFile() {}

  /**
   * The words of a file, and where it has none, those given. A page is in one language: where a
   * file in another has not all words, that is noted.
   */
  static ReportWording read(Path file, ReportWording otherwise, Surroundings surroundings)
      throws IOException {
    if (Files.isDirectory(file)) {
      throw new NothingDoneException("not a file: " + file);
    }
    Properties read = new Properties();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      reader.mark(1);
      if (reader.read() != BYTE_ORDER_MARK) {
        reader.reset();
      }
      read.load(reader);
    } catch (CharacterCodingException e) {
      throw new NothingDoneException("not in UTF-8: " + file);
    } catch (IllegalArgumentException e) {
      throw new NothingDoneException("not a file of words, as a \\u has no four digits: " + file);
    }
    Map<String, String> words = new HashMap<>(otherwise.patterns());
    Locale locale = otherwise.locale();
    for (String key : read.stringPropertyNames()) {
      String given = Objects.requireNonNull(read.getProperty(key));
      if (given.isBlank() && !key.equals(LANGUAGE)) {
        throw new NothingDoneException("no words for a key of the wording: " + VisibleText.of(key));
      }
      if (hasLoneApostrophe(given)) {
        throw new NothingDoneException(
            "an apostrophe that stands alone would be lost: "
                + VisibleText.of(key)
                + "; it is written twice in the words of a key");
      }
      if (key.equals(LANGUAGE)) {
        locale = language(given);
      } else if (words.containsKey(key) || CODES.stream().anyMatch(key::startsWith)) {
        words.put(key, given);
      } else {
        throw new NothingDoneException(
            "no such key of the wording: "
                + VisibleText.of(key)
                + "; the keys are in wording.properties of duecare templates --wording, and"
                + " reason., theme. or source. with a code");
      }
    }
    noteMixture(locale, otherwise, read.stringPropertyNames(), surroundings);
    Locale spoken = locale;
    return NothingDoneException.unlessRefused(() -> ReportWording.of(spoken, words));
  }

  /**
   * Writes all keys with their English words, unless a file of the name is there. No word of them
   * has a character that such a file would have to mark.
   *
   * @return the file; none if it was there
   */
  static List<Path> writeTemplate(Path folder) throws IOException {
    Path file = Files.createDirectories(folder).resolve(TEMPLATE);
    if (Files.exists(file)) {
      return List.of();
    }
    StringBuilder lines =
        new StringBuilder("# Keep what you change. An apostrophe is written twice.\n");
    lines.append(LANGUAGE).append("=en-GB\n");
    new TreeMap<>(ReportDocument.english().patterns())
        .forEach((key, words) -> lines.append(key).append('=').append(words).append('\n'));
    Files.writeString(file, lines, StandardCharsets.UTF_8);
    return List.of(file);
  }

  /** It quotes what follows; to quote a brace is all that anybody wants by it. */
  private static boolean hasLoneApostrophe(String words) {
    return words.replace("''", "").replaceAll("'[{}]+'", "").indexOf('\'') >= 0;
  }

  private static void noteMixture(
      Locale locale, ReportWording otherwise, Set<String> given, Surroundings surroundings) {
    Set<String> keys = otherwise.patterns().keySet();
    long missing = keys.stream().filter(key -> !given.contains(key)).count();
    if (missing > 0 && !locale.getLanguage().equals(otherwise.locale().getLanguage())) {
      surroundings.note(
          "words in "
              + otherwise.locale().getDisplayLanguage(Locale.ENGLISH)
              + " on a page that says it is in "
              + locale.getDisplayLanguage(Locale.ENGLISH)
              + ": the file has no words for "
              + missing
              + " of "
              + keys.size()
              + " keys");
    }
  }

  private static Locale language(String given) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(given).build();
      if (KNOWN.contains(locale.getLanguage())) {
        return locale;
      }
    } catch (IllformedLocaleException e) {
      // As one that names no language: told below.
    }
    throw new NothingDoneException(
        "not a language: " + VisibleText.of(given) + "; a tag is needed, as cy or en-GB");
  }
}
