package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.duecare.cli.council.GivenReturn;
import org.duecare.core.CarePlanning;
import org.duecare.files.Loaded;
import org.duecare.files.record.Records;
import org.duecare.files.ssda903.Ssda903Return;
import picocli.CommandLine.Mixin;

/** A return, and the records that it lacks, put into its histories. */
final class ReturnAndRecords {

  @Mixin private ReturnOptions options = new ReturnOptions();
  @Mixin private RecordsOption records = new RecordsOption();

  /** Reads both as they could be known on a day, and prints what is wrong with them. */
  GivenReturn read(LocalDate day, CarePlanning law, Surroundings surroundings) throws IOException {
    return read(options.read(day, surroundings), day, law, surroundings);
  }

  /** The same for those who count children, of whom a return without Reviews tells, too. */
  GivenReturn readEvenWithoutReviews(LocalDate day, CarePlanning law, Surroundings surroundings)
      throws IOException {
    return read(options.readEvenWithoutReviews(day, surroundings), day, law, surroundings);
  }

  private GivenReturn read(
      Loaded<Ssda903Return> loaded, LocalDate day, CarePlanning law, Surroundings surroundings)
      throws IOException {
    surroundings.err().print(options.known(loaded) + "\n");
    new IssueList(loaded.value().issuesOfDay(day)).print(surroundings.err());
    new IssueList(loaded.issues()).print(surroundings.err());
    GivenReturn given = options.given(loaded);
    Optional<Loaded<Records>> more = records.read(law.calendar(), surroundings);
    if (more.isEmpty()) {
      return given;
    }
    GivenReturn joined = given.with(more.get());
    new IssueList(joined.issuesOfJoining()).print(surroundings.err());
    return joined;
  }

  static ExitStatus status(GivenReturn given) {
    return given.isWhole() ? ExitStatus.DONE : ExitStatus.PARTLY_JUDGED;
  }
}
