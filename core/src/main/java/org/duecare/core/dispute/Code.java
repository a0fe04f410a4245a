package org.duecare.core.dispute;

import java.util.Objects;

/**
 * A code of a policy: a theme, an outcome. Immutable and thread-safe.
 *
 * @param id what is recorded, such as {@code DRIFT}
 * @param label what people read, such as "drift and delay"
 */
public record Code(String id, String label) {

  /**
   * Checks the parts.
   *
   * @param id what is recorded
   * @param label what people read
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a part is blank
   */
  public Code {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    if (id.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException(
          "code incomplete: id \"" + id + "\", label \"" + label + "\"; neither may be blank");
    }
  }
}
