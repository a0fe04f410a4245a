package org.duecare.files.record;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duecare.files.dispute.DisputeEvents;
import org.duecare.files.dispute.RecordedDisputes;
import org.duecare.files.table.NewFile;
import org.duecare.files.table.TableWriter;

/** Writes the files of a folder. */
final class RecordFiles {

  private RecordFiles() {}

  static List<String> names() {
    List<String> names =
        RecordTable.all().stream().map(RecordTable::fileName).collect(Collectors.toList());
    names.add(Records.DISPUTES);
    return names;
  }

  static String template(String fileName) {
    Optional<List<String>> columns =
        fileName.equals(Records.DISPUTES)
            ? Optional.of(DisputeEvents.columns())
            : RecordTable.all().stream()
                .filter(table -> table.fileName().equals(fileName))
                .findFirst()
                .map(RecordTable::columns);
    return String.join(
            ",",
            columns.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no file of records: expected one of " + String.join(", ", names()))))
        + "\n";
  }

  static List<Path> writeTemplates(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (String name : names()) {
      Path file = folder.resolve(name);
      if (Files.notExists(file)) {
        Files.writeString(file, template(name));
        written.add(file);
      }
    }
    return List.copyOf(written);
  }

  static void write(Records records, Path folder) throws IOException {
    Map<RecordTable<?>, List<List<String>>> tables = new LinkedHashMap<>();
    records.rows().keySet().forEach(table -> tables.put(table, cells(records, table)));
    Optional<RecordedDisputes> disputes = records.disputes();
    List<Path> files =
        tables.keySet().stream()
            .map(table -> folder.resolve(table.fileName()))
            .collect(Collectors.toList());
    disputes.ifPresent(given -> files.add(folder.resolve(Records.DISPUTES)));
    NewFile.require(files);
    Files.createDirectories(folder);
    if (disputes.isPresent()) {
      DisputeEvents.write(disputes.get(), folder.resolve(Records.DISPUTES));
    }
    for (Map.Entry<RecordTable<?>, List<List<String>>> table : tables.entrySet()) {
      Path file = folder.resolve(table.getKey().fileName());
      try (Writer writer = NewFile.open(file)) {
        TableWriter.write(table.getKey().layout(), table.getValue(), writer);
      }
    }
  }

  private static <T> List<List<String>> cells(Records records, RecordTable<T> table) {
    return records.of(table).stream().map(table::cells).toList();
  }
}
