package org.duecare.json;

import java.util.List;
import java.util.Optional;

/** What a document leaves out because there is nothing to tell. */
public final class LeftOut {

  private LeftOut() {}

  /**
   * A list of which nothing is written where it is empty.
   *
   * @param list the list
   * @param <T> what it holds
   * @return the list; empty where it is
   */
  public static <T> Optional<List<T>> whenEmpty(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list);
  }
}
