package org.duecare.cli.command;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What is supposed to happen on a day.
 *
 * @param day the day
 * @param what the officer, or how many children
 */
record Supposition(LocalDate day, String what) {

  /** How many children become looked after on the day. */
  int children() {
    try {
      return Integer.parseInt(what);
    } catch (NumberFormatException e) {
      throw new NothingDoneException(
          "no number of children: \"" + what + "\"; a whole number, as 2026-06-08=10, is allowed");
    }
  }

  /** Reads a day and what is supposed of it with an equals sign between them. */
  static final class Reader implements ITypeConverter<Supposition> {

    @Override
    public Supposition convert(String value) {
      int equals = value.indexOf('=');
      if (equals < 0 || equals == value.length() - 1) {
        throw new TypeConversionException(
            '"' + value + "\" is not a day and what is supposed of it (expected yyyy-mm-dd=...)");
      }
      return new Supposition(
          new DateOption().convert(value.substring(0, equals)), value.substring(equals + 1));
    }
  }
}
