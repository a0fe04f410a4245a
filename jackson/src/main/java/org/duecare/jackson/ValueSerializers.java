package org.duecare.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import org.duecare.json.index.JsonForms;
import org.jspecify.annotations.Nullable;

/** Writes each value of ours by the mapper that knows its form. */
final class ValueSerializers extends Serializers.Base {

  private final ValueSerializer serializer;

  ValueSerializers(ValueMapper values) {
    serializer = new ValueSerializer(values);
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return JsonForms.isValue(type.getRawClass()) ? serializer : null;
  }

  private static final class ValueSerializer extends JsonSerializer<Object> {

    private final ValueMapper values;

    ValueSerializer(ValueMapper values) {
      this.values = values;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      values.write(value, generator);
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      // The value's own JSON stays whole beside what the other mapper says of its type.
      WritableTypeId id =
          types.writeTypePrefix(generator, types.typeId(value, JsonToken.VALUE_EMBEDDED_OBJECT));
      values.write(value, generator);
      types.writeTypeSuffix(generator, id);
    }
  }
}
