package org.duecare.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import java.io.IOException;
import org.duecare.json.index.JsonForms;
import org.jspecify.annotations.Nullable;

/** Reads each value of ours by the mapper that knows its form. */
final class ValueDeserializers extends Deserializers.Base {

  private final ValueMapper values;

  ValueDeserializers(ValueMapper values) {
    this.values = values;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return find(type);
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return find(config.constructType(type));
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return JsonForms.isValue(type);
  }

  private @Nullable JsonDeserializer<?> find(JavaType type) {
    return JsonForms.isValue(type.getRawClass()) ? new ValueDeserializer(type, values) : null;
  }

  private static final class ValueDeserializer extends JsonDeserializer<Object> {

    private final JavaType type;
    private final ValueMapper values;

    ValueDeserializer(JavaType type, ValueMapper values) {
      this.type = type;
      this.values = values;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return values.read(parser, type);
    }
  }
}
