package org.duecare.cli.command;

import java.util.Locale;
import org.duecare.cli.table.Table;
import org.duecare.cli.table.TableFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a table is written. */
final class TableOption {

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      converter = Converter.class,
      description = "how it is written; text if not given")
  private TableFormat format = TableFormat.TEXT;

  void write(Table table, Surroundings surroundings) {
    table.write(surroundings.out(), format);
  }

  /** Reads how a table is to be written, in whatever case. */
  static final class Converter implements ITypeConverter<TableFormat> {

    @Override
    public TableFormat convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "text" -> TableFormat.TEXT;
        case "csv" -> TableFormat.CSV;
        case "json" -> TableFormat.JSON;
        default ->
            throw new TypeConversionException(
                '"' + value + "\" is not a format (expected text, csv or json)");
      };
    }
  }
}
