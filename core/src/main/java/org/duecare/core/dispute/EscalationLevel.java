package org.duecare.core.dispute;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;

/**
 * One level of an escalation. How its limit begins is part of the limit: {@link
 * TimeLimit.WorkingDays} leave the day of the escalation out, {@link
 * TimeLimit.WorkingDaysBeginningWith} count it. Immutable and thread-safe.
 *
 * @param name what people call it, such as "stage 1"
 * @param answeredBy the roles of which one answers: the holder and those who stand in; none where
 *     the policy names none
 * @param within by when the answer is due; empty where the policy states nothing
 * @param openedBy the roles that may bring a dispute to it; none where every one may
 * @param verification how well the text of it was seen by whoever set it down
 */
public record EscalationLevel(
    String name,
    Set<String> answeredBy,
    Optional<TimeLimit> within,
    Set<String> openedBy,
    Verification verification) {

  /**
   * Checks the parts.
   *
   * @param name what people call it
   * @param answeredBy the roles of which one answers
   * @param within by when the answer is due; empty where the policy states nothing
   * @param openedBy the roles that may bring a dispute to it
   * @param verification how well the text of it was seen
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the name or a role is blank, or the limit is not one in
   *     working days, days or weeks
   */
  public EscalationLevel {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(within, "within");
    Objects.requireNonNull(verification, "verification");
    if (name.isBlank()) {
      throw new IllegalArgumentException("level without a name: it needs one");
    }
    answeredBy = sorted(answeredBy, "answeredBy");
    openedBy = sorted(openedBy, "openedBy");
    within.ifPresent(CountedLimit::require);
  }

  private static Set<String> sorted(Set<String> roles, String name) {
    SortedSet<String> sorted = new TreeSet<>(Objects.requireNonNull(roles, name));
    if (sorted.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("role is blank: it must hold a character");
    }
    return Collections.unmodifiableSortedSet(sorted);
  }

  private static Set<String> once(String[] roles) {
    Set<String> once = new TreeSet<>();
    for (String role : Objects.requireNonNull(roles, "roles")) {
      if (!once.add(Objects.requireNonNull(role, "role"))) {
        throw new IllegalArgumentException(
            "role given twice: " + role + "; each is allowed once at a level");
      }
    }
    return once;
  }

  /**
   * A level of which nothing else is stated.
   *
   * @param name what people call it
   * @return the level
   */
  public static EscalationLevel named(String name) {
    return new EscalationLevel(
        name, Set.of(), Optional.empty(), Set.of(), Verification.PRIMARY_TEXT);
  }

  /**
   * This level, answered by one of these roles.
   *
   * @param roles the roles, the holder's and those of who may stand in
   * @return the level
   * @throws IllegalArgumentException if a role is blank or given twice
   */
  public EscalationLevel answeredBy(String... roles) {
    return new EscalationLevel(name, once(roles), within, openedBy, verification);
  }

  /**
   * This level with a limit for the answer.
   *
   * @param limit the limit, in working days, days or weeks
   * @return the level
   * @throws IllegalArgumentException if the limit is of another kind
   */
  public EscalationLevel within(TimeLimit limit) {
    return new EscalationLevel(
        name, answeredBy, Optional.of(CountedLimit.require(limit)), openedBy, verification);
  }

  /**
   * This level, to which only these roles may bring a dispute.
   *
   * @param roles the roles
   * @return the level
   * @throws IllegalArgumentException if a role is blank or given twice
   */
  public EscalationLevel openedBy(String... roles) {
    return new EscalationLevel(name, answeredBy, within, once(roles), verification);
  }

  /**
   * This level, of which the text was seen so well: not at all, where its limit is assumed.
   *
   * @param how how well it was seen; the text itself if nothing is set
   * @return the level
   */
  public EscalationLevel verified(Verification how) {
    return new EscalationLevel(
        name, answeredBy, within, openedBy, Objects.requireNonNull(how, "how"));
  }
}
