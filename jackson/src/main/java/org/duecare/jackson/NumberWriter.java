package org.duecare.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.duecare.json.DocumentBounds;
import org.jspecify.annotations.Nullable;

/** Writes a number, unless it could not be read back. */
final class NumberWriter extends StdSerializer<BigDecimal> {

  private static final long serialVersionUID = 1;

  NumberWriter() {
    super(BigDecimal.class);
  }

  @Override
  public void serialize(BigDecimal number, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    @Nullable String fault = DocumentBounds.ofNumber(number);
    if (fault != null) {
      throw JsonMappingException.from(generator, fault);
    }
    generator.writeNumber(number);
  }
}
