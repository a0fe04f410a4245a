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

/**
 * Takes what there is for a report, in any order; nothing is needed. Figures of a year before may
 * be given, too, and stand beside those of the year. Not thread-safe.
 */
public final class AnnualReportBuilder {

  private static final String ROWS_REFUSED = "rows-refused";

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
   * Who is looked after at the end of single months of the year, or of years before it.
   *
   * @param months the figures of each month, as {@link Population#inEachMonthOf} gives them
   * @return this builder
   * @throws IllegalArgumentException if one is not of a month up to the end of the year, or of a
   *     month already given
   */
  public AnnualReportBuilder populationByMonth(List<Population> months) {
    months.forEach(sources::addMonth);
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
    sources.peopleUnder18(year, people);
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
    sources.leavers(days);
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
    sources.caseload(caseload);
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
    sources.forecast(forecast);
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
    sources.officers(basis);
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
   * At what a share of the report aims.
   *
   * @param section where the share stands
   * @param measure its id, for example "attendance-by-review-aged-5-and-over"
   * @param target the least percentage that is wanted
   * @return this builder
   * @throws IllegalArgumentException if a target of the share is already given
   */
  public AnnualReportBuilder target(ReportSection section, String measure, Target target) {
    sources.target(section, measure, target);
    return this;
  }

  /**
   * Says that some records from which figures of a section are counted could not be used: the
   * section then tells it.
   *
   * @param section the section
   * @param records what is not used whole, for example the name of a file
   * @return this builder
   */
  public AnnualReportBuilder notReadWhole(ReportSection section, String records) {
    sources.notReadWhole(section, records);
    return this;
  }

  /**
   * What the author writes.
   *
   * @param narrative the texts, statements and priorities
   * @return this builder
   * @throws IllegalArgumentException if it is given twice, has a priority that was set in a later
   *     year, or follows a report that is not of the year before
   */
  public AnnualReportBuilder narrative(Narrative narrative) {
    sources.narrative(narrative);
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
    sources.narrative().texts().forEach((section, text) -> contents.of(section).text(text));
    sources.targets.forEach((section, targets) -> contents.of(section).targets(targets));
    sources.notReadWhole.forEach(
        (section, records) ->
            records.forEach(
                each ->
                    contents
                        .of(section)
                        .notComputed(Phrase.of("some-rows-of", each), ROWS_REFUSED)));
    new Exhibits(sources.narrative(), contents).add();
    return new AnnualReport(sources, contents.build());
  }

  /** Of which year a report is being built. */
  @Override
  public String toString() {
    return "builder of the annual report " + sources.year;
  }
}
