package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/** The versions of one rule, in order of force. */
final class RuleVersions {

  private final Rule[] versions;

  RuleVersions(List<Rule> versions) {
    this.versions = versions.toArray(new Rule[0]);
  }

  /** The event from which they count. */
  Trigger trigger() {
    return versions[0].trigger();
  }

  /** The version in force on a day; null where none was. */
  @Nullable Rule inForceOn(LocalDate day) {
    for (Rule version : versions) {
      if (version.isInForceOn(day)) {
        return version;
      }
    }
    return null;
  }

  /**
   * The version that an event is judged by: the one in force on its day, otherwise the first, where
   * that follows an earlier edition, of which nothing is known here; null where none was in force.
   */
  @Nullable Rule judging(LocalDate day) {
    Rule first = versions[0];
    return first.followsEarlierEdition() && day.isBefore(first.inForceFrom())
        ? first
        : inForceOn(day);
  }

  /** The version in force on a day, or the one that comes closest to it. */
  Rule nearestTo(LocalDate day) {
    Rule nearest = versions[0];
    for (Rule version : versions) {
      if (!version.inForceFrom().isAfter(day)) {
        nearest = version;
      }
    }
    return nearest;
  }

  List<Rule> all() {
    return List.of(versions);
  }
}
