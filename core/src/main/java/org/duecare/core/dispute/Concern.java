package org.duecare.core.dispute;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a dispute is about, in codes: nothing that tells who the child is. Immutable and
 * thread-safe.
 *
 * @param subject as what the child is its subject
 * @param themes the ids of the themes, one or more, in text order
 * @param severity how serious it is, in the policy's words; empty where it is not said
 * @param team the team that answers for the case; empty where it is not said
 * @param origin what gave rise to it; empty where it is not said
 */
public record Concern(
    Subject subject,
    Set<String> themes,
    Optional<String> severity,
    Optional<String> team,
    Optional<Origin> origin) {

  /** What gave rise to a dispute. More may be added. */
  public enum Origin {
    /** A review, or its recommendations. */
    REVIEW,
    /** A check between two reviews. */
    MIDWAY_CHECK,
    /** What had to be ready before a review was not: the report, the talk, the invitations. */
    BLOCKED_PREPARATION,
    /** Something else. */
    OTHER
  }

  /**
   * Checks the parts.
   *
   * @param subject as what the child is its subject
   * @param themes the ids of the themes, one or more
   * @param severity how serious it is, in the policy's words
   * @param team the team that answers for the case
   * @param origin what gave rise to it
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if there is no theme
   */
  public Concern {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(team, "team");
    Objects.requireNonNull(origin, "origin");
    SortedSet<String> sorted = new TreeSet<>(Objects.requireNonNull(themes, "themes"));
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("concern without a theme: it needs one or more");
    }
    themes = Collections.unmodifiableSortedSet(sorted);
  }

  /**
   * A concern about a looked-after child with one theme.
   *
   * @param theme the id of the theme
   * @return the concern, of which nothing else is said
   */
  public static Concern about(String theme) {
    return new Concern(
        Subject.LOOKED_AFTER_CHILD,
        Set.of(Objects.requireNonNull(theme, "theme")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * This concern, as serious as is said.
   *
   * @param severity how serious it is, in the policy's words
   * @return the concern
   */
  public Concern withSeverity(String severity) {
    return new Concern(
        subject, themes, Optional.of(Objects.requireNonNull(severity, "severity")), team, origin);
  }

  /**
   * This concern, about the work of a team.
   *
   * @param team the team
   * @return the concern
   */
  public Concern withTeam(String team) {
    return new Concern(
        subject, themes, severity, Optional.of(Objects.requireNonNull(team, "team")), origin);
  }

  /**
   * This concern with its origin.
   *
   * @param origin what gave rise to it
   * @return the concern
   */
  public Concern withOrigin(Origin origin) {
    return new Concern(
        subject, themes, severity, team, Optional.of(Objects.requireNonNull(origin, "origin")));
  }

  /** This concern, and what it leaves open as it was said before. */
  Concern completedBy(@Nullable Concern before) {
    return before == null
        ? this
        : new Concern(
            subject,
            themes,
            severity.or(before::severity),
            team.or(before::team),
            origin.or(before::origin));
  }
}
