package org.duecare.jackson3;

import org.duecare.json.JsonForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a value as the record by which it goes into JSON. What Jackson itself has for that is
 * called otherwise in 3.0 than in 3.1.
 */
final class FormWriter<T, F> extends StdSerializer<T> {

  private final JsonForm<T, F> form;

  FormWriter(JsonForm<T, F> form) {
    super(form.type());
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    ofForm(context).serialize(form.write().apply(value), generator, context);
  }

  /** The record says which of several kinds it is. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    ofForm(context).serializeWithType(form.write().apply(value), generator, context, types);
  }

  private ValueSerializer<Object> ofForm(SerializationContext context) {
    return context.findPrimaryPropertySerializer(form.form(), null);
  }
}
