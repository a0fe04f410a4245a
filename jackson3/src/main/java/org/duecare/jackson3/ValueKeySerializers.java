package org.duecare.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.duecare.json.index.MapKeys;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Writes each value of ours that is the key of a map. */
final class ValueKeySerializers implements Serializers {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return MapKeys.isKey(type.getRawClass()) ? new KeySerializer() : null;
  }

  private static final class KeySerializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object key, JsonGenerator generator, SerializationContext context) {
      generator.writeName(text(key, generator));
    }

    private static String text(Object key, JsonGenerator generator) {
      try {
        return MapKeys.text(key);
      } catch (IllegalArgumentException e) {
        throw DatabindException.from(generator, e.getMessage());
      }
    }
  }
}
