package org.duecare.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Duty;
import org.duecare.files.record.RecordTable;
import org.duecare.files.record.Records;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.synthetic.SyntheticRecords;
import org.duecare.files.synthetic.SyntheticReturn;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.AnnualReportBuilder;
import org.duecare.metrics.annualreport.FeedbackCount;
import org.duecare.metrics.annualreport.Narrative;
import org.duecare.metrics.annualreport.Priority;
import org.duecare.metrics.annualreport.ReportSection;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Target;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.year.YearFigures;

/** The annual report of a made-up council, with everything in it. Nobody in it exists. */
final class SampleReport {

  static final ReportingYear YEAR = ReportingYear.ending(2023);

  /** What an author may write by mistake or with bad intent. */
  static final String HOSTILE =
      "</p><script>alert(1)</script><img src=x onerror=\"alert(2)\"> [link](javascript:alert(3))"
          + " =1+1";

  private static final AnnualReport COUNCIL = council();

  private SampleReport() {}

  /** Of a council of some hundreds of children. */
  static AnnualReport ofCouncil() {
    return COUNCIL;
  }

  private static AnnualReport council() {
    try {
      return council(Files.createTempDirectory("duecare-report"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnualReport council(Path folder) throws IOException {
    List<Path> years = SyntheticReturn.council().withYears(2021, 2023).writeTo(folder);
    List<ChildFacts> children = new ArrayList<>();
    try (Stream<ChildFacts> all = Ssda903.read(years).value().children(ChildFacts::new)) {
      all.forEach(children::add);
    }
    List<CareHistory> histories = children.stream().map(ChildFacts::history).toList();
    Records records = SyntheticRecords.of(histories, 2023).records();
    CarePlanning england = CarePlanning.england();
    AnnualReportBuilder builder = AnnualReport.builder(YEAR);
    for (ReportingYear year : List.of(YEAR.before(), YEAR)) {
      YearFigures figures =
          children.stream()
              .collect(
                  YearFigures.ofReturnAndRecords(year, england, EnumSet.of(Duty.REVIEW_RECORD), 4));
      builder
          .population(figures.population())
          .populationByMonth(children.stream().collect(Population.inEachMonthOf(year)))
          .timeliness(figures.timeliness())
          .reviews(figures.activity())
          .participation(figures.participation());
    }
    Consumer<AnnualReportBuilder> more =
        each ->
            each.peopleUnder18(YEAR, 68_421)
                .reviewRecords(ReviewRecords.of(records.reviewRecords()))
                .ratings(PlanRatings.of(records.of(RecordTable.RATINGS)))
                .roster(records.roster().orElseThrow())
                .caseload(
                    Caseload.of(
                        records.roster().orElseThrow(),
                        records.allocations().orElseThrow(),
                        YEAR.lastDay()))
                .disputes(DisputeFigures.in(YEAR, records.disputes().orElseThrow().disputes()))
                .forecast(DemandForecast.of(england, histories, YEAR.lastDay()));
    more.accept(builder);
    return builder
        .feedback(
            List.of(
                new FeedbackCount("child", FeedbackCount.Kind.COMPLIMENT, 12),
                new FeedbackCount("=HYPERLINK(\"x\")", FeedbackCount.Kind.COMPLIMENT, 8),
                new FeedbackCount("mother", FeedbackCount.Kind.COMPLIMENT, 1)))
        .target(
            ReportSection.PARTICIPATION_OF_CHILDREN,
            "attendance-by-review-as-coded",
            Target.ofPercent(75))
        .target(ReportSection.AGE, "no-such-share", Target.ofPercent(1))
        .narrative(
            Narrative.empty()
                .withText(ReportSection.GOVERNANCE, "The law.\n\n" + HOSTILE)
                .withGoodPractice(List.of(HOSTILE))
                .withUrgentAction(List.of())
                .withPriorities(List.of(Priority.setIn(YEAR, HOSTILE))))
        .build();
  }
}
