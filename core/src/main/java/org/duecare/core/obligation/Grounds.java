package org.duecare.core.obligation;

import org.duecare.core.law.reading.Readings;

/**
 * What an obligation rests on: the question to which it is the answer, or, of one that was stored,
 * what was said of it then, for the law may have changed since.
 */
sealed interface Grounds permits Inquiry, RecordedGrounds {

  /** By which readings of the law the obligation was worked out. */
  Readings readings();

  /** Why its date and its outcome are what they are. */
  Explanation explain(Obligation obligation);

  /** Whether its review was opened in time and completed within the time of an adjournment. */
  boolean openedInTime(Obligation obligation);
}
