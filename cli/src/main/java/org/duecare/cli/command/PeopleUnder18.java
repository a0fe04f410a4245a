package org.duecare.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How many people aged 0 to 17 live in the area.
 *
 * @param yearEnding the last day of the year; empty for that of the report
 * @param people how many, which may be less than is allowed
 */
record PeopleUnder18(Optional<LocalDate> yearEnding, long people) {

  /** Reads a number, with or without the last day of a year and an equals sign before it. */
  static final class Reader implements ITypeConverter<PeopleUnder18> {

    @Override
    public PeopleUnder18 convert(String value) {
      int equals = value.indexOf('=');
      Optional<LocalDate> yearEnding =
          equals < 0
              ? Optional.empty()
              : Optional.of(new DateOption().convert(value.substring(0, equals)));
      try {
        return new PeopleUnder18(yearEnding, Long.parseLong(value.substring(equals + 1)));
      } catch (NumberFormatException e) {
        throw new TypeConversionException(
            '"' + value + "\" is not a number of people (expected 68421 or 2025-03-31=68300)");
      }
    }
  }
}
