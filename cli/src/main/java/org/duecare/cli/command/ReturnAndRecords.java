package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.care.CareHistory;
import org.duecare.files.Loaded;
import org.duecare.files.record.Records;
import org.duecare.files.ssda903.Ssda903Return;
import picocli.CommandLine.Mixin;

/** A return, and the records that it lacks, put into its histories. */
final class ReturnAndRecords {

  @Mixin private ReturnOptions options = new ReturnOptions();
  @Mixin private RecordsOption records = new RecordsOption();

  /**
   * What was read.
   *
   * @param theReturn the return
   * @param records the records; empty where none are given
   * @param histories the histories of the return in its order, with what the records tell of them
   * @param status whether everything could be used
   */
  record Given(
      Ssda903Return theReturn,
      Optional<Records> records,
      Stream<CareHistory> histories,
      ExitStatus status) {}

  /** Reads both as they could be known on a day, and prints what is wrong with them. */
  Given read(LocalDate day, Surroundings surroundings) throws IOException {
    Loaded<Ssda903Return> loaded = options.read(day, surroundings);
    surroundings.err().print(options.known(loaded.value()) + "\n");
    new IssueList(loaded.issues()).print(surroundings.err());
    Optional<Loaded<Records>> given = records.read(surroundings);
    if (given.isEmpty()) {
      return new Given(
          loaded.value(),
          Optional.empty(),
          options.histories(loaded),
          ReturnOptions.status(loaded));
    }
    Loaded<List<CareHistory>> joined = given.get().value().joined(options.histories(loaded));
    new IssueList(joined.issues()).print(surroundings.err());
    boolean whole =
        Stream.of(loaded, given.get(), joined).allMatch(each -> each.issues().loseNothing());
    return new Given(
        loaded.value(),
        given.map(Loaded::value),
        joined.value().stream(),
        whole ? ExitStatus.DONE : ExitStatus.PARTLY_JUDGED);
  }
}
