package org.duecare.files.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables that are being written; closes them all, also when one cannot be opened or closed. */
final class OpenTables implements Closeable {

  private final List<CsvWriter> tables = new ArrayList<>();

  /** Opens a table, replacing the file, and writes its first line. */
  CsvWriter open(Path file, String... columns) throws IOException {
    CsvWriter table =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8);
    tables.add(table);
    return table.writeRecord(columns);
  }

  @Override
  public void close() throws IOException {
    closeFrom(0);
  }

  private void closeFrom(int place) throws IOException {
    if (place < tables.size()) {
      CsvWriter table = tables.get(place);
      try (table) {
        closeFrom(place + 1);
      }
    }
  }
}
