package org.duecare.json;

import java.util.List;
import java.util.Map;

/**
 * The forms of one subject.
 *
 * @param forms of the values that are no records
 * @param annotations by type, a class whose annotations stand for those which the type itself does
 *     not carry
 */
public record JsonSubject(List<JsonForm<?, ?>> forms, Map<Class<?>, Class<?>> annotations) {

  /**
   * Copies both.
   *
   * @param forms of the values that are no records
   * @param annotations by type, a class whose annotations stand for those which the type itself
   *     does not carry
   */
  public JsonSubject {
    forms = List.copyOf(forms);
    annotations = Map.copyOf(annotations);
  }
}
