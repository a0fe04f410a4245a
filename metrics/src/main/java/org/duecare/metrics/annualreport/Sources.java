package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duecare.core.dispute.TimeBand;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.DurationBands;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.Rearrangements;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.DemandForecast;
import org.jspecify.annotations.Nullable;

/** What a report is made of, as far as it was given. Not thread-safe. */
final class Sources {

  /** The distance by which the national statistics and the Walsall report split. */
  static final int MILES = 20;

  /** The handbook's limit for a dispute and half of it, which the Walsall report uses. */
  private static final List<Integer> WORKING_DAYS = List.of(10, 20);

  final ReportingYear year;
  final Yearly<Population> populations;
  final Yearly<Long> peopleUnder18;
  final Yearly<Timeliness> timeliness;
  final Yearly<ReviewActivity> activity;
  final Yearly<Rearrangements> rearrangements;
  final Yearly<DisputeFigures> disputes;
  final Map<String, Yearly<ReviewParticipation>> participation = new TreeMap<>();
  final Map<String, Yearly<DutyTimeliness>> duties = new TreeMap<>();
  final Map<String, Yearly<MidwayChecks>> midway = new TreeMap<>();
  final Map<String, Yearly<ChallengeConsistency>> consistency = new TreeMap<>();
  final Map<ReportSection, String> texts = new EnumMap<>(ReportSection.class);
  final Map<ReportSection, List<String>> exhibits = new EnumMap<>(ReportSection.class);
  final Map<ReportSection, List<String>> references = new EnumMap<>(ReportSection.class);
  final List<TimeBand> answerBands = TimeBand.upTo(WORKING_DAYS);
  DurationBands durationBands = DurationBands.endingAtMonths(3, 12, 24);
  Basis officers = Basis.FULL_TIME_EQUIVALENT;
  @Nullable ReportingPeriod leavers;
  @Nullable Roster roster;
  @Nullable Caseload caseload;
  @Nullable DemandForecast forecast;
  @Nullable ReviewRecords records;
  @Nullable PlanRatings ratings;
  @Nullable List<Priority> priorities;
  @Nullable List<FeedbackCount> feedback;
  @Nullable List<String> goodPractice;
  @Nullable List<String> urgentAction;
  @Nullable AnnualReport previous;

  Sources(ReportingYear year) {
    this.year = year;
    populations = new Yearly<>(year, "population");
    peopleUnder18 = new Yearly<>(year, "people aged 0 to 17");
    timeliness = new Yearly<>(year, "timeliness");
    activity = new Yearly<>(year, "reviews");
    rearrangements = new Yearly<>(year, "rearrangements");
    disputes = new Yearly<>(year, "disputes");
  }

  <T> void addNamed(
      Map<String, Yearly<T>> named, String name, String what, ReportingPeriod period, T figures) {
    named.computeIfAbsent(name, key -> new Yearly<>(year, what)).add(period, figures);
  }

  static <T> boolean hasYear(Map<String, Yearly<T>> named) {
    return named.values().stream().anyMatch(each -> each.ofYear().isPresent());
  }

  /** Sets what may be given once. */
  static <T> T once(@Nullable T before, T given, String what) {
    if (before != null) {
      throw new IllegalArgumentException(what + " given twice; once is allowed");
    }
    return given;
  }

  static void name(Map<ReportSection, List<String>> names, ReportSection section, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of an exhibit is blank; a text is needed");
    }
    List<String> all = names.computeIfAbsent(section, key -> new ArrayList<>());
    all.add(name);
    // The order of calls is not to matter.
    all.sort(String::compareTo);
  }

  Optional<Population> populationOfYear() {
    return populations.ofYear();
  }
}
