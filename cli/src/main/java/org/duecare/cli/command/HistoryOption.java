package org.duecare.cli.command;

import java.util.Objects;
import org.duecare.files.ssda903.ReviewsKnown;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how far back the reviews of a return reach. */
final class HistoryOption implements ITypeConverter<ReviewsKnown> {

  @Override
  public ReviewsKnown convert(String value) {
    if (value.equals("complete")) {
      return ReviewsKnown.sinceEachStart();
    }
    try {
      return ReviewsKnown.from(new DateOption().convert(value));
    } catch (TypeConversionException e) {
      throw new TypeConversionException(
          Objects.requireNonNull(e.getMessage()) + "; allowed is also: complete");
    }
  }
}
