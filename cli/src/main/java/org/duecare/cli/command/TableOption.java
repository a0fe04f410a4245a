package org.duecare.cli.command;

import picocli.CommandLine.Option;

/** How a table is written. */
final class TableOption {

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      converter = TableFormat.Converter.class,
      description = "how it is written; text if not given")
  private TableFormat format = TableFormat.TEXT;

  void write(Table table, Surroundings surroundings) {
    table.write(surroundings.out(), format);
  }
}
