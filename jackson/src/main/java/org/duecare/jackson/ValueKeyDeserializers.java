package org.duecare.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import org.duecare.json.FaultSentence;
import org.duecare.json.index.MapKeys;
import org.jspecify.annotations.Nullable;

/** Reads each value of ours that is the key of a map. */
final class ValueKeyDeserializers implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, @Nullable BeanDescription description) {
    Class<?> raw = type.getRawClass();
    return MapKeys.isKey(raw) ? new ValueKeyDeserializer(raw) : null;
  }

  private static final class ValueKeyDeserializer extends KeyDeserializer {

    private final Class<?> type;

    ValueKeyDeserializer(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws Fault {
      try {
        return MapKeys.value(type, key);
      } catch (IllegalArgumentException e) {
        throw Fault.at(context.getParser(), FaultSentence.refused(e));
      }
    }
  }
}
