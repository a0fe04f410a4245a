package org.duecare.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.duecare.json.DocumentBounds;
import org.jspecify.annotations.Nullable;

/** A parser that refuses what no honest document holds, whatever the parser below lets pass. */
final class BoundedParser extends JsonParserDelegate {

  private final DocumentBounds<JsonLocation> bounds = new DocumentBounds<>();

  BoundedParser(JsonParser below) throws IOException {
    super(below);
    look(below.currentToken());
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    look(token);
    return token;
  }

  @Override
  public @Nullable JsonToken nextValue() throws IOException {
    @Nullable JsonToken token = nextToken();
    return token == JsonToken.FIELD_NAME ? nextToken() : token;
  }

  /** Token by token, so that what is passed over is bounded as well. */
  @Override
  public JsonParser skipChildren() throws IOException {
    JsonToken token = currentToken();
    if (token != null && token.isStructStart()) {
      for (int depth = 1; depth > 0; ) {
        @Nullable JsonToken next = nextToken();
        if (next == null) {
          return this;
        }
        depth += next.isStructStart() ? 1 : next.isStructEnd() ? -1 : 0;
      }
    }
    return this;
  }

  /** Where a property stands that was read last, or in the object that was. */
  @Nullable JsonLocation place(String property) {
    return bounds.place(property);
  }

  /** Which property of its object one is, 1 for the first. */
  int position(String property) {
    return bounds.position(property);
  }

  private void look(@Nullable JsonToken token) throws IOException {
    if (token == null) {
      return;
    }
    @Nullable String fault =
        switch (token) {
          case START_OBJECT, START_ARRAY -> bounds.opened();
          case END_OBJECT, END_ARRAY -> bounds.closed();
          case FIELD_NAME -> bounds.named(delegate.currentName(), delegate.currentTokenLocation());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> bounds.number(delegate.getText());
          default -> null;
        };
    if (fault != null) {
      throw Fault.at(delegate, fault);
    }
  }
}
