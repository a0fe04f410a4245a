package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.law.Authority;

/**
 * One thing to be done and every obligation that asks for it, in whatever layer: obligations ask
 * for the same if one act does them all, counted from the same event. The earliest limit binds,
 * whoever set it; the others are never lost.
 *
 * <p>Immutable and thread-safe.
 */
public final class Requirement {

  /** What has no known limit comes last; of equal limits the more binding rule comes first. */
  private static final Comparator<Obligation> BY_LIMIT =
      Comparator.comparing(Requirement::limit).thenComparing(Requirement::layer);

  private final List<Obligation> obligations;

  private Requirement(Collection<Obligation> obligations) {
    this.obligations = obligations.stream().sorted(BY_LIMIT).toList();
  }

  /**
   * The things to be done of which obligations speak.
   *
   * @param obligations the obligations of one child
   * @return one requirement for each thing, in the order in which they first come; immutable
   */
  public static List<Requirement> of(Collection<Obligation> obligations) {
    Objects.requireNonNull(obligations, "obligations");
    Map<Object, List<Obligation>> asked = new LinkedHashMap<>();
    for (Obligation obligation : obligations) {
      asked.computeIfAbsent(obligation.whatIsAsked(), it -> new ArrayList<>(1)).add(obligation);
    }
    return asked.values().stream().map(Requirement::new).toList();
  }

  private static LocalDate limit(Obligation obligation) {
    return obligation.due().map(DueDate::date).orElse(LocalDate.MAX);
  }

  /** An obligation of which the rule is not known is one under several of the most binding. */
  private static Authority layer(Obligation obligation) {
    return obligation.rule().map(rule -> rule.authority()).orElse(Authority.STATUTE);
  }

  /**
   * The obligation that binds.
   *
   * @return the one with the earliest known limit, of equal ones that of the more binding rule;
   *     where no limit is known, the one of the most binding rule
   */
  public Obligation binding() {
    return obligations.get(0);
  }

  /**
   * What else asks for the same, less urgently.
   *
   * @return the other obligations in order of their limits, immutable
   */
  public List<Obligation> others() {
    return obligations.subList(1, obligations.size());
  }

  /**
   * All obligations that ask for it.
   *
   * @return the binding one, then the others; immutable
   */
  public List<Obligation> obligations() {
    return obligations;
  }

  /**
   * What one layer asks for.
   *
   * @param authority the layer
   * @return the most urgent obligation of that layer; empty if the layer does not ask for it
   */
  public Optional<Obligation> in(Authority authority) {
    Objects.requireNonNull(authority, "authority");
    return obligations.stream().filter(it -> layer(it) == authority).findFirst();
  }

  /** The binding obligation, and how many others there are. */
  @Override
  public String toString() {
    return others().isEmpty()
        ? binding().toString()
        : binding() + ", and " + others().size() + " more";
  }
}
