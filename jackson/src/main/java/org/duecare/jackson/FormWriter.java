package org.duecare.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Objects;
import org.duecare.json.JsonForm;
import org.jspecify.annotations.Nullable;

/** Writes a value as the record by which it goes into JSON. */
final class FormWriter<T, F> extends StdSerializer<T> implements ContextualSerializer {

  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // never serialised: a mapper of ours holds it
  private final JsonForm<T, F> form;

  /** What writes the record; Jackson asks for it before it writes anything. */
  @SuppressWarnings("serial") // as above
  private final @Nullable JsonSerializer<Object> ofForm;

  FormWriter(JsonForm<T, F> form) {
    this(form, null);
  }

  private FormWriter(JsonForm<T, F> form, @Nullable JsonSerializer<Object> ofForm) {
    super(form.type());
    this.form = form;
    this.ofForm = ofForm;
  }

  @Override
  public JsonSerializer<?> createContextual(
      SerializerProvider provider, @Nullable BeanProperty property) throws JsonMappingException {
    return new FormWriter<>(form, provider.findValueSerializer(form.form(), property));
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    Objects.requireNonNull(ofForm, "ofForm")
        .serialize(form.write().apply(value), generator, provider);
  }

  /** The record says which of several kinds it is. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    Objects.requireNonNull(ofForm, "ofForm")
        .serializeWithType(form.write().apply(value), generator, provider, types);
  }
}
