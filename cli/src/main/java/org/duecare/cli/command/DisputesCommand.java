package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  @Mixin private PoliciesOption policies = new PoliciesOption();
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
    PoliciesOption.print(used, surroundings);
    Loaded<RecordedDisputes> loaded = read(used, calendar);
    new IssueList(loaded.issues()).print(surroundings.err());
    if (loaded.issues().count(IssueEffect.FILE_NOT_READ) > 0) {
      return ExitStatus.NOTHING_DONE.code();
    }
    DisputeRegister register = DisputeRegister.of(loaded.value().disputes(), day);
    int later = loaded.value().disputes().size() - register.all().size();
    if (later > 0) {
      surroundings.note("disputes that began after " + day + ": " + later);
    }
    write(register, used);
    return (loaded.issues().loseNothing() ? ExitStatus.DONE : ExitStatus.PARTLY_JUDGED).code();
  }

  /** The made-up year is Walsall's. */
  private PolicyVersions policies() {
    Optional<PolicyVersions> named = policies.versions();
    if (named.isEmpty() && file != null) {
      throw new NothingDoneException("no policy for the events: give --policy=ID");
    }
    return named.orElseGet(() -> new PolicyVersions(List.of(EscalationPolicy.walsall2022())));
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
