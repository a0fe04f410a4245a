package org.duecare.files.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duecare.core.care.CareHistory;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;

/** A folder of made-up tables, each row a text; only the columns that are read. */
final class Tables {

  static final String HEADER = "CHILD,SEX,DOB";
  static final String EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC";
  static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE";

  private final Path folder;
  private final List<String> header = new ArrayList<>(List.of(HEADER));
  private final List<String> episodes = new ArrayList<>(List.of(EPISODES));
  private final Map<String, List<String>> others = new LinkedHashMap<>();
  private final List<String> reviews = new ArrayList<>(List.of(REVIEWS));

  private Tables(Path folder) {
    this.folder = folder;
  }

  static Tables in(Path folder) {
    return new Tables(folder);
  }

  /** Rows of {@link #HEADER}. */
  Tables header(String... rows) {
    header.addAll(List.of(rows));
    return this;
  }

  /** Rows of {@link #EPISODES}. */
  Tables episodes(String... rows) {
    episodes.addAll(List.of(rows));
    return this;
  }

  /** Rows of {@link #REVIEWS}. */
  Tables reviews(String... rows) {
    reviews.addAll(List.of(rows));
    return this;
  }

  /** Rows of another table, told by its columns; a file of its own is made for it. */
  Tables table(String columns, String... rows) {
    others.computeIfAbsent(columns, first -> new ArrayList<>(List.of(first))).addAll(List.of(rows));
    return this;
  }

  /** Writes the tables; a folder of its own is made for them. */
  Path write() {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("header.csv"), text(header));
      Files.writeString(folder.resolve("episodes.csv"), text(episodes));
      Files.writeString(folder.resolve("reviews.csv"), text(reviews));
      int number = 1;
      for (List<String> other : others.values()) {
        Files.writeString(folder.resolve("other" + number++ + ".csv"), text(other));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  Loaded<Ssda903Return> read() {
    return read(write());
  }

  static Loaded<Ssda903Return> read(Path... folders) {
    try {
      return Ssda903.read(List.of(folders));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Loaded<Ssda903Return> read(ReadingOptions options, Path... folders) {
    try {
      return Ssda903.read(List.of(folders), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The issues of a code, as they are shown. */
  static List<String> shown(Loaded<Ssda903Return> loaded, IssueCode code) {
    return loaded.issues().kept().stream()
        .filter(issue -> issue.code() == code)
        .map(Issue::toString)
        .toList();
  }

  /** The codes of all issues but those that every return has. */
  static List<IssueCode> codes(Loaded<Ssda903Return> loaded) {
    return loaded.issues().kept().stream()
        .map(Issue::code)
        .filter(code -> code != IssueCode.RETURN_YEAR_INFERRED)
        .toList();
  }

  /** The history of the only child. */
  static CareHistory onlyHistory(Loaded<Ssda903Return> loaded) {
    List<CareHistory> histories = loaded.value().histories(ReviewsKnown.sinceEachStart()).toList();
    if (histories.size() != 1) {
      throw new AssertionError("expected one history, found " + histories.size());
    }
    return histories.get(0);
  }
}
