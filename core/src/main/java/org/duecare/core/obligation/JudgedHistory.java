package org.duecare.core.obligation;

import java.util.List;

/**
 * Every obligation that the history of a child raises.
 *
 * <p>Immutable and thread-safe.
 *
 * @param onReviews those on reviews under the most binding rules: by period, within a period the
 *     ordinary reviews in order, then those under adoption, early and adjourned ones
 * @param besides every other: what less binding rules, guidance and local policies, ask of the same
 *     reviews, and what events other than reviews do
 */
public record JudgedHistory(List<Obligation> onReviews, List<Obligation> besides) {

  /**
   * Copies the lists.
   *
   * @param onReviews those on reviews under the most binding rules
   * @param besides every other
   */
  public JudgedHistory {
    onReviews = List.copyOf(onReviews);
    besides = List.copyOf(besides);
  }
}
