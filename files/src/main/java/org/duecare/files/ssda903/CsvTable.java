package org.duecare.files.ssda903;

import java.io.IOException;
import org.duecare.files.IssueCode;

/** Reads one CSV file. */
final class CsvTable {

  private CsvTable() {}

  static <R> ReadTable<R> read(TableFile file, RowReader.Maker<R> maker, IssueLog log)
      throws IOException {
    try (CsvLines lines = new CsvLines(NamedInput.open(file.path()))) {
      TableRows in = new TableRows(file, lines, log);
      in.notes().count(IssueCode.BYTE_ORDER_MARK, 1, lines.hasByteOrderMark() ? 1 : 0);
      while (lines.next() && in.skipIfBlank()) {
        // The names of the columns stand in the first line that is not blank.
      }
      in.notes().count(IssueCode.LOWER_CASE, lines.line(), file.layout().namesNotInCapitals());
      RowReader<R> reader = maker.of(in);
      while (lines.next()) {
        if (in.take()) {
          reader.read();
        }
      }
      in.notes().count(IssueCode.CARRIAGE_RETURNS, 1, lines.carriageReturns());
      return ReadTable.of(file, reader, in, log);
    }
  }
}
