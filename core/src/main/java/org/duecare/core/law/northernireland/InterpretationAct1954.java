package org.duecare.core.law.northernireland;

import org.duecare.core.law.Instrument;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;

/**
 * The Interpretation Act (Northern Ireland) 1954, chapter 33, section 39: how time is counted under
 * the statutory rules of Northern Ireland. Its text was not seen.
 *
 * <p>Immutable and thread-safe.
 */
public final class InterpretationAct1954 {

  private static final Instrument ACT =
      new Instrument(
          "Interpretation Act (NI) 1954", "Interpretation Act (Northern Ireland) 1954 (c. 33)");

  private InterpretationAct1954() {}

  /**
   * Section 39(4): a limit that expires on a Sunday or a public holiday runs to the next day that
   * is neither. A Saturday stays.
   *
   * @param limit the limit that a statutory rule sets, in days, weeks or months
   * @return the limit that never ends on a Sunday or a public holiday
   * @throws IllegalArgumentException if the limit counts working days or is rolled on already
   */
  public static TimeLimit rolledOn(TimeLimit limit) {
    return new TimeLimit.RolledOn(
        limit, ACT.provision("section 39(4)"), Verification.BACKGROUND_MEDIUM);
  }
}
