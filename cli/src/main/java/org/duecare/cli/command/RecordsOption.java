package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.cli.council.RecordsFolder;
import org.duecare.core.dispute.PolicyVersions;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.duecare.files.record.Records;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The records that a return lacks: roster, allocations, steps around reviews, ratings. */
final class RecordsOption {

  @Option(
      names = "--records",
      paramLabel = "DIR",
      converter = PathOption.class,
      description =
          "a folder of records that the return lacks: roster.csv, allocations.csv and more")
  private @Nullable Path folder;

  @Mixin private PoliciesOption policies = new PoliciesOption();

  /** Reads the records and prints what is wrong with them; empty where none are given. */
  Optional<Loaded<Records>> read(WorkingDayCalendar calendar, Surroundings surroundings)
      throws IOException {
    Optional<PolicyVersions> used = policies.versions();
    @Nullable Path from = folder;
    if (from == null) {
      if (used.isPresent()) {
        throw new NothingDoneException("a policy and no disputes: give --records=DIR, too");
      }
      return Optional.empty();
    }
    Loaded<Records> loaded =
        used.isPresent() ? Records.read(from, used.get(), calendar) : Records.read(from);
    NothingDoneException.unlessRefused(() -> RecordsFolder.requireRecords(loaded, from));
    used.ifPresent(versions -> PoliciesOption.print(versions, surroundings));
    new IssueList(loaded.issues()).print(surroundings.err());
    if (loaded.issues().count(IssueCode.DISPUTES_WITHOUT_POLICY) > 0) {
      surroundings.note("no figures of disputes: name their policy by --policy=ID");
    }
    return Optional.of(loaded);
  }
}
