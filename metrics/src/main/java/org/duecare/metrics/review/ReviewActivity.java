package org.duecare.metrics.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.care.ChildId;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.Standing;

/**
 * How many reviews were held in a period, are overdue on its last day, and fall due after it.
 *
 * <p>A review counts once, one a child and day; one that was adjourned and not completed by the
 * last day was not held. What one review would meet is one review to be held, by the limit that
 * binds. The timetables are not kept. Immutable and thread-safe.
 */
public final class ReviewActivity {

  private static final String LOOKED_AFTER =
      "children looked after at the end of the last day, short breaks included";

  private static final Definition HELD =
      Definition.of(
          "reviews-held",
          "reviews held in the period, one a child and day",
          "reviews",
          "children looked after in the period");

  private static final Definition OVERDUE =
      Definition.of(
          "reviews-overdue",
          "reviews not held on the last day whose limit has passed",
          "reviews",
          LOOKED_AFTER);

  private static final Definition CHILDREN_OVERDUE =
      Definition.of(
          "children-with-review-overdue",
          "of the children looked after, short breaks included, those with a review overdue",
          "children",
          LOOKED_AFTER);

  private static final Definition FALLING_DUE =
      Definition.of(
          "reviews-falling-due",
          "reviews to be held that are not overdue on the last day, by the month of their limits",
          "reviews",
          LOOKED_AFTER);

  private static final Definition CHILDREN =
      Definition.of("looked-after-with-short-breaks", LOOKED_AFTER, "children", LOOKED_AFTER);

  private final ReportingPeriod period;
  private final Cases<HeldReview> held;
  private final Cases<PendingReview> pending;
  private final Cases<ChildId> children;
  private final Set<ChildId> inDoubt;
  private final List<PendingReview> allPending;

  ReviewActivity(
      ReportingPeriod period,
      List<HeldReview> held,
      List<PendingReview> pending,
      List<ChildId> inCare,
      List<ChildId> inDoubt) {
    this.period = period;
    this.held = Cases.of(held, HeldReview.ORDER);
    allPending = List.copyOf(pending);
    this.pending = Cases.of(allPending, PendingReview.ORDER);
    this.inDoubt = Set.copyOf(inDoubt);
    List<ChildId> all = new ArrayList<>(inCare);
    all.addAll(inDoubt);
    children = Cases.of(all, ChildId::compareTo);
  }

  /**
   * Collects timetables into the figures of a period. The order of the children does not matter,
   * and a parallel stream gives the same figures. Each child must come once.
   *
   * @param period the period; every timetable must be as of its last day
   * @return the collector; it throws an {@link IllegalArgumentException} at a timetable as of
   *     another day, naming both days
   */
  public static Collector<ReviewTimetable, ?, ReviewActivity> in(ReportingPeriod period) {
    Objects.requireNonNull(period, "period");
    return Collector.of(
        () -> new ActivityTally(period),
        ActivityTally::add,
        ActivityTally::plus,
        ActivityTally::activity,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * The figures of cases that were kept.
   *
   * @param cases the cases
   * @return the figures
   */
  public static ReviewActivity of(ActivityCases cases) {
    return new ReviewActivity(
        cases.period(), cases.held(), cases.pending(), cases.lookedAfter(), cases.inDoubt());
  }

  /**
   * The cases of which the figures are made.
   *
   * @return the cases, each list in the order in which they are shown as evidence
   */
  public ActivityCases cases() {
    return new ActivityCases(
        period,
        held.all(),
        pending.all(),
        children.all().stream().filter(child -> !inDoubt.contains(child)).toList(),
        children.all().stream().filter(inDoubt::contains).toList());
  }

  /**
   * The period.
   *
   * @return the time over which reviews are counted; what is pending is so on its last day
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * The reviews held in the period. Left out are those of which the day is not known.
   *
   * @return the count "reviews-held"
   */
  public Measure<HeldReview> reviewsHeld() {
    return held.count(
        HELD, period, review -> review.heldOn().isPresent() ? Standing.COUNTED : Standing.LEFT_OUT);
  }

  /**
   * The children looked after at the end of the last day, those on short breaks, too, for they are
   * reviewed; a period of care that ends on it has ended. Left out are children of whom it is in
   * doubt. Whom the national statistics count as looked after, {@link
   * org.duecare.metrics.population.Population#lookedAfter()} has.
   *
   * @return the count "looked-after-with-short-breaks"
   */
  public Measure<ChildId> lookedAfterWithShortBreaks() {
    return children.count(
        CHILDREN,
        lastDay(),
        child -> inDoubt.contains(child) ? Standing.LEFT_OUT : Standing.COUNTED);
  }

  /**
   * Reviews held in the period to each child looked after at the end of its last day. Children of
   * whom that is in doubt are not among them.
   *
   * @return the rate "reviews-per-child"; empty where no child is looked after then
   */
  public Optional<Measure<HeldReview>> reviewsPerChild() {
    return rate(
        Definition.of(
            "reviews-per-child",
            "reviews held in the period, to each child looked after at the end of its last day,"
                + " short breaks included",
            "reviews",
            "children looked after in the period"),
        BigDecimal.valueOf(lookedAfterWithShortBreaks().numerator()));
  }

  /**
   * Reviews held in the period to each reviewing officer at work on its last day. The last day is
   * taken, and not an average, because heads and posts of one day can be counted by hand; where the
   * number changed much, say so beside it.
   *
   * @param roster the officers
   * @param basis heads or full-time equivalents
   * @return the rate "reviews-per-officer-heads" or "reviews-per-officer-full-time-equivalent";
   *     empty where nobody is at work on that day
   * @throws IllegalArgumentException if the basis is another
   */
  public Optional<Measure<HeldReview>> reviewsPerOfficer(Roster roster, Basis basis) {
    Objects.requireNonNull(roster, "roster");
    Definition whole =
        Definition.of(
            "reviews-per-officer",
            "reviews held in the period, to each reviewing officer at work on its last day",
            "reviews",
            "children looked after in the period");
    return switch (basis) {
      case HEADS ->
          rate(
              whole.only("heads", "each officer as one").on(basis),
              BigDecimal.valueOf(roster.on(period.lastDay()).size()));
      case FULL_TIME_EQUIVALENT ->
          rate(
              whole
                  .only("full-time-equivalent", "each officer as the part of a full-time post")
                  .on(basis),
              roster.fullTimeEquivalentOn(period.lastDay()));
      default ->
          throw new IllegalArgumentException(
              "no basis for officers: " + basis + "; HEADS and FULL_TIME_EQUIVALENT are allowed");
    };
  }

  private Optional<Measure<HeldReview>> rate(Definition definition, BigDecimal base) {
    Measure<HeldReview> reviews = reviewsHeld();
    return base.signum() == 0
        ? Optional.empty()
        : Optional.of(
            Measure.ofRate(
                definition,
                period,
                Rate.each(reviews.numerator(), base),
                reviews.leftOut(),
                reviews::evidence));
  }

  /**
   * The reviews overdue on the last day, of a child one at most, for it would meet every limit that
   * has passed. Left out are reviews of which the facts do not tell whether they are, and those of
   * children who may not be looked after any more.
   *
   * @return the count "reviews-overdue"
   */
  public Measure<PendingReview> reviewsOverdue() {
    return pending.count(OVERDUE, lastDay(), ReviewActivity::overdue);
  }

  private static Standing overdue(PendingReview review) {
    return switch (review.outcome()) {
      case OUTSTANDING -> Standing.COUNTED;
      case UNKNOWN -> Standing.LEFT_OUT;
      default -> Standing.NO_PART;
    };
  }

  /**
   * Children with a review overdue, of those looked after at the end of the last day. Left out are
   * children of whom that is known of no review, and not decided of one, and children of whom it is
   * in doubt whether they are looked after.
   *
   * @return the share "children-with-review-overdue"
   */
  public Measure<ChildId> childrenWithReviewOverdue() {
    Set<ChildId> known = children(Part.NUMERATOR);
    Set<ChildId> doubtful = children(Part.LEFT_OUT);
    return children.share(
        CHILDREN_OVERDUE,
        lastDay(),
        child -> {
          if (known.contains(child)) {
            return Standing.COUNTED;
          }
          return doubtful.contains(child) || inDoubt.contains(child)
              ? Standing.LEFT_OUT
              : Standing.COUNTED_AGAINST;
        });
  }

  private Set<ChildId> children(Part part) {
    return reviewsOverdue().evidence(part).stream()
        .map(PendingReview::child)
        .collect(Collectors.toSet());
  }

  /**
   * The reviews that fall due in each month ahead, as is known on the last day: one a child, and
   * early ones beside it; the review after the next has no limit before the next is held. Overdue
   * ones are no part. Left out are reviews to be held of which the limit is not known. The month of
   * the last day is a part unless it ends with that day and nothing falls due on it.
   *
   * @param months how many months after that of the last day, 0 or more
   * @return the breakdown "reviews-falling-due" by month, from what is left of the month of the
   *     last day
   * @throws IllegalArgumentException if the number of months is negative
   */
  public Breakdown<YearMonth, PendingReview> reviewsFallingDue(int months) {
    if (months < 0) {
      throw new IllegalArgumentException(
          "months ahead are negative: " + months + "; 0 or more is allowed");
    }
    YearMonth now = YearMonth.from(period.lastDay());
    List<PendingReview> due =
        allPending.stream().filter(it -> it.outcome() != Outcome.OUTSTANDING).toList();
    boolean isOver =
        now.atEndOfMonth().equals(period.lastDay())
            && due.stream().noneMatch(it -> month(it).filter(now::equals).isPresent());
    return Cases.of(due, PendingReview.ORDER)
        .parts(
            FALLING_DUE,
            lastDay(),
            Stream.iterate(now, month -> month.plusMonths(1))
                .limit(months + 1L)
                .skip(isOver ? 1 : 0)
                .toList(),
            ReviewActivity::month);
  }

  private static Optional<YearMonth> month(PendingReview review) {
    return review.outcome() == Outcome.UNKNOWN
        ? Optional.empty()
        : review.due().map(YearMonth::from);
  }

  private ReportingPeriod lastDay() {
    return ReportingSpan.day(period.lastDay());
  }

  /** The period, and how many reviews were held in it. */
  @Override
  public String toString() {
    return "reviews " + period + ", " + reviewsHeld();
  }
}
