package org.duecare.core.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.law.reading.EndOfRemand;
import org.duecare.core.law.reading.LeapDayBirthday;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one child's care, in order of time: periods of care, reviews, events that
 * call for a review, and what is known to be missing. It refuses what cannot have happened.
 *
 * <p>Reviews are taken to be complete unless {@link Builder#reviewsKnownFrom} says from which day
 * on they are. Immutable and thread-safe.
 */
public final class CareHistory {

  private final ChildId child;
  private final @Nullable LocalDate dateOfBirth;
  private final LeapDayBirthday leapDayBirthday;
  private final @Nullable LocalDate majority;
  private final List<PeriodOfCare> periods;
  private final List<Review> reviews;
  private final List<EarlyReviewEvent> earlyReviewEvents;
  private final Map<CareEventKind, List<CareEvent>> events;
  private final Map<CareEventKind, List<LocalDate>> daysOfEvents;
  private final Set<CareEventKind> completeRecords;
  private final List<Doubt> doubts;
  private final @Nullable LocalDate reviewsKnownFrom;
  private final boolean givesShortBreakReviews;

  private CareHistory(Builder builder) {
    child = builder.child;
    dateOfBirth = builder.dateOfBirth;
    leapDayBirthday = builder.leapDayBirthday;
    majority = birthday(Birthday.AGE_OF_MAJORITY).orElse(null);
    periods = List.copyOf(builder.periods);
    reviews = List.copyOf(builder.reviews);
    earlyReviewEvents = List.copyOf(builder.earlyReviewEvents);
    events = byKind(builder.events);
    daysOfEvents = days(events);
    completeRecords = Set.copyOf(builder.completeRecords);
    doubts = List.copyOf(builder.doubts);
    reviewsKnownFrom = builder.reviewsKnownFrom;
    givesShortBreakReviews = builder.givesShortBreakReviews;
  }

  private CareHistory(CareHistory other, LeapDayBirthday reading) {
    child = other.child;
    dateOfBirth = other.dateOfBirth;
    leapDayBirthday = reading;
    periods = other.periods;
    reviews = other.reviews;
    earlyReviewEvents = other.earlyReviewEvents;
    events = other.events;
    daysOfEvents = other.daysOfEvents;
    completeRecords = other.completeRecords;
    doubts = other.doubts;
    reviewsKnownFrom = other.reviewsKnownFrom;
    givesShortBreakReviews = other.givesShortBreakReviews;
    majority = birthday(Birthday.AGE_OF_MAJORITY).orElse(null);
  }

  private static Map<CareEventKind, List<CareEvent>> byKind(List<CareEvent> events) {
    if (events.isEmpty()) {
      return Map.of();
    }
    Map<CareEventKind, List<CareEvent>> kinds = new EnumMap<>(CareEventKind.class);
    for (CareEvent event : events) {
      kinds.computeIfAbsent(event.kind(), kind -> new ArrayList<>()).add(event);
    }
    kinds.replaceAll((kind, list) -> List.copyOf(list));
    return Collections.unmodifiableMap(kinds);
  }

  private static Map<CareEventKind, List<LocalDate>> days(
      Map<CareEventKind, List<CareEvent>> events) {
    if (events.isEmpty()) {
      return Map.of();
    }
    Map<CareEventKind, List<LocalDate>> days = new EnumMap<>(CareEventKind.class);
    events.forEach((kind, list) -> days.put(kind, list.stream().map(CareEvent::day).toList()));
    return days;
  }

  /**
   * Starts the history of a child.
   *
   * @param child the child
   * @return an empty builder
   */
  public static Builder builder(ChildId child) {
    return new Builder(Objects.requireNonNull(child, "child"));
  }

  /**
   * The child.
   *
   * @return the identifier
   */
  public ChildId child() {
    return child;
  }

  /**
   * The day of birth.
   *
   * @return the day; empty where it is not known
   */
  public Optional<LocalDate> dateOfBirth() {
    return Optional.ofNullable(dateOfBirth);
  }

  /**
   * The periods of care.
   *
   * @return the periods in order, immutable; only the last may be open
   */
  public List<PeriodOfCare> periods() {
    return periods;
  }

  /**
   * The reviews.
   *
   * @return the reviews in order of the day they were held, immutable, one a day
   */
  public List<Review> reviews() {
    return reviews;
  }

  /**
   * The events that call for a review before the ordinary time.
   *
   * @return the events in order of their day, immutable
   */
  public List<EarlyReviewEvent> earlyReviewEvents() {
    return earlyReviewEvents;
  }

  /**
   * The days on which events of a kind happened.
   *
   * @param kind what happened
   * @return the days in order, immutable; empty where none is recorded
   */
  public List<LocalDate> daysOf(CareEventKind kind) {
    return daysOfEvents.getOrDefault(Objects.requireNonNull(kind, "kind"), List.of());
  }

  /**
   * The events of a kind, each with the review of which it is a step where that is told.
   *
   * @param kind what happened
   * @return the events in order of their days, immutable; empty where none is recorded
   */
  public List<CareEvent> eventsOf(CareEventKind kind) {
    return events.getOrDefault(Objects.requireNonNull(kind, "kind"), List.of());
  }

  /**
   * The kinds of which events are recorded.
   *
   * @return the kinds, immutable
   */
  public Set<CareEventKind> recordedKinds() {
    return events.keySet();
  }

  /**
   * Whether every event of a kind that happened is recorded, so that one that is not recorded did
   * not happen.
   *
   * @param kind what happens
   * @return true if the builder was told so
   */
  public boolean hasCompleteRecordsOf(CareEventKind kind) {
    return completeRecords.contains(Objects.requireNonNull(kind, "kind"));
  }

  /**
   * What is known to be missing or contradictory.
   *
   * @return the doubts, immutable
   */
  public List<Doubt> doubts() {
    return doubts;
  }

  /**
   * The first that is known to be missing or contradictory of a kind.
   *
   * @param kind what is in doubt
   * @return the doubt; empty where there is none of that kind
   */
  public Optional<Doubt> firstDoubtAbout(Doubt.Kind kind) {
    for (Doubt doubt : doubts) {
      if (doubt.kind() == kind) {
        return Optional.of(doubt);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether it is in doubt if the child is in care on a day, or in which period: facts are missing
   * or contradictory from that day or an earlier one, and the period does not begin after them.
   *
   * @param care the last period of this history that began by the day
   * @param day the day
   * @return true if every answer about care on that day is in doubt
   */
  public boolean isInDoubt(PeriodOfCare care, LocalDate day) {
    return isInDoubt(care.knownFrom(), Objects.requireNonNull(day, "day"));
  }

  /** The same of the last period that began by the day, known from this one; null if none did. */
  boolean isInDoubt(@Nullable LocalDate knownFrom, LocalDate day) {
    for (Doubt doubt : doubts) {
      boolean certainAgain = knownFrom != null && !knownFrom.isBefore(doubt.until());
      if (doubt.kind() == Doubt.Kind.FACTS && !doubt.from().isAfter(day) && !certainAgain) {
        return true;
      }
    }
    return false;
  }

  /**
   * From which day on all reviews are given.
   *
   * @return the first such day, inclusive; empty where the reviews reach back to the start of each
   *     period
   */
  public Optional<LocalDate> reviewsKnownFrom() {
    return Optional.ofNullable(reviewsKnownFrom);
  }

  /**
   * Whether the reviews of short breaks are given.
   *
   * @return false if they are left out, as a return of England leaves them out
   */
  public boolean givesShortBreakReviews() {
    return givesShortBreakReviews;
  }

  /**
   * The last day of a period of care: the recorded end, or the 18th birthday if that comes first.
   *
   * @param period a period of this history
   * @return the last day, inclusive; empty if neither is known
   */
  public Optional<LocalDate> lastDayOf(PeriodOfCare period) {
    @Nullable LocalDate end = period.end().orElse(null);
    boolean endsFirst = end != null && (majority == null || end.isBefore(majority));
    return Optional.ofNullable(endsFirst ? end : majority);
  }

  /**
   * The last day of a period of care, by a reading of ambiguity A27: after a remand that ends care
   * it may go on until the first review from that day on, which closes it, or until the child comes
   * back into care. Not where it ended for a reason that is no bail or sentence, as by death.
   *
   * @param period a period of this history
   * @param reading when care by remand ends
   * @return the last day, inclusive; empty if it is not known or nothing has ended the period
   */
  public Optional<LocalDate> lastDayOf(PeriodOfCare period, EndOfRemand reading) {
    if (!mayGoOnAfterRemand(period, reading)) {
      return lastDayOf(period);
    }
    return closingReview(period).or(() -> lastDayBeforeNext(period));
  }

  /**
   * Whether, by a reading of ambiguity A27, it is not known if an earlier closing review ended a
   * period of care: one that is not given may have been held on its last day or since.
   *
   * @param period a period of this history
   * @param reading when care by remand ends
   * @return true if {@link #lastDayOf(PeriodOfCare, EndOfRemand)} may be too late for that reason
   */
  public boolean mayLackClosingReview(PeriodOfCare period, EndOfRemand reading) {
    return mayGoOnAfterRemand(period, reading)
        && !closingReview(period).equals(lastDayOf(period))
        && (firstDoubtAbout(Doubt.Kind.REVIEW_DAY).isPresent()
            || lastDayOf(period).filter(this::isBeforeReviewsAreKnown).isPresent());
  }

  private boolean isBeforeReviewsAreKnown(LocalDate day) {
    return reviewsKnownFrom != null && day.isBefore(reviewsKnownFrom);
  }

  private boolean mayGoOnAfterRemand(PeriodOfCare period, EndOfRemand reading) {
    return Objects.requireNonNull(reading, "reading") == EndOfRemand.AFTER_CLOSING_REVIEW
        && endsWithRemand(period);
  }

  private boolean endsWithRemand(PeriodOfCare period) {
    @Nullable ReasonCeased reason = period.reasonCeased().orElse(null);
    if (reason == null || !reason.mayBeEndOfRemand()) {
      return false;
    }
    @Nullable LocalDate last = lastDayOf(period).orElse(null);
    return last != null
        && period.end().filter(last::equals).isPresent()
        && period.episodeOn(last).filter(it -> it.legalStatus().isRemand()).isPresent();
  }

  /** The day of the first review from the end of a remand on, before the child came back. */
  private Optional<LocalDate> closingReview(PeriodOfCare period) {
    LocalDate last = lastDayOf(period).orElseThrow();
    @Nullable LocalDate beforeNext = lastDayBeforeNext(period).orElse(null);
    return reviews.stream()
        .filter(review -> !review.isAdjourned())
        .map(Review::heldOn)
        .filter(day -> !day.isBefore(last) && (beforeNext == null || !day.isAfter(beforeNext)))
        .findFirst();
  }

  /**
   * The last day on which a review of a period can be held: the last of the period, but after a
   * recorded short break or a remand the day before the next period, for the series of breaks may
   * go on, and a review may close the remand.
   *
   * @param period a period of this history
   * @return the last day, inclusive; empty if there is none
   */
  public Optional<LocalDate> lastDayOfReviews(PeriodOfCare period) {
    return period.isShortBreak() || endsWithRemand(period)
        ? lastDayBeforeNext(period)
        : lastDayOf(period);
  }

  private Optional<LocalDate> lastDayBeforeNext(PeriodOfCare period) {
    int next = periods.indexOf(period) + 1;
    return next < periods.size()
        ? Optional.of(periods.get(next).knownFrom().minusDays(1))
        : majority();
  }

  /**
   * The day on which the child reaches an age, by the reading of ambiguity A20 that this history
   * has.
   *
   * @param age the age in whole years, 0 or more
   * @return the birthday; empty where the day of birth is not known
   * @throws IllegalArgumentException if the age is below 0
   */
  public Optional<LocalDate> birthday(int age) {
    return dateOfBirth == null
        ? Optional.empty()
        : Optional.of(Birthday.of(dateOfBirth, age, leapDayBirthday));
  }

  /**
   * Whether the child is 18 or over on a day, and so no longer a child of whom the Children Act
   * 1989 speaks (section 105(1)): care has ended by then.
   *
   * @param day the day
   * @return true from the 18th birthday on; false where the day of birth is not known
   */
  public boolean isAdultOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return majority != null && !day.isBefore(majority);
  }

  /**
   * This history with the birthdays of a child born on 29 February by a reading of ambiguity A20.
   *
   * @param reading when such a child has the birthday of a common year
   * @return the history, this one if it has that reading or the child was born on another day
   */
  public CareHistory withBirthdays(LeapDayBirthday reading) {
    Objects.requireNonNull(reading, "reading");
    boolean bornOnLeapDay =
        dateOfBirth != null
            && dateOfBirth.getMonthValue() == 2
            && dateOfBirth.getDayOfMonth() == 29;
    return bornOnLeapDay && reading != leapDayBirthday ? new CareHistory(this, reading) : this;
  }

  /**
   * A builder that holds everything this history holds, to which more can be added.
   *
   * @return a builder of its own; what it builds without any change is equal to this history
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * On which day birthdays fall of a child who was born on 29 February.
   *
   * @return the reading, 1 March unless another was chosen
   */
  public LeapDayBirthday leapDayBirthday() {
    return leapDayBirthday;
  }

  /** The 18th birthday; empty where the day of birth is not known. */
  Optional<LocalDate> majority() {
    return Optional.ofNullable(majority);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CareHistory that
        && child.equals(that.child)
        && Objects.equals(dateOfBirth, that.dateOfBirth)
        && leapDayBirthday == that.leapDayBirthday
        && periods.equals(that.periods)
        && reviews.equals(that.reviews)
        && earlyReviewEvents.equals(that.earlyReviewEvents)
        && events.equals(that.events)
        && completeRecords.equals(that.completeRecords)
        && doubts.equals(that.doubts)
        && Objects.equals(reviewsKnownFrom, that.reviewsKnownFrom)
        && givesShortBreakReviews == that.givesShortBreakReviews;
  }

  @Override
  public int hashCode() {
    return Objects.hash(child, dateOfBirth, periods, reviews, earlyReviewEvents, events, doubts);
  }

  /** How much the history holds; neither the child nor the day of birth. */
  @Override
  public String toString() {
    return "care history of "
        + periods.size()
        + (periods.size() == 1 ? " period and " : " periods and ")
        + reviews.size()
        + (reviews.size() == 1 ? " review" : " reviews");
  }

  /** Collects the facts of one child in any order. Not thread-safe. */
  public static final class Builder {

    private static final Comparator<PeriodOfCare> PERIODS_IN_TIME =
        Comparator.comparing(PeriodOfCare::knownFrom);
    private static final Comparator<Review> REVIEWS_IN_TIME = Comparator.comparing(Review::heldOn);
    private static final Comparator<EarlyReviewEvent> EARLY_REVIEW_EVENTS_IN_TIME =
        Comparator.comparing(EarlyReviewEvent::day);

    private final ChildId child;
    private @Nullable LocalDate dateOfBirth;
    private final List<PeriodOfCare> periods = new ArrayList<>(2);
    private final List<Review> reviews = new ArrayList<>();
    private final List<EarlyReviewEvent> earlyReviewEvents = new ArrayList<>(0);
    private final List<CareEvent> events = new ArrayList<>(0);
    private final Set<CareEventKind> completeRecords = EnumSet.noneOf(CareEventKind.class);
    private final List<Doubt> doubts = new ArrayList<>(0);
    private @Nullable LocalDate reviewsKnownFrom;
    private boolean givesShortBreakReviews = true;
    private LeapDayBirthday leapDayBirthday = LeapDayBirthday.ON_1_MARCH;

    private Builder(ChildId child) {
      this.child = child;
    }

    private Builder(CareHistory history) {
      child = history.child;
      dateOfBirth = history.dateOfBirth;
      periods.addAll(history.periods);
      reviews.addAll(history.reviews);
      earlyReviewEvents.addAll(history.earlyReviewEvents);
      history.events.values().forEach(events::addAll);
      completeRecords.addAll(history.completeRecords);
      doubts.addAll(history.doubts);
      reviewsKnownFrom = history.reviewsKnownFrom;
      givesShortBreakReviews = history.givesShortBreakReviews;
      leapDayBirthday = history.leapDayBirthday;
    }

    /**
     * Sets the day of birth; care ends on the 18th birthday at the latest.
     *
     * @param day the day of birth
     * @return this builder
     */
    public Builder dateOfBirth(LocalDate day) {
      dateOfBirth = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * Adds a period of care.
     *
     * @param period the period
     * @return this builder
     */
    public Builder period(PeriodOfCare period) {
      periods.add(Objects.requireNonNull(period, "period"));
      return this;
    }

    /**
     * Adds a review.
     *
     * @param review the review
     * @return this builder
     */
    public Builder review(Review review) {
      reviews.add(Objects.requireNonNull(review, "review"));
      return this;
    }

    /**
     * Puts a review that tells more in the place of one that is given.
     *
     * @param before a review that was added
     * @param instead the review to have in its place
     * @return this builder
     * @throws IllegalArgumentException if the review to be replaced was not added
     */
    public Builder replaceReview(Review before, Review instead) {
      Objects.requireNonNull(instead, "instead");
      int place = reviews.indexOf(Objects.requireNonNull(before, "before"));
      if (place < 0) {
        throw new IllegalArgumentException("no such review to replace: " + before);
      }
      reviews.set(place, instead);
      return this;
    }

    /**
     * Adds an event that calls for a review before the ordinary time.
     *
     * @param event the event
     * @return this builder
     */
    public Builder earlyReviewEvent(EarlyReviewEvent event) {
      earlyReviewEvents.add(Objects.requireNonNull(event, "event"));
      return this;
    }

    /**
     * Adds something that happened on a day, of which no review is told.
     *
     * @param kind what happened
     * @param day the day on which it happened
     * @return this builder
     */
    public Builder event(CareEventKind kind, LocalDate day) {
      return event(CareEvent.of(kind, day));
    }

    /**
     * Adds an event, such as a step of one review.
     *
     * @param event what happened on a day
     * @return this builder
     */
    public Builder event(CareEvent event) {
      events.add(Objects.requireNonNull(event, "event"));
      return this;
    }

    /**
     * Says that every event of these kinds is given, so that what is not given did not happen.
     * Without this, a duty that no event is seen to have done is UNKNOWN once it may have been.
     *
     * @param kinds the kinds of event
     * @return this builder
     */
    public Builder completeRecordsOf(CareEventKind... kinds) {
      completeRecords.addAll(List.of(kinds));
      return this;
    }

    /**
     * Adds a doubt.
     *
     * @param doubt what is missing or contradictory
     * @return this builder
     */
    public Builder doubt(Doubt doubt) {
      doubts.add(Objects.requireNonNull(doubt, "doubt"));
      return this;
    }

    /**
     * Says that all reviews from a day on are given, and that earlier ones may be missing.
     *
     * @param day the first day from which all reviews are given, inclusive
     * @return this builder
     */
    public Builder reviewsKnownFrom(LocalDate day) {
      reviewsKnownFrom = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * Says that the reviews of short breaks are not given, as in a return of England, which asks
     * for none. What they answered is UNKNOWN then.
     *
     * @return this builder
     */
    public Builder withoutShortBreakReviews() {
      givesShortBreakReviews = false;
      return this;
    }

    /**
     * On which day birthdays fall of a child who was born on 29 February; 1 March unless it is
     * said.
     *
     * @param reading the answer to which day is meant
     * @return this builder
     */
    public Builder leapDayBirthday(LeapDayBirthday reading) {
      leapDayBirthday = Objects.requireNonNull(reading, "reading");
      return this;
    }

    /**
     * Builds the history.
     *
     * @return the history, its parts in order of time
     * @throws IllegalArgumentException if a period overlaps or touches the one before, begins on or
     *     after the 18th birthday or before birth, or a review is the second on its day, or a
     *     review or an event lies in no period of care (unless everything is in doubt, or the event
     *     may happen outside care), or an event lies before birth, or one that is said of the
     *     beginning of a placement on a day on which none began
     */
    public CareHistory build() {
      periods.sort(PERIODS_IN_TIME);
      reviews.sort(REVIEWS_IN_TIME);
      earlyReviewEvents.sort(EARLY_REVIEW_EVENTS_IN_TIME);
      events.sort(CareEvent.IN_TIME);
      CareHistory history = new CareHistory(this);
      CareHistoryChecks.check(history);
      return history;
    }
  }
}
