package org.duecare.files.synthetic;

/** How a period of care ends; {@link LeavingCare} finds the code. */
enum Ending {
  HOME,
  RELATIVES,
  GUARDIANSHIP,
  CHILD_ARRANGEMENTS,
  ADOPTED,
  ADULT,
  INDEPENDENT,
  CUSTODY,
  REMAND_ENDED,
  ANOTHER_COUNCIL,
  ABROAD,
  FOUND_ADULT,
  DIED,
  SHORT_BREAK_OVER,
  OTHER;

  /** Whether the child may come into care again. */
  boolean mayReturn() {
    return this == HOME || this == RELATIVES || this == REMAND_ENDED || this == CHILD_ARRANGEMENTS;
  }
}
