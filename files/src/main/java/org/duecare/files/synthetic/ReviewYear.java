package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.quality.CaseAudit;
import org.duecare.core.review.Manner;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.review.ReviewDecision;
import org.duecare.core.review.ReviewRecord;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.OfficerId;
import org.duecare.files.record.RecordTable;
import org.duecare.files.record.RecordedEvent;
import org.duecare.files.record.Records;
import org.duecare.files.record.ReviewSteps;

/** One child's year with its reviewing officer. */
final class ReviewYear {

  /** Paragraph 7.5 of Walsall's report: 79, 19 and 2 in a hundred. */
  private static final Weights<Rating> RATINGS =
      Weights.of(79, Rating.GREEN).and(19, Rating.AMBER).and(2, Rating.RED);

  /** Paragraph 6.2 names these reasons, without their numbers. */
  private static final Weights<String> REASONS_LATE =
      Weights.of(5, "SOCIAL_WORKER_SICK").and(3, "OFFICER_SICK").and(4, "LATE_NOTIFICATION");

  private static final Weights<Manner> MANNERS =
      Weights.of(6, Manner.IN_PERSON).and(2, Manner.HYBRID).and(2, Manner.REMOTE);

  private static final Weights<String> GRADES =
      Weights.of(1, "OUTSTANDING").and(6, "GOOD").and(4, "REQUIRES_IMPROVEMENT");

  /** Not from the report; in every thousand. */
  private static final int PARENTS = 620;

  private static final int CHANGES_OFFICER = 120;
  private static final int REARRANGED = 70;
  private static final int CHECKED_MIDWAY = 550;
  private static final int AUDITED = 90;
  private static final int DECISION_DONE = 780;

  /** The longest limit after a review, twenty working days, with Christmas in between. */
  private static final int DAYS_THAT_REACH_INTO_THE_YEAR = 34;

  private static final Spread UNTIL_SENT = Spread.ofDays(1, 3, 5, 6, 7, 12);
  private static final Spread UNTIL_RECORDED = Spread.ofDays(5, 12, 15, 19, 28);

  /** The report expects the talk fifteen days before the review (6.3), and says not how often. */
  private static final Spread DISCUSSED_BEFORE = Spread.ofDays(10, 20, 22, 25, 30);

  private static final Spread BEFORE = Spread.ofDays(3, 7, 14, 18, 24);

  private final CareHistory history;
  private final ReturnYear year;
  private final Draw draw;

  ReviewYear(CareHistory history, ReturnYear year, Draw draw) {
    this.history = history;
    this.year = year;
    this.draw = draw;
  }

  void addTo(Records.Builder records) {
    OfficerId first = anyOfficer();
    Optional<LocalDate> change =
        draw.perMille(CHANGES_OFFICER)
            ? Optional.of(year.firstDay().plusDays(draw.between(30, 330)))
            : Optional.empty();
    OfficerId second = anyOfficer();
    for (PeriodOfCare period : history.periods()) {
      addAllocations(period, first, change, second, records);
    }
    Set<LocalDate> late = lateReviews();
    for (Review review : history.reviews()) {
      if (isInYear(review.heldOn())) {
        boolean changed = change.filter(day -> !review.heldOn().isBefore(day)).isPresent();
        addReview(review.heldOn(), changed ? second : first, late, records);
      }
    }
    addReviewsJustBefore(records);
  }

  private void addSteps(
      LocalDate held,
      ReviewRecord record,
      Optional<RearrangedReview> rearranged,
      Records.Builder records) {
    records.add(
        RecordTable.REVIEW_STEPS,
        new ReviewSteps(
            history.child(),
            Optional.of(held),
            Optional.empty(),
            Optional.of(record),
            rearranged,
            steps(held)));
  }

  /** What follows a review can fall due in the year when the review was held before it. */
  private void addReviewsJustBefore(Records.Builder records) {
    LocalDate from = year.firstDay().minusDays(DAYS_THAT_REACH_INTO_THE_YEAR);
    for (Review review : history.reviews()) {
      LocalDate held = review.heldOn();
      if (!held.isBefore(from) && held.isBefore(year.firstDay())) {
        ReviewRecord record = ReviewRecord.builder(history.child(), held).build();
        addSteps(held, record, Optional.empty(), records);
      }
    }
  }

  private OfficerId anyOfficer() {
    return ServiceYear.officer(draw.between(1, ServiceYear.OFFICERS));
  }

  private boolean isInYear(LocalDate day) {
    return !day.isBefore(year.firstDay()) && !day.isAfter(year.lastDay());
  }

  private Set<LocalDate> lateReviews() {
    return CarePlanning.england().reviews(history, year.lastDay()).obligations().stream()
        .filter(each -> each.outcome() == Outcome.LATE)
        .map(Obligation::doneOn)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** The time of a period that falls into the year, with the first officer until the change. */
  private void addAllocations(
      PeriodOfCare period,
      OfficerId first,
      Optional<LocalDate> change,
      OfficerId second,
      Records.Builder records) {
    LocalDate from = later(period.knownFrom(), year.firstDay());
    Optional<LocalDate> end = history.lastDayOf(period).filter(this::isInYear);
    boolean over = history.lastDayOf(period).filter(year.firstDay()::isAfter).isPresent();
    if (over || from.isAfter(year.lastDay())) {
      return;
    }
    Optional<LocalDate> changes =
        change
            .filter(day -> day.isAfter(from) && !first.equals(second))
            .filter(day -> end.filter(last -> !last.isAfter(day)).isEmpty());
    if (changes.isEmpty()) {
      boolean afterChange = change.filter(day -> !day.isAfter(from)).isPresent();
      records.add(RecordTable.ALLOCATIONS, allocation(afterChange ? second : first, from, end));
      return;
    }
    records.add(RecordTable.ALLOCATIONS, allocation(first, from, changes));
    records.add(RecordTable.ALLOCATIONS, allocation(second, changes.get(), end));
  }

  private Allocation allocation(OfficerId officer, LocalDate from, Optional<LocalDate> to) {
    return new Allocation(history.child(), CaseKind.LOOKED_AFTER, officer, from, to);
  }

  private void addReview(
      LocalDate held, OfficerId officer, Set<LocalDate> late, Records.Builder records) {
    ReviewRecord.Builder record =
        ReviewRecord.builder(history.child(), held).chair(officer).manner(MANNERS.draw(draw));
    record = draw.perMille(PARENTS) ? record.parentsTookPart() : record.noParentTookPart();
    if (late.contains(held)) {
      record.reasonLate(REASONS_LATE.draw(draw));
    }
    Optional<RearrangedReview> rearranged =
        draw.perMille(REARRANGED)
            ? Optional.of(
                new RearrangedReview(
                    history.child(),
                    held.minusDays(draw.between(1, 14)),
                    Optional.of(held),
                    Optional.of("DATE_CHANGED")))
            : Optional.empty();
    addSteps(held, record.build(), rearranged, records);
    records.add(RecordTable.RATINGS, new PlanRating(history.child(), held, RATINGS.draw(draw)));
    addDecisions(held, records);
    addMidwayCheck(held, records);
    if (draw.perMille(AUDITED)) {
      records.add(
          RecordTable.AUDITS,
          new CaseAudit(
              history.child(),
              held.plusDays(draw.between(5, 40)),
              GRADES.draw(draw),
              Optional.of(officer),
              Optional.empty()));
    }
  }

  private Map<CareEventKind, LocalDate> steps(LocalDate held) {
    Map<CareEventKind, LocalDate> steps = new EnumMap<>(CareEventKind.class);
    LocalDate start = startOfPeriod(held);
    LocalDate notified = earlier(start.plusDays(draw.between(0, 4)), held);
    LocalDate named = earlier(notified.plusDays(draw.between(0, 4)), held);
    steps.put(CareEventKind.REVIEWING_OFFICERS_NOTIFIED, notified);
    steps.put(CareEventKind.REVIEWING_OFFICER_APPOINTED, named);
    steps.put(
        CareEventKind.REVIEW_DISCUSSED, later(held.minusDays(DISCUSSED_BEFORE.draw(draw)), start));
    steps.put(CareEventKind.REVIEW_INVITATIONS_SENT, before(held, start));
    steps.put(CareEventKind.REVIEW_REPORT_AVAILABLE, before(held, start));
    steps.put(CareEventKind.SEEN_BY_REVIEWING_OFFICER, before(held, start));
    steps.put(CareEventKind.REVIEW_DECISIONS_SENT, held.plusDays(UNTIL_SENT.draw(draw)));
    LocalDate recorded = held.plusDays(UNTIL_RECORDED.draw(draw));
    steps.put(CareEventKind.REVIEW_RECORD_COMPLETED, recorded);
    steps.put(CareEventKind.REVIEW_RECORD_DISTRIBUTED, recorded.plusDays(draw.between(0, 9)));
    return steps;
  }

  private LocalDate before(LocalDate held, LocalDate start) {
    return later(held.minusDays(BEFORE.draw(draw)), start);
  }

  private LocalDate startOfPeriod(LocalDate held) {
    return history.periods().stream()
        .map(PeriodOfCare::knownFrom)
        .filter(day -> !day.isAfter(held))
        .reduce((before, next) -> next)
        .orElse(held);
  }

  private void addDecisions(LocalDate held, Records.Builder records) {
    List<String> owners = List.of("social worker", "team manager", "virtual school", "carer");
    int decisions = draw.between(1, owners.size());
    for (int i = 0; i < decisions; i++) {
      LocalDate due = held.plusDays(draw.between(14, 90));
      Optional<LocalDate> done =
          Optional.of(due.minusDays(draw.between(-20, 14)))
              .filter(day -> draw.perMille(DECISION_DONE) && !day.isAfter(year.lastDay()));
      records.add(
          RecordTable.DECISIONS,
          new ReviewDecision(
              history.child(),
              held,
              Integer.toString(i + 1),
              Optional.of(owners.get(i)),
              Optional.of(due),
              done));
    }
  }

  private void addMidwayCheck(LocalDate held, Records.Builder records) {
    LocalDate day = held.plusDays(draw.between(60, 100));
    if (draw.perMille(CHECKED_MIDWAY) && isInYear(day)) {
      records.add(
          RecordTable.MIDWAY_CHECKS,
          new RecordedEvent(history.child(), CareEventKind.MIDWAY_CHECK_DONE, day));
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
