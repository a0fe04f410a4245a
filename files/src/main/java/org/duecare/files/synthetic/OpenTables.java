package org.duecare.files.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duecare.files.table.NewFile;

/** The tables that are being written; closes them all, also when one cannot be opened or closed. */
final class OpenTables implements Closeable {

  private final List<CsvWriter> tables = new ArrayList<>();
  private final boolean writes;

  private OpenTables(boolean writes) {
    this.writes = writes;
  }

  static OpenTables writing() {
    return new OpenTables(/* writes= */ true);
  }

  /** Tables whose files are only looked for, so that all are before the first is written. */
  static OpenTables looking() {
    return new OpenTables(/* writes= */ false);
  }

  /**
   * Opens a table, makes its folder and writes its first line.
   *
   * @throws java.nio.file.FileAlreadyExistsException if the file is there
   */
  CsvWriter open(Path file, String... columns) throws IOException {
    CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer(file));
    tables.add(table);
    return table.writeRecord(columns);
  }

  private Writer writer(Path file) throws IOException {
    if (!writes) {
      NewFile.require(List.of(file));
      return Writer.nullWriter();
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    return NewFile.open(file);
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
