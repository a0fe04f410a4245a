package org.duecare.jackson3;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a day or a time of day in its ISO form, and in no other that Jackson itself accepts. */
final class IsoReader<T> extends StdDeserializer<T> {

  private final Function<String, T> parse;

  IsoReader(Class<T> type, Function<String, T> parse) {
    super(type);
    this.parse = parse;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    Class<?> type = handledType();
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return context.reportInputMismatch(type, "no text");
    }
    String text = parser.getString();
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      throw context.weirdStringException(text, type, "not in ISO form");
    }
  }
}
