package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duecare.calendar.OutsideCoverageException;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.obligation.ExplanationStep.ReadingChosen;
import org.jspecify.annotations.Nullable;

/** Which readings of the law would give another date or another outcome, and which. */
final class OtherReadings {

  private OtherReadings() {}

  /** The readings that decide a due date by itself, those on counting. */
  static List<ReadingChosen> of(DueDate due, LimitCounting counting) {
    List<ReadingChosen> chosen = new ArrayList<>(0);
    if (due.rule().limit().isEmpty()) {
      // A day that the event fixes is counted by nobody.
      return chosen;
    }
    Readings readings = counting.readings();
    for (Reading other : readings.others()) {
      limitBy(other, due, counting)
          .filter(date -> !date.equals(due.date()))
          .map(
              date -> new ReadingChosen(readings.inUse(other), Optional.of(date), Optional.empty()))
          .ifPresent(chosen::add);
    }
    return chosen;
  }

  private static Optional<LocalDate> limitBy(Reading other, DueDate due, LimitCounting counting) {
    try {
      return Optional.of(
          counting.with(counting.readings().with(other)).lastDay(due.rule(), due.trigger()));
    } catch (OutsideCoverageException beyondTheCalendar) {
      return Optional.empty();
    }
  }

  /** The readings that decide the date or the outcome of an obligation, in its whole history. */
  static List<ReadingChosen> of(Obligation obligation, Inquiry inquiry) {
    List<ReadingChosen> chosen = new ArrayList<>(0);
    Readings readings = inquiry.law.readings();
    List<Obligation> own = ofTheSameKind(obligation, inquiry.answer(readings));
    for (Reading other : readings.others()) {
      @Nullable Obligation counterpart = counterpart(obligation, own, inquiry, other);
      if (counterpart != null) {
        add(readings.inUse(other), obligation, counterpart, chosen);
      }
    }
    return chosen;
  }

  private static @Nullable Obligation counterpart(
      Obligation obligation, List<Obligation> own, Inquiry inquiry, Reading other) {
    List<Obligation> theirs;
    try {
      theirs = ofTheSameKind(obligation, inquiry.answer(inquiry.law.readings().with(other)));
    } catch (OutsideCoverageException beyondTheCalendar) {
      return null;
    }
    return obligation.duty().isReview()
        ? reviewInItsPlace(obligation, own, theirs)
        : afterTheSameEvent(obligation, own, theirs);
  }

  /** Reviews are told apart by their place: by another reading one may count from another day. */
  private static @Nullable Obligation reviewInItsPlace(
      Obligation review, List<Obligation> own, List<Obligation> theirs) {
    return inTheSamePlace(review, own, theirs)
        .or(() -> last(theirs, each -> each.doneOn().equals(review.doneOn())))
        .or(() -> last(theirs, each -> each.trigger().equals(review.trigger())))
        .orElse(null);
  }

  /**
   * By the same rule after the same event; else by another rule after it, as a visit is due in
   * another interval; else, of those after events that the other reading does not have, the one in
   * the same place, as care may begin on another day, or the last one done on the same day.
   */
  private static @Nullable Obligation afterTheSameEvent(
      Obligation obligation, List<Obligation> own, List<Obligation> theirs) {
    List<Obligation> newOfTheirs = withoutEventsOf(own, theirs);
    return among(obligation::isByTheRuleAndEventOf, obligation, own, theirs)
        .or(() -> among(obligation::isByTheEventOf, obligation, own, theirs))
        .or(() -> inTheSamePlace(obligation, withoutEventsOf(theirs, own), newOfTheirs))
        .or(() -> last(newOfTheirs, each -> each.doneOn().equals(obligation.doneOn())))
        .orElse(null);
  }

  private static List<Obligation> withoutEventsOf(List<Obligation> others, List<Obligation> all) {
    return all.stream().filter(each -> others.stream().noneMatch(each::isByTheEventOf)).toList();
  }

  /** One event may call for a thing twice, as the start of a placement and a visit that day do. */
  private static Optional<Obligation> among(
      Predicate<Obligation> likeness,
      Obligation obligation,
      List<Obligation> own,
      List<Obligation> theirs) {
    List<Obligation> like = theirs.stream().filter(likeness).toList();
    if (like.isEmpty()) {
      return Optional.empty();
    }
    List<Obligation> ownLike = own.stream().filter(likeness).toList();
    return Optional.of(like.get(Math.min(place(obligation, ownLike), like.size() - 1)));
  }

  private static Optional<Obligation> inTheSamePlace(
      Obligation obligation, List<Obligation> own, List<Obligation> theirs) {
    return own.size() == theirs.size()
        ? Optional.of(theirs.get(place(obligation, own)))
        : Optional.empty();
  }

  private static Optional<Obligation> last(
      List<Obligation> obligations, Predicate<Obligation> likeness) {
    return obligations.stream().filter(likeness).reduce((before, next) -> next);
  }

  private static int place(Obligation obligation, List<Obligation> own) {
    int place = 0;
    while (!own.get(place).isSameAs(obligation)) {
      place++;
    }
    return place;
  }

  /** The obligations of the same period that ask for the same kind of thing, in order. */
  private static List<Obligation> ofTheSameKind(Obligation obligation, List<Obligation> among) {
    return among.stream().filter(obligation::asksForTheKindOf).toList();
  }

  private static void add(
      Reading inUse, Obligation obligation, Obligation other, List<ReadingChosen> chosen) {
    @Nullable LocalDate date = other.due().map(DueDate::date).orElse(null);
    boolean sameLimit = obligation.limitBetween().equals(other.limitBetween());
    boolean sameOutcome = obligation.outcome() == other.outcome();
    if ((!sameLimit && date != null) || !sameOutcome) {
      chosen.add(
          new ReadingChosen(
              inUse,
              sameLimit ? Optional.empty() : Optional.ofNullable(date),
              sameOutcome ? Optional.empty() : Optional.of(other.outcome())));
    }
  }
}
