package org.duecare.metrics.annualreport;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies a map and keeps its order, which {@link Map#copyOf} does not. */
final class InOrder {

  private InOrder() {}

  static <K, V> Map<K, V> copyOf(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
