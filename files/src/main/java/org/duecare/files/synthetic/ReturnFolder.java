package org.duecare.files.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One folder of a return with its tables, in the layout of the Department for Education. Only what
 * was known on the last day of its span goes in.
 */
final class ReturnFolder {

  private static final List<String> EPISODES =
      List.of(
          "CHILD",
          "DECOM",
          "RNE",
          "LS",
          "CIN",
          "PLACE",
          "PLACE_PROVIDER",
          "DEC",
          "REC",
          "REASON_PLACE_CHANGE",
          "HOME_POST",
          "PL_POST",
          "URN");

  /** The return in which SEX became M and F. */
  private static final int SEX_AS_LETTERS = 2025;

  private final Path path;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final boolean sexAsLetters;
  private final CsvWriter header;
  private final CsvWriter episodes;
  private final CsvWriter reviews;

  private final boolean distances;

  /** Null if only the three tables are written. */
  private final @Nullable RecordFiles records;

  /**
   * Opens the tables of a folder.
   *
   * @param firstDay the first day of the span: what ended or was held before it is left out
   * @param lastYear the year in which the span ends
   * @param contents what is written beside the three tables
   */
  ReturnFolder(
      OpenTables tables,
      Path folder,
      LocalDate firstDay,
      ReturnYear lastYear,
      Set<SyntheticReturn.Content> contents)
      throws IOException {
    this.firstDay = firstDay;
    this.lastDay = lastYear.lastDay();
    this.sexAsLetters = lastYear.ending() >= SEX_AS_LETTERS;
    this.path = folder;
    header =
        tables.open(
            folder.resolve("header.csv"),
            "CHILD",
            "SEX",
            "DOB",
            "ETHNIC",
            "UPN",
            "MOTHER",
            "MC_DOB");
    List<String> columns = new ArrayList<>(EPISODES);
    distances = contents.contains(SyntheticReturn.Content.DISTANCES);
    if (distances) {
      columns.add("PL_DISTANCE");
    }
    episodes = tables.open(folder.resolve("episodes.csv"), columns.toArray(String[]::new));
    reviews = tables.open(folder.resolve("reviews.csv"), "CHILD", "DOB", "REVIEW", "REVIEW_CODE");
    records =
        contents.contains(SyntheticReturn.Content.RECORDS)
            ? new RecordFiles(tables, folder, lastYear)
            : null;
  }

  Path path() {
    return path;
  }

  void write(SyntheticChild child) {
    String id = child.id();
    String birth = child.dob();
    boolean known = false;
    for (Episode episode : child.episodes()) {
      if (!episode.end().isBefore(firstDay) && !episode.start().isAfter(lastDay)) {
        write(child, episode);
        known = true;
      }
    }
    boolean careLeaver = records != null && records.writeCareLeaver(child);
    if (!known && !careLeaver) {
      return;
    }
    if (known && records != null) {
      records.write(child, sex(child));
    }
    header.writeRecord(id, sex(child), birth, child.ethnicity(), upn(child), "", "");
    for (HeldReview review : child.reviews()) {
      if (!review.day().isBefore(firstDay) && !review.day().isAfter(lastDay)) {
        reviews.writeRecord(id, birth, text(review.day()), review.takingPart());
      }
    }
  }

  private void write(SyntheticChild child, Episode episode) {
    boolean open = episode.end().isAfter(lastDay);
    List<String> cells =
        new ArrayList<>(
            List.of(
                child.id(),
                text(episode.start()),
                episode.whyBegun(),
                episode.status(),
                episode.need(),
                episode.place(),
                episode.provider(),
                open ? "" : text(episode.end()),
                open ? "" : episode.whyEnded(),
                open ? "" : episode.whyMoved(),
                "",
                "",
                episode.urn()));
    if (distances) {
      cells.add(PlacementDistance.miles(child, episode));
    }
    episodes.writeRecord(cells);
  }

  private String sex(SyntheticChild child) {
    if (sexAsLetters) {
      return child.boy() ? "M" : "F";
    }
    return child.boy() ? "1" : "2";
  }

  /** UN1 says not yet at school; no council has the number 999. */
  private String upn(SyntheticChild child) {
    return Ages.hasReached(4, child.birth(), lastDay)
        ? String.format(Locale.ROOT, "A999%09d", child.number())
        : "UN1";
  }

  /** The day as dd/mm/yyyy. */
  static String text(LocalDate day) {
    StringBuilder text = new StringBuilder(10);
    appendTwo(text, day.getDayOfMonth()).append('/');
    appendTwo(text, day.getMonthValue()).append('/');
    return text.append(day.getYear()).toString();
  }

  private static StringBuilder appendTwo(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
