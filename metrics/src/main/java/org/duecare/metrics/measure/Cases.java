package org.duecare.metrics.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.duecare.metrics.measure.Measure.Part;
import org.jspecify.annotations.Nullable;

/**
 * The records of which several figures are made: each figure says where a record stands in it.
 * Immutable and thread-safe.
 *
 * @param <E> the kind of record that is counted
 */
public final class Cases<E> {

  private final List<E> cases;
  private final Comparator<? super E> order;

  /** Made when first asked for; made twice by two threads at once, it is the same. */
  private @Nullable List<E> ordered;

  private Cases(List<E> cases, Comparator<? super E> order) {
    this.cases = cases;
    this.order = order;
  }

  /**
   * These records.
   *
   * @param <E> the kind of record that is counted
   * @param cases the records, in any order
   * @param order the order in which they are shown as evidence
   * @return the cases
   */
  public static <E> Cases<E> of(Collection<? extends E> cases, Comparator<? super E> order) {
    return new Cases<>(List.copyOf(cases), Objects.requireNonNull(order, "order"));
  }

  /**
   * The records themselves.
   *
   * @return all of them in the order in which they are shown, immutable
   */
  public List<E> all() {
    return inOrder();
  }

  /**
   * A share.
   *
   * @param definition what is counted
   * @param period the time over which, or the day as of which
   * @param standing where a record stands in the share; it is asked again for the evidence, and has
   *     to answer the same
   * @return the figure
   */
  public Measure<E> share(
      Definition definition, ReportingPeriod period, Function<? super E, Standing> standing) {
    StandingCount count = count(standing);
    return Measure.ofRatio(
        definition, period, count.ratio(), count.leftOut(), part -> behind(part, standing));
  }

  /**
   * A plain count.
   *
   * @param definition what is counted
   * @param period the time over which, or the day as of which
   * @param standing where a record stands in the count; what is counted against is no part of it;
   *     it is asked again for the evidence, and has to answer the same
   * @return the figure
   */
  public Measure<E> count(
      Definition definition, ReportingPeriod period, Function<? super E, Standing> standing) {
    StandingCount count = count(standing);
    return Measure.ofCount(
        definition,
        period,
        count.counted(),
        count.leftOut(),
        part -> part == Part.DENOMINATOR ? List.of() : behind(part, standing));
  }

  /**
   * The whole of the records in parts.
   *
   * @param <K> what tells the parts apart
   * @param definition what the whole counts
   * @param period the time over which, or the day as of which
   * @param parts the parts in the order in which they are shown
   * @param part the part of a record; empty where it is not known
   * @return the breakdown; a record of another part than these is none of its cases
   */
  public <K> Breakdown<K, E> parts(
      Definition definition,
      ReportingPeriod period,
      Collection<K> parts,
      Function<? super E, Optional<K>> part) {
    Map<K, List<E>> records = new LinkedHashMap<>();
    parts.forEach(each -> records.put(each, new ArrayList<>()));
    List<E> leftOut = new ArrayList<>();
    for (E each : inOrder()) {
      Optional<K> its = part.apply(each);
      @Nullable List<E> ofPart = its.isPresent() ? records.get(its.get()) : leftOut;
      if (ofPart != null) {
        ofPart.add(each);
      }
    }
    return Breakdown.of(definition, period, records, leftOut);
  }

  private List<E> inOrder() {
    List<E> made = ordered;
    if (made == null) {
      made = cases.stream().sorted(order).toList();
      ordered = made;
    }
    return made;
  }

  private StandingCount count(Function<? super E, Standing> standing) {
    StandingCount count = new StandingCount();
    for (E each : cases) {
      count.add(standing.apply(each));
    }
    return count;
  }

  private List<E> behind(Part part, Function<? super E, Standing> standing) {
    return inOrder().stream().filter(each -> standing.apply(each).isIn(part)).toList();
  }

  /** How many records there are. */
  @Override
  public String toString() {
    return cases.size() + " cases";
  }
}
