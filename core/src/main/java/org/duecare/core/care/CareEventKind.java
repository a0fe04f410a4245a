package org.duecare.core.care;

/**
 * What may happen to a child, or be done for one, on a day, besides reviews and episodes of care.
 * Other kinds may be added. Immutable and thread-safe.
 */
public enum CareEventKind {
  /** A care plan was prepared, regulation 4 of SI 2010/959. */
  CARE_PLAN_PREPARED(Where.ANYWHERE),
  /** A placement plan was prepared, regulation 9 of SI 2010/959. */
  PLACEMENT_PLAN_PREPARED(Where.ANYWHERE);

  private enum Where {
    IN_CARE,
    ANYWHERE
  }

  private final Where where;

  CareEventKind(Where where) {
    this.where = where;
  }

  /**
   * Whether it may happen to a child who is not looked after, before, between or after periods of
   * care.
   *
   * @return false for what only happens to a child who is looked after
   */
  public boolean mayHappenOutsideCare() {
    return where == Where.ANYWHERE;
  }
}
