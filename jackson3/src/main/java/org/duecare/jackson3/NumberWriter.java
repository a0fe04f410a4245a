package org.duecare.jackson3;

import java.math.BigDecimal;
import org.duecare.json.DocumentBounds;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a number, unless it could not be read back. */
final class NumberWriter extends StdSerializer<BigDecimal> {

  NumberWriter() {
    super(BigDecimal.class);
  }

  @Override
  public void serialize(BigDecimal number, JsonGenerator generator, SerializationContext context) {
    @Nullable String fault = DocumentBounds.ofNumber(number);
    if (fault != null) {
      throw DatabindException.from(generator, fault);
    }
    generator.writeNumber(number);
  }
}
