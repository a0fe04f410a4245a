package org.duecare.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;
import org.duecare.json.index.JsonForms;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

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
            .changeDefaultNullHandling(
                before -> JsonSetter.Value.construct(Nulls.DEFAULT, Nulls.FAIL))
            .accessorNaming(new ComponentNames())
            .annotationIntrospector(new NumbersAreNeeded())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfigDefaults(ValueMapper::blankIsNothingElse)
            .withCoercionConfig(LogicalType.Textual, ValueMapper::textStandsAsText)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // What follows belongs to whoever lent the parser.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING);
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

  void write(Object value, JsonGenerator generator) {
    mapper.writeValue(generator, value);
  }

  Object read(JsonParser parser, JavaType type) {
    ObjectReader reader = mapper.readerFor(type);
    if (!JsonForms.isInput(type.getRawClass())) {
      reader = reader.withHandler(new LaterProperties());
    }
    BoundedParser bounded = new BoundedParser(parser);
    try {
      return reader.readValue(bounded);
    } catch (JacksonIOException e) {
      throw e;
    } catch (JacksonException e) {
      throw Fault.of(e, bounded);
    }
  }

  /** A number or a truth value that is not given is none, and never 0 or false. */
  private static final class NumbersAreNeeded extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
      return member.getRawType().isPrimitive()
          ? Boolean.TRUE
          : super.hasRequiredMarker(config, member);
    }
  }

  /** A property of a later version, in a document that only this library writes. */
  private static final class LaterProperties extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        ValueDeserializer<?> deserializer,
        Object beanOrClass,
        String propertyName) {
      parser.skipChildren();
      return true;
    }
  }
}
