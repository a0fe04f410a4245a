package org.duecare.cli.command;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.duecare.cli.table.VisibleText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What is supposed to happen on a day.
 *
 * @param day the day
 * @param what the officer, or how many children
 */
record Supposition(LocalDate day, String what) {

  private static final Pattern CHILDREN = Pattern.compile("[0-9]{1,4}");

  /** How many children become looked after on the day. */
  int children() {
    if (!CHILDREN.matcher(what).matches()) {
      throw new NothingDoneException(
          "no number of children: \""
              + VisibleText.of(what)
              + "\"; a whole number below 10,000, as 2026-06-08=10, is allowed");
    }
    return Integer.parseInt(what);
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
