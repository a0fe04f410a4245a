package org.duecare.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duecare.core.law.Authority;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a layer of authority by the name that the output gives it. A local policy is refused: a
 * command lays none over the law.
 */
final class LayerOption implements ITypeConverter<Authority> {

  private static final List<Authority> ALLOWED =
      List.of(Authority.STATUTE, Authority.STATUTORY_GUIDANCE);

  @Override
  public Authority convert(String value) {
    String given = value.toLowerCase(Locale.ROOT);
    for (Authority layer : ALLOWED) {
      if (name(layer).equals(given)) {
        return layer;
      }
    }
    throw new TypeConversionException(
        '"'
            + value
            + '"'
            + (given.equals(name(Authority.LOCAL_POLICY))
                ? " would be empty, as a command lays no local policy over the law"
                : " is not a layer")
            + " (expected "
            + ALLOWED.stream().map(LayerOption::name).collect(Collectors.joining(" or "))
            + ')');
  }

  /** The layer as it is written: statute or statutory-guidance. */
  static String name(Authority layer) {
    return layer.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
