package org.duecare.jackson3;

import org.duecare.json.FaultSentence;
import org.duecare.json.index.MapKeys;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Reads each value of ours that is the key of a map. */
final class ValueKeyDeserializers implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Class<?> raw = type.getRawClass();
    return MapKeys.isKey(raw) ? new OurKeyDeserializer(raw) : null;
  }

  private static final class OurKeyDeserializer extends KeyDeserializer {

    private final Class<?> type;

    OurKeyDeserializer(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      try {
        return MapKeys.value(type, key);
      } catch (IllegalArgumentException e) {
        throw Fault.at(context.getParser(), FaultSentence.refused(e));
      }
    }
  }
}
