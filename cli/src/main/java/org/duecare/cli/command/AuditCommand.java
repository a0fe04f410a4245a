package org.duecare.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.Check;
import org.duecare.metrics.audit.CheckResult;
import org.duecare.metrics.audit.PartsOfWhole;
import org.duecare.metrics.audit.Report;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Audits the figures of a year before anybody publishes them. */
@Command(
    name = "audit",
    description = "Check that the figures of a year fit together, and list what does not.")
final class AuditCommand implements Callable<Integer> {

  /** Which checks are listed. */
  private enum Shown {
    FINDINGS,
    EVERY_CHECK
  }

  private static final int DECIMALS = 1;

  private final Surroundings surroundings;

  @Mixin private YearReading reading = new YearReading();

  @Mixin private TableOption format = new TableOption();

  private Shown shown = Shown.FINDINGS;

  AuditCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Option(names = "--all", description = "list the checks that found nothing, too")
  void setAll(boolean everything) {
    shown = everything ? Shown.EVERY_CHECK : Shown.FINDINGS;
  }

  @Override
  public Integer call() throws IOException {
    YearReading.Read read = reading.read(surroundings);
    Audit audit = Audit.of(report(read.measures()));
    surroundings
        .err()
        .print(
            "checks "
                + audit.checks().size()
                + ", sound "
                + audit.with(CheckResult.SOUND).size()
                + "\n");
    Table table = new Table("result", "check", "finding");
    List<Check> checks = shown == Shown.EVERY_CHECK ? audit.checks() : audit.findings();
    checks.forEach(
        check ->
            table.row(
                Cell.of(check.result().toString()),
                Cell.of(check.kind().toString()),
                Cell.of(check.sentence())));
    format.write(table, surroundings);
    return read.status().code();
  }

  private static Report report(YearMeasures figures) {
    Report.Builder report = Report.builder("figures of the year");
    for (Measure<?> measure : figures.measures(Optional.empty())) {
      report.measure(measure, DECIMALS);
    }
    figures.breakdowns().forEach(breakdown -> addParts(breakdown, report));
    return report.build();
  }

  /** The numerators of the parts are the whole together. */
  private static <K> void addParts(Breakdown<K, ?> breakdown, Report.Builder report) {
    List<String> parts = new ArrayList<>();
    breakdown.parts().forEach(part -> parts.add(breakdown.part(part).id() + ".numerator"));
    report.relations(PartsOfWhole.of(breakdown.id(), parts.toArray(String[]::new)));
  }
}
