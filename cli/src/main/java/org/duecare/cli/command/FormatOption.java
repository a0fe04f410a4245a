package org.duecare.cli.command;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how an answer is to be written, in whatever case. */
final class FormatOption implements ITypeConverter<DueCommand.Format> {

  @Override
  public DueCommand.Format convert(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "text" -> DueCommand.Format.TEXT;
      case "csv" -> DueCommand.Format.CSV;
      default ->
          throw new TypeConversionException(
              '"' + value + "\" is not a format (expected text or csv)");
    };
  }
}
