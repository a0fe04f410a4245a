package org.duecare.cli.command;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.duecare.metrics.workload.Estimate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number that is expected, alone or between a low and a high one. */
final class EstimateOption implements ITypeConverter<Estimate> {

  private static final int ALONE = 1;
  private static final int WITH_RANGE = 3;

  @Override
  public Estimate convert(String value) {
    List<BigDecimal> numbers = numbers(value);
    try {
      return switch (numbers.size()) {
        case ALONE -> Estimate.exactly(numbers.get(0));
        case WITH_RANGE -> new Estimate(numbers.get(0), numbers.get(1), numbers.get(2));
        default -> throw refused(value);
      };
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  private static List<BigDecimal> numbers(String value) {
    String[] numbers = value.split(",", -1);
    if (!Arrays.stream(numbers).allMatch(PlainNumber::isOne)) {
      throw refused(value);
    }
    return Arrays.stream(numbers).map(BigDecimal::new).toList();
  }

  private static TypeConversionException refused(String value) {
    return new TypeConversionException(
        '"'
            + value
            + "\" is not a number that is expected (expected 4, or low, likely and high: 2,4,6)");
  }
}
