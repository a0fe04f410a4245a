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
import org.duecare.files.table.Column;
import org.duecare.files.table.TableIssues;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a child say, before it is made one history: what contradicts the rest becomes an
 * issue, and the child a doubt.
 */
final class ChildDraft {

  /** A review each fortnight from birth to 18; each is held against all others. */
  private static final int MOST_REVIEWS = 500;

  private record Held(int line, Column<?> column, Review review) {}

  private record Happened(int line, Column<?> column, CareEventKind kind, LocalDate day) {}

  private final ChildId child;
  private final TableIssues issues;
  private final NavigableMap<LocalDate, PeriodOfCare> periods = new TreeMap<>();
  private final Map<LocalDate, Held> reviews = new TreeMap<>();
  private final List<Happened> events = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private @Nullable LocalDate born;
  private @Nullable LocalDate reviewsKnownFrom;
  private int firstLine;

  ChildDraft(ChildId child, TableIssues issues) {
    this.child = child;
    this.issues = issues;
  }

  void born(int line, Column<?> column, LocalDate day) {
    if (born != null && !born.equals(day)) {
      contradicted(line, column, "another date of birth than in a row of the child before");
    }
    born = day;
  }

  /** The period that begins on a day; a row that gives it again has to give it the same. */
  void period(int line, Column<?> column, PeriodOfCare period) {
    firstLine = firstLine == 0 ? line : firstLine;
    LocalDate start = period.knownFrom();
    @Nullable PeriodOfCare before = periods.putIfAbsent(start, period);
    if (before != null && !before.equals(period)) {
      contradicted(line, column, "another end or status than in a row of the same period before");
    }
  }

  private void contradicted(int line, Column<?> column, String sentence) {
    issues.add(IssueCode.PERIOD_CONTRADICTED, line, column, sentence);
    doubts.add(Doubt.aboutEverything("rows contradict each other, one of them line " + line));
  }

  /** A review, given once however often it is. */
  void review(int line, Column<?> column, Review review) {
    if (reviews.size() < MOST_REVIEWS) {
      reviews.putIfAbsent(review.heldOn(), new Held(line, column, review));
    } else if (!reviews.containsKey(review.heldOn())) {
      issues.add(
          IssueCode.REVIEW_REFUSED_BY_HISTORY,
          line,
          column,
          "one review too many: up to " + MOST_REVIEWS + " of one child are allowed");
      doubts.add(Doubt.aboutTheDayOfAReview("a review was refused, line " + line));
    }
  }

  void event(int line, Column<?> column, CareEventKind kind, LocalDate day) {
    events.add(new Happened(line, column, kind, day));
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
    Optional<CareHistory> whole = with(history, List.copyOf(reviews.values()));
    if (whole.isPresent()) {
      history = whole.get();
    } else {
      for (Held held : reviews.values()) {
        history = withReview(history, held);
      }
    }
    for (Happened event : events) {
      history = withEvent(history, event);
    }
    return history;
  }

  private CareHistory withPeriods() {
    CareHistory.Builder builder = empty();
    doubts.forEach(builder::doubt);
    periods.values().forEach(builder::period);
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      issues.add(IssueCode.HISTORY_IMPOSSIBLE, firstLine, String.valueOf(e.getMessage()));
      return empty().doubt(Doubt.aboutEverything(String.valueOf(e.getMessage()))).build();
    }
  }

  private CareHistory.Builder empty() {
    CareHistory.Builder builder = CareHistory.builder(child);
    Optional.ofNullable(born).ifPresent(builder::dateOfBirth);
    Optional.ofNullable(reviewsKnownFrom).ifPresent(builder::reviewsKnownFrom);
    return builder;
  }

  private static Optional<CareHistory> with(CareHistory history, List<Held> reviews) {
    CareHistory.Builder builder = history.toBuilder();
    reviews.forEach(held -> builder.review(held.review()));
    try {
      return Optional.of(builder.build());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private CareHistory withReview(CareHistory history, Held held) {
    try {
      return history.toBuilder().review(held.review()).build();
    } catch (IllegalArgumentException e) {
      String sentence = String.valueOf(e.getMessage());
      issues.add(IssueCode.REVIEW_REFUSED_BY_HISTORY, held.line(), held.column(), sentence);
      return history.toBuilder().doubt(Doubt.aboutTheDayOfAReview(sentence)).build();
    }
  }

  private CareHistory withEvent(CareHistory history, Happened event) {
    try {
      return history.toBuilder().event(event.kind(), event.day()).build();
    } catch (IllegalArgumentException e) {
      issues.add(
          IssueCode.RECORD_REFUSED_BY_HISTORY,
          event.line(),
          event.column(),
          String.valueOf(e.getMessage()));
      return history;
    }
  }
}
