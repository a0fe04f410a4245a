package org.duecare.files.ssda903;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Everything read from the folders, file by file, in the order of the folders and then of the names
 * of the files.
 *
 * @param paths the folders
 * @param folders how messages name them
 */
record ReturnFiles(
    List<Path> paths,
    List<String> folders,
    List<ReadTable<BirthColumns>> headers,
    List<ReadTable<EpisodeColumns>> episodes,
    List<ReadTable<ReviewRows>> reviews,
    List<ReadTable<RecordColumns>> records) {

  /**
   * Finds and reads the files of these folders, oldest first.
   *
   * @throws UnusableReturnException if a folder holds no return
   */
  static ReturnFiles read(List<Path> folders, ReadingOptions options, Workers workers, IssueLog log)
      throws IOException {
    List<String> names = names(folders);
    List<Reading<BirthColumns>> headers = new ArrayList<>();
    List<Reading<EpisodeColumns>> episodes = new ArrayList<>();
    List<Reading<ReviewRows>> reviews = new ArrayList<>();
    List<Reading<RecordColumns>> records = new ArrayList<>();
    List<XmlReturn> xml = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String prefix = names.size() == 1 ? "" : names.get(i) + "/";
      ReturnFolder found =
          ReturnFolder.find(folders.get(i), i, names.get(i), prefix, options.needsReviews(), log);
      for (TableFile file : found.xml()) {
        xml.add(new XmlReturn(folders.get(i), file, options, log.another()));
      }
      for (TableFile file : found.tables()) {
        IssueLog own = log.another();
        switch (file.table()) {
          case HEADER -> headers.add(new Reading<>(file, HeaderReader::new, own));
          case EPISODES ->
              episodes.add(new Reading<>(file, in -> new EpisodeReader(in, options), own));
          case REVIEWS -> reviews.add(new Reading<>(file, ReviewReader::new, own));
          default -> {
            RecordTable table = RecordTable.of(file.table()).orElseThrow();
            records.add(new Reading<>(file, in -> new RecordReader(table, in), own));
          }
        }
      }
    }
    List<Reading<?>> all = new ArrayList<>();
    all.addAll(headers);
    all.addAll(episodes);
    all.addAll(reviews);
    all.addAll(records);
    if (workers.threads() > 1) {
      all.sort(Comparator.comparingLong((Reading<?> reading) -> reading.size()).reversed());
    }
    List<Workers.Task> tasks = new ArrayList<>(xml);
    tasks.addAll(all);
    workers.run(tasks);
    ReturnFiles files =
        new ReturnFiles(
            folders,
            names,
            results(headers),
            results(episodes),
            results(reviews),
            results(records));
    for (XmlReturn one : xml) {
      log.addAll(one.log());
      one.tables().addTo(files);
    }
    files.sortByFolder();
    return files;
  }

  /** What was read of XML comes last; folders must be in order, and their files stay so. */
  private void sortByFolder() {
    headers.sort(Comparator.comparingInt(table -> table.file().folder()));
    episodes.sort(Comparator.comparingInt(table -> table.file().folder()));
    reviews.sort(Comparator.comparingInt(table -> table.file().folder()));
    records.sort(Comparator.comparingInt(table -> table.file().folder()));
  }

  /** The last name of each folder, or all of its path where two folders end alike. */
  private static List<String> names(List<Path> folders) {
    List<String> names = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (Path folder : folders) {
      names.add(String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
      paths.add(folder.toString());
    }
    return new HashSet<>(names).size() == names.size() ? names : paths;
  }

  private static <R> List<ReadTable<R>> results(List<Reading<R>> readings) {
    List<ReadTable<R>> results = new ArrayList<>();
    for (Reading<R> reading : readings) {
      results.add(reading.result());
    }
    return results;
  }

  /** All tables, in the order in which their issues are shown. */
  List<ReadTable<?>> all() {
    List<ReadTable<?>> all = new ArrayList<>();
    all.addAll(headers);
    all.addAll(episodes);
    all.addAll(reviews);
    all.addAll(records);
    all.sort(Comparator.comparingInt(table -> table.file().folder()));
    return all;
  }
}
