package org.duecare.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date of the form yyyy-mm-dd, and no other. */
final class DateOption implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String value) {
    if (hasTheForm(value)) {
      try {
        return LocalDate.of(
            Integer.parseInt(value, 0, 4, 10),
            Integer.parseInt(value, 5, 7, 10),
            Integer.parseInt(value, 8, 10, 10));
      } catch (DateTimeException e) {
        throw new TypeConversionException('"' + value + "\" is not a day of the calendar");
      }
    }
    throw new TypeConversionException('"' + value + "\" is not a date (expected yyyy-mm-dd)");
  }

  private static boolean hasTheForm(String value) {
    if (value.length() != 10) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = value.charAt(i);
      boolean hyphen = i == 4 || i == 7;
      boolean fits = hyphen ? c == '-' : (c >= '0' && c <= '9');
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
