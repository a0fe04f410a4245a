package org.duecare.jackson3.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the values of the JDK stand in a document that have no parts. */
final class ScalarSchemas {

  private static final String TEXT = "string";
  private static final String WHOLE_NUMBER = "integer";
  private static final String NUMBER = "number";
  private static final String TRUTH = "boolean";

  private static final Map<Class<?>, String> TYPES =
      Map.ofEntries(
          Map.entry(String.class, TEXT),
          Map.entry(int.class, WHOLE_NUMBER),
          Map.entry(Integer.class, WHOLE_NUMBER),
          Map.entry(long.class, WHOLE_NUMBER),
          Map.entry(Long.class, WHOLE_NUMBER),
          Map.entry(double.class, NUMBER),
          Map.entry(BigDecimal.class, NUMBER),
          Map.entry(boolean.class, TRUTH),
          Map.entry(Boolean.class, TRUTH));

  /** JSON Schema has no format for a time without its offset, or for a month. */
  private static final Map<Class<?>, String> PATTERNS =
      Map.of(
          LocalTime.class, "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$",
          YearMonth.class, "^[0-9]{4}-(0[1-9]|1[0-2])$");

  private ScalarSchemas() {}

  /** The schema of a type; empty for a type of ours. */
  static Optional<ObjectNode> of(Class<?> type) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (type == Object.class) {
      return Optional.of(schema);
    }
    if (type == LocalDate.class) {
      return Optional.of(schema.put("type", TEXT).put("format", "date"));
    }
    if (PATTERNS.containsKey(type)) {
      return Optional.of(schema.put("type", TEXT).put("pattern", PATTERNS.get(type)));
    }
    Optional<ObjectNode> named =
        Optional.ofNullable(TYPES.get(type)).map(name -> schema.put("type", name));
    if (type == int.class || type == Integer.class) {
      schema.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
    } else if (type == long.class || type == Long.class) {
      schema.put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE);
    }
    return named;
  }
}
