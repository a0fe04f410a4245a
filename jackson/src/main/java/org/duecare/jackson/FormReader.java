package org.duecare.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import org.duecare.json.JsonForm;

/** Reads the record by which a value stands in JSON, and makes the value of it. */
final class FormReader<T, F> extends StdDeserializer<T> {

  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // never serialised: a mapper of ours holds it
  private final JsonForm<T, F> form;

  FormReader(JsonForm<T, F> form) {
    super(form.type());
    this.form = form;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    F read = context.readValue(parser, form.form());
    try {
      return form.read().apply(read);
    } catch (RuntimeException e) {
      throw ValueInstantiationException.from(
          parser, String.valueOf(e.getMessage()), context.constructType(form.type()), e);
    }
  }
}
