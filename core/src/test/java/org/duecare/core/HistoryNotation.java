package org.duecare.core;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEvent;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/**
 * A care history as the specification files write it: statements, each parted from the next by a
 * semicolon.
 *
 * <pre>
 * born 2010-02-28
 * in care 2026-04-01                       still looked after
 * in care 2026-04-01 to 2026-06-10 DIED    with the reason for which care ended
 * in care before 2026-04-01                since an earlier day that is not known
 * begun at 10:00                           at this time of day, the period named last
 * ended at 10:00
 * episode 2026-04-01 ACCOMMODATED FOSTER_OTHER    of the period of care named last
 * episode 2026-05-01 ACCOMMODATED FOSTER_OTHER new    in a new placement, or "same" in the same
 * review 2026-05-01
 * review 2026-05-01 to 2026-05-20          opened and completed
 * first meeting 2026-05-01                 completed nobody knows when
 * last meeting 2026-05-01                  opened nobody knows when
 * adjourned 2026-05-01                     opened and not completed
 * event REVIEWING_OFFICER_ASKED 2026-05-01 by 2026-05-20
 * done PLACEMENT_PLAN_PREPARED 2026-04-03          what happened on a day
 * done REVIEW_DISCUSSED 2026-04-03 for 2026-05-01  a step of the review held that day
 * complete PLACEMENT_PLAN_PREPARED VISIT           every such event is given
 * reviews known from 2026-04-01
 * undated review
 * no reviews of short breaks                       they are not given
 * doubt from 2026-04-01 [until 2026-09-01]
 * doubt about everything
 * </pre>
 */
public final class HistoryNotation {

  private static final ChildId CHILD = ChildId.of("C-1042");

  private final CareHistory.Builder history = CareHistory.builder(CHILD);
  private final List<CareEpisode> episodes = new ArrayList<>();
  private @Nullable PeriodOfCare period;

  private HistoryNotation() {}

  /** The history that a text writes down. */
  public static CareHistory parse(String text) {
    HistoryNotation notation = new HistoryNotation();
    for (String statement : text.split(";", -1)) {
      notation.read(List.of(statement.strip().split("\\s+", -1)));
    }
    notation.endPeriod();
    return notation.history.build();
  }

  private void read(List<String> words) {
    switch (words.get(0)) {
      case "born" -> history.dateOfBirth(day(words, 1));
      case "in" -> readPeriod(words);
      case "begun" ->
          period = Objects.requireNonNull(period).begunAt(LocalTime.parse(words.get(2)));
      case "ended" ->
          period = Objects.requireNonNull(period).endedAt(LocalTime.parse(words.get(2)));
      case "episode" -> readEpisode(words);
      case "review" ->
          history.review(
              words.size() == 2
                  ? Review.heldOn(day(words, 1))
                  : Review.openedAndCompleted(day(words, 1), day(words, 3)));
      case "first" -> history.review(Review.firstMeetingOn(day(words, 2)));
      case "last" -> history.review(Review.lastMeetingOn(day(words, 2)));
      case "adjourned" -> history.review(Review.adjourned(day(words, 1)));
      case "event" -> readEvent(words);
      case "done" -> history.event(done(words));
      case "complete" ->
          words.stream().skip(1).map(CareEventKind::valueOf).forEach(history::completeRecordsOf);
      case "reviews" -> history.reviewsKnownFrom(day(words, 3));
      case "no" -> history.withoutShortBreakReviews();
      case "undated" -> history.doubt(Doubt.aboutTheDayOfAReview("a review has no date"));
      case "doubt" ->
          history.doubt(
              words.get(1).equals("from")
                  ? doubt(words)
                  : Doubt.aboutEverything("every row was refused"));
      default -> throw new IllegalArgumentException("no such statement: " + words);
    }
  }

  private static Doubt doubt(List<String> words) {
    Doubt doubt = Doubt.from(day(words, 2), "a row was refused");
    return words.size() > 3 ? doubt.until(day(words, 4)) : doubt;
  }

  private static CareEvent done(List<String> words) {
    CareEvent event = CareEvent.of(CareEventKind.valueOf(words.get(1)), day(words, 2));
    return words.size() > 3 ? event.forReviewHeldOn(day(words, 4)) : event;
  }

  private void readPeriod(List<String> words) {
    endPeriod();
    int at = words.get(2).equals("before") ? 3 : 2;
    PeriodOfCare begun =
        at == 3
            ? PeriodOfCare.begunBefore(day(words, at))
            : PeriodOfCare.startingOn(day(words, at));
    period =
        words.size() == at + 1
            ? begun
            : begun.endingOn(day(words, at + 2), ReasonCeased.valueOf(words.get(at + 3)));
  }

  private void readEpisode(List<String> words) {
    if (!episodes.isEmpty()) {
      int last = episodes.size() - 1;
      episodes.set(last, episodes.get(last).endingOn(day(words, 1)));
    }
    CareEpisode episode =
        CareEpisode.startingOn(
            day(words, 1), LegalStatus.valueOf(words.get(2)), Placement.valueOf(words.get(3)));
    if (words.size() > 4) {
      episode = words.get(4).equals("new") ? episode.inNewPlacement() : episode.inSamePlacement();
    }
    episodes.add(episode);
  }

  private void readEvent(List<String> words) {
    EarlyReviewEvent event =
        EarlyReviewEvent.arisingOn(EarlyReviewEvent.Ground.valueOf(words.get(1)), day(words, 2));
    history.earlyReviewEvent(words.size() == 3 ? event : event.withReviewBy(day(words, 4)));
  }

  private void endPeriod() {
    if (period != null) {
      history.period(episodes.isEmpty() ? period : period.withEpisodes(episodes));
    }
    episodes.clear();
  }

  private static LocalDate day(List<String> words, int index) {
    return LocalDate.parse(words.get(index));
  }
}
