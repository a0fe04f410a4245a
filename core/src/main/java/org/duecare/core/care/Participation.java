package org.duecare.core.care;

/**
 * How a child took part in a review, as England's return on looked-after children tells the ways
 * apart; the letters in brackets are the codes of that return. Immutable and thread-safe.
 */
public enum Participation {
  /** Under four on the day; not asked (PN0). */
  UNDER_FOUR,
  /** Attended and spoke for themselves (PN1). */
  ATTENDED_AND_SPOKE,
  /** Attended, and an advocate spoke for them (PN2). */
  ATTENDED_WITH_ADVOCATE,
  /** Attended and conveyed views without words (PN3). */
  ATTENDED_WITHOUT_WORDS,
  /** Attended; views were neither given nor conveyed (PN4). */
  ATTENDED_SILENT,
  /** Did not attend, but briefed an advocate (PN5). */
  ADVOCATE_BRIEFED,
  /** Did not attend, but sent views by some other means (PN6). */
  VIEWS_SENT,
  /** Did not attend, and views were not conveyed (PN7). */
  NOT_CONVEYED
}
