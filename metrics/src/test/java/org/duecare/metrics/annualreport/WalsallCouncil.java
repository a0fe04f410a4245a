package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.workload.Caseload;

/** Made-up records from which the figures of the Walsall report of 2022-23 can be counted. */
final class WalsallCouncil {

  static final ReportingYear YEAR = ReportingYear.ending(2023);

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate CAME = LocalDate.of(2022, 5, 4);
  private static final LocalDate BORN = LocalDate.of(2010, 6, 15);
  private static final int[] STATUSES_COUNTED = {426, 94, 72, 65, 12};
  private static final LegalStatus[] STATUSES = {
    LegalStatus.FULL_CARE_ORDER,
    LegalStatus.INTERIM_CARE_ORDER,
    LegalStatus.ACCOMMODATED,
    LegalStatus.PLACEMENT_ORDER,
    LegalStatus.REMANDED
  };

  /** The fifteen themes in the order of the report. */
  private static final Map<String, Integer> THEMES = new LinkedHashMap<>();

  static {
    String[] codes = {
      "DRIFT",
      "NO_PLAN",
      "RISKS",
      "NOT_SEEN",
      "NO_HEALTH_ASSESSMENT",
      "PLAN_ON_THE_DAY",
      "FAMILY_CONTACT",
      "PERMANENCE_ASSESSMENTS",
      "NO_PEP",
      "BEDROOM_NOT_SEEN",
      "EVERYDAY_LIFE",
      "ENGAGEMENT",
      "NO_PLACEMENT_PLAN",
      "NO_SDQ",
      "OTHER"
    };
    int[] counts = {39, 28, 17, 14, 10, 10, 5, 5, 3, 2, 2, 2, 1, 1, 40};
    for (int i = 0; i < codes.length; i++) {
      THEMES.put(codes[i], counts[i]);
    }
  }

  private WalsallCouncil() {}

  private static ChildId child(int number) {
    return ChildId.of("made-up-" + number);
  }

  /** Of 669 children 19 left in March; 95 reviews of 1782 were late. */
  static List<CareHistory> histories() {
    List<CareHistory> children = new ArrayList<>();
    for (int kind = 0; kind < STATUSES_COUNTED.length; kind++) {
      for (int i = 0; i < STATUSES_COUNTED[kind]; i++) {
        CareEpisode episode = CareEpisode.startingOn(CAME, STATUSES[kind], Placement.FOSTER_OTHER);
        PeriodOfCare period = PeriodOfCare.startingOn(CAME).withEpisodes(List.of(episode));
        boolean left = kind == 2 && i < 19;
        int number = children.size();
        CareHistory.Builder history = CareHistory.builder(child(number)).dateOfBirth(BORN);
        history.period(
            left ? period.endingOn(LocalDate.of(2023, 3, 15), ReasonCeased.OTHER) : period);
        // 594 of three reviews make 1782; the others have not been reviewed.
        if (number < 594) {
          history.review(review(number, 0, LocalDate.of(2022, number < 95 ? 6 : 5, 30)));
          history.review(review(number, 1, LocalDate.of(2022, 8, 26)));
          history.review(review(number, 2, LocalDate.of(2023, 2, 24)));
        }
        history.completeRecordsOf(CareEventKind.MIDWAY_CHECK_DONE);
        history.completeRecordsOf(CareEventKind.REVIEW_DISCUSSED);
        children.add(history.build());
      }
    }
    return children;
  }

  /** To 1426 of 1782 reviews the child came; for the others it sent its views. */
  private static Review review(int child, int number, LocalDate day) {
    return Review.heldOn(day)
        .withParticipation(
            3 * child + number < 1426
                ? Participation.ATTENDED_AND_SPOKE
                : Participation.VIEWS_SENT);
  }

  /** 339 boys among the 650, and 130 of them far from home. */
  static List<ChildFacts> children() {
    List<ChildFacts> facts = new ArrayList<>();
    int there = 0;
    for (CareHistory each : histories()) {
      boolean left = each.periods().get(0).end().isPresent();
      EpisodeDetails.Builder details =
          EpisodeDetails.startingOn(CAME).distanceInMiles(there < 130 && !left ? 25 : 5);
      each.periods().get(0).end().ifPresent(details::endingOn);
      facts.add(
          new ChildFacts(
              each,
              ChildRecord.builder(each.child())
                  .dateOfBirth(BORN)
                  .sex(there < 339 && !left ? Sex.MALE : Sex.FEMALE)
                  .episode(details.build())
                  .build()));
      there += left ? 0 : 1;
    }
    return facts;
  }

  /** So many children, all under full care orders, at the end of a year before. */
  private static Population before(ReportingYear year, int children) {
    LocalDate start = year.firstDay().plusDays(30);
    return IntStream.range(0, children)
        .mapToObj(
            i ->
                ChildFacts.of(
                    CareHistory.builder(child(i))
                        .dateOfBirth(BORN)
                        .period(
                            PeriodOfCare.startingOn(start)
                                .withEpisodes(
                                    List.of(
                                        CareEpisode.startingOn(
                                            start,
                                            LegalStatus.FULL_CARE_ORDER,
                                            Placement.FOSTER_OTHER))))
                        .build()))
        .collect(Population.in(year));
  }

  /** 61 of 100 reviews of children who were 7 or older. */
  private static ReviewParticipation attendance(ReportingYear year) {
    LocalDate start = year.firstDay().plusDays(10);
    return IntStream.range(0, 100)
        .mapToObj(
            i ->
                CareHistory.builder(child(i))
                    .dateOfBirth(start.minusYears(7))
                    .period(PeriodOfCare.startingOn(start))
                    .review(
                        Review.heldOn(start.plusDays(20))
                            .withParticipation(
                                i < 61
                                    ? Participation.ATTENDED_AND_SPOKE
                                    : Participation.VIEWS_SENT))
                    .build())
        .collect(ReviewParticipation.in(year, AgeCut.from(5)));
  }

  private static OfficerId officer(int number) {
    return OfficerId.of("made-up-officer-" + number);
  }

  /** Twelve full-time officers and one of four days; one came through an agency. */
  private static Roster roster() {
    return Roster.of(
            IntStream.range(0, 13)
                .mapToObj(
                    i ->
                        new Employment(
                            officer(i),
                            LocalDate.of(i == 0 ? 2002 : 2015, 5, 1),
                            Optional.empty(),
                            i == 12 ? new BigDecimal("0.8") : BigDecimal.ONE,
                            i == 11 ? Contract.AGENCY : Contract.PERMANENT))
                .toList())
        .withPostsApproved(LocalDate.of(2015, 5, 1), new BigDecimal("12.8"));
  }

  /** To each full-time officer 51 children in care or 50, to the other 41. */
  private static Caseload caseload(Roster roster) {
    List<Allocation> all = new ArrayList<>();
    for (int i = 0; i < 650; i++) {
      int officer = i < 41 ? 12 : (i - 41) % 12;
      all.add(allocation(i, CaseKind.LOOKED_AFTER, officer));
    }
    for (int i = 0; i < 218; i++) {
      all.add(allocation(1000 + i, CaseKind.CHILD_PROTECTION, i % 13));
    }
    return Caseload.of(roster, Allocations.of(all), YEAR.lastDay());
  }

  private static Allocation allocation(int child, CaseKind kind, int officer) {
    return new Allocation(child(child), kind, officer(officer), CAME, Optional.empty());
  }

  private static Map<String, Dispute> disputes() {
    Map<String, Dispute> disputes = new LinkedHashMap<>();
    THEMES.forEach(
        (theme, count) -> {
          for (int i = 0; i < count; i++) {
            disputes.put(
                theme + i,
                WrittenDispute.of(
                    "2022-05-03 opened 1; 2022-05-09 answered 1", theme, "made-up team"));
          }
        });
    return disputes;
  }

  private static ChildDispute soonAfterReview() {
    return new ChildDispute(
        child(0), "soon", WrittenDispute.of("2022-09-01 opened 1", "DRIFT", "made-up team"));
  }

  private static PlanRatings ratings() {
    return PlanRatings.of(
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    new PlanRating(
                        child(i),
                        LocalDate.of(2022, 8, 26),
                        i < 79 ? Rating.GREEN : i < 98 ? Rating.AMBER : Rating.RED))
            .toList());
  }

  private static ReviewRecords records() {
    return ReviewRecords.of(
        IntStream.range(0, 95)
            .mapToObj(
                i ->
                    ReviewRecord.builder(child(i), LocalDate.of(2022, 6, 30))
                        .reasonLate("SICKNESS")
                        .build())
            .toList());
  }

  static AnnualReport report() {
    List<CareHistory> histories = histories();
    List<ChildFacts> children = children();
    Roster roster = roster();
    PlanRatings ratings = ratings();
    AnnualReportBuilder builder =
        AnnualReport.builder(YEAR)
            .population(before(ReportingYear.ending(2021), 664))
            .population(before(ReportingYear.ending(2022), 662))
            .population(children.stream().collect(Population.in(YEAR)))
            .populationByMonth(children.stream().collect(Population.inEachMonthOf(YEAR)))
            .peopleUnder18(ReportingYear.ending(2021), 68_421)
            .peopleUnder18(ReportingYear.ending(2022), 68_421)
            .peopleUnder18(YEAR, 68_421)
            .legalStatusWithLeaversOf(new ReportingSpan(LocalDate.of(2023, 3, 1), YEAR.lastDay()))
            .timeliness(
                histories.stream()
                    .map(each -> ENGLAND.reviews(each, YEAR.lastDay()))
                    .collect(Timeliness.in(YEAR)))
            .reviews(
                histories.stream()
                    .map(each -> ENGLAND.reviews(each, YEAR.lastDay()))
                    .collect(ReviewActivity.in(YEAR)))
            .reviewRecords(records())
            .participation(histories.stream().collect(ReviewParticipation.in(YEAR, AgeCut.from(5))))
            .target(
                ReportSection.PARTICIPATION_OF_CHILDREN,
                "attendance-by-review-aged-5-and-over",
                Target.ofPercent(75))
            .duties(
                histories.stream()
                    .map(each -> ENGLAND.timeline(each, YEAR.lastDay()))
                    .collect(DutyTimeliness.in(YEAR, EnumSet.of(Duty.REVIEW_DISCUSSION))))
            .midwayChecks(histories.stream().collect(MidwayChecks.in(YEAR, 4)))
            .ratings(ratings)
            .disputes(DisputeFigures.in(YEAR, disputes()))
            .consistency(ChallengeConsistency.in(YEAR, ratings, List.of(soonAfterReview()), 20))
            .roster(roster)
            .caseload(caseload(roster))
            .feedback(
                List.of(
                    new FeedbackCount("child", FeedbackCount.Kind.COMPLIMENT, 3),
                    new FeedbackCount("foster carer", FeedbackCount.Kind.COMPLIMENT, 1),
                    new FeedbackCount("mother", FeedbackCount.Kind.COMPLIMENT, 1)));
    for (int year = 2017; year < 2023; year++) {
      builder.participation(attendance(ReportingYear.ending(year)));
    }
    return builder.build();
  }
}
