package org.duecare.core.obligation;

import org.duecare.core.law.reading.Readings;

/**
 * What was said of an obligation when it was stored.
 *
 * @param readings by which readings of the law it was worked out
 * @param explanation why its date and its outcome were what they were
 * @param openedInTime whether its review was opened in time and completed within the time of an
 *     adjournment
 */
record RecordedGrounds(Readings readings, Explanation explanation, boolean openedInTime)
    implements Grounds {

  @Override
  public Explanation explain(Obligation obligation) {
    return explanation;
  }

  @Override
  public boolean openedInTime(Obligation obligation) {
    return openedInTime;
  }
}
