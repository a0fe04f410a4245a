package org.duecare.cli.command;

import org.duecare.calendar.Division;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a division by the name that the government's list gives it. */
final class DivisionOption implements ITypeConverter<Division> {

  @Override
  public Division convert(String value) {
    try {
      return Division.ofSlug(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
