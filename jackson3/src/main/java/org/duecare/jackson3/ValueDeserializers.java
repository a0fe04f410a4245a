package org.duecare.jackson3;

import org.duecare.json.index.JsonForms;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Reads each value of ours by the mapper that knows its form. */
final class ValueDeserializers implements Deserializers {

  private final ValueMapper values;

  ValueDeserializers(ValueMapper values) {
    this.values = values;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type);
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return JsonForms.isValue(type);
  }

  private @Nullable ValueDeserializer<?> find(JavaType type) {
    return JsonForms.isValue(type.getRawClass()) ? new OurDeserializer(type, values) : null;
  }

  private static final class OurDeserializer extends ValueDeserializer<Object> {

    private final JavaType type;
    private final ValueMapper values;

    OurDeserializer(JavaType type, ValueMapper values) {
      this.type = type;
      this.values = values;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return values.read(parser, type);
    }
  }
}
