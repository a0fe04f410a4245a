package org.duecare.core.quality;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.OfficerId;

/**
 * An audit of a child's case, or of a reviewing officer's work on it. Immutable and thread-safe.
 *
 * @param child the child
 * @param day the day on which it was completed
 * @param grade the authority's code of the judgement
 * @param officer the officer whose work it is about; empty where it is about nobody in particular
 * @param theme the authority's code of what was looked at; empty where it was the whole case
 */
public record CaseAudit(
    ChildId child,
    LocalDate day,
    String grade,
    Optional<OfficerId> officer,
    Optional<String> theme) {

  /**
   * Checks the parts.
   *
   * @param child the child
   * @param day the day on which it was completed
   * @param grade the authority's code of the judgement
   * @param officer the officer whose work it is about; empty where it is about nobody in particular
   * @param theme the authority's code of what was looked at; empty where it was the whole case
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the grade or the theme is blank
   */
  public CaseAudit {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(day, "day");
    FreeText.requireNotBlank("grade", grade);
    Objects.requireNonNull(officer, "officer");
    FreeText.requireNotBlank("theme", theme);
  }
}
