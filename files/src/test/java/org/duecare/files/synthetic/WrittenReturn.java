package org.duecare.files.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a folder of a return, read back without the code under test. */
record WrittenReturn(List<Child> children) {

  /** The rows of one child. */
  record Child(
      Map<String, String> header, List<Map<String, String>> episodes, List<Review> reviews) {

    String id() {
      return header.get("CHILD");
    }

    LocalDate birth() {
      return day(header.get("DOB"));
    }

    /** The periods of care, each a list of episodes. */
    List<List<Map<String, String>>> periods() {
      List<List<Map<String, String>>> periods = new ArrayList<>();
      for (Map<String, String> episode : episodes) {
        if (periods.isEmpty() || episode.get("RNE").equals("S")) {
          periods.add(new ArrayList<>());
        }
        periods.get(periods.size() - 1).add(episode);
      }
      return periods;
    }
  }

  record Review(String birth, LocalDate day, String takingPart) {}

  static WrittenReturn read(Path folder) throws IOException {
    Map<String, Child> children = new LinkedHashMap<>();
    for (Map<String, String> row : rows(folder.resolve("header.csv"))) {
      Child child = new Child(row, new ArrayList<>(), new ArrayList<>());
      if (children.put(child.id(), child) != null) {
        throw new AssertionError("two rows in Header for " + child.id());
      }
    }
    for (Map<String, String> row : rows(folder.resolve("episodes.csv"))) {
      children.get(row.get("CHILD")).episodes().add(row);
    }
    for (Map<String, String> row : rows(folder.resolve("reviews.csv"))) {
      children
          .get(row.get("CHILD"))
          .reviews()
          .add(new Review(row.get("DOB"), day(row.get("REVIEW")), row.get("REVIEW_CODE")));
    }
    return new WrittenReturn(List.copyOf(children.values()));
  }

  static LocalDate day(String text) {
    return LocalDate.of(
        Integer.parseInt(text.substring(6)),
        Integer.parseInt(text.substring(3, 5)),
        Integer.parseInt(text.substring(0, 2)));
  }

  static LocalDate start(Map<String, String> episode) {
    return day(episode.get("DECOM"));
  }

  /** The end of an episode; of an open one the day after all others. */
  static LocalDate end(Map<String, String> episode) {
    return episode.get("DEC").isEmpty() ? LocalDate.MAX : day(episode.get("DEC"));
  }

  static List<Map<String, String>> rows(Path table) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
      return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    }
  }
}
