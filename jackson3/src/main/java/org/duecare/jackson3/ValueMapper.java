package org.duecare.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonForms;
import org.duecare.json.JsonSubject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdConvertingSerializer;

/**
 * The mapper that knows the forms, with settings of its own: whatever mapper the module is
 * registered with lends only its generator and its parser.
 */
final class ValueMapper {

  private final ObjectMapper mapper;

  private ValueMapper(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  static ValueMapper create() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(forms())
            .changeDefaultPropertyInclusion(
                before ->
                    JsonInclude.Value.construct(
                        JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .accessorNaming(new ComponentNames())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            // What follows belongs to whoever lent the parser.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .addHandler(new LaterProperties());
    for (JsonSubject subject : JsonForms.subjects()) {
      subject.annotations().forEach(builder::addMixIn);
    }
    return new ValueMapper(builder.build());
  }

  private static SimpleModule forms() {
    SimpleModule module = new SimpleModule("org.duecare.forms");
    for (JsonSubject subject : JsonForms.subjects()) {
      subject.forms().forEach(form -> add(form, module));
    }
    return module;
  }

  private static <T, F> void add(JsonForm<T, F> form, SimpleModule module) {
    module.addSerializer(
        form.type(), new StdConvertingSerializer(form.type(), new FormWriter<>(form)));
    module.addDeserializer(form.type(), new FormReader<>(form));
  }

  void write(Object value, JsonGenerator generator) {
    mapper.writeValue(generator, value);
  }

  Object read(JsonParser parser, JavaType type) {
    try {
      return mapper.readerFor(type).readValue(new BoundedParser(parser));
    } catch (DatabindException e) {
      throw Fault.of(e, parser, type);
    }
  }

  /** A property of a later version of a document that only this library writes. */
  private static final class LaterProperties extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        ValueDeserializer<?> deserializer,
        Object beanOrClass,
        String propertyName) {
      Class<?> type = beanOrClass instanceof Class<?> given ? given : beanOrClass.getClass();
      if (JsonForms.isInput(type)) {
        return false;
      }
      parser.skipChildren();
      return true;
    }
  }
}
