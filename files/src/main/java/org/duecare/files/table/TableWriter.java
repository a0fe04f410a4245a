package org.duecare.files.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes rows of cells as CSV. */
public final class TableWriter {

  private TableWriter() {}

  /**
   * Writes a table. The writer is flushed and not closed.
   *
   * @param layout the columns, whose names are the first line
   * @param rows the cells of each row in the order of the columns
   * @param writer where the text goes
   * @throws IOException if it cannot be written
   */
  public static void write(Layout layout, List<List<String>> rows, Writer writer)
      throws IOException {
    // Not closed, as that would close the writer of the caller.
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    try {
      csv.writeRecord(layout.titles());
      rows.forEach(csv::writeRecord);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }
}
