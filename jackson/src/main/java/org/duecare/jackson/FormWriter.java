package org.duecare.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.duecare.json.JsonForm;

/** Writes a value as the record by which it goes into JSON. */
final class FormWriter<T, F> extends StdSerializer<T> {

  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // never serialised: a mapper of ours holds it
  private final JsonForm<T, F> form;

  FormWriter(JsonForm<T, F> form) {
    super(form.type());
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    ofForm(provider).serialize(form.write().apply(value), generator, provider);
  }

  /** The record says which of several kinds it is. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    ofForm(provider).serializeWithType(form.write().apply(value), generator, provider, types);
  }

  private JsonSerializer<Object> ofForm(SerializerProvider provider) throws JsonMappingException {
    return provider.findPrimaryPropertySerializer(form.form(), null);
  }
}
