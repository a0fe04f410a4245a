package org.duecare.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.duecare.json.index.JsonForms;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** Writes each value of ours by the mapper that knows its form. */
final class ValueSerializers implements Serializers {

  private final OurSerializer serializer;

  ValueSerializers(ValueMapper values) {
    serializer = new OurSerializer(values);
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return JsonForms.isValue(type.getRawClass()) ? serializer : null;
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return JsonForms.isValue(type.getRawClass()) ? serializer : null;
  }

  private static final class OurSerializer extends ValueSerializer<Object> {

    private final ValueMapper values;

    OurSerializer(ValueMapper values) {
      this.values = values;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      values.write(value, generator);
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      // The value's own JSON stays whole beside what the other mapper says of its type.
      WritableTypeId id =
          types.writeTypePrefix(
              generator, context, types.typeId(value, JsonToken.VALUE_EMBEDDED_OBJECT));
      values.write(value, generator);
      types.writeTypeSuffix(generator, context, id);
    }
  }
}
