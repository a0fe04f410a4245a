package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One made-up child with everything that happened in care, also what happened after the return.
 *
 * @param number the child's number in the return, from 1
 */
record SyntheticChild(
    int number,
    boolean boy,
    LocalDate birth,
    String ethnicity,
    boolean unaccompanied,
    List<Episode> episodes,
    List<HeldReview> reviews,
    List<SocialWorker> workers,
    List<TimeAway> timesAway) {

  /** The identifier of the child of this number, which nobody can take for a real one. */
  String id() {
    return String.format(Locale.ROOT, "SYN%06d", number);
  }
}
