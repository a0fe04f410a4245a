package org.duecare.core.crosscheck;

/**
 * How a date of another system stands to the rule. The set is complete. Immutable and thread-safe.
 */
public enum Verdict {
  /** It is the last day of the limit. */
  AGREES,
  /** It is later than a statute allows: who keeps it may break the law. */
  LATER_THAN_LAW,
  /** It is later than statutory guidance or a local policy asks for. */
  LATER_THAN_POLICY,
  /** It is earlier than it has to be, which no rule forbids. */
  EARLIER,
  /** The facts do not decide, or the limit bound only where reasonably practicable. */
  UNKNOWN
}
