package org.duecare.core.obligation;

/** What the day of the event from which a rule counts is taken from. Immutable and thread-safe. */
public enum TriggerBasis {
  /** The event happened on that day. */
  HAPPENED,
  /** It is that the child, on short breaks before, was looked after in full from that day. */
  FULL_STATUS,
  /** It is that the child came back from an adoptive placement; a reading of A18. */
  RETURN,
  /** It is that the child, looked after already, was remanded; a reading of A26. */
  REMAND,
  /** It is planned for that day. */
  PLANNED,
  /** It has not happened and no day is planned: that is the last day on which it is in time. */
  LAST_DAY
}
