package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.util.Objects;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;

/**
 * The post that somebody fills, without saying who. Immutable and thread-safe.
 *
 * @param fullTimeEquivalent which part of a full-time post it is
 * @param contract how the officer is engaged
 */
public record Post(BigDecimal fullTimeEquivalent, Contract contract) {

  /**
   * Checks that nothing is null.
   *
   * @param fullTimeEquivalent which part of a full-time post it is
   * @param contract how the officer is engaged
   * @throws NullPointerException if a part is null
   */
  public Post {
    Objects.requireNonNull(fullTimeEquivalent, "fullTimeEquivalent");
    Objects.requireNonNull(contract, "contract");
  }

  static Post of(Employment employment) {
    return new Post(employment.fullTimeEquivalent(), employment.contract());
  }
}
