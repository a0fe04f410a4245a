package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.care.TwentyFourHours;
import org.duecare.core.day.DayOrder;
import org.duecare.core.law.reading.AccommodationStart;
import org.duecare.core.law.reading.EndOfRemand;
import org.duecare.core.law.reading.ReviewInSeveralMeetings;
import org.duecare.core.law.reading.TransferBetweenAuthorities;
import org.jspecify.annotations.Nullable;

/**
 * One period of care as it is known on the as-of day: from when to when it ran, its reviews, and
 * what about it is not known.
 */
final class KnownPeriod {

  /** From which day on regulation 33 gives no answer, and why. */
  record Cut(LocalDate day, MissingFact fact, @Nullable String reason) {}

  final Inquiry inquiry;
  final PeriodOfCare period;
  final LocalDate asOf;

  /**
   * The child became looked after on one of these days, both inclusive; one day where it is known.
   */
  final LocalDate earliestStart;

  final LocalDate latestStart;

  /** The day after the period before had ended, or that of birth; nothing before is of this one. */
  final LocalDate notBefore;

  /** The series of short breaks that the period is; null where it is none. */
  final @Nullable ShortBreaks breaks;

  /** The last day of the period, inclusive; null while it is open on the as-of day. */
  final @Nullable LocalDate closed;

  /** The reviews known on the as-of day, in order. */
  final List<Review> reviews;

  /** Those of them that were held: one that is adjourned has not been carried out. */
  final List<Review> carriedOut;

  /** The events of the period that call for a review, in order. */
  final List<EarlyReviewEvent> earlyReviewEvents;

  /** Reviews before this day may be missing; null where none is. */
  final @Nullable LocalDate reviewsKnownFrom;

  /**
   * A first review whose limit fell before this day is presumed held before it; null where none is.
   * As of a day before the reviews are known it may, in an open period, still have been to come.
   */
  final @Nullable LocalDate presumedHeldBefore;

  /** Why one more review may have been held on any day; null where none may. */
  final @Nullable String undatedReview;

  /** Where facts are in doubt; null where none is. */
  private final @Nullable Cut doubt;

  private final boolean ordinaryCare;

  /** Where regulation 33 gives no answer, doubt included; null where it always does. */
  final @Nullable Cut cut;

  /** Asked for by several, but not by whom only reviews matter to; the same whoever finds them. */
  private @Nullable List<PlacementPeriod> placements;

  /**
   * Whether it lasted more than 24 hours, without which it may not have made the child looked
   * after; an open one is taken to last.
   */
  final TwentyFourHours lasted;

  KnownPeriod(Inquiry inquiry, PeriodOfCare period, LocalDate notBefore, List<Review> reviews) {
    this(inquiry, period, notBefore, reviews, null);
  }

  /** A series of short breaks, or one of them, as one period. */
  KnownPeriod(
      Inquiry inquiry,
      PeriodOfCare period,
      LocalDate notBefore,
      List<Review> reviews,
      @Nullable ShortBreaks breaks) {
    this.breaks = breaks;
    this.inquiry = inquiry;
    this.period = period;
    this.notBefore = notBefore;
    this.reviews = reviews;
    CareHistory history = inquiry.history;
    asOf = inquiry.asOf;
    EndOfRemand endOfRemand = inquiry.law.readings().inUse(EndOfRemand.WITH_REMAND);
    @Nullable LocalDate lastDay = history.lastDayOf(period, endOfRemand).orElse(null);
    carriedOut = carriedOut(reviews);
    boolean startKnown = period.start().isPresent();
    latestStart = startKnown ? period.knownFrom() : period.knownFrom().minusDays(1);
    earliestStart = startKnown ? latestStart : DayOrder.earlier(notBefore, latestStart);
    boolean mayGoOn = breaks != null && breaks.mayHaveEndedOn() != null;
    closed = mayGoOn || (lastDay != null && lastDay.isAfter(asOf)) ? null : lastDay;
    earlyReviewEvents = eventsOfPeriod(history.earlyReviewEvents());
    reviewsKnownFrom = history.reviewsKnownFrom().orElse(null);
    presumedHeldBefore =
        reviewsKnownFrom != null && closed == null && reviewsKnownFrom.isAfter(asOf.plusDays(1))
            ? null
            : reviewsKnownFrom;
    undatedReview = history.firstDoubtAbout(Doubt.Kind.REVIEW_DAY).map(Doubt::reason).orElse(null);
    doubt = doubt(endOfRemand);
    cut = cut(episodes(), closed == null ? asOf : closed, doubt);
    ordinaryCare = breaks == null && isOrdinaryCare(history, period);
    boolean lengthCounts = breaks == null && doubt == null && inquiry.law.needsMoreThan24Hours();
    lasted = lengthCounts ? LengthOfStay.of(period, asOf) : TwentyFourHours.MORE;
  }

  /**
   * The day on which the child became looked after, by the reading of A2; where it is not known the
   * last on which it can have been.
   */
  LocalDate becameLookedAfter() {
    return period
        .lookedAfterFrom(inquiry.law.readings().inUse(AccommodationStart.FIRST_DAY))
        .map(day -> DayOrder.earlier(day, lastKnownDay()))
        .orElseGet(this::latestDayOfBecomingLookedAfter);
  }

  private LocalDate latestDayOfBecomingLookedAfter() {
    boolean after24Hours = inquiry.law.readings().use(AccommodationStart.AFTER_24_HOURS);
    return after24Hours ? DayOrder.earlier(latestStart.plusDays(1), lastKnownDay()) : latestStart;
  }

  /**
   * By the reading of A29 by which the cycle of an authority that looked after the child before
   * goes on, what is known of it; null where there is none, or this one begins a cycle.
   */
  @Nullable EarlierCycle cycleOfAuthorityBefore() {
    if (!startKnown() || !inquiry.law.readings().use(TransferBetweenAuthorities.GOES_ON)) {
      return null;
    }
    CareEventKind kind = CareEventKind.REVIEWED_BY_AUTHORITY_BEFORE;
    @Nullable LocalDate last = null;
    boolean several = false;
    for (LocalDate day : inquiry.history.daysOf(kind)) {
      if (!day.isAfter(latestStart) && !day.isBefore(notBefore)) {
        several |= last != null && !last.equals(day);
        last = day;
      }
    }
    return last == null
        ? null
        : new EarlierCycle(last, !several, several || !inquiry.history.hasCompleteRecordsOf(kind));
  }

  private static List<Review> carriedOut(List<Review> reviews) {
    List<Review> carriedOut = new ArrayList<>(reviews.size());
    for (Review review : reviews) {
      if (!review.isAdjourned()) {
        carriedOut.add(review);
      }
    }
    return carriedOut;
  }

  private List<EarlyReviewEvent> eventsOfPeriod(List<EarlyReviewEvent> all) {
    return all.isEmpty()
        ? all
        : all.stream()
            .filter(event -> !event.day().isBefore(earliestStart))
            .filter(event -> !event.day().isAfter(lastKnownDay()))
            .toList();
  }

  private static boolean isOrdinaryCare(CareHistory history, PeriodOfCare period) {
    for (CareEpisode episode : period.episodes()) {
      if (episode.legalStatus().isShortBreak()
          || episode.isPlacedForAdoption()
          || AdoptionAuthority.isGivenIn(episode)) {
        return false;
      }
    }
    return history.daysOf(CareEventKind.ADOPTION_AUTHORISED).isEmpty();
  }

  /** The first adoptive placement that runs on a day or begins later: regulation 33 is silent. */
  private @Nullable Cut cutByAdoption(LocalDate event) {
    for (CareEpisode episode : episodes()) {
      boolean over = episode.end().filter(end -> !end.isAfter(event)).isPresent();
      if (!over && episode.isPlacedForAdoption() && !episode.start().isAfter(lastKnownDay())) {
        Cut adoption = new Cut(episode.start(), MissingFact.ADOPTION_CLOCK, null);
        return doubt == null ? adoption : earlier(doubt, adoption);
      }
    }
    return doubt;
  }

  private static @Nullable Cut cut(
      List<CareEpisode> episodes, LocalDate lastKnownDay, @Nullable Cut doubt) {
    @Nullable Cut first = doubt;
    for (CareEpisode episode : episodes) {
      @Nullable MissingFact clock =
          switch (KindOfCare.of(episode)) {
            case LOOKED_AFTER -> null;
            case SHORT_BREAKS -> MissingFact.SHORT_BREAK_CLOCK;
            case ADOPTION -> MissingFact.ADOPTION_CLOCK;
          };
      if (clock != null) {
        first = earlier(first, new Cut(episode.start(), clock, null));
      }
    }
    return first == null || first.day().isAfter(lastKnownDay) ? null : first;
  }

  private @Nullable Cut doubt(EndOfRemand endOfRemand) {
    CareHistory history = inquiry.history;
    @Nullable Cut first = null;
    for (Doubt doubt : history.doubts()) {
      if (doubt.kind() == Doubt.Kind.FACTS && period.knownFrom().isBefore(doubt.until())) {
        first = earlier(first, new Cut(doubt.from(), MissingFact.DOUBTFUL_FACTS, doubt.reason()));
      }
    }
    if (history.mayLackClosingReview(period, endOfRemand)) {
      LocalDate dayAfter = history.lastDayOf(period).orElseThrow().plusDays(1);
      first = earlier(first, new Cut(dayAfter, missingReview(), undatedReview));
    }
    return first == null || first.day().isAfter(lastKnownDay()) ? null : first;
  }

  private static Cut earlier(@Nullable Cut one, Cut other) {
    return one == null || other.day().isBefore(one.day()) ? other : one;
  }

  /**
   * Why nothing is said about a limit that counts from an event: regulation 33 gave no answer on
   * that day, or any more before the limit passed or was met.
   *
   * @return null where the limit is judged
   */
  @Nullable Cut cutOff(LocalDate event, LocalDate limit, @Nullable LocalDate met) {
    return cutOff(ordinaryCare ? cut : cutByAdoption(event), limit, met);
  }

  /** Whether the child was placed for adoption on a day. */
  boolean isPlacedForAdoptionOn(LocalDate day) {
    boolean adoptive = false;
    for (CareEpisode episode : episodes()) {
      adoptive = episode.start().isAfter(day) ? adoptive : episode.isPlacedForAdoption();
    }
    return adoptive;
  }

  /** Where facts are in doubt; null where none is. */
  @Nullable Cut doubt() {
    return doubt;
  }

  /**
   * Whether reviews follow one cycle throughout: neither adoption nor short breaks interrupt it.
   */
  boolean isOrdinaryCare() {
    return ordinaryCare;
  }

  /** Why nothing is said about the limit of another duty: facts were in doubt before it passed. */
  @Nullable Cut doubtAbout(LocalDate limit, @Nullable LocalDate met) {
    return cutOff(doubt, limit, met);
  }

  static @Nullable Cut cutOff(@Nullable Cut cut, LocalDate limit, @Nullable LocalDate met) {
    boolean judged =
        cut == null || limit.isBefore(cut.day()) || (met != null && met.isBefore(cut.day()));
    return judged ? null : cut;
  }

  /** The first review that was held on a day or later. */
  @Nullable Review firstHeldFrom(LocalDate day) {
    for (Review review : carriedOut) {
      if (!review.heldOn().isBefore(day)) {
        return review;
      }
    }
    return null;
  }

  /** The reviews carried out, and by a reading of A3 the one that has been opened. */
  List<Review> reviewsThatCount() {
    @Nullable Review opened = underWay();
    if (opened == null || !inquiry.law.readings().use(ReviewInSeveralMeetings.ON_OPENING)) {
      return carriedOut;
    }
    List<Review> counted = new ArrayList<>(carriedOut);
    counted.add(opened);
    return counted;
  }

  /** The last review, if it was opened and adjourned and has not been completed. */
  @Nullable Review underWay() {
    @Nullable Review last = reviews.isEmpty() ? null : reviews.get(reviews.size() - 1);
    return last != null && last.isAdjourned() ? last : null;
  }

  boolean endedByDeath() {
    return period.end().filter(day -> day.equals(closed)).isPresent()
        && period.reasonCeased().filter(ReasonCeased.DIED::equals).isPresent();
  }

  /** The episode in which the period ended without a review; empty if it did not end so. */
  Optional<CareEpisode> endedUnreviewedIn() {
    boolean ended = closed != null && cut == null && carriedOut.isEmpty() && !endedByDeath();
    return ended && !episodes().isEmpty() ? Optional.of(lastEpisode()) : Optional.empty();
  }

  /** Records may go on after the 18th birthday; an episode begun on it is not one of care. */
  private CareEpisode lastEpisode() {
    int last = episodes().size() - 1;
    while (last > 0 && !episodes().get(last).start().isBefore(lastKnownDay())) {
      last--;
    }
    return episodes().get(last);
  }

  /** Whether a day lies, or may lie, in the part of the period that is over or runs. */
  boolean includes(LocalDate day) {
    return !day.isBefore(earliestStart) && !day.isAfter(lastKnownDay());
  }

  /** The days on which something happened, from one to the last known; most kinds never did. */
  List<LocalDate> daysFrom(LocalDate first, CareEventKind kind) {
    List<LocalDate> all = inquiry.history.daysOf(kind);
    return all.isEmpty()
        ? all
        : all.stream()
            .filter(day -> !day.isBefore(first) && !day.isAfter(lastKnownDay()))
            .distinct()
            .toList();
  }

  List<PlacementPeriod> placements() {
    List<PlacementPeriod> found = placements;
    if (found == null) {
      found = period.placements();
      placements = found;
    }
    return found;
  }

  /** The episodes that are known, of a series of short breaks those of each. */
  List<CareEpisode> episodes() {
    return breaks == null ? period.episodes() : breaks.episodes();
  }

  boolean startKnown() {
    return period.start().isPresent();
  }

  /** The last day of which anything is known: the end of the period or the as-of day. */
  LocalDate lastKnownDay() {
    return closed == null ? asOf : closed;
  }

  /** The last day on which a review of which only the first meeting is known can have ended. */
  LocalDate lastPossibleCompletion(Review review) {
    int next = reviews.indexOf(review) + 1;
    if (next < reviews.size()) {
      return reviews.get(next).firstRecordedDay().minusDays(1);
    }
    return breaks == null || breaks.reviewsUntil() == null ? lastKnownDay() : breaks.reviewsUntil();
  }

  /**
   * Whether a review that is not given may have been held on a day of this span, both inclusive.
   */
  boolean mayHideReviewBetween(LocalDate from, LocalDate to) {
    return !from.isAfter(to) && (undatedReview != null || mayBeMissingOn(from));
  }

  /** What is missing where a review may have been held that is not given. */
  MissingFact missingReview() {
    return undatedReview == null ? MissingFact.EARLIER_REVIEWS : MissingFact.DOUBTFUL_FACTS;
  }

  /** The last day of a span on which a review that is not given may have been held. */
  LocalDate lastHiddenDay(LocalDate to) {
    return undatedReview == null && reviewsKnownFrom != null && !to.isBefore(reviewsKnownFrom)
        ? reviewsKnownFrom.minusDays(1)
        : to;
  }

  private boolean mayBeMissingOn(LocalDate day) {
    return reviewsKnownFrom != null && day.isBefore(reviewsKnownFrom);
  }
}
