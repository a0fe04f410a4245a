package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.duecare.cli.council.GivenReturn;
import org.duecare.cli.council.UnwritableFileException;
import org.duecare.cli.table.TextOutput;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.OfficerId;
import org.duecare.files.record.Records;
import org.duecare.icalendar.CalendarFile;
import org.duecare.icalendar.ChildReference;
import org.duecare.icalendar.Deadline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is to be done for a child, or by a reviewing officer, as a file for a calendar program. */
@Command(
    name = "calendar-file",
    description = {
      "Write what is overdue and what is due as an iCalendar file.",
      "A file written later moves the entries that a calendar has from an earlier one."
    })
final class CalendarFileCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private ReturnAndRecords given = new ReturnAndRecords();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();
  @Mixin private TimelineOptions wanted = new TimelineOptions();

  @Option(
      names = "--officer",
      paramLabel = "ID",
      description = "only children of this reviewing officer, by allocations.csv of --records")
  private @Nullable String officer;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      required = true,
      converter = PathOption.class,
      description = {
        "a file of 16 random bytes or more, always the same one, known to nobody who gets a",
        "calendar: from it come the names by which a calendar finds its entries again"
      })
  private @Nullable Path key;

  @Option(
      names = "--with-identifiers",
      description = "put the child's identifier before each entry; otherwise none tells its child")
  private boolean withIdentifiers;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      converter = PathOption.class,
      description = "the file, which is written anew; standard output if not given")
  private @Nullable Path out;

  CalendarFileCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    wanted.check();
    byte[] secret = secret();
    LocalDate day = asOf.orToday(surroundings);
    CarePlanning england = bankHolidays.england(surroundings);
    GivenReturn children = given.read(day, england, surroundings);
    Optional<Allocations> allocations = children.records().flatMap(Records::allocations);
    if (officer != null && allocations.isEmpty()) {
      throw new NothingDoneException(
          "no officers to choose from: allocations.csv of --records is needed");
    }
    List<Deadline> deadlines = new ArrayList<>();
    int found = 0;
    try (Progress progress = Progress.start(surroundings, "children judged")) {
      Iterator<CareHistory> histories = children.histories().iterator();
      while (histories.hasNext()) {
        CareHistory history = histories.next();
        if (wanted.isWanted(history) && isOfTheOfficer(history.child(), allocations, day)) {
          found++;
          deadlines.addAll(deadlines(england.timeline(history, day), secret));
        }
        progress.step();
      }
    }
    if (found == 0 && (wanted.isOneChild() || officer != null)) {
      throw new NothingDoneException(
          "no such child: the return has none "
              + (wanted.isOneChild() ? "with this identifier" : "")
              + (wanted.isOneChild() && officer != null ? " and " : "")
              + (officer == null ? " by " : "allocated to this officer on ")
              + day);
    }
    write(CalendarFile.of(deadlines, surroundings.clock().instant()).text());
    return ReturnAndRecords.status(children).code();
  }

  private byte[] secret() throws IOException {
    byte[] secret = Files.readAllBytes(Objects.requireNonNull(key));
    try {
      ChildReference.keyed(ChildId.of("any"), secret);
    } catch (IllegalArgumentException e) {
      throw new NothingDoneException("--key: " + e.getMessage());
    }
    return secret;
  }

  private boolean isOfTheOfficer(ChildId child, Optional<Allocations> all, LocalDate day) {
    return officer == null
        || all.flatMap(them -> them.officer(child, CaseKind.LOOKED_AFTER, day))
            .map(OfficerId::value)
            .filter(officer::equals)
            .isPresent();
  }

  private List<Deadline> deadlines(StatutoryTimeline timeline, byte[] secret) {
    ChildId child = timeline.history().child();
    Set<Obligation> part = Collections.newSetFromMap(new IdentityHashMap<>());
    part.addAll(wanted.part(timeline).obligations());
    return Deadline.in(
            timeline, ChildReference.keyed(child, secret), withIdentifiers ? child.value() : "")
        .stream()
        .filter(each -> part.contains(each.obligation()))
        .filter(CalendarFileCommand::isPendingOrAhead)
        .filter(each -> !lapsesAtMajority(each.obligation(), timeline))
        .toList();
  }

  /** What was done before its day is written, too: a calendar may have it as still to be done. */
  private static boolean isPendingOrAhead(Deadline deadline) {
    Obligation obligation = deadline.obligation();
    return obligation.isPending() || !deadline.due().date().isBefore(obligation.asOf());
  }

  private static boolean lapsesAtMajority(Obligation obligation, StatutoryTimeline timeline) {
    return obligation.duty().isReview() && timeline.reviews().lapsesAtMajority(obligation);
  }

  private void write(String text) throws IOException {
    @Nullable Path file = out;
    if (file == null) {
      TextOutput.write(text, surroundings.out());
    } else {
      UnwritableFileException.unless(() -> Files.writeString(file, text));
    }
  }
}
