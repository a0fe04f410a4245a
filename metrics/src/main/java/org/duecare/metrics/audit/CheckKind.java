package org.duecare.metrics.audit;

/** What is checked in a report. More may be added. Immutable and thread-safe. */
public enum CheckKind {
  /** Parts add up to their whole, after what is added or taken off by declaration. */
  PARTS_AGAINST_WHOLE,
  /**
   * Percentages of one whole add up to 100, as far as their rounding allows, and come from whole
   * cases that add up to the whole.
   */
  PERCENTAGES_TO_100,
  /**
   * Some whole number of cases gives the percentage printed (the GRIM test); of no number of cases
   * does one over 100.
   */
  ATTAINABLE_PERCENTAGE,
  /** A percentage is that of its numerator and denominator. */
  SHARE_AGAINST_COUNTS,
  /** A mean times its number is its total. */
  MEAN_AGAINST_TOTAL,
  /** Some whole total gives the mean printed (the GRIM test). */
  ATTAINABLE_MEAN,
  /** A rate is that of its count and its population. */
  RATE_AGAINST_COUNT,
  /** Figures under one label, or "per" the same thing, have one denominator. */
  ONE_DENOMINATOR,
  /** Figures under one label, in the same terms and of the same time, have one value. */
  ONE_VALUE,
  /** A percentage says of what it is taken. */
  POPULATION_NAMED,
  /** Figures that are compared say the same of unit, denominator, basis, population and ages. */
  SAME_TERMS,
  /** A figure counts in the terms of the guideline or definition it is compared with. */
  GUIDELINE_TERMS,
  /** A figure stands to the bounds of a guideline as the report says. */
  GUIDELINE_POSITION,
  /** Figures that are put together hold on the same day or over the same period. */
  TIMES_AGREE,
  /** A figure says when it holds. */
  TIME_STATED,
  /** Parts count what their whole counts. */
  UNIT_OF_COUNT,
  /** Categories exclude one another, or are declared not to. */
  EXCLUSIVE_CATEGORIES,
  /** What is left over for "other" is no more than 10 % and not the largest class. */
  RESIDUAL_CATEGORY,
  /** A figure has a value. */
  VALUE_STATED,
  /** A figure given twice is given alike. */
  RESTATEMENT,
  /** Figures rise or fall as the report says. */
  TREND,
  /** Figures about different things can be true together. */
  PLAUSIBILITY,
  /** An exhibit that is referred to is there. */
  EXHIBIT_PRESENT
}
