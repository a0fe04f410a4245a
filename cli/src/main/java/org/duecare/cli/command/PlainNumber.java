package org.duecare.cli.command;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a number as people write it, and none that nobody has children or reviews of. What is less
 * than nothing is read, too: whoever gets it says in its own words why it cannot be.
 */
final class PlainNumber implements ITypeConverter<BigDecimal> {

  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,4})?");

  @Override
  public BigDecimal convert(String value) {
    if (!isOne(value)) {
      throw new TypeConversionException(
          '"' + value + "\" is not a number (expected up to 6 digits, as 12 or 12.5)");
    }
    return new BigDecimal(value);
  }

  static boolean isOne(String value) {
    return PLAIN.matcher(value).matches();
  }
}
