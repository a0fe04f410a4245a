package org.duecare.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;
import org.duecare.json.index.JsonForms;

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
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(forms())
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.DEFAULT, Nulls.FAIL))
            .accessorNaming(new ComponentNames())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfigDefaults(ValueMapper::blankIsNothingElse)
            .withCoercionConfig(LogicalType.Textual, ValueMapper::textStandsAsText)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // What follows belongs to whoever lent the parser.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    for (JsonSubject subject : JsonForms.subjects()) {
      subject.annotations().forEach(builder::addMixIn);
    }
    return new ValueMapper(builder.build());
  }

  /** A text without a character is no number, no truth value and not nothing either. */
  private static void blankIsNothingElse(MutableCoercionConfig config) {
    config
        .setAcceptBlankAsEmpty(/* state= */ false)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
  }

  private static void textStandsAsText(MutableCoercionConfig config) {
    config
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  private static SimpleModule forms() {
    SimpleModule module = new SimpleModule("org.duecare.forms");
    module.addSerializer(BigDecimal.class, new NumberWriter());
    module.addDeserializer(LocalDate.class, new IsoReader<>(LocalDate.class, LocalDate::parse));
    module.addDeserializer(LocalTime.class, new IsoReader<>(LocalTime.class, LocalTime::parse));
    for (JsonSubject subject : JsonForms.subjects()) {
      subject.forms().forEach(form -> add(form, module));
    }
    return module;
  }

  private static <T, F> void add(JsonForm<T, F> form, SimpleModule module) {
    module.addSerializer(form.type(), new FormWriter<>(form));
    module.addDeserializer(form.type(), new FormReader<>(form));
  }

  void write(Object value, JsonGenerator generator) throws IOException {
    mapper.writeValue(generator, value);
  }

  Object read(JsonParser parser, JavaType type) throws IOException {
    ObjectReader reader = mapper.readerFor(type);
    if (!JsonForms.isInput(type.getRawClass())) {
      reader = reader.withHandler(new LaterProperties());
    }
    BoundedParser bounded = new BoundedParser(parser);
    try {
      return reader.readValue(bounded);
    } catch (JsonProcessingException e) {
      throw Fault.of(e, bounded);
    }
  }

  /** A property of a later version, in a document that only this library writes. */
  private static final class LaterProperties extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> deserializer,
        Object beanOrClass,
        String propertyName)
        throws IOException {
      parser.skipChildren();
      return true;
    }
  }
}
