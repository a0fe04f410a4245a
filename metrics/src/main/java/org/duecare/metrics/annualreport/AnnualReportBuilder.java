package org.duecare.metrics.annualreport;

import java.util.List;
import java.util.Objects;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Measure;
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

/**
 * Takes what there is for a report, in any order; nothing is needed. Figures of a year before may
 * be given, too, and stand beside those of the year. Not thread-safe.
 */
public final class AnnualReportBuilder {

  private final Sources sources;

  AnnualReportBuilder(ReportingYear year) {
    this.sources = new Sources(year);
  }

  /**
   * Who is looked after, of the year or of one before it.
   *
   * @param figures the figures
   * @return this builder
   * @throws IllegalArgumentException if they are of another period, or of a year already given
   */
  public AnnualReportBuilder population(Population figures) {
    sources.populations.add(figures.period(), figures);
    return this;
  }

  /**
   * How many people aged 0 to 17 live in the area, which the rate needs.
   *
   * @param year the year, or one before it, at the end of which they are looked after
   * @param people how many, 1 or more
   * @return this builder
   * @throws IllegalArgumentException if there are none, or a year is given twice or lies later
   */
  public AnnualReportBuilder peopleUnder18(ReportingYear year, long people) {
    if (people < 1) {
      throw new IllegalArgumentException(
          "number of people out of range: " + people + "; 1 or more is allowed");
    }
    sources.peopleUnder18.add(year, people);
    return this;
  }

  /**
   * That the legal statuses are also shown with those who left in some days of the year.
   *
   * @param days the days of the year
   * @return this builder
   * @throws IllegalArgumentException if they do not lie in the year, or are given twice
   */
  public AnnualReportBuilder legalStatusWithLeaversOf(ReportingPeriod days) {
    if (!sources.year.contains(days.firstDay()) || !sources.year.contains(days.lastDay())) {
      throw new IllegalArgumentException(
          "days of leaving not in the year: " + days + "; the year is " + sources.year);
    }
    sources.leavers = Sources.once(sources.leavers, days, "days of leaving");
    return this;
  }

  /**
   * In which bands times in care are shown, in place of three months, one year and two years.
   *
   * @param bands the bands
   * @return this builder
   */
  public AnnualReportBuilder durationBands(DurationBands bands) {
    sources.durationBands = Objects.requireNonNull(bands, "bands");
    return this;
  }

  /**
   * Whether reviews were in time, of the year or of one before it.
   *
   * @param figures the figures
   * @return this builder
   * @throws IllegalArgumentException if they are of another period, or of a year already given
   */
  public AnnualReportBuilder timeliness(Timeliness figures) {
    sources.timeliness.add(figures.year(), figures);
    return this;
  }

  /**
   * Reviews held, overdue and falling due, of the year or of one before it.
   *
   * @param figures the figures
   * @return this builder
   * @throws IllegalArgumentException if they are of another period, or of a year already given
   */
  public AnnualReportBuilder reviews(ReviewActivity figures) {
    sources.activity.add(figures.period(), figures);
    return this;
  }

  /**
   * What is recorded of reviews: why they were late, how they were held, who took part.
   *
   * @param records the records, of any years
   * @return this builder
   * @throws IllegalArgumentException if they are given twice
   */
  public AnnualReportBuilder reviewRecords(ReviewRecords records) {
    Objects.requireNonNull(records, "records");
    sources.records = Sources.once(sources.records, records, "records of reviews");
    return this;
  }

  /**
   * Reviews not held as planned, of the year or of one before it.
   *
   * @param figures the figures
   * @return this builder
   * @throws IllegalArgumentException if they are of another period, or of a year already given
   */
  public AnnualReportBuilder rearrangements(Rearrangements figures) {
    sources.rearrangements.add(figures.cancelled().period(), figures);
    return this;
  }

  /**
   * How children took part, of the year or of one before it. Several age cuts may be given; of
   * them, the one first in text order is published.
   *
   * @param figures the figures
   * @return this builder
   * @throws IllegalArgumentException if they are of another period, or of a year and a cut already
   *     given
   */
  public AnnualReportBuilder participation(ReviewParticipation figures) {
    Measure<?> attendance = figures.attendanceByReview();
    sources.addNamed(
        sources.participation, attendance.id(), "participation", attendance.period(), figures);
    return this;
  }

  /**
   * Whether other duties were done in time, of the year or of one before it.
   *
   * @param figures the figures, at least of one duty
   * @return this builder
   * @throws IllegalArgumentException if they are of another period, or of a year already given
   */
  public AnnualReportBuilder duties(DutyTimeliness figures) {
    List<? extends Measure<?>> measures = figures.measures();
    String duties = String.join(" ", measures.stream().map(Measure::id).sorted().toList());
    sources.addNamed(sources.duties, duties, "duties", measures.get(0).period(), figures);
    return this;
  }

  /**
   * Checks between reviews, of the year or of one before it.
   *
   * @param figures the figures
   * @return this builder
   * @throws IllegalArgumentException if they are of another period, or of a year already given
   */
  public AnnualReportBuilder midwayChecks(MidwayChecks figures) {
    Measure<?> intervals = figures.intervalsWithCheck();
    sources.addNamed(sources.midway, intervals.id(), "midway checks", intervals.period(), figures);
    return this;
  }

  /**
   * The ratings of plans, of any years; shown are those of the year and of the two before it.
   *
   * @param ratings the ratings
   * @return this builder
   * @throws IllegalArgumentException if they are given twice
   */
  public AnnualReportBuilder ratings(PlanRatings ratings) {
    Objects.requireNonNull(ratings, "ratings");
    sources.ratings = Sources.once(sources.ratings, ratings, "ratings of plans");
    return this;
  }

  /**
   * Disputes, of the year or of one before it.
   *
   * @param figures the figures
   * @return this builder
   * @throws IllegalArgumentException if they are of another period, or of a year already given
   */
  public AnnualReportBuilder disputes(DisputeFigures figures) {
    sources.disputes.add(figures.raised().period(), figures);
    return this;
  }

  /**
   * Whether ratings and disputes fit together, of the year or of one before it.
   *
   * @param figures the figures
   * @return this builder
   * @throws IllegalArgumentException if they are of another period, or of a year already given
   */
  public AnnualReportBuilder consistency(ChallengeConsistency figures) {
    Measure<?> concerns = figures.redOrAmberWithoutDispute();
    sources.addNamed(sources.consistency, concerns.id(), "consistency", concerns.period(), figures);
    return this;
  }

  /**
   * The officers of the year.
   *
   * @param roster the roster
   * @return this builder
   * @throws IllegalArgumentException if it is given twice
   */
  public AnnualReportBuilder roster(Roster roster) {
    Objects.requireNonNull(roster, "roster");
    sources.roster = Sources.once(sources.roster, roster, "roster");
    return this;
  }

  /**
   * Who has which cases on the last day of the year; another day would not compare with the
   * children of that day.
   *
   * @param caseload the caseload
   * @return this builder
   * @throws IllegalArgumentException if it is of another day, or given twice
   */
  public AnnualReportBuilder caseload(Caseload caseload) {
    if (!caseload.day().equals(sources.year.lastDay())) {
      throw new IllegalArgumentException(
          "caseload of another day: "
              + caseload.day()
              + "; the last day of the year is allowed, "
              + sources.year.lastDay());
    }
    sources.caseload = Sources.once(sources.caseload, caseload, "caseload");
    return this;
  }

  /**
   * The reviews that lie ahead.
   *
   * @param forecast the forecast
   * @return this builder
   * @throws IllegalArgumentException if it is made as of a day before the last of the year, or
   *     given twice
   */
  public AnnualReportBuilder forecast(DemandForecast forecast) {
    if (forecast.asOf().isBefore(sources.year.lastDay())) {
      throw new IllegalArgumentException(
          "forecast as of a day in the year: "
              + forecast.asOf()
              + "; its last day or a later one is allowed");
    }
    sources.forecast = Sources.once(sources.forecast, forecast, "forecast");
    return this;
  }

  /**
   * By what every figure to each officer is divided, so that one report has one denominator;
   * without it full-time equivalents, as the guideline of the handbook has it.
   *
   * @param basis heads or full-time equivalents
   * @return this builder
   * @throws IllegalArgumentException if the basis is another
   */
  public AnnualReportBuilder countingOfficersBy(Basis basis) {
    if (basis != Basis.HEADS && basis != Basis.FULL_TIME_EQUIVALENT) {
      throw new IllegalArgumentException(
          "no basis for officers: " + basis + "; HEADS and FULL_TIME_EQUIVALENT are allowed");
    }
    sources.officers = basis;
    return this;
  }

  /**
   * What the author writes in a section.
   *
   * @param section the section
   * @param text the text; it is published as it is
   * @return this builder
   * @throws IllegalArgumentException if the text is blank, or the section has one already
   */
  public AnnualReportBuilder text(ReportSection section, String text) {
    Objects.requireNonNull(section, "section");
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "text of " + section.id() + " is blank; leave it out or give a text");
    }
    if (sources.texts.putIfAbsent(section, text) != null) {
      throw new IllegalArgumentException(
          "text of " + section.id() + " given twice; once is allowed");
    }
    return this;
  }

  /**
   * Every priority: those set in this report, and what became of earlier ones.
   *
   * @param priorities the priorities in their order; none says that none is set
   * @return this builder
   * @throws IllegalArgumentException if they are given twice, two have one title, or one is set in
   *     a later year
   */
  public AnnualReportBuilder priorities(List<Priority> priorities) {
    List<Priority> copy = List.copyOf(priorities);
    long titles = copy.stream().map(Priority::title).distinct().count();
    if (titles < copy.size()) {
      throw new IllegalArgumentException("two priorities of one title; each title is allowed once");
    }
    for (Priority each : copy) {
      if (each.setIn().lastDay().isAfter(sources.year.lastDay())) {
        throw new IllegalArgumentException(
            "priority set in a later year: " + each.setIn() + "; the report is of " + sources.year);
      }
    }
    sources.priorities = Sources.once(sources.priorities, copy, "priorities");
    return this;
  }

  /**
   * The report of the year before: each priority that it left open has to be spoken of.
   *
   * @param previous the report
   * @return this builder
   * @throws IllegalArgumentException if it is of another year, or given twice
   */
  public AnnualReportBuilder after(AnnualReport previous) {
    if (!previous.year().equals(sources.year.before())) {
      throw new IllegalArgumentException(
          "report of another year: " + previous.year() + "; " + sources.year.before() + " is due");
    }
    sources.previous = Sources.once(sources.previous, previous, "report of the year before");
    return this;
  }

  /**
   * Good practice that was seen.
   *
   * @param examples one sentence for each
   * @return this builder
   * @throws IllegalArgumentException if it is given twice
   */
  public AnnualReportBuilder goodPractice(List<String> examples) {
    sources.goodPractice =
        Sources.once(sources.goodPractice, List.copyOf(examples), "good practice");
    return this;
  }

  /**
   * What has to be done at once.
   *
   * @param actions one sentence for each; none says that nothing has to be done at once
   * @return this builder
   * @throws IllegalArgumentException if it is given twice
   */
  public AnnualReportBuilder urgentAction(List<String> actions) {
    sources.urgentAction =
        Sources.once(sources.urgentAction, List.copyOf(actions), "urgent action");
    return this;
  }

  /**
   * How often people said something of the service.
   *
   * @param counts the counts; of one source and kind they are added up
   * @return this builder
   * @throws IllegalArgumentException if it is given twice
   */
  public AnnualReportBuilder feedback(List<FeedbackCount> counts) {
    sources.feedback = Sources.once(sources.feedback, List.copyOf(counts), "feedback");
    return this;
  }

  /**
   * A picture or table that the author adds to a section.
   *
   * @param section the section
   * @param name what the text calls it
   * @return this builder
   * @throws IllegalArgumentException if the name is blank
   */
  public AnnualReportBuilder exhibit(ReportSection section, String name) {
    Sources.name(sources.exhibits, section, name);
    return this;
  }

  /**
   * That the text of a section speaks of a picture or table. Where no section has it, it is a gap.
   *
   * @param section the section
   * @param name what the text calls it: an exhibit, or the title of a table of the report
   * @return this builder
   * @throws IllegalArgumentException if the name is blank
   */
  public AnnualReportBuilder reference(ReportSection section, String name) {
    Sources.name(sources.references, section, name);
    return this;
  }

  /**
   * The report.
   *
   * @return the report, with every section
   * @throws IllegalArgumentException if figures do not go together, such as those of a dispute and
   *     of reviews that end on different days
   */
  public AnnualReport build() {
    Contents contents = new Contents(sources.year);
    new TeamSections(sources, contents).add();
    new ChildrenSections(sources, contents).add();
    new ReviewSections(sources, contents).add();
    new ChallengeSections(sources, contents).add();
    new StatedSections(sources, contents).add();
    sources.texts.forEach((section, text) -> contents.of(section).text(text));
    new Exhibits(sources, contents).add();
    return new AnnualReport(sources, contents.build());
  }

  /** The year, and how many sections have a text. */
  @Override
  public String toString() {
    return "builder of the annual report " + sources.year + ", " + sources.texts.size() + " texts";
  }
}
