package org.duecare.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a day or a time of day in its ISO form, and in no other that Jackson itself accepts. */
final class IsoReader<T> extends StdDeserializer<T> {

  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // never serialised: a mapper of ours holds it
  private final Function<String, T> parse;

  IsoReader(Class<T> type, Function<String, T> parse) {
    super(type);
    this.parse = parse;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    Class<?> type = handledType();
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return context.reportInputMismatch(type, "no text");
    }
    String text = parser.getText();
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      throw context.weirdStringException(text, type, "not in ISO form");
    }
  }
}
