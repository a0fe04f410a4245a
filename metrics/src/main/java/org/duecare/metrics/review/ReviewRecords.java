package org.duecare.metrics.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.review.ReviewRecord;
import org.jspecify.annotations.Nullable;

/** The records of many reviews, one a child and day. Immutable and thread-safe. */
public final class ReviewRecords {

  private record ChildAndDay(ChildId child, LocalDate heldOn) {}

  private final Map<ChildAndDay, ReviewRecord> records;

  private ReviewRecords(Map<ChildAndDay, ReviewRecord> records) {
    this.records = records;
  }

  /**
   * These records.
   *
   * @param records the records, in any order
   * @return the records
   * @throws IllegalArgumentException if two are about one child and day
   */
  public static ReviewRecords of(Collection<ReviewRecord> records) {
    Map<ChildAndDay, ReviewRecord> byReview = new HashMap<>();
    for (ReviewRecord each : records) {
      @Nullable ReviewRecord before =
          byReview.put(new ChildAndDay(each.child(), each.heldOn()), each);
      if (before != null) {
        throw new IllegalArgumentException(
            "two records of one review: held "
                + each.heldOn()
                + "; one a child and day is allowed");
      }
    }
    return new ReviewRecords(Map.copyOf(byReview));
  }

  /**
   * The record of a review.
   *
   * @param child the child
   * @param heldOn the day of the review
   * @return the record; empty where there is none
   */
  public Optional<ReviewRecord> of(ChildId child, LocalDate heldOn) {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(heldOn, "heldOn");
    return Optional.ofNullable(records.get(new ChildAndDay(child, heldOn)));
  }

  /**
   * All of them.
   *
   * @return the records in no order, immutable
   */
  public List<ReviewRecord> all() {
    return List.copyOf(records.values());
  }

  /** How many there are. */
  @Override
  public String toString() {
    return records.size() + " records of reviews";
  }
}
