package org.duecare.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import org.duecare.json.index.MapKeys;
import org.jspecify.annotations.Nullable;

/** Writes each value of ours that is the key of a map. */
final class ValueKeySerializers extends Serializers.Base {

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return MapKeys.isKey(type.getRawClass()) ? new KeySerializer() : null;
  }

  private static final class KeySerializer extends JsonSerializer<Object> {

    @Override
    public void serialize(Object key, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeFieldName(text(key, generator));
    }

    private static String text(Object key, JsonGenerator generator) throws JsonMappingException {
      try {
        return MapKeys.text(key);
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(generator, e.getMessage());
      }
    }
  }
}
