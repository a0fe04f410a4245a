package org.duecare.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.List;
import org.duecare.json.JsonForm;
import org.duecare.json.TypeArguments;
import org.jspecify.annotations.Nullable;

/** Reads the record by which a value stands in JSON, and makes the value of it. */
final class FormReader<T, F> extends StdDeserializer<T> implements ContextualDeserializer {

  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // never serialised: a mapper of ours holds it
  private final JsonForm<T, F> form;

  @SuppressWarnings("serial") // as above
  private final List<Class<?>> arguments;

  FormReader(JsonForm<T, F> form) {
    this(form, List.of());
  }

  private FormReader(JsonForm<T, F> form, List<Class<?>> arguments) {
    super(form.type());
    this.form = form;
    this.arguments = arguments;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    @Nullable JavaType type = context.getContextualType();
    return type == null || !type.hasGenericTypes()
        ? this
        : new FormReader<>(
            form,
            type.getBindings().getTypeParameters().stream()
                .<Class<?>>map(JavaType::getRawClass)
                .toList());
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    F read = context.readValue(parser, form.form());
    try {
      T value = form.read().apply(read);
      TypeArguments.require(value, arguments);
      return value;
    } catch (RuntimeException e) {
      throw ValueInstantiationException.from(
          parser, String.valueOf(e.getMessage()), context.constructType(form.type()), e);
    }
  }
}
