package org.duecare.cli.command;

import java.math.BigDecimal;
import java.util.Objects;
import org.duecare.metrics.measure.Target;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * At which percentage a share aims.
 *
 * @param figure the id of the share
 * @param target the percentage
 */
record AimedShare(String figure, Target target) {

  /** Reads the id of a figure and a percentage with an equals sign between them. */
  static final class Reader implements ITypeConverter<AimedShare> {

    @Override
    public AimedShare convert(String value) {
      int equals = value.indexOf('=');
      if (equals < 1 || !PlainNumber.isOne(value.substring(equals + 1))) {
        throw new TypeConversionException(
            '"' + value + "\" is not a share and its aim (expected reviews-in-time=95)");
      }
      try {
        return new AimedShare(
            value.substring(0, equals), new Target(new BigDecimal(value.substring(equals + 1))));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(Objects.requireNonNull(e.getMessage()));
      }
    }
  }
}
