package org.duecare.jackson;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEvent;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.law.reading.LeapDayBirthday;

/** Histories with any mixture of facts: each fact is tried, and kept where core accepts it. */
final class RandomHistories {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private RandomHistories() {}

  static Arbitrary<CareHistory> any() {
    Arbitrary<String> ids =
        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(8).filter(id -> !id.isBlank());
    return Combinators.combine(ids, fact().list().ofMaxSize(25))
        .as(
            (id, facts) -> {
              CareHistory history = CareHistory.builder(ChildId.of(id)).build();
              for (Consumer<CareHistory.Builder> fact : facts) {
                history = withFact(history, fact);
              }
              return history;
            });
  }

  private static CareHistory withFact(CareHistory history, Consumer<CareHistory.Builder> fact) {
    try {
      CareHistory.Builder builder = history.toBuilder();
      fact.accept(builder);
      return builder.build();
    } catch (IllegalArgumentException refused) {
      return history;
    }
  }

  private static Arbitrary<Consumer<CareHistory.Builder>> fact() {
    Arbitrary<LocalDate> day = days();
    return Arbitraries.oneOf(
        Arbitraries.of(
                LocalDate.of(2004, 2, 29), LocalDate.of(2008, 2, 29), LocalDate.of(2009, 7, 1))
            .map(birth -> history -> history.dateOfBirth(birth)),
        Arbitraries.of(LeapDayBirthday.values())
            .map(reading -> history -> history.leapDayBirthday(reading)),
        periods().map(period -> history -> history.period(period)),
        periods().map(period -> history -> history.period(period)),
        reviews().map(review -> history -> history.review(review)),
        Combinators.combine(Arbitraries.of(EarlyReviewEvent.Ground.values()), day, day)
            .as(
                (ground, arisen, last) ->
                    history ->
                        history.earlyReviewEvent(
                            last.isBefore(arisen)
                                ? EarlyReviewEvent.arisingOn(ground, arisen)
                                : EarlyReviewEvent.arisingOn(ground, arisen).withReviewBy(last))),
        Combinators.combine(Arbitraries.of(CareEventKind.values()), day)
            .as((kind, happened) -> history -> history.event(kind, happened)),
        Combinators.combine(Arbitraries.of(CareEventKind.values()), day, day)
            .as(
                (kind, happened, review) ->
                    history -> history.event(CareEvent.of(kind, happened).forReviewHeldOn(review))),
        Arbitraries.of(CareEventKind.values())
            .map(kind -> history -> history.completeRecordsOf(kind)),
        Combinators.combine(day, day, Arbitraries.integers().between(0, 3))
            .as((from, until, shape) -> history -> history.doubt(doubt(from, until, shape))),
        day.map(known -> history -> history.reviewsKnownFrom(known)),
        Arbitraries.just(CareHistory.Builder::withoutShortBreakReviews));
  }

  private static Doubt doubt(LocalDate from, LocalDate until, int shape) {
    return switch (shape) {
      case 0 -> Doubt.aboutEverything("\"quoted\"\n");
      case 1 -> Doubt.aboutTheDayOfAReview("caf\u00e9 \u2028");
      case 2 -> Doubt.from(from, "");
      default -> Doubt.from(from, "a row was refused").until(until);
    };
  }

  private static Arbitrary<Review> reviews() {
    Arbitrary<Participation> participation = Arbitraries.of(Participation.values());
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(Review.Recorded.values()),
            participation.injectNull(0.5))
        .as(
            (day, later, recorded, took) -> {
              Review review =
                  switch (recorded) {
                    case ONE_DATE -> Review.heldOn(day);
                    case FIRST_MEETING -> Review.firstMeetingOn(day);
                    case LAST_MEETING -> Review.lastMeetingOn(day);
                    case ADJOURNED -> Review.adjourned(day);
                    case FIRST_AND_LAST_MEETING ->
                        Review.openedAndCompleted(day, day.plusDays(later));
                  };
              return took == null ? review : review.withParticipation(took);
            });
  }

  private static Arbitrary<PeriodOfCare> periods() {
    Arbitrary<LocalTime> time =
        Combinators.combine(
                Arbitraries.integers().between(0, 23),
                Arbitraries.of(0, 30, 59),
                Arbitraries.of(0, 0, 1, 999_000_000))
            .as((hour, minute, nano) -> LocalTime.of(hour, minute, minute, nano));
    Arbitrary<ReasonCeased> reason = Arbitraries.of(ReasonCeased.values());
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(0, 700),
            Arbitraries.integers().between(0, 3),
            time.injectNull(0.5),
            time.injectNull(0.5),
            reason.injectNull(0.3),
            moves().list().ofMaxSize(4))
        .as(RandomHistories::period);
  }

  /** How long an episode lasts, and how it is. */
  private record Move(int days, LegalStatus status, Placement placement, int said) {}

  private static Arbitrary<Move> moves() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 200),
            Arbitraries.of(LegalStatus.values()),
            Arbitraries.of(Placement.values()),
            Arbitraries.integers().between(0, 3))
        .as(Move::new);
  }

  private static PeriodOfCare period(
      LocalDate start,
      int length,
      int begun,
      LocalTime startTime,
      LocalTime endTime,
      ReasonCeased reason,
      List<Move> moves) {
    PeriodOfCare period =
        begun == 0 ? PeriodOfCare.begunBefore(start) : PeriodOfCare.startingOn(start);
    if (begun != 0 && startTime != null) {
      period = period.begunAt(startTime);
    }
    List<CareEpisode> episodes = new ArrayList<>();
    LocalDate day = start;
    for (Move move : moves) {
      CareEpisode episode = CareEpisode.startingOn(day, move.status(), move.placement());
      episodes.add(
          switch (move.said()) {
            case 0 -> episode.inNewPlacement();
            case 1 -> episode.inSamePlacement();
            default -> episode;
          });
      day = day.plusDays(move.days());
    }
    period = period.withEpisodes(episodes);
    if (reason == null) {
      return period;
    }
    LocalDate end = start.plusDays(length);
    period = period.endingOn(end.isBefore(day) ? day : end, reason);
    boolean inOrder = startTime == null || endTime == null || !endTime.isBefore(startTime);
    return endTime != null && inOrder ? period.endedAt(endTime) : period;
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 2200).map(FIRST::plusDays);
  }
}
