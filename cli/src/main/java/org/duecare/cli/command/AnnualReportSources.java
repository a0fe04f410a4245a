package org.duecare.cli.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import org.duecare.cli.council.ChildDisputes;
import org.duecare.cli.council.RecordedMeasures;
import org.duecare.cli.council.YearMeasures;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.quality.Feedback;
import org.duecare.core.quality.FeedbackKind;
import org.duecare.core.quality.ImprovementAction;
import org.duecare.core.review.PlanRating;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.Roster;
import org.duecare.files.dispute.RecordedDisputes;
import org.duecare.files.record.RecordTable;
import org.duecare.files.record.Records;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.AnnualReportBuilder;
import org.duecare.metrics.annualreport.FeedbackCount;
import org.duecare.metrics.annualreport.Narrative;
import org.duecare.metrics.annualreport.Priority;
import org.duecare.metrics.annualreport.ReportSection;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.consistency.ChildDispute;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.Rearrangements;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.workload.ReviewingTeam;
import org.duecare.metrics.year.YearFigures;

/** Gives to an annual report all that a return and the records tell. */
final class AnnualReportSources {

  private static final Map<FeedbackKind, FeedbackCount.Kind> FEEDBACK =
      new EnumMap<>(
          Map.of(
              FeedbackKind.COMPLIMENT, FeedbackCount.Kind.COMPLIMENT,
              FeedbackKind.COMPLAINT, FeedbackCount.Kind.COMPLAINT));

  /** Where figures stand that are counted from a file of records. */
  private static final Map<String, Set<ReportSection>> SECTIONS =
      Map.of(
          Records.DISPUTES,
          Set.of(ReportSection.DISPUTES, ReportSection.DISPUTE_THEMES, ReportSection.CHALLENGE),
          RecordTable.ROSTER.fileName(),
          Set.of(ReportSection.MAKE_UP_OF_TEAM, ReportSection.CONTINUITY, ReportSection.CASELOADS),
          RecordTable.POSTS.fileName(),
          Set.of(ReportSection.MAKE_UP_OF_TEAM),
          RecordTable.ALLOCATIONS.fileName(),
          Set.of(ReportSection.CASELOADS),
          RecordTable.CHILDREN.fileName(),
          Set.of(ReportSection.DISABILITY),
          RecordTable.REVIEW_STEPS.fileName(),
          Set.of(
              ReportSection.REVIEWS_HELD,
              ReportSection.REASONS_FOR_LATENESS,
              ReportSection.PREPARATION,
              ReportSection.PARTICIPATION_OF_PARENTS,
              ReportSection.CONTINUITY),
          RecordTable.MIDWAY_CHECKS.fileName(),
          Set.of(ReportSection.MIDWAY_CHECKS),
          RecordTable.RATINGS.fileName(),
          Set.of(ReportSection.RATINGS, ReportSection.CHALLENGE),
          RecordTable.FEEDBACK.fileName(),
          Set.of(ReportSection.FEEDBACK),
          RecordTable.ACTIONS.fileName(),
          Set.of(ReportSection.PRIORITIES));

  private final ReportingYear year;
  private final CarePlanning england;
  private final List<ChildFacts> children;
  private final List<CareHistory> histories;
  private final AgeCut ages;
  private final AnnualReportBuilder builder;

  /** Files of records of which something could not be used. */
  private final Set<String> notReadWhole;

  AnnualReportSources(
      ReportingYear year,
      CarePlanning england,
      List<ChildFacts> children,
      AgeCut ages,
      Set<String> notReadWhole) {
    this.year = year;
    this.england = england;
    this.children = children;
    this.histories = children.stream().map(ChildFacts::history).toList();
    this.ages = ages;
    this.builder = AnnualReport.builder(year);
    this.notReadWhole = Set.copyOf(notReadWhole);
    addNotReadWhole();
  }

  AnnualReportBuilder builder() {
    return builder;
  }

  /**
   * What the return tells, of the year and of those before it that it has. Who left is counted of
   * the last month, as in the Walsall report.
   */
  void add(List<ReportingYear> years, Optional<Records> records) {
    for (ReportingYear each : years) {
      boolean recorded = records.isPresent() && each.equals(year);
      Collector<ChildFacts, ?, YearFigures> collector =
          recorded
              ? YearFigures.ofReturnAndRecords(
                  each, england, YearMeasures.STEPS, YearMeasures.MONTHS_WITH_MIDWAY_CHECK)
              : YearFigures.ofReturn(each, england);
      YearFigures figures = children.parallelStream().collect(collector);
      builder.population(figures.population());
      builder.populationByMonth(children.parallelStream().collect(Population.inEachMonthOf(each)));
      builder.timeliness(figures.timeliness());
      builder.reviews(figures.activity());
      builder.participation(
          ages.age().isEmpty()
              ? figures.participation()
              : histories.parallelStream().collect(ReviewParticipation.in(each, ages)));
      figures.midwayChecks().ifPresent(builder::midwayChecks);
      figures.steps().ifPresent(builder::duties);
    }
    builder.legalStatusWithLeaversOf(
        new ReportingSpan(year.lastDay().withDayOfMonth(1), year.lastDay()));
    builder.forecast(DemandForecast.of(england, histories, year.lastDay()));
  }

  /** What the records tell, with the ratings given at reviews; of no file nothing is said. */
  void add(Records records, List<PlanRating> ratings, List<ReportingYear> years) {
    Optional<Roster> roster = records.roster();
    Optional<Allocations> allocations = records.allocations();
    roster.ifPresent(builder::roster);
    if (roster.isPresent() && allocations.isPresent()) {
      builder.caseload(
          ReviewingTeam.of(england, roster.get(), allocations.get(), histories)
              .caseload(year.lastDay()));
    }
    if (records.isGiven(RecordTable.REVIEW_STEPS)) {
      builder.reviewRecords(ReviewRecords.of(records.reviewRecords()));
      builder.rearrangements(Rearrangements.in(year, records.rearrangedReviews()));
    }
    records.disputes().ifPresent(all -> disputes(all, years));
    if (records.isGiven(RecordTable.RATINGS)) {
      ratings(ratings, records.disputes());
    }
    if (records.isGiven(RecordTable.FEEDBACK)) {
      builder.feedback(feedback(records.of(RecordTable.FEEDBACK)));
    }
  }

  /** What of the records could not be used is told where it is wanting. */
  private void addNotReadWhole() {
    for (String file : notReadWhole) {
      SECTIONS.getOrDefault(file, Set.of()).forEach(section -> builder.notReadWhole(section, file));
    }
  }

  /** A year before in which no dispute is told was not recorded rather than free of disputes. */
  private void disputes(RecordedDisputes recorded, List<ReportingYear> years) {
    for (ReportingYear each : years) {
      DisputeFigures figures = DisputeFigures.in(each, recorded.disputes());
      boolean isWhole = !notReadWhole.contains(Records.DISPUTES);
      if ((each.equals(year) && isWhole) || figures.raised().numerator() > 0) {
        builder.disputes(figures);
      }
    }
  }

  private void ratings(List<PlanRating> given, Optional<RecordedDisputes> disputes) {
    PlanRatings ratings = PlanRatings.of(given);
    builder.ratings(ratings);
    disputes
        .filter(ChildDisputes::areComplete)
        .ifPresent(
            all -> {
              List<ChildDispute> whose = ChildDisputes.of(all);
              builder.consistency(
                  ChallengeConsistency.in(
                      year, ratings, whose, RecordedMeasures.DAYS_TO_CHALLENGE));
            });
  }

  /** Comments are neither of the kinds that a report counts. */
  private List<FeedbackCount> feedback(List<Feedback> given) {
    List<FeedbackCount> counts = new ArrayList<>();
    for (Feedback each : given) {
      FeedbackCount.Kind kind = FEEDBACK.get(each.kind());
      if (kind != null && year.contains(each.day())) {
        String source = each.source().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        counts.add(new FeedbackCount(source, kind, 1));
      }
    }
    return counts;
  }

  /** The priorities that are open, or were achieved in the year, as they are worded. */
  Narrative priorities(Narrative narrative, Records records) {
    if (!records.isGiven(RecordTable.ACTIONS)) {
      return narrative;
    }
    Map<String, Priority> priorities = new LinkedHashMap<>();
    for (ImprovementAction each : records.of(RecordTable.ACTIONS)) {
      boolean agreed = !each.agreed().isAfter(year.lastDay());
      boolean current = each.done().filter(day -> day.isBefore(year.firstDay())).isEmpty();
      if (agreed && current) {
        priorities.putIfAbsent(each.words(), priority(each));
      }
    }
    return narrative.withPriorities(List.copyOf(priorities.values()));
  }

  private Priority priority(ImprovementAction action) {
    ReportingYear setIn = year;
    while (action.agreed().isBefore(setIn.firstDay())) {
      setIn = setIn.before();
    }
    Priority.State state = Priority.State.NEW;
    if (action.done().filter(day -> !day.isAfter(year.lastDay())).isPresent()) {
      state = Priority.State.ACHIEVED;
    } else if (!setIn.equals(year)) {
      state = Priority.State.CONTINUED;
    }
    return new Priority(action.words(), setIn, state, Optional.empty());
  }
}
