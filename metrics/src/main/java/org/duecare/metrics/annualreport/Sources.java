package org.duecare.metrics.annualreport;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duecare.core.dispute.TimeBand;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Target;
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
  final Map<ReportSection, Map<String, Target>> targets = new EnumMap<>(ReportSection.class);

  final Map<ReportSection, SortedSet<String>> notReadWhole = new EnumMap<>(ReportSection.class);

  /** By the last day of the month, oldest first. */
  final SortedMap<LocalDate, Population> months = new TreeMap<>();

  final List<TimeBand> answerBands = TimeBand.upTo(WORKING_DAYS);
  DurationBands durationBands = DurationBands.endingAtMonths(3, 12, 24);
  Basis officers = Basis.FULL_TIME_EQUIVALENT;
  @Nullable ReportingPeriod leavers;
  @Nullable Roster roster;
  @Nullable Caseload caseload;
  @Nullable DemandForecast forecast;
  @Nullable ReviewRecords records;
  @Nullable PlanRatings ratings;
  @Nullable List<FeedbackCount> feedback;
  @Nullable Narrative narrative;

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

  void notReadWhole(ReportSection section, String given) {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(given, "records");
    notReadWhole.computeIfAbsent(section, any -> new TreeSet<>()).add(given);
  }

  boolean areReadWhole(ReportSection section) {
    return !notReadWhole.containsKey(section);
  }

  /** Whether a period is the year of the report, in whatever form it is given. */
  boolean isYear(ReportingPeriod period) {
    return period.firstDay().equals(year.firstDay()) && period.lastDay().equals(year.lastDay());
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

  Optional<Population> populationOfYear() {
    return populations.ofYear();
  }

  void addMonth(Population population) {
    ReportingPeriod month = population.period();
    boolean isMonth = month.lastDay().equals(month.firstDay().plusMonths(1).minusDays(1));
    if (!isMonth || month.lastDay().isAfter(year.lastDay())) {
      throw new IllegalArgumentException(
          "population of no month up to the end of the year: "
              + month
              + "; the year ends on "
              + year.lastDay());
    }
    if (months.putIfAbsent(month.lastDay(), population) != null) {
      throw new IllegalArgumentException(
          "population of the month " + month + " given twice; once is allowed");
    }
  }

  void peopleUnder18(ReportingYear each, long people) {
    if (people < 1) {
      throw new IllegalArgumentException(
          "number of people out of range: " + people + "; 1 or more is allowed");
    }
    peopleUnder18.add(each, people);
  }

  void leavers(ReportingPeriod days) {
    if (!year.contains(days.firstDay()) || !year.contains(days.lastDay())) {
      throw new IllegalArgumentException(
          "days of leaving not in the year: " + days + "; the year is " + year);
    }
    leavers = once(leavers, days, "days of leaving");
  }

  void caseload(Caseload given) {
    if (!given.day().equals(year.lastDay())) {
      throw new IllegalArgumentException(
          "caseload of another day: "
              + given.day()
              + "; the last day of the year is allowed, "
              + year.lastDay());
    }
    caseload = once(caseload, given, "caseload");
  }

  void forecast(DemandForecast given) {
    if (given.asOf().isBefore(year.lastDay())) {
      throw new IllegalArgumentException(
          "forecast as of a day in the year: "
              + given.asOf()
              + "; its last day or a later one is allowed");
    }
    forecast = once(forecast, given, "forecast");
  }

  void officers(Basis basis) {
    if (basis != Basis.HEADS && basis != Basis.FULL_TIME_EQUIVALENT) {
      throw new IllegalArgumentException(
          "no basis for officers: " + basis + "; HEADS and FULL_TIME_EQUIVALENT are allowed");
    }
    officers = basis;
  }

  void target(ReportSection section, String measure, Target target) {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(target, "target");
    Map<String, Target> all = targets.computeIfAbsent(section, each -> new TreeMap<>());
    if (all.put(Objects.requireNonNull(measure, "measure"), target) != null) {
      throw new IllegalArgumentException("target of " + measure + " given twice; once is allowed");
    }
  }

  void narrative(Narrative given) {
    given.requireFor(year);
    narrative = once(narrative, given, "narrative");
  }

  Narrative narrative() {
    return narrative == null ? Narrative.empty() : narrative;
  }
}
