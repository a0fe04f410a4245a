package org.duecare.files.ssda903;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.jspecify.annotations.Nullable;

/**
 * Which checks of a return are switched on. A check is an {@link IssueCode}, which has a sentence,
 * the numbers that the Department for Education gives it, and its effect as the level. Only those
 * that note something can be switched off: a row that cannot be used or a child that cannot be
 * judged is told of in any case.
 *
 * <p>Immutable and thread-safe.
 */
public final class Checks {

  private static final Checks ALL = new Checks(EnumSet.noneOf(IssueCode.class));

  private final Set<IssueCode> off;

  private Checks(Set<IssueCode> off) {
    this.off = Collections.unmodifiableSet(off);
  }

  /**
   * All checks.
   *
   * @return the checks, none of them switched off
   */
  public static Checks all() {
    return ALL;
  }

  /**
   * The checks that there are: the codes of issues that a return can have.
   *
   * @return the codes in their order, immutable
   */
  public static List<IssueCode> catalogue() {
    return Arrays.stream(IssueCode.values()).filter(IssueCode::isOfReturn).toList();
  }

  /**
   * These checks, some of them switched off.
   *
   * @param codes the checks, each of which only notes something
   * @return the changed checks
   * @throws IllegalArgumentException if a check does more than note
   */
  public Checks without(IssueCode... codes) {
    Set<IssueCode> changed = EnumSet.noneOf(IssueCode.class);
    changed.addAll(off);
    for (IssueCode code : codes) {
      if (Objects.requireNonNull(code, "codes").effect() != IssueEffect.NOTED) {
        throw new IllegalArgumentException(
            "check cannot be switched off: " + code + " is " + code.effect() + "; only NOTED can");
      }
      changed.add(code);
    }
    return new Checks(changed);
  }

  /**
   * These checks, all that note a rule of the Department for Education switched off.
   *
   * @param rule the number of the rule as the Department writes it
   * @return the changed checks
   * @throws IllegalArgumentException if no check that only notes has this number
   */
  public Checks withoutRule(String rule) {
    Objects.requireNonNull(rule, "rule");
    IssueCode[] found =
        catalogue().stream()
            .filter(code -> code.rules().contains(rule) && code.effect() == IssueEffect.NOTED)
            .toArray(IssueCode[]::new);
    if (found.length == 0) {
      throw new IllegalArgumentException(
          "no such rule: " + rule + "; expected the number of a check that notes");
    }
    return without(found);
  }

  /**
   * These checks, some of them switched on again.
   *
   * @param codes the checks
   * @return the changed checks
   */
  public Checks with(IssueCode... codes) {
    Set<IssueCode> changed = EnumSet.noneOf(IssueCode.class);
    changed.addAll(off);
    for (IssueCode code : codes) {
      changed.remove(Objects.requireNonNull(code, "codes"));
    }
    return new Checks(changed);
  }

  /**
   * Whether a check is switched on.
   *
   * @param code the check
   * @return true unless it was switched off
   */
  public boolean has(IssueCode code) {
    return !off.contains(Objects.requireNonNull(code, "code"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Checks that && off.equals(that.off);
  }

  @Override
  public int hashCode() {
    return off.hashCode();
  }

  @Override
  public String toString() {
    return off.isEmpty() ? "all checks" : "all checks but " + off;
  }
}
