package org.duecare.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Watches a document while it is read, and tells what no honest one holds: objects within objects
 * without end, a property twice, numbers that nobody counts to. Not thread-safe.
 */
public final class DocumentBounds {

  private static final int DEPTH = 60;
  private static final int NUMBER = 40;

  private final Deque<Set<String>> open = new ArrayDeque<>();

  /** Begins to watch. */
  public DocumentBounds() {}

  /**
   * An object or a list begins.
   *
   * @return what is wrong with that; null if nothing is
   */
  public @Nullable String opened() {
    open.push(new HashSet<>());
    return open.size() > DEPTH ? FaultSentence.tooDeep(DEPTH) : null;
  }

  /**
   * An object or a list ends.
   *
   * @return null, as nothing can be wrong with that
   */
  public @Nullable String closed() {
    open.poll();
    return null;
  }

  /**
   * A property begins.
   *
   * @param name its name
   * @return what is wrong with that; null if nothing is
   */
  public @Nullable String named(String name) {
    Set<String> names = open.peek();
    return names != null && !names.add(name) ? FaultSentence.doubledProperty() : null;
  }

  /**
   * A number is given.
   *
   * @param text as it stands there
   * @return what is wrong with it; null if nothing is
   */
  public @Nullable String number(String text) {
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    boolean bounded =
        text.length() <= NUMBER
            && (exponent < 0 || Math.abs(Long.parseLong(digits(text, exponent))) <= NUMBER);
    return bounded ? null : FaultSentence.numberOutOfBounds(NUMBER);
  }

  private static String digits(String text, int exponent) {
    String after = text.substring(exponent + 1);
    return after.length() > 10 ? String.valueOf(Integer.MAX_VALUE) : after;
  }
}
