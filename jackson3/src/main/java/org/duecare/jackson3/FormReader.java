package org.duecare.jackson3;

import org.duecare.json.JsonForm;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Reads the record by which a value stands in JSON, and makes the value of it. */
final class FormReader<T, F> extends StdDeserializer<T> {

  private final JsonForm<T, F> form;

  FormReader(JsonForm<T, F> form) {
    super(form.type());
    this.form = form;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    F read = context.readValue(parser, form.form());
    try {
      return form.read().apply(read);
    } catch (RuntimeException e) {
      throw ValueInstantiationException.from(
          parser, String.valueOf(e.getMessage()), context.constructType(form.type()), e);
    }
  }
}
