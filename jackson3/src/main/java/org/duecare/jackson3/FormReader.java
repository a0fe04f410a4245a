package org.duecare.jackson3;

import java.util.List;
import org.duecare.json.JsonForm;
import org.duecare.json.TypeArguments;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Reads the record by which a value stands in JSON, and makes the value of it. */
final class FormReader<T, F> extends StdDeserializer<T> {

  private final JsonForm<T, F> form;

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
  public ValueDeserializer<?> createContextual(
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
  public T deserialize(JsonParser parser, DeserializationContext context) {
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
