package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.earlier;
import static org.duecare.core.day.DayOrder.earlierKnown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/**
 * The periods of care by which reviews are asked for: those of the history, but that a series of
 * recorded short breaks, of which each is a period of its own, counts as one. In a series breaks
 * follow each other in placements of one kind, without other care in between, and none of them is,
 * nor are they together, longer than the terms allow; from the day on which that is no longer so,
 * or another legal status follows in the same period, the child is looked after in full, and the
 * reviews of the series count (A17).
 *
 * <p>A child is looked after in a series up to the last day of the last break: a limit that falls
 * later has lapsed. A review may be held later, while the child is at home and another break is
 * planned: until it is said that none follows, or other care begins. None follows after the child's
 * death or the 18th birthday.
 */
final class ReviewPeriods {

  private final Inquiry inquiry;
  private final ShortBreakLengths lengths;
  private final List<KnownPeriod> periods = new ArrayList<>(4);

  /** The breaks of the series that runs, in order; empty while none does. */
  private final List<KnownPeriod> series = new ArrayList<>(4);

  private ReviewPeriods(Inquiry inquiry, RuleVersions terms) {
    this.inquiry = inquiry;
    lengths = new ShortBreakLengths(terms, inquiry);
  }

  /**
   * The periods, with each series in one.
   *
   * @param known the periods of the history
   * @param rules the rules on reviews, which may have none on short breaks
   */
  static List<KnownPeriod> of(List<KnownPeriod> known, Inquiry inquiry, ReviewRules rules) {
    @Nullable RuleVersions terms =
        inquiry.history.givesShortBreakReviews() ? rules.shortBreaks() : null;
    if (terms == null || known.stream().noneMatch(ReviewPeriods::holdsRecordedBreak)) {
      return known;
    }
    ReviewPeriods periods = new ReviewPeriods(inquiry, terms);
    known.forEach(periods::add);
    periods.endLastSeries();
    return periods.periods;
  }

  private void add(KnownPeriod known) {
    LocalDate start = known.period.knownFrom();
    List<CareEpisode> episodes = known.period.episodes();
    boolean beginsAsBreak = !episodes.isEmpty() && isRecordedBreak(episodes.get(0));
    if (!beginsAsBreak || hasEndedBefore(start)) {
      endSeriesBefore(start);
    }
    @Nullable LocalDate tooLong = holdsRecordedBreak(known) ? lengths.tooLongFrom(known) : null;
    if (beginsAsBreak) {
      @Nullable LocalDate fullFrom = earlierKnown(elsewhereFrom(known), tooLong);
      series.add(known);
      if (fullFrom != null || !known.period.isShortBreak()) {
        endSeries(fullFrom, null, null);
      }
    } else {
      periods.add(tooLong == null ? known : withBreaks(known, tooLong));
    }
  }

  /** Ends the series that runs, if one does, before the first day of what is none of its breaks. */
  private void endSeriesBefore(LocalDate start) {
    if (!series.isEmpty()) {
      LocalDate dayBefore = start.minusDays(1);
      @Nullable LocalDate givenUp = givenUpBetween(lastBreakEnded(), dayBefore);
      endSeries(null, null, givenUp == null ? dayBefore : givenUp);
    }
  }

  /** The series that no other care follows may still run, unless the child died or came of age. */
  private void endLastSeries() {
    if (!series.isEmpty()) {
      @Nullable LocalDate ended = lastBreakEnded();
      LocalDate majority = inquiry.history.birthday(Birthday.AGE_OF_MAJORITY).orElse(LocalDate.MAX);
      boolean hasDied = series.get(series.size() - 1).endedByDeath();
      @Nullable LocalDate givenUp = givenUpBetween(ended, earlier(majority, inquiry.asOf));
      boolean hasEnded = givenUp != null || hasDied || majority.equals(ended);
      // A review that is dated after a death is shown all the same.
      endSeries(null, hasEnded ? null : ended, hasDied && givenUp == null ? inquiry.asOf : givenUp);
    }
  }

  private @Nullable LocalDate lastBreakEnded() {
    return series.get(series.size() - 1).closed;
  }

  private void endSeries(
      @Nullable LocalDate fullFrom,
      @Nullable LocalDate mayHaveEndedOn,
      @Nullable LocalDate reviewsUntil) {
    KnownPeriod first = series.get(0);
    List<Review> reviews = new ArrayList<>();
    List<CareEpisode> episodes = new ArrayList<>();
    for (KnownPeriod each : series) {
      reviews.addAll(each.reviews);
      episodes.addAll(ended(each));
    }
    periods.add(
        new KnownPeriod(
            inquiry,
            series.size() == 1 ? first.period : span(first, series.get(series.size() - 1)),
            first.notBefore,
            reviews,
            new ShortBreaks(episodes, fullFrom, mayHaveEndedOn, reviewsUntil)));
    series.clear();
  }

  /** The episodes of a break, the last of which ends with it. */
  private static List<CareEpisode> ended(KnownPeriod known) {
    List<CareEpisode> episodes = begun(known);
    int last = episodes.size() - 1;
    if (known.closed != null && episodes.get(last).end().isEmpty()) {
      episodes.set(last, episodes.get(last).endingOn(known.closed));
    }
    return episodes;
  }

  /** Those of a period that is recorded as open may go on when the child has come of age. */
  private static List<CareEpisode> begun(KnownPeriod known) {
    List<CareEpisode> episodes = new ArrayList<>(known.period.episodes());
    episodes.removeIf(episode -> episode.start().isAfter(known.lastKnownDay()));
    return episodes;
  }

  /** One period from the first to the last break of a series. */
  private static PeriodOfCare span(KnownPeriod first, KnownPeriod last) {
    PeriodOfCare period =
        first.startKnown()
            ? PeriodOfCare.startingOn(first.period.knownFrom())
            : PeriodOfCare.begunBefore(first.period.knownFrom());
    return last.period
        .end()
        .flatMap(end -> last.period.reasonCeased().map(reason -> period.endingOn(end, reason)))
        .orElse(period);
  }

  /**
   * Whether the series had ended before a day: it was given up, or no break followed for a year,
   * the time over which its terms are counted.
   */
  private boolean hasEndedBefore(LocalDate start) {
    if (series.isEmpty()) {
      return false;
    }
    @Nullable LocalDate last = lastBreakEnded();
    return last != null
        && (last.plusYears(1).isBefore(start) || givenUpBetween(last, start.minusDays(1)) != null);
  }

  /** The day on which the child came to another placement than that of the series. */
  private @Nullable LocalDate elsewhereFrom(KnownPeriod known) {
    @Nullable CareEpisode before = null;
    if (!series.isEmpty()) {
      List<CareEpisode> last = series.get(series.size() - 1).period.episodes();
      before = last.get(last.size() - 1);
    }
    for (CareEpisode episode : begun(known)) {
      if (!isRecordedBreak(episode)) {
        return null;
      }
      boolean sameBreak = episode.start().isAfter(known.period.knownFrom());
      if (before != null
          && (sameBreak
              ? episode.beginsPlacementAfter(before)
              : episode.placement() != before.placement())) {
        return episode.start();
      }
      before = episode;
    }
    return null;
  }

  /**
   * The day on which it was said that no further break follows.
   *
   * @param lastBreakEnded the last day of the last break; null where it has not ended
   */
  private @Nullable LocalDate givenUpBetween(@Nullable LocalDate lastBreakEnded, LocalDate to) {
    return lastBreakEnded == null
        ? null
        : EventSpan.first(
            inquiry.history.daysOf(CareEventKind.SHORT_BREAKS_ENDED), lastBreakEnded, to);
  }

  private KnownPeriod withBreaks(KnownPeriod known, LocalDate fullFrom) {
    ShortBreaks breaks = new ShortBreaks(known.period.episodes(), fullFrom, null, null);
    return new KnownPeriod(inquiry, known.period, known.notBefore, known.reviews, breaks);
  }

  private static boolean holdsRecordedBreak(KnownPeriod known) {
    for (CareEpisode episode : known.period.episodes()) {
      if (isRecordedBreak(episode)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRecordedBreak(CareEpisode episode) {
    return episode.legalStatus() == LegalStatus.SHORT_BREAK;
  }
}
