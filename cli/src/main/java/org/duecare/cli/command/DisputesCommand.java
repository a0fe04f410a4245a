package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.PolicyVersions;
import org.duecare.files.IssueEffect;
import org.duecare.files.Loaded;
import org.duecare.files.dispute.DisputeEvents;
import org.duecare.files.dispute.RecordedDisputes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the disputes of reviewing officers stand. */
@Command(
    name = "disputes",
    description = "List where the disputes of reviewing officers stand, as CSV.")
final class DisputesCommand implements Callable<Integer> {

  /** What is shown. */
  private enum View {
    EVERY_DISPUTE,
    FIGURES
  }

  private final Surroundings surroundings;

  @Option(
      names = "--events",
      paramLabel = "FILE",
      converter = PathOption.class,
      description = {
        "the events of the disputes as CSV;",
        "if not given, a made-up year that came with the program"
      })
  private @Nullable Path file;

  @Option(
      names = "--policy",
      paramLabel = "ID",
      converter = PolicyOption.class,
      description = {
        "handbook-2010, walsall-2022, four-by-five or",
        "ten-day-alert; several, each from its first day",
        "until the next begins; needed with --events,",
        "otherwise walsall-2022 if not given"
      })
  private List<EscalationPolicy> policies = List.of();

  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();

  private View view = View.EVERY_DISPUTE;

  DisputesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Option(names = "--summary", description = "count the disputes instead of listing them")
  void setSummary(boolean figures) {
    view = figures ? View.FIGURES : View.EVERY_DISPUTE;
  }

  @Override
  public Integer call() throws IOException {
    PolicyVersions used = policies();
    LocalDate day = asOf.orToday(surroundings);
    WorkingDayCalendar calendar = bankHolidays.england(surroundings).calendar();
    for (EscalationPolicy policy : used.versions()) {
      surroundings
          .err()
          .print("policy " + policy.id() + ", in force from " + policy.inForceFrom() + "\n");
    }
    Loaded<RecordedDisputes> loaded = read(used, calendar);
    new IssueList(loaded.issues()).print(surroundings.err());
    if (loaded.issues().count(IssueEffect.FILE_NOT_READ) > 0) {
      return ExitStatus.NOTHING_DONE.code();
    }
    DisputeRegister register = DisputeRegister.of(loaded.value().disputes(), day);
    int later = loaded.value().disputes().size() - register.all().size();
    if (later > 0) {
      surroundings.err().print("note: disputes that began after " + day + ": " + later + "\n");
    }
    write(register, used);
    return (loaded.issues().loseNothing() ? ExitStatus.DONE : ExitStatus.PARTLY_JUDGED).code();
  }

  /** A file is not judged by a policy that nobody named; the made-up year is Walsall's. */
  private PolicyVersions policies() {
    if (policies.isEmpty() && file != null) {
      throw new NothingDoneException("no policy for the events: give --policy=ID");
    }
    try {
      return new PolicyVersions(
          policies.isEmpty() ? List.of(EscalationPolicy.walsall2022()) : policies);
    } catch (IllegalArgumentException e) {
      throw new NothingDoneException(Objects.requireNonNull(e.getMessage()));
    }
  }

  private Loaded<RecordedDisputes> read(PolicyVersions versions, WorkingDayCalendar calendar)
      throws IOException {
    if (file == null) {
      surroundings.err().print("events of " + BundledDisputes.NAME + "\n");
      return BundledDisputes.read(versions, calendar);
    }
    if (Files.isDirectory(file)) {
      throw new NothingDoneException("not a file: " + file);
    }
    return DisputeEvents.read(file, versions, calendar);
  }

  private void write(DisputeRegister register, PolicyVersions used) {
    if (view == View.FIGURES) {
      List<EscalationPolicy> versions = used.versions();
      // Of several versions the last one's bands, in which a year is reported now.
      new DisputeFigures(surroundings.out())
          .write(register, versions.get(versions.size() - 1).bands());
      return;
    }
    DisputeLines lines = new DisputeLines(surroundings.out());
    for (DisputeRegister.Entry each : register.all()) {
      lines.write(each.reference(), each.dispute().policy().id(), each.status());
    }
    lines.flush();
  }
}
