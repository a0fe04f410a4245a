package org.duecare.files.record;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Review;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.review.ReviewRecord;

/**
 * What is recorded around one review: the steps before and after it, how it was held, and whether
 * it was held on the day planned. Immutable and thread-safe.
 *
 * @param child the child
 * @param listedOn the day by which the history of the child lists the review; empty where it was
 *     not held
 * @param meetings its first and its last meeting; empty where they are not told apart
 * @param record how it was held; empty where it was not
 * @param rearranged that it was not held on the day planned; empty where nothing is said of that
 * @param steps the days of the steps, each by the kind of event that it is
 */
public record ReviewSteps(
    ChildId child,
    Optional<LocalDate> listedOn,
    Optional<Review> meetings,
    Optional<ReviewRecord> record,
    Optional<RearrangedReview> rearranged,
    Map<CareEventKind, LocalDate> steps) {

  /**
   * Checks the parts.
   *
   * @param child the child
   * @param listedOn the day by which the history of the child lists the review; empty where it was
   *     not held
   * @param meetings its first and its last meeting; empty where they are not told apart
   * @param record how it was held; empty where it was not
   * @param rearranged that it was not held on the day planned; empty where nothing is said of that
   * @param steps the days of the steps, each by the kind of event that it is
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if it was neither held nor planned, or has a day without a
   *     record or meetings without a day
   */
  public ReviewSteps {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(meetings, "meetings");
    Objects.requireNonNull(rearranged, "rearranged");
    steps = Map.copyOf(steps);
    if (listedOn.isPresent() != record.isPresent()
        || (listedOn.isEmpty() && (meetings.isPresent() || rearranged.isEmpty()))) {
      throw new IllegalArgumentException(
          "steps of no review: a day with a record of it, or a review that was rearranged, is"
              + " needed");
    }
  }
}
