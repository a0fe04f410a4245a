package org.duecare.metrics.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.duecare.core.review.ReviewRecord;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.timeliness.Timeliness;

/**
 * Why reviews were late, by the authority's own codes. Which were late, the law has decided; a
 * reason moves no limit. Immutable and thread-safe.
 */
public final class LatenessReasons {

  private static final Definition LATE_BY_REASON =
      Definition.of(
          "reviews-late-by-reason",
          "reviews held late, by the reason recorded for it",
          "reviews",
          "children looked after in the year");

  private final Timeliness timeliness;
  private final ReviewRecords records;

  private LatenessReasons(Timeliness timeliness, ReviewRecords records) {
    this.timeliness = timeliness;
    this.records = records;
  }

  /**
   * The reasons for what was late in a year.
   *
   * @param timeliness the reviews of the year
   * @param records what is recorded of them
   * @return the reasons
   */
  public static LatenessReasons of(Timeliness timeliness, ReviewRecords records) {
    return new LatenessReasons(
        Objects.requireNonNull(timeliness, "timeliness"),
        Objects.requireNonNull(records, "records"));
  }

  /**
   * The reviews of the year.
   *
   * @return the figures of which the late reviews are taken
   */
  public Timeliness timeliness() {
    return timeliness;
  }

  /**
   * What is recorded of reviews.
   *
   * @return the records
   */
  public ReviewRecords records() {
    return records;
  }

  /**
   * The reviews held late in the year by reason; those without one are a part of their own. Left
   * out are reviews of which the facts do not tell whether they were late.
   *
   * @return the breakdown "reviews-late-by-reason"
   */
  public Breakdown<CodedReason, ReviewEvidence> inTheYear() {
    return in(timeliness.year());
  }

  /**
   * {@link #inTheYear()} of the reviews held in a part of the year, a quarter or a month.
   *
   * @param part the part
   * @return the breakdown; those of all quarters add up to the whole
   * @throws IllegalArgumentException if the part does not lie in the year
   */
  public Breakdown<CodedReason, ReviewEvidence> in(ReportingPeriod part) {
    Measure<ReviewEvidence> inTime = timeliness.reviewsInTimeHeldIn(part);
    Set<ReviewEvidence> onTime = new HashSet<>(inTime.evidence(Part.NUMERATOR));
    Map<CodedReason, Collection<ReviewEvidence>> parts = new TreeMap<>(CodedReason.ORDER);
    parts.put(new CodedReason(Optional.empty()), new ArrayList<>());
    for (ReviewEvidence review : inTime.evidence(Part.DENOMINATOR)) {
      if (!onTime.contains(review)) {
        parts.computeIfAbsent(reason(review), none -> new ArrayList<>()).add(review);
      }
    }
    return Breakdown.of(LATE_BY_REASON, part, parts, inTime.evidence(Part.LEFT_OUT));
  }

  private CodedReason reason(ReviewEvidence review) {
    return new CodedReason(
        records.of(review.child(), review.held().orElseThrow()).flatMap(ReviewRecord::reasonLate));
  }

  /**
   * Records that give a reason for the lateness of a review that was not held late in the year, by
   * the law; it may be on time, or not judged, or not be among the reviews. They are listed to be
   * looked at, and no figure counts them.
   *
   * @return the records of days of the year, by day, immutable
   */
  public List<ReviewRecord> reasonsWithoutLateReview() {
    Breakdown<CodedReason, ReviewEvidence> late = inTheYear();
    Set<ReviewRecord> used = new HashSet<>();
    for (ReviewEvidence review : late.whole().evidence(Part.NUMERATOR)) {
      records.of(review.child(), review.held().orElseThrow()).ifPresent(used::add);
    }
    return records.all().stream()
        .filter(each -> each.reasonLate().isPresent())
        .filter(each -> timeliness.year().contains(each.heldOn()))
        .filter(each -> !used.contains(each))
        .sorted(Comparator.comparing(ReviewRecord::heldOn).thenComparing(ReviewRecord::child))
        .toList();
  }

  /** The year. */
  @Override
  public String toString() {
    return "reasons for late reviews, " + timeliness.year();
  }
}
