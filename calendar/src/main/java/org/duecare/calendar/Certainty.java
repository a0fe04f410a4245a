package org.duecare.calendar;

/** How sure the bank holidays behind an answer are. Immutable and thread-safe. */
public enum Certainty {
  /** Every year that matters is on a published list; a later proclamation may still change it. */
  PUBLISHED,
  /** A year that matters is not published yet; its days follow from law and settled practice. */
  PROJECTED
}
