package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One made-up child with everything that happened in care, also what happened after the return.
 *
 * @param seed that of the return
 * @param number the child's number in the return, from 1
 * @param outlines the periods of care, in order
 */
record SyntheticChild(
    long seed,
    int number,
    boolean boy,
    LocalDate birth,
    String ethnicity,
    boolean unaccompanied,
    List<CareOutline> outlines,
    List<Episode> episodes,
    List<HeldReview> reviews,
    List<SocialWorker> workers,
    List<TimeAway> timesAway) {

  /**
   * The identifier of the child of this number, which nobody can take for a real one: from the
   * millionth child on with a seventh digit, which makes the ten characters that a return allows.
   */
  String id() {
    return String.format(Locale.ROOT, "SYN%06d", number);
  }

  /** The date of birth as a return writes it. */
  String dob() {
    return ReturnFolder.text(birth);
  }

  /** A stream of random numbers that no other table and no other child draws from. */
  Draw draw(long stream) {
    return Draw.ofChild(seed ^ stream, number);
  }

  /** The periods of care, without short breaks. */
  List<CareOutline> fullCare() {
    return outlines.stream()
        .filter(outline -> outline.course() != CareCourse.SHORT_BREAKS)
        .toList();
  }
}
