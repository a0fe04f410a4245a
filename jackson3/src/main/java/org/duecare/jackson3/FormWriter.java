package org.duecare.jackson3;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.Converter;
import org.duecare.json.JsonForm;

/** Turns a value into the record by which it goes into JSON. */
final class FormWriter<T, F> implements Converter<T, F> {

  private final JsonForm<T, F> form;

  FormWriter(JsonForm<T, F> form) {
    this.form = form;
  }

  @Override
  public F convert(SerializationContext context, T value) {
    return form.write().apply(value);
  }

  @Override
  public F convert(DeserializationContext context, T value) {
    return form.write().apply(value);
  }

  @Override
  public JavaType getInputType(TypeFactory types) {
    return types.constructType(form.type());
  }

  @Override
  public JavaType getOutputType(TypeFactory types) {
    return types.constructType(form.form());
  }
}
