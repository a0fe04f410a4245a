package org.duecare.files.ssda903;

import java.util.EnumMap;
import java.util.Map;

/** The tables that one XML file holds: the rows of each are read as the file is gone through. */
final class XmlTables {

  private record Part<R>(TableFile file, TableRows in, RowReader<R> reader, IssueLog log) {

    void take() {
      if (in.take()) {
        reader.read();
      }
    }

    ReadTable<R> result() {
      return ReadTable.of(file, reader.rows(), in, log);
    }
  }

  private final Part<BirthColumns> header;
  private final Part<EpisodeColumns> episodes;
  private final Part<ReviewRows> reviews;
  private final Map<ReturnTable, Part<RecordColumns>> records = new EnumMap<>(ReturnTable.class);

  XmlTables(TableFile file, XmlRows rows, ReadingOptions options, IssueLog log) {
    header = part(TableShape.HEADER, file, rows, HeaderReader::new, log);
    episodes = part(TableShape.EPISODES, file, rows, in -> new EpisodeReader(in, options), log);
    reviews = part(TableShape.REVIEWS, file, rows, ReviewReader::new, log);
    for (TableShape shape : TableShape.values()) {
      RecordTable.of(shape.table())
          .filter(RecordTable::isInXml)
          .ifPresent(
              table ->
                  records.put(
                      shape.table(),
                      part(shape, file, rows, in -> new RecordReader(table, in), log)));
    }
  }

  private static <R> Part<R> part(
      TableShape shape, TableFile file, XmlRows rows, RowReader.Maker<R> maker, IssueLog log) {
    TableFile ofTable =
        new TableFile(
            file.folder(), file.name(), file.path(), file.size(), shape.table(), new Layout(shape));
    IssueLog own = log.another();
    TableRows in = new TableRows(ofTable, rows, own);
    return new Part<>(ofTable, in, maker.of(in), own);
  }

  /** Reads the cells that are set as a row of a table. */
  void take(ReturnTable table) {
    switch (table) {
      case HEADER -> header.take();
      case EPISODES -> episodes.take();
      case REVIEWS -> reviews.take();
      default -> {
        Part<RecordColumns> part = records.get(table);
        if (part != null) {
          part.take();
        }
      }
    }
  }

  /** Adds the tables that were read to those of other files; records only where there are any. */
  void addTo(ReturnFiles files) {
    files.headers().add(header.result());
    files.episodes().add(episodes.result());
    files.reviews().add(reviews.result());
    for (Part<RecordColumns> part : records.values()) {
      files.records().add(part.result());
    }
  }
}
