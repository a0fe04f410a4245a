package org.duecare.core.obligation;

import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Which paragraph of regulation 28 of SI 2010/959 has a placed child visited. Where several fit,
 * the first of them is taken: paragraph (6) takes the place of the others, and of paragraphs (3) to
 * (5) the former are never less strict.
 */
enum VisitRegime {
  /** Paragraph (6): others are responsible for the living arrangements of a child in care. */
  BY_OTHERS(null, null),
  /** Paragraph (4): temporary approval, or with a parent under an interim care order. */
  INTERIM(Trigger.INTERIM_PLACEMENT_BEFORE_REVIEW, Trigger.INTERIM_PLACEMENT_AFTER_REVIEW),
  /** Paragraph (3): with a parent before assessment. */
  UNASSESSED_PARENT(
      Trigger.UNASSESSED_PARENT_BEFORE_REVIEW, Trigger.UNASSESSED_PARENT_AFTER_REVIEW),
  /** Paragraph (5): with a parent under a full care order. */
  CARE_ORDER_WITH_PARENT(null, null),
  /** Paragraphs (2) and (3A). */
  ORDINARY(null, null);

  private final @Nullable Trigger weekly;
  private final @Nullable Trigger afterReview;

  VisitRegime(@Nullable Trigger weekly, @Nullable Trigger afterReview) {
    this.weekly = weekly;
    this.afterReview = afterReview;
  }

  /** From what weekly visits count until the first review; null where there are none. */
  @Nullable Trigger weekly() {
    return weekly;
  }

  /** From what visits count after the first review; null where it changes nothing. */
  @Nullable Trigger afterReview() {
    return afterReview;
  }
}
