package org.duecare.cli.command;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a table is written. */
enum TableFormat {
  /** Columns that stand under each other, for people. */
  TEXT,
  /** Comma-separated values that a spreadsheet opens without running anything. */
  CSV,
  /** One array with an object for each row. */
  JSON;

  /** Reads how a table is to be written, in whatever case. */
  static final class Converter implements ITypeConverter<TableFormat> {

    @Override
    public TableFormat convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "text" -> TEXT;
        case "csv" -> CSV;
        case "json" -> JSON;
        default ->
            throw new TypeConversionException(
                '"' + value + "\" is not a format (expected text, csv or json)");
      };
    }
  }
}
