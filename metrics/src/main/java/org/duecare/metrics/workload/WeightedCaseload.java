package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.metrics.measure.Basis;

/**
 * The cases of a day weighed by the policy of a council: its unit is the looked-after child.
 * Immutable and thread-safe.
 */
public final class WeightedCaseload {

  /**
   * What one officer has. Immutable and thread-safe.
   *
   * @param load the sum of the weights of the cases, 0 or more
   * @param fullTimeEquivalent the part of a full-time post, above 0
   */
  public record Load(BigDecimal load, BigDecimal fullTimeEquivalent) {

    /**
     * Checks the numbers.
     *
     * @param load the sum of the weights of the cases
     * @param fullTimeEquivalent the part of a full-time post
     * @throws IllegalArgumentException if a number is out of range
     */
    public Load {
      if (load.signum() < 0 || fullTimeEquivalent.signum() <= 0) {
        throw new IllegalArgumentException(
            "load out of range: "
                + load.toPlainString()
                + " of "
                + fullTimeEquivalent.toPlainString()
                + "; 0 or more, of a post above 0, is allowed");
      }
    }
  }

  private final WeightPolicy policy;
  private final List<Load> officers;

  private WeightedCaseload(WeightPolicy policy, List<Load> officers) {
    this.policy = policy;
    this.officers = officers;
  }

  static WeightedCaseload of(WeightPolicy policy, Collection<OfficerCaseload> officers) {
    Objects.requireNonNull(policy, "policy");
    return new WeightedCaseload(
        policy,
        officers.stream()
            .map(each -> new Load(policy.load(each), each.fullTimeEquivalent()))
            .toList());
  }

  /**
   * A caseload that was worked out.
   *
   * @param policy by which weights
   * @param officers what each officer has, of whom it is not told who it is
   * @return the caseload
   */
  public static WeightedCaseload ofLoads(WeightPolicy policy, List<Load> officers) {
    return new WeightedCaseload(Objects.requireNonNull(policy, "policy"), List.copyOf(officers));
  }

  /**
   * What each officer has.
   *
   * @return the loads, of which it is not told whose they are, immutable
   */
  public List<Load> loads() {
    return officers;
  }

  /**
   * By which weights.
   *
   * @return the policy
   */
  public WeightPolicy policy() {
    return policy;
  }

  /**
   * All cases of officers on the roster.
   *
   * @return the sum of their weights
   */
  public BigDecimal load() {
    return sum(officers.stream().map(Load::load).toList());
  }

  private BigDecimal fullTimeEquivalent() {
    return sum(officers.stream().map(Load::fullTimeEquivalent).toList());
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * The load of an officer on average.
   *
   * @param basis HEADS or FULL_TIME_EQUIVALENT
   * @param decimals how many digits after the point, 0 or more
   * @return the load, rounded half up; empty where nobody works
   * @throws IllegalArgumentException if it is another basis, or the number of digits is negative
   */
  public Optional<BigDecimal> average(Basis basis, int decimals) {
    BigDecimal base = isByHead(basis) ? BigDecimal.valueOf(officers.size()) : fullTimeEquivalent();
    return divided(load(), base, decimals);
  }

  /**
   * How the load is spread over officers.
   *
   * @param basis HEADS, or FULL_TIME_EQUIVALENT for what the load would be in a full-time post, to
   *     two decimals, rounded half up
   * @return the spread; empty where nobody works
   * @throws IllegalArgumentException if it is another basis
   */
  public Optional<Spread> spread(Basis basis) {
    boolean byHead = isByHead(basis);
    return Spread.of(
        officers.stream()
            .map(
                each ->
                    byHead ? each.load() : Spread.divided(each.load(), each.fullTimeEquivalent()))
            .toList());
  }

  /**
   * How much of the capacity is used: the load, of the full-time equivalents times what each can
   * carry.
   *
   * @param childrenPerFullTimeEquivalent how many looked-after children one full-time post can
   *     carry, above 0: the upper bound of a guideline, or another number chosen
   * @param decimals how many digits after the point, 0 or more
   * @return the per cent, rounded half up, above 100 where more is carried; empty where nobody
   *     works
   * @throws IllegalArgumentException if the number carried is not above 0, or the number of digits
   *     is negative
   */
  public Optional<BigDecimal> utilisation(BigDecimal childrenPerFullTimeEquivalent, int decimals) {
    if (childrenPerFullTimeEquivalent.signum() <= 0) {
      throw new IllegalArgumentException(
          "children per full-time equivalent out of range: "
              + childrenPerFullTimeEquivalent.toPlainString()
              + "; above 0 is allowed");
    }
    return divided(
        load().movePointRight(2),
        fullTimeEquivalent().multiply(childrenPerFullTimeEquivalent),
        decimals);
  }

  private static Optional<BigDecimal> divided(BigDecimal load, BigDecimal base, int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException(
          "number of decimals is negative: " + decimals + "; 0 or more is allowed");
    }
    return base.signum() == 0
        ? Optional.empty()
        : Optional.of(load.divide(base, decimals, RoundingMode.HALF_UP));
  }

  private static boolean isByHead(Basis basis) {
    return switch (basis) {
      case HEADS -> true;
      case FULL_TIME_EQUIVALENT -> false;
      case NET_OF_LEAVERS, GROSS_OF_LEAVERS ->
          throw new IllegalArgumentException(
              "no basis of a caseload: " + basis + "; HEADS and FULL_TIME_EQUIVALENT are allowed");
    };
  }

  /** The load and over how many officers, without naming one. */
  @Override
  public String toString() {
    return "weighted caseload " + load().toPlainString() + " of " + officers.size() + " officers";
  }
}
