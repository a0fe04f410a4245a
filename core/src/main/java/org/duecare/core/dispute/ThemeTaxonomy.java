package org.duecare.core.dispute;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The themes by which a policy groups disputes. Immutable and thread-safe.
 *
 * @param themes the themes in the policy's order; none where any id may be recorded
 * @param exclusive whether a dispute has one theme only, so that the counts add up
 */
public record ThemeTaxonomy(List<Code> themes, boolean exclusive) {

  /**
   * Checks the themes.
   *
   * @param themes the themes in the policy's order; none where any id may be recorded
   * @param exclusive whether a dispute has one theme only
   * @throws NullPointerException if the list or a theme is null
   * @throws IllegalArgumentException if an id comes twice
   */
  public ThemeTaxonomy {
    themes = List.copyOf(Objects.requireNonNull(themes, "themes"));
    Set<String> ids = new HashSet<>();
    for (Code theme : themes) {
      if (!ids.add(theme.id())) {
        throw new IllegalArgumentException(
            "theme given twice: " + theme.id() + "; each id is allowed once");
      }
    }
  }

  /**
   * No list of themes: a dispute may have any, and several.
   *
   * @return the open taxonomy
   */
  public static ThemeTaxonomy open() {
    return new ThemeTaxonomy(List.of(), /* exclusive= */ false);
  }

  /** Whether a theme may be recorded. */
  boolean has(String id) {
    return themes.isEmpty() || themes.stream().anyMatch(theme -> theme.id().equals(id));
  }
}
