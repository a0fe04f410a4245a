package org.duecare.jackson3.schema;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.core.law.reading.Reading;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;
import org.duecare.json.index.JsonForms;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of documents, made from the forms by which values stand in JSON: one definition
 * for each kind of value, called as its class is.
 */
final class DocumentSchema {

  /** Whether a property that is not listed is a mistake, or may be one of a later version. */
  enum Properties {
    LISTED_ONLY,
    LATER_ONES_ALLOWED
  }

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<Class<?>, JsonForm<?, ?>> forms = new HashMap<>();
  private final Map<Class<?>, Class<?>> valuesByForm = new HashMap<>();
  private final Map<Class<?>, Class<?>> annotations = new HashMap<>();
  private final SortedMap<String, ObjectNode> definitions = new TreeMap<>();
  private final Properties properties;

  private DocumentSchema(Properties properties) {
    this.properties = properties;
    for (JsonSubject subject : JsonForms.subjects()) {
      annotations.putAll(subject.annotations());
      for (JsonForm<?, ?> form : subject.forms()) {
        forms.put(form.type(), form);
        if (form.form() != String.class && !JsonForms.isValue(form.form())) {
          valuesByForm.put(form.form(), form.type());
        }
      }
    }
  }

  /**
   * The schema of documents of some kinds.
   *
   * @param id its name
   * @param title what it describes
   * @param types the kinds of documents
   * @param properties whether properties that are not listed are allowed
   */
  static ObjectNode of(String id, String title, List<Class<?>> types, Properties properties) {
    DocumentSchema schema = new DocumentSchema(properties);
    types.forEach(schema::reference);
    ObjectNode root = NODES.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", id);
    root.put("title", title);
    root.set("$defs", NODES.objectNode().setAll(schema.definitions));
    return root;
  }

  /** Under which name a class has its definition. */
  static String name(Class<?> type) {
    return type.getName().replace('$', '.');
  }

  private ObjectNode reference(Class<?> type) {
    Class<?> value = valuesByForm.getOrDefault(type, type);
    if (!definitions.containsKey(name(value))) {
      ObjectNode definition = NODES.objectNode();
      definitions.put(name(value), definition);
      define(value, definition);
    }
    return NODES.objectNode().put("$ref", "#/$defs/" + name(value));
  }

  private void define(Class<?> value, ObjectNode definition) {
    Class<?> shape = forms.containsKey(value) ? forms.get(value).form() : value;
    Optional<JsonSubTypes> kinds = annotation(shape, JsonSubTypes.class);
    if (Reading.class.isAssignableFrom(value)) {
      defineReading(value.asSubclass(Reading.class), definition);
    } else if (shape == String.class) {
      definition.put("type", "string");
    } else if (kinds.isPresent()) {
      ArrayNode oneOf = definition.putArray("oneOf");
      for (JsonSubTypes.Type kind : kinds.get().value()) {
        oneOf.add(reference(kind.value()));
      }
    } else if (shape.isEnum()) {
      defineEnum(shape, definition);
    } else if (shape.isRecord()) {
      defineRecord(value, shape, definition);
    } else {
      throw new AssertionError("no way to stand in JSON: " + shape);
    }
  }

  /** An answer stands beside its question, which has those answers and no others. */
  private void defineReading(Class<? extends Reading> value, ObjectNode definition) {
    if (!value.isEnum()) {
      ArrayNode oneOf = definition.putArray("oneOf");
      for (Class<?> question : value.getPermittedSubclasses()) {
        oneOf.add(reference(question));
      }
      return;
    }
    definition.put("type", "object");
    ObjectNode members = definition.putObject("properties");
    members.putObject("question").put("const", value.getEnumConstants()[0].number());
    defineEnum(value, members.putObject("answer"));
    definition.putArray("required").add("question").add("answer");
    if (properties == Properties.LISTED_ONLY) {
      definition.put("additionalProperties", false);
    }
  }

  private static void defineEnum(Class<?> shape, ObjectNode definition) {
    ArrayNode names = definition.putArray("enum");
    for (Object constant : shape.getEnumConstants()) {
      names.add(((Enum<?>) constant).name());
    }
  }

  private void defineRecord(Class<?> value, Class<?> shape, ObjectNode definition) {
    definition.put("type", "object");
    ObjectNode members = definition.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    kindProperty(value, shape)
        .ifPresent(
            kind -> {
              members.putObject(kind.getKey()).put("const", kind.getValue());
              required.add(kind.getKey());
            });
    for (RecordComponent component : shape.getRecordComponents()) {
      Optional<Type> optional = OptionalParts.of(component.getGenericType());
      members.set(component.getName(), schema(optional.orElse(component.getGenericType())));
      if (optional.isEmpty()) {
        required.add(component.getName());
      }
    }
    if (!required.isEmpty()) {
      definition.set("required", required);
    }
    if (properties == Properties.LISTED_ONLY) {
      definition.put("additionalProperties", false);
    }
  }

  /** The property that tells one kind of a sealed type from the others. */
  private Optional<Map.Entry<String, String>> kindProperty(Class<?> value, Class<?> shape) {
    Set<Class<?>> above = new LinkedHashSet<>(supertypes(value));
    above.addAll(supertypes(shape));
    for (Class<?> type : above) {
      Optional<JsonTypeInfo> info = annotation(type, JsonTypeInfo.class);
      if (info.isPresent()) {
        return annotation(type, JsonSubTypes.class)
            .flatMap(
                kinds ->
                    Arrays.stream(kinds.value())
                        .filter(kind -> kind.value() == value || kind.value() == shape)
                        .findFirst())
            .map(kind -> Map.entry(info.get().property(), kind.name()));
      }
    }
    return Optional.empty();
  }

  private static Set<Class<?>> supertypes(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> each : type.getInterfaces()) {
      found.add(each);
      found.addAll(supertypes(each));
    }
    return found;
  }

  private <A extends java.lang.annotation.Annotation> Optional<A> annotation(
      Class<?> type, Class<A> wanted) {
    return Optional.ofNullable(annotations.getOrDefault(type, type).getAnnotation(wanted));
  }

  private ObjectNode schema(Type type) {
    if (type instanceof WildcardType wildcard) {
      return schema(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof TypeVariable<?> variable) {
      return schema(variable.getBounds()[0]);
    }
    if (type instanceof ParameterizedType generic) {
      return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    return ScalarSchemas.of(plain).orElseGet(() -> reference(plain));
  }

  private ObjectNode generic(Class<?> raw, Type[] arguments) {
    if (Collection.class.isAssignableFrom(raw)) {
      ObjectNode array = NODES.objectNode().put("type", "array");
      array.set("items", schema(arguments[0]));
      return array;
    }
    if (Map.class.isAssignableFrom(raw)) {
      ObjectNode map = NODES.objectNode().put("type", "object");
      map.set("propertyNames", keys(arguments[0]));
      map.set("additionalProperties", schema(arguments[1]));
      return map;
    }
    return reference(raw);
  }

  private ObjectNode keys(Type type) {
    ObjectNode key = schema(type);
    return "integer".equals(key.path("type").asString(""))
        ? NODES.objectNode().put("pattern", "^-?[0-9]+$")
        : key;
  }
}
