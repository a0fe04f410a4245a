package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The versions of an authority's policy, of which one is used for what begins on a day. Immutable
 * and thread-safe.
 *
 * @param versions the versions in the order of their first days
 */
public record PolicyVersions(List<EscalationPolicy> versions) {

  /**
   * Checks that no two versions are in force on one day.
   *
   * @param versions the versions in any order; one without an end lasts until the next begins
   * @throws NullPointerException if the list or a version is null
   * @throws IllegalArgumentException if two versions have one id or begin on one day, or one ends
   *     after the next has begun
   */
  public PolicyVersions {
    versions =
        Objects.requireNonNull(versions, "versions").stream()
            .sorted(Comparator.comparing(EscalationPolicy::inForceFrom))
            .toList();
    Set<String> ids = new HashSet<>();
    for (EscalationPolicy version : versions) {
      if (!ids.add(version.id())) {
        throw new IllegalArgumentException(
            "policies share an id: " + version.id() + "; each version needs its own");
      }
    }
    for (int i = 1; i < versions.size(); i++) {
      EscalationPolicy before = versions.get(i - 1);
      LocalDate next = versions.get(i).inForceFrom();
      boolean ends = before.inForceUntil().map(last -> last.isBefore(next)).orElse(true);
      if (!ends || before.inForceFrom().equals(next)) {
        throw new IllegalArgumentException(
            "policies overlap: "
                + before.id()
                + " and "
                + versions.get(i).id()
                + " on "
                + next
                + "; one on each day is allowed");
      }
    }
  }

  /**
   * The version under which disputes begin on a day.
   *
   * @param day the day
   * @return the version; empty before the first, and between an end and the next
   */
  public Optional<EscalationPolicy> inForceOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return versions.stream()
        .filter(version -> !version.inForceFrom().isAfter(day))
        .reduce((earlier, later) -> later)
        .filter(version -> version.isInForceOn(day));
  }

  /**
   * The version with an id, which a dispute keeps.
   *
   * @param id the id
   * @return the version; empty where there is none
   */
  public Optional<EscalationPolicy> withId(String id) {
    Objects.requireNonNull(id, "id");
    return versions.stream().filter(version -> version.id().equals(id)).findFirst();
  }
}
