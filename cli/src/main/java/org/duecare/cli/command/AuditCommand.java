package org.duecare.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duecare.cli.council.YearMeasures;
import org.duecare.cli.table.Cell;
import org.duecare.cli.table.Table;
import org.duecare.files.IssueEffect;
import org.duecare.files.Loaded;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.Check;
import org.duecare.metrics.audit.CheckResult;
import org.duecare.metrics.audit.PartsOfWhole;
import org.duecare.metrics.audit.Report;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** Audits the figures of a year before anybody publishes them, or those of a report. */
@Command(
    name = "audit",
    description = {
      "Check that the figures of a year fit together, and list what does not:",
      "those counted in a return, or those that anybody's report states."
    })
final class AuditCommand implements Callable<Integer> {

  /** Which checks are listed. */
  private enum Shown {
    FINDINGS,
    EVERY_CHECK
  }

  private static final int DECIMALS = 1;

  private final Surroundings surroundings;

  private final YearReading reading = new YearReading();
  private final StatedFiguresOptions stated = new StatedFiguresOptions();

  @Mixin private TableOption format = new TableOption();

  private Shown shown = Shown.FINDINGS;

  AuditCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * The command, with the options of a return or those of a report, and never both. A group of
   * options takes no mixins, so that theirs are copied into it.
   */
  CommandSpec spec() {
    return CommandSpec.forAnnotatedObject(this)
        .addArgGroup(
            ArgGroupSpec.builder()
                .exclusive(true)
                .multiplicity("1")
                .addSubgroup(together(reading))
                .addSubgroup(together(stated))
                .build());
  }

  private static ArgGroupSpec together(Object options) {
    ArgGroupSpec.Builder group = ArgGroupSpec.builder().exclusive(false).multiplicity("1");
    CommandSpec.forAnnotatedObject(options)
        .options()
        .forEach(option -> group.addArg(OptionSpec.builder(option).build()));
    return group.build();
  }

  @Option(names = "--all", description = "list the checks that found nothing, too")
  void setAll(boolean everything) {
    shown = everything ? Shown.EVERY_CHECK : Shown.FINDINGS;
  }

  @Override
  public Integer call() throws IOException {
    if (stated.areGiven()) {
      Loaded<Report> loaded = stated.read();
      new IssueList(loaded.issues()).print(surroundings.err());
      if (loaded.issues().count(IssueEffect.FILE_NOT_READ) > 0) {
        return ExitStatus.NOTHING_DONE.code();
      }
      write(Audit.of(loaded.value()));
      return (loaded.issues().loseNothing() ? ExitStatus.DONE : ExitStatus.PARTLY_JUDGED).code();
    }
    YearReading.Read read = reading.read(surroundings);
    write(Audit.of(report(read.measures())));
    return read.status().code();
  }

  private void write(Audit audit) {
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
  private static void addParts(Breakdown<?, ?> breakdown, Report.Builder report) {
    report.relations(
        PartsOfWhole.of(
            breakdown.id(),
            breakdown.shares().stream()
                .map(part -> part.id() + ".numerator")
                .toArray(String[]::new)));
  }
}
