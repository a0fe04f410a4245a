package org.duecare.core.obligation;

/** What the day of the event from which a rule counts is taken from. Immutable and thread-safe. */
public enum TriggerBasis {
  /** The event happened on that day, or will without a doubt, as a school term ends. */
  HAPPENED,
  /** It is planned for that day. */
  PLANNED,
  /** It has not happened and no day is planned: that is the last day on which it is in time. */
  LAST_DAY
}
