package org.duecare.jackson3;

import java.util.Objects;
import org.duecare.json.JsonForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
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

  /** What writes the record; Jackson asks for it before it writes anything. */
  private final @Nullable ValueSerializer<Object> ofForm;

  FormWriter(JsonForm<T, F> form) {
    this(form, null);
  }

  private FormWriter(JsonForm<T, F> form, @Nullable ValueSerializer<Object> ofForm) {
    super(form.type());
    this.form = form;
    this.ofForm = ofForm;
  }

  @Override
  public ValueSerializer<?> createContextual(
      SerializationContext context, @Nullable BeanProperty property) {
    return new FormWriter<>(
        form,
        context.handleSecondaryContextualization(
            context.findValueSerializer(form.form()), property));
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    Objects.requireNonNull(ofForm, "ofForm")
        .serialize(form.write().apply(value), generator, context);
  }

  /** The record says which of several kinds it is. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    Objects.requireNonNull(ofForm, "ofForm")
        .serializeWithType(form.write().apply(value), generator, context, types);
  }
}
