package org.duecare.files.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.files.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a child say, before it is made one history: what contradicts the rest becomes an
 * issue, and the child a doubt.
 */
final class ChildDraft {

  /** A review each fortnight from birth to 18; each is held against all others. */
  private static final int MOST_REVIEWS = 500;

  private record Held(Cell cell, Review review) {}

  private record Happened(Cell cell, CareEventKind kind, LocalDate day) {}

  private final ChildId child;
  private final NavigableMap<LocalDate, PeriodOfCare> periods = new TreeMap<>();
  private final Map<LocalDate, Held> reviews = new TreeMap<>();
  private final List<Happened> events = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private @Nullable LocalDate born;
  private @Nullable LocalDate reviewsKnownFrom;
  private @Nullable Cell firstPeriod;

  ChildDraft(ChildId child) {
    this.child = child;
  }

  void born(Cell cell, LocalDate day) {
    if (born != null && !born.equals(day)) {
      contradicted(cell, "another date of birth than in a row of the child before");
    }
    born = day;
  }

  /** The period that begins on a day; a row that gives it again has to give it the same. */
  void period(Cell cell, PeriodOfCare period) {
    firstPeriod = firstPeriod == null ? cell : firstPeriod;
    @Nullable PeriodOfCare before = periods.putIfAbsent(period.knownFrom(), period);
    if (before != null && !before.equals(period)) {
      contradicted(cell, "another end or status than in a row of the same period before");
    }
  }

  private void contradicted(Cell cell, String sentence) {
    cell.add(IssueCode.PERIOD_CONTRADICTED, sentence);
    doubts.add(
        Doubt.aboutEverything("rows contradict each other, one of them line " + cell.line()));
  }

  /** A review, given once however often it is. */
  void review(Cell cell, Review review) {
    if (reviews.size() < MOST_REVIEWS) {
      reviews.putIfAbsent(review.heldOn(), new Held(cell, review));
    } else if (!reviews.containsKey(review.heldOn())) {
      cell.add(
          IssueCode.REVIEW_REFUSED_BY_HISTORY,
          "one review too many: up to " + MOST_REVIEWS + " of one child are allowed");
      lostReview(cell.line());
    }
  }

  void event(Cell cell, CareEventKind kind, LocalDate day) {
    events.add(new Happened(cell, kind, day));
  }

  void lostRow(int line) {
    doubts.add(Doubt.aboutEverything("a row was refused, line " + line));
  }

  void lostReview(int line) {
    doubts.add(Doubt.aboutTheDayOfAReview("a review was refused, line " + line));
  }

  /** Reviews from a day on are given; of several days the last counts. */
  void reviewsKnownFrom(LocalDate day) {
    reviewsKnownFrom =
        reviewsKnownFrom == null || day.isAfter(reviewsKnownFrom) ? day : reviewsKnownFrom;
  }

  CareHistory history() {
    CareHistory history = withPeriods();
    Optional<CareHistory> whole = withAllReviews(history);
    if (whole.isPresent()) {
      history = whole.get();
    } else {
      for (Held held : reviews.values()) {
        history = withReview(history, held);
      }
    }
    return withEvents(history);
  }

  private CareHistory withPeriods() {
    CareHistory.Builder builder = empty();
    doubts.forEach(builder::doubt);
    periods.values().forEach(builder::period);
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      String sentence = String.valueOf(e.getMessage());
      if (firstPeriod != null) {
        firstPeriod.add(IssueCode.HISTORY_IMPOSSIBLE, sentence);
      }
      return empty().doubt(Doubt.aboutEverything(sentence)).build();
    }
  }

  private CareHistory.Builder empty() {
    CareHistory.Builder builder = CareHistory.builder(child);
    Optional.ofNullable(born).ifPresent(builder::dateOfBirth);
    Optional.ofNullable(reviewsKnownFrom).ifPresent(builder::reviewsKnownFrom);
    return builder;
  }

  private Optional<CareHistory> withAllReviews(CareHistory history) {
    CareHistory.Builder builder = history.toBuilder();
    reviews.values().forEach(held -> builder.review(held.review()));
    try {
      return Optional.of(builder.build());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static CareHistory withReview(CareHistory history, Held held) {
    try {
      return history.toBuilder().review(held.review()).build();
    } catch (IllegalArgumentException e) {
      String sentence = String.valueOf(e.getMessage());
      held.cell().add(IssueCode.REVIEW_REFUSED_BY_HISTORY, sentence);
      return history.toBuilder().doubt(Doubt.aboutTheDayOfAReview(sentence)).build();
    }
  }

  /** A history holds each event against its periods and against no other event. */
  private CareHistory withEvents(CareHistory history) {
    CareHistory.Builder accepted = history.toBuilder();
    for (Happened event : events) {
      try {
        history.toBuilder().event(event.kind(), event.day()).build();
        accepted.event(event.kind(), event.day());
      } catch (IllegalArgumentException e) {
        event.cell().add(IssueCode.RECORD_REFUSED_BY_HISTORY, String.valueOf(e.getMessage()));
      }
    }
    return accepted.build();
  }
}
