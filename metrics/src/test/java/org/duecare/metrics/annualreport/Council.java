package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.EpisodeDetails;
import org.duecare.core.child.Sex;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.law.Duty;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.review.ReviewRecord;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.consistency.ChildDispute;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.dispute.WrittenDispute;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Target;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.Rearrangements;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.workload.Caseload;

/** A made-up council: children with reviews, disputes and officers, all from one seed. */
final class Council {

  static final ReportingYear YEAR = ReportingYear.ending(2023);

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate LONG_AGO = LocalDate.of(2018, 5, 1);
  private static final LegalStatus[] STATUSES = {
    LegalStatus.FULL_CARE_ORDER,
    LegalStatus.INTERIM_CARE_ORDER,
    LegalStatus.ACCOMMODATED,
    LegalStatus.PLACEMENT_ORDER,
    LegalStatus.SHORT_BREAK
  };
  private static final Placement[] PLACEMENTS = {
    Placement.FOSTER_OTHER, Placement.WITH_PARENTS, Placement.CHILDRENS_HOME, Placement.TEMPORARY
  };

  private final Random random;
  private final boolean oneThemeEach;
  private final List<ChildFacts> children = new ArrayList<>();
  private final List<PlanRating> ratings = new ArrayList<>();
  private final List<ReviewRecord> records = new ArrayList<>();
  private final List<RearrangedReview> rearranged = new ArrayList<>();
  private final Map<String, Dispute> disputes = new LinkedHashMap<>();
  private final List<ChildDispute> challenged = new ArrayList<>();
  private final List<Employment> officers = new ArrayList<>();
  private final List<Allocation> allocations = new ArrayList<>();

  Council(long seed, int size) {
    random = new Random(seed);
    oneThemeEach = random.nextBoolean();
    int posts = 1 + random.nextInt(4);
    for (int i = 0; i < posts; i++) {
      officers.add(
          new Employment(
              officer(i),
              LONG_AGO,
              i == 0 && posts > 1 ? Optional.of(YEAR.firstDay().plusDays(90)) : Optional.empty(),
              i == 1 ? new BigDecimal("0.8") : BigDecimal.ONE,
              i == 2 ? Contract.AGENCY : Contract.PERMANENT));
    }
    for (int i = 0; i < size; i++) {
      child(ChildId.of("C" + i), officer(posts - 1 - random.nextInt(Math.max(1, posts - 1))));
    }
  }

  private static OfficerId officer(int number) {
    return OfficerId.of("O" + number);
  }

  private void child(ChildId child, OfficerId officer) {
    LocalDate start = LocalDate.of(2020, 4, 10).plusDays(random.nextInt(1000));
    LocalDate end = start.plusDays(60 + random.nextInt(1500));
    boolean left = end.isBefore(YEAR.lastDay());
    Placement placement = pick(PLACEMENTS);
    CareEpisode episode = CareEpisode.startingOn(start, pick(STATUSES), placement);
    PeriodOfCare period = PeriodOfCare.startingOn(start).withEpisodes(List.of(episode));
    CareHistory.Builder history = CareHistory.builder(child);
    ChildRecord.Builder record = ChildRecord.builder(child);
    history.period(left ? period.endingOn(end, ReasonCeased.OTHER) : period);
    if (random.nextInt(10) > 0) {
      LocalDate born = start.minusDays(random.nextInt(14 * 365));
      history.dateOfBirth(born);
      record.dateOfBirth(born).sex(random.nextBoolean() ? Sex.MALE : Sex.FEMALE);
    }
    if (start.getDayOfYear() % 7 == 0) {
      record.disabled();
    } else {
      record.notDisabled();
    }
    EpisodeDetails.Builder details = EpisodeDetails.startingOn(start);
    if (left) {
      details.endingOn(end);
    }
    if (random.nextInt(5) > 0) {
      record.episode(details.distanceInMiles(random.nextInt(40)).build());
    }
    reviews(child, officer, history, start, left ? end : YEAR.lastDay());
    // Of some, earlier reviews are not given, so that not all can be judged.
    if (children.size() % 7 == 3) {
      history.reviewsKnownFrom(start.plusDays(180));
    }
    history.completeRecordsOf(CareEventKind.MIDWAY_CHECK_DONE);
    children.add(new ChildFacts(history.build(), record.build()));
    allocations.add(
        new Allocation(
            child,
            random.nextInt(4) == 0 ? CaseKind.CHILD_PROTECTION : CaseKind.LOOKED_AFTER,
            officer,
            start,
            left ? Optional.of(end) : Optional.empty()));
  }

  private void reviews(
      ChildId child,
      OfficerId officer,
      CareHistory.Builder history,
      LocalDate start,
      LocalDate end) {
    LocalDate day = start.plusDays(15 + random.nextInt(20));
    for (int i = 0; day.isBefore(end); i++) {
      Review review = Review.heldOn(day);
      if (random.nextInt(8) > 0) {
        review = review.withParticipation(pick(Participation.values()));
      }
      history.review(review);
      if (random.nextInt(3) > 0) {
        history.event(CareEventKind.MIDWAY_CHECK_DONE, day.plusDays(40));
      }
      ratings.add(new PlanRating(child, day, pick(Rating.values())));
      around(child, officer, day);
      day = day.plusDays(i == 0 ? 80 + random.nextInt(20) : 170 + random.nextInt(20));
    }
  }

  private void around(ChildId child, OfficerId officer, LocalDate day) {
    ReviewRecord.Builder record = ReviewRecord.builder(child, day).chair(officer);
    if (random.nextBoolean()) {
      record.parentsTookPart();
    }
    if (random.nextBoolean()) {
      record.reasonLate(random.nextBoolean() ? "SICKNESS" : "NOTIFIED_LATE");
    }
    records.add(record.build());
    if (random.nextInt(5) == 0) {
      rearranged.add(
          new RearrangedReview(
              child,
              day.minusDays(3),
              random.nextBoolean() ? Optional.of(day) : Optional.empty(),
              Optional.of("SICKNESS")));
    }
    if (random.nextInt(4) == 0 && day.getYear() > 2020) {
      String themes = random.nextBoolean() ? "DRIFT" : oneThemeEach ? "NO_PLAN" : "DRIFT NO_PLAN";
      String reference = "D" + disputes.size();
      Dispute dispute =
          WrittenDispute.of(day + " opened 1; " + day.plusDays(4) + " answered 1", themes, "North");
      disputes.put(reference, dispute);
      challenged.add(new ChildDispute(child, reference, dispute));
    }
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  List<ChildFacts> children() {
    return children;
  }

  Population population(ReportingYear year) {
    return children.stream().collect(Population.in(year));
  }

  ReviewActivity activity(ReportingYear year) {
    return histories().stream()
        .map(each -> ENGLAND.reviews(each, year.lastDay()))
        .collect(ReviewActivity.in(year));
  }

  Timeliness timeliness(ReportingYear year) {
    return histories().stream()
        .map(each -> ENGLAND.reviews(each, year.lastDay()))
        .collect(Timeliness.in(year));
  }

  List<PlanRating> ratings() {
    return ratings;
  }

  List<ChildDispute> challenged() {
    return challenged;
  }

  Roster roster() {
    return Roster.of(officers);
  }

  Caseload caseload() {
    return Caseload.of(roster(), Allocations.of(allocations), YEAR.lastDay());
  }

  private List<CareHistory> histories() {
    return children.stream().map(ChildFacts::history).toList();
  }

  /** Everything that can be given, each as one call. */
  List<Consumer<AnnualReportBuilder>> calls() {
    PlanRatings given = PlanRatings.of(ratings);
    List<Consumer<AnnualReportBuilder>> calls = new ArrayList<>();
    for (ReportingYear year : List.of(YEAR.before(), YEAR)) {
      calls.add(builder -> builder.population(population(year)));
      calls.add(builder -> builder.peopleUnder18(year, 68_421));
      calls.add(
          builder ->
              builder.populationByMonth(children.stream().collect(Population.inEachMonthOf(year))));
      calls.add(builder -> builder.timeliness(timeliness(year)));
      calls.add(builder -> builder.reviews(activity(year)));
      calls.add(builder -> builder.rearrangements(Rearrangements.in(year, rearranged)));
      calls.add(builder -> builder.disputes(DisputeFigures.in(year, disputes)));
      calls.add(
          builder -> builder.consistency(ChallengeConsistency.in(year, given, challenged, 20)));
      calls.add(
          builder -> builder.midwayChecks(histories().stream().collect(MidwayChecks.in(year, 4))));
      for (AgeCut cut : List.of(AgeCut.asCoded(), AgeCut.from(5))) {
        calls.add(
            builder ->
                builder.participation(
                    histories().stream().collect(ReviewParticipation.in(year, cut))));
      }
    }
    calls.add(
        builder ->
            builder.duties(
                histories().stream()
                    .map(each -> ENGLAND.timeline(each, YEAR.lastDay()))
                    .collect(DutyTimeliness.in(YEAR, EnumSet.of(Duty.REVIEW_RECORD)))));
    calls.add(
        builder ->
            builder.legalStatusWithLeaversOf(
                new ReportingSpan(LocalDate.of(2023, 3, 1), YEAR.lastDay())));
    calls.add(builder -> builder.reviewRecords(ReviewRecords.of(records)));
    calls.add(builder -> builder.ratings(given));
    calls.add(builder -> builder.roster(roster()));
    calls.add(builder -> builder.caseload(caseload()));
    calls.add(builder -> builder.narrative(narrative()));
    calls.add(
        builder ->
            builder.target(
                ReportSection.PARTICIPATION_OF_CHILDREN,
                "attendance-by-review-as-coded",
                Target.ofPercent(75)));
    calls.add(
        builder ->
            builder.feedback(
                List.of(
                    new FeedbackCount("child", FeedbackCount.Kind.COMPLIMENT, 3),
                    new FeedbackCount("foster carer", FeedbackCount.Kind.COMPLIMENT, 1),
                    new FeedbackCount("mother", FeedbackCount.Kind.COMPLIMENT, 1))));
    return calls;
  }

  /** Gives each case to anybody of those who are on the roster at the end. */
  void reassign(Random anew) {
    List<OfficerId> there =
        officers.stream().filter(each -> each.to().isEmpty()).map(Employment::officer).toList();
    allocations.replaceAll(
        each ->
            new Allocation(
                each.child(),
                each.kind(),
                there.get(anew.nextInt(there.size())),
                each.from(),
                each.to()));
  }

  private static Narrative narrative() {
    return Narrative.empty()
        .withText(ReportSection.GOVERNANCE, "The law.")
        .withText(ReportSection.IDENTITY_OF_TEAM, "As the children.")
        .withGoodPractice(List.of("A child chaired a review."))
        .withUrgentAction(List.of())
        .withExhibit(ReportSection.AGE, "Chart of ages")
        .withExhibit(ReportSection.AGE, "Another chart")
        .withReference(ReportSection.AGE, "Chart of ages")
        .withPriorities(List.of(Priority.setIn(YEAR, "Scrutiny of plans")));
  }

  AnnualReport report() {
    AnnualReportBuilder builder = AnnualReport.builder(YEAR);
    calls().forEach(call -> call.accept(builder));
    return builder.build();
  }
}
