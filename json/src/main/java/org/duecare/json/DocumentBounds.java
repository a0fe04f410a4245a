package org.duecare.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Watches a document while it is read, and tells what no honest one holds: objects within objects
 * without end, a property twice, numbers that nobody counts to. It remembers where each property of
 * an object stands until the next object is closed. Not thread-safe.
 *
 * @param <P> what a parser says of a place
 */
public final class DocumentBounds<P> {

  private static final int DEPTH = 60;

  /** As many as the parsers of Jackson allow, unless they are set otherwise. */
  private static final int NUMBER = 1000;

  /** RFC 8259, section 6. */
  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE]([+-]?[0-9]++))?");

  private final Deque<Map<String, P>> open = new ArrayDeque<>();
  private Map<String, P> justClosed = Map.of();

  /** Begins to watch. */
  public DocumentBounds() {}

  /**
   * An object or a list begins.
   *
   * @return what is wrong with that; null if nothing is
   */
  public @Nullable String opened() {
    open.push(new LinkedHashMap<>());
    return open.size() > DEPTH ? FaultSentence.tooDeep(DEPTH) : null;
  }

  /**
   * An object or a list ends.
   *
   * @return null, as nothing can be wrong with that
   */
  public @Nullable String closed() {
    @Nullable Map<String, P> names = open.poll();
    justClosed = names == null ? Map.of() : names;
    return null;
  }

  /**
   * A property begins.
   *
   * @param name its name
   * @param place where the name stands
   * @return what is wrong with that; null if nothing is
   */
  public @Nullable String named(String name, P place) {
    if (open.isEmpty()) {
      // Whoever lent the parser has read the beginning of the object.
      open.push(new LinkedHashMap<>());
    }
    return open.getFirst().putIfAbsent(name, place) == null
        ? null
        : FaultSentence.doubledProperty();
  }

  /**
   * Where a property stands, of the object that was closed last or is open.
   *
   * @param name its name
   * @return the place; null if neither has it
   */
  public @Nullable P place(String name) {
    return objectWith(name).get(name);
  }

  /**
   * Which property of its object one is, of the object that was closed last or is open.
   *
   * @param name its name
   * @return 1 for the first; 0 if neither has it
   */
  public int position(String name) {
    return new ArrayList<>(objectWith(name).keySet()).indexOf(name) + 1;
  }

  /** A record is made, and what it does not have is told, where its object ends. */
  private Map<String, P> objectWith(String name) {
    @Nullable Map<String, P> current = open.peek();
    return justClosed.containsKey(name) || current == null ? justClosed : current;
  }

  /**
   * A number is given.
   *
   * @param text as it stands there
   * @return what is wrong with it; null if nothing is
   */
  public @Nullable String number(String text) {
    return isBounded(text) ? null : FaultSentence.numberOutOfBounds(NUMBER);
  }

  /**
   * A number is to be written, by a generator that may be set to write it without an exponent.
   *
   * @param number the number
   * @return why it could not be read back; null if it can be
   */
  public static @Nullable String ofNumber(BigDecimal number) {
    return isBounded(number.toString()) && isBounded(number.toPlainString())
        ? null
        : FaultSentence.numberOutOfBounds(NUMBER);
  }

  private static boolean isBounded(String text) {
    if (text.length() > NUMBER) {
      return false;
    }
    Matcher number = JSON_NUMBER.matcher(text);
    if (!number.matches()) {
      return false;
    }
    @Nullable String exponent = number.group(1);
    return exponent == null
        || new BigInteger(exponent).abs().compareTo(BigInteger.valueOf(NUMBER)) <= 0;
  }
}
