package org.duecare.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duecare.cli.table.VisibleText;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.AnnualReportBuilder;
import org.duecare.metrics.annualreport.FigureRow;
import org.duecare.metrics.annualreport.MeasureRow;
import org.duecare.metrics.annualreport.ReportSection;
import org.duecare.metrics.annualreport.Section;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.participation.AgeCut;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an annual report has to be told beside the return and the records. */
final class ReportFigures {

  @Option(
      names = "--population",
      paramLabel = "[D=]N",
      converter = PeopleUnder18.Reader.class,
      description = {
        "people aged 0 to 17 in the area, for the rate of children in care;",
        "of a year before with its last day, as 2025-03-31=68300"
      })
  private List<PeopleUnder18> people = List.of();

  @Option(
      names = "--participation-from",
      paramLabel = "AGE",
      description = {
        "from which age on it is told how children took part in their reviews, 4 to 17;",
        "if not given, of all but those coded as under four"
      })
  private @Nullable Integer age;

  @Option(
      names = "--target",
      paramLabel = "FIGURE=PERCENT",
      converter = AimedShare.Reader.class,
      description = {
        "at what a share aims, which then stands beside it, as reviews-in-time=95;",
        "the ids of figures are in the column row of annual-report.csv"
      })
  private List<AimedShare> targets = List.of();

  /** Of which children it is told how they took part. */
  AgeCut ages() {
    return NothingDoneException.unlessRefused(
        () -> age == null ? AgeCut.asCoded() : AgeCut.from(age));
  }

  void refuseWhatCannotBe() {
    people.stream()
        .filter(each -> each.people() < 1)
        .findFirst()
        .ifPresent(
            each -> {
              throw new NothingDoneException(
                  "population out of range: " + each.people() + "; 1 or more is allowed");
            });
    ages();
  }

  /** The report of years, oldest first, with these figures; the builder then holds them, too. */
  AnnualReport addTo(AnnualReportBuilder builder, List<ReportingYear> years) {
    try {
      for (PeopleUnder18 each : people) {
        builder.peopleUnder18(yearOf(each, years), each.people());
      }
      AnnualReport report = builder.build();
      for (AimedShare each : targets) {
        builder.target(section(each.figure(), report), each.figure(), each.target());
      }
      return targets.isEmpty() ? report : builder.build();
    } catch (IllegalArgumentException e) {
      throw new NothingDoneException(e);
    }
  }

  private static ReportingYear yearOf(PeopleUnder18 people, List<ReportingYear> years) {
    if (people.yearEnding().isEmpty()) {
      return years.get(years.size() - 1);
    }
    ReportingYear year = ReportingYear.ending(people.yearEnding().orElseThrow());
    if (!years.contains(year)) {
      throw new NothingDoneException(
          "population of a year that is not in the report: "
              + year.lastDay()
              + "; the report is of the years ending "
              + years.stream()
                  .map(each -> each.lastDay().toString())
                  .collect(Collectors.joining(", ")));
    }
    return year;
  }

  private static ReportSection section(String figure, AnnualReport report) {
    Optional<Section> section =
        report.sections().stream()
            .filter(
                each ->
                    each.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .anyMatch(row -> row.id().equals(figure) && isShare(row)))
            .findFirst();
    return section
        .orElseThrow(
            () ->
                new NothingDoneException(
                    "no such share: "
                        + VisibleText.of(figure)
                        + "; the ids of the figures are in the column row of annual-report.csv, and a"
                        + " count aims at no percentage"))
        .id();
  }

  private static boolean isShare(FigureRow row) {
    return row instanceof MeasureRow measures
        && measures.figures().stream().allMatch(each -> each.ratio().isPresent());
  }
}
