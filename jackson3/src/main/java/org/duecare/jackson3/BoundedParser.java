package org.duecare.jackson3;

import org.duecare.json.DocumentBounds;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/** A parser that refuses what no honest document holds, whatever the parser below lets pass. */
final class BoundedParser extends JsonParserDelegate {

  private final DocumentBounds<TokenStreamLocation> bounds = new DocumentBounds<>();

  BoundedParser(JsonParser below) {
    super(below);
    look(below.currentToken());
  }

  @Override
  public @Nullable JsonToken nextToken() {
    JsonToken token = delegate.nextToken();
    look(token);
    return token;
  }

  @Override
  public @Nullable JsonToken nextValue() {
    @Nullable JsonToken token = nextToken();
    return token == JsonToken.PROPERTY_NAME ? nextToken() : token;
  }

  @Override
  public @Nullable String nextName() {
    @Nullable String name = delegate.nextName();
    look(delegate.currentToken());
    return name;
  }

  @Override
  public boolean nextName(SerializableString wanted) {
    boolean found = delegate.nextName(wanted);
    look(delegate.currentToken());
    return found;
  }

  @Override
  public int nextNameMatch(PropertyNameMatcher names) {
    int match = delegate.nextNameMatch(names);
    look(delegate.currentToken());
    return match;
  }

  /** Token by token, so that what is passed over is bounded as well. */
  @Override
  public JsonParser skipChildren() {
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
  @Nullable TokenStreamLocation place(String property) {
    return bounds.place(property);
  }

  /** Which property of its object one is, 1 for the first. */
  int position(String property) {
    return bounds.position(property);
  }

  private void look(@Nullable JsonToken token) {
    if (token == null) {
      return;
    }
    @Nullable String fault =
        switch (token) {
          case START_OBJECT, START_ARRAY -> bounds.opened();
          case END_OBJECT, END_ARRAY -> bounds.closed();
          case PROPERTY_NAME ->
              bounds.named(delegate.currentName(), delegate.currentTokenLocation());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> bounds.number(delegate.getString());
          default -> null;
        };
    if (fault != null) {
      throw Fault.at(delegate, fault);
    }
  }
}
