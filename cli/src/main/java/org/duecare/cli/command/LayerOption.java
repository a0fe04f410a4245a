package org.duecare.cli.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duecare.core.law.Authority;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a layer of authority by the name that the output gives it. */
final class LayerOption implements ITypeConverter<Authority> {

  @Override
  public Authority convert(String value) {
    for (Authority layer : Authority.values()) {
      if (name(layer).equals(value.toLowerCase(Locale.ROOT))) {
        return layer;
      }
    }
    throw new TypeConversionException(
        '"'
            + value
            + "\" is not a layer (expected "
            + Arrays.stream(Authority.values())
                .map(LayerOption::name)
                .collect(Collectors.joining(", "))
            + ')');
  }

  /** The layer as it is written: statute, statutory-guidance or local-policy. */
  static String name(Authority layer) {
    return layer.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
