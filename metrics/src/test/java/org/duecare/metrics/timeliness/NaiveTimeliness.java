package org.duecare.metrics.timeliness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareAtEndOfDay;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.EarlyReviewEvent.Ground;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.measure.ReportingYear;

/**
 * The measures counted slowly: each day of the year is tried as the limit of each obligation, and
 * the cases of each part are written out one by one.
 */
final class NaiveTimeliness {

  /** The cases of one measure, as lines of text in order. */
  record Cases(List<String> numerator, List<String> denominator, List<String> leftOut) {

    Cases() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private Cases sorted() {
      return new Cases(
          numerator.stream().sorted().toList(),
          denominator.stream().sorted().toList(),
          leftOut.stream().sorted().toList());
    }
  }

  private final List<LocalDate> days;

  /** The events of the child that is counted; none is of the day of another. */
  private List<EarlyReviewEvent> events = List.of();

  private final Cases inTime = new Cases();
  private final Cases dueInTime = new Cases();
  private final Cases allInTime = new Cases();
  private final Cases neverHeld = new Cases();
  private final Cases pastRelaxedLimit = new Cases();

  private NaiveTimeliness(ReportingYear year) {
    days = year.firstDay().datesUntil(year.lastDay().plusDays(1)).toList();
  }

  static List<Cases> of(List<ReviewTimetable> timetables, ReportingYear year) {
    NaiveTimeliness naive = new NaiveTimeliness(year);
    timetables.forEach(naive::count);
    return Stream.of(
            naive.inTime, naive.dueInTime, naive.allInTime, naive.neverHeld, naive.pastRelaxedLimit)
        .map(Cases::sorted)
        .toList();
  }

  static String line(ReviewEvidence evidence) {
    return String.join(
        " ",
        evidence.child().value(),
        text(evidence.periodStart()),
        text(evidence.due()),
        text(evidence.held()),
        evidence.outcome().name());
  }

  private static String line(ReviewTimetable timetable, Obligation obligation) {
    return String.join(
        " ",
        timetable.child().value(),
        text(obligation.period().flatMap(period -> period.start())),
        text(obligation.due().map(DueDate::date)),
        text(obligation.review().map(review -> review.heldOn())),
        obligation.outcome().name());
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("-");
  }

  private void count(ReviewTimetable timetable) {
    events = timetable.history().earlyReviewEvents();
    List<Obligation> reviews = reviews(timetable);
    List<Obligation> limits = limits(timetable, reviews);
    for (Obligation review : reviews) {
      if (days.contains(review.review().orElseThrow().heldOn())) {
        String line = line(timetable, review);
        if (review.outcome() == Outcome.UNKNOWN) {
          inTime.leftOut.add(line);
        } else {
          inTime.denominator.add(line);
        }
        if (review.outcome() == Outcome.ON_TIME) {
          inTime.numerator.add(line);
        }
      }
    }
    for (Obligation limit : limits) {
      countLimit(timetable, limit, line(timetable, limit));
      if (limit.missingFact().filter(MissingFact.WHETHER_PRACTICABLE::equals).isPresent()) {
        countRelaxed(timetable, limit, line(timetable, limit));
      }
    }
    countChild(timetable, reviews, limits);
  }

  private void countLimit(ReviewTimetable timetable, Obligation limit, String line) {
    boolean decided = limit.outcome() != Outcome.UNKNOWN;
    if (isCertainlyInYear(timetable, limit) && decided) {
      dueInTime.denominator.add(line);
      if (limit.outcome() == Outcome.ON_TIME) {
        dueInTime.numerator.add(line);
      }
      if (limit.outcome() == Outcome.OUTSTANDING) {
        neverHeld.numerator.add(line);
      }
    } else if (isPossiblyInYear(limit)) {
      dueInTime.leftOut.add(line);
      if (limit.review().isEmpty() && limit.outcome() != Outcome.NOT_YET_DUE) {
        neverHeld.leftOut.add(line);
      }
    }
  }

  private void countRelaxed(ReviewTimetable timetable, Obligation relaxed, String line) {
    if (relaxed.review().isPresent() && days.contains(relaxed.review().orElseThrow().heldOn())) {
      pastRelaxedLimit.numerator.add(line);
    } else if (relaxed.review().isEmpty() && isCertainlyInYear(timetable, relaxed)) {
      pastRelaxedLimit.numerator.add(line);
    } else if (relaxed.review().isEmpty() && isPossiblyInYear(relaxed)) {
      pastRelaxedLimit.leftOut.add(line);
    }
  }

  private void countChild(
      ReviewTimetable timetable, List<Obligation> reviews, List<Obligation> limits) {
    String child = timetable.child().value();
    if (isInDoubtOn(days.get(days.size() - 1), timetable)) {
      allInTime.leftOut.add(child);
      return;
    }
    if (CareAtEndOfDay.of(timetable.history(), timetable.asOf())
        == CareAtEndOfDay.NOT_LOOKED_AFTER) {
      return;
    }
    List<Obligation> heldInYear =
        reviews.stream()
            .filter(review -> days.contains(review.review().orElseThrow().heldOn()))
            .toList();
    boolean lateOrWaiting =
        heldInYear.stream().anyMatch(review -> review.outcome() == Outcome.LATE)
            || limits.stream()
                .anyMatch(
                    limit ->
                        limit.outcome() == Outcome.OUTSTANDING
                            && (end(limit).isEmpty() || days.contains(end(limit).orElseThrow())));
    boolean unjudged =
        Stream.concat(
                heldInYear.stream(),
                limits.stream()
                    .filter(limit -> limit.review().isEmpty())
                    .filter(this::isPossiblyInYear))
            .anyMatch(each -> each.outcome() == Outcome.UNKNOWN);
    boolean concerned = limits.stream().anyMatch(limit -> isCertainlyInYear(timetable, limit));
    if (lateOrWaiting) {
      allInTime.denominator.add(child);
    } else if (unjudged) {
      allInTime.leftOut.add(child);
    } else if (concerned) {
      allInTime.denominator.add(child);
      allInTime.numerator.add(child);
    }
  }

  /**
   * The doubts of the random histories have no end; but nobody is in care before birth or as an
   * adult.
   */
  private static boolean isInDoubtOn(LocalDate day, ReviewTimetable timetable) {
    boolean mayBeChild =
        timetable
            .history()
            .dateOfBirth()
            .filter(
                birth ->
                    birth.isAfter(day)
                        || !Birthday.of(birth, Birthday.AGE_OF_MAJORITY).isAfter(day))
            .isEmpty();
    return mayBeChild
        && timetable.history().doubts().stream()
            .anyMatch(each -> each.kind() == Doubt.Kind.FACTS && !each.from().isAfter(day));
  }

  /** One obligation for each review held. */
  private static List<Obligation> reviews(ReviewTimetable timetable) {
    Map<LocalDate, List<Obligation>> byDay =
        ordinaryAndEarly(timetable)
            .filter(obligation -> obligation.review().isPresent())
            .collect(
                groupingBy(
                    obligation -> obligation.review().orElseThrow().heldOn(),
                    LinkedHashMap::new,
                    toList()));
    return byDay.values().stream().map(NaiveTimeliness::decisive).toList();
  }

  /** Of several for one review: a late one, else one it may have missed, else the earliest. */
  private static Obligation decisive(List<Obligation> sameReview) {
    List<Obligation> inOrderOfLimits =
        sameReview.stream()
            .filter(obligation -> !obligation.isUnknown())
            .sorted(
                Comparator.comparing((Obligation o) -> o.limitBetween().orElseThrow().first())
                    .thenComparing(o -> o.limitBetween().orElseThrow().last()))
            .toList();
    Stream<Obligation> late =
        inOrderOfLimits.stream().filter(obligation -> obligation.outcome() == Outcome.LATE);
    Stream<Obligation> perhapsMissed =
        sameReview.stream()
            .filter(obligation -> obligation.isUnknown() && !inOrderOfLimits.isEmpty())
            .filter(NaiveTimeliness::isPerhapsMissed);
    return Stream.of(late, perhapsMissed, inOrderOfLimits.stream(), sameReview.stream())
        .flatMap(obligations -> obligations)
        .findFirst()
        .orElseThrow();
  }

  /** Whether the limit may lie on some day before the day on which the review was completed. */
  private static boolean isPerhapsMissed(Obligation unknown) {
    Optional<LocalDate> completed = unknown.review().orElseThrow().completed();
    if (Set.of(MissingFact.NO_LIMIT_FIXED, MissingFact.END_OF_ACCOMMODATION)
        .contains(unknown.missingFact().orElseThrow())) {
      return false;
    }
    if (completed.isEmpty() || unknown.limitBetween().isEmpty()) {
      return true;
    }
    DateSpan possible = unknown.limitBetween().orElseThrow();
    return possible.last().isBefore(completed.orElseThrow())
        || possible.contains(completed.orElseThrow().minusDays(1));
  }

  /**
   * Each review held, and each that is not: what one review would have met counts once, as it does
   * when that review was held. That is what could be met until the same day of a period of care; of
   * short breaks whose reviews are not given, the last of those that follow each other.
   */
  private static List<Obligation> limits(ReviewTimetable timetable, List<Obligation> reviews) {
    List<Obligation> limits = new ArrayList<>(reviews);
    List<List<Obligation>> notHeld = new ArrayList<>();
    List<Obligation> open =
        ordinaryAndEarly(timetable).filter(each -> each.review().isEmpty()).toList();
    for (int i = 0; i < open.size(); i++) {
      Obligation each = open.get(i);
      if (isMissing(MissingFact.FIRST_REVIEW_PRESUMED, each)) {
        limits.add(each);
      } else if (isSingleBreak(each)) {
        if (i + 1 == open.size() || !isSingleBreak(open.get(i + 1))) {
          limits.add(each);
        }
      } else {
        notHeld.stream()
            .filter(group -> isMetUntilTheSameDay(group.get(0), each))
            .findFirst()
            .ifPresentOrElse(
                group -> group.add(each), () -> notHeld.add(new ArrayList<>(List.of(each))));
      }
    }
    notHeld.forEach(group -> limits.add(ofOneNotHeld(group)));
    return limits;
  }

  private static boolean isMetUntilTheSameDay(Obligation one, Obligation other) {
    return end(one).equals(end(other))
        && one.period()
            .map(PeriodOfCare::knownFrom)
            .equals(other.period().map(PeriodOfCare::knownFrom));
  }

  private static boolean isMissing(MissingFact fact, Obligation obligation) {
    return obligation.missingFact().filter(fact::equals).isPresent();
  }

  private static boolean isSingleBreak(Obligation obligation) {
    return isMissing(MissingFact.SHORT_BREAK_CLOCK, obligation)
        && obligation.period().filter(PeriodOfCare::isShortBreak).isPresent();
  }

  /** One that is outstanding, else one that may be, else the earliest. */
  private static Obligation ofOneNotHeld(List<Obligation> group) {
    Comparator<Obligation> byLimit =
        Comparator.comparing((Obligation o) -> o.limitBetween().orElseThrow().first())
            .thenComparing(o -> o.limitBetween().orElseThrow().last());
    Stream<Obligation> outstanding =
        group.stream().filter(each -> each.outcome() == Outcome.OUTSTANDING).sorted(byLimit);
    Stream<Obligation> unknown = group.stream().filter(Obligation::isUnknown);
    Stream<Obligation> others = group.stream().filter(each -> !each.isUnknown()).sorted(byLimit);
    return Stream.of(outstanding, unknown, others).flatMap(each -> each).findFirst().orElseThrow();
  }

  private static Stream<Obligation> ordinaryAndEarly(ReviewTimetable timetable) {
    return timetable.obligations().stream()
        .filter(
            obligation ->
                obligation.rule().filter(rule -> rule.id().equals("ENG-REV-ADJ")).isEmpty());
  }

  /** Not where it is in doubt, on the last day that it can be or before, who was in care. */
  private boolean isCertainlyInYear(ReviewTimetable timetable, Obligation limit) {
    if (!isCertainlyInYear(limit)) {
      return false;
    }
    LocalDate last = limit.limitBetween().orElseThrow().last();
    LocalDate lastInCare = limit.periodEnd().filter(last::isAfter).orElse(last);
    return timetable.history().doubts().stream()
        .noneMatch(each -> each.kind() == Doubt.Kind.FACTS && !each.from().isAfter(lastInCare));
  }

  private boolean isPossiblyInYear(Obligation limit) {
    if (limit.limitBetween().isEmpty() && limit.review().isPresent()) {
      return days.contains(limit.review().orElseThrow().heldOn());
    }
    return !daysOfLimit(limit).isEmpty();
  }

  private boolean isCertainlyInYear(Obligation limit) {
    return limit.limitBetween().isPresent()
        && daysOfLimit(limit).size() == limit.limitBetween().orElseThrow().days();
  }

  private List<LocalDate> daysOfLimit(Obligation limit) {
    DateSpan possible = limit.limitBetween().orElse(DateSpan.closed(LocalDate.MIN, LocalDate.MAX));
    boolean early = mustPrecedeTheEnd(limit);
    return days.stream()
        .filter(possible::contains)
        .filter(
            day ->
                limit.outcome() == Outcome.OUTSTANDING
                    || end(limit).isEmpty()
                    || end(limit).filter(day::isBefore).isPresent()
                    || (early && end(limit).filter(day::equals).isPresent()))
        .toList();
  }

  /**
   * Whether an early review has to be held before accommodation ends: that which the end itself
   * calls for, and that of a recorded ground which says so.
   */
  private boolean mustPrecedeTheEnd(Obligation limit) {
    return limit.rule().filter(rule -> rule.id().equals("ENG-REV-EARLY")).isPresent()
        && events.stream()
            .filter(event -> limit.trigger().equals(Optional.of(event.day())))
            .allMatch(
                event ->
                    Set.of(
                            Ground.CRIMINAL_JUSTICE_ACCOMMODATION_ENDS,
                            Ground.DETENTION_ENDS,
                            Ground.ACCOMMODATION_TO_BE_WITHDRAWN)
                        .contains(event.ground()));
  }

  /** The last day on which it could be met. */
  private static Optional<LocalDate> end(Obligation limit) {
    return limit.ending().map(ending -> ending.day());
  }
}
