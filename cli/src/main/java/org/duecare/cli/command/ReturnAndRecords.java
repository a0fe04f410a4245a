package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.review.PlanRating;
import org.duecare.files.Loaded;
import org.duecare.files.record.Records;
import org.duecare.files.ssda903.Ssda903Return;
import org.duecare.metrics.population.ChildFacts;
import picocli.CommandLine.Mixin;

/** A return, and the records that it lacks, put into its histories. */
final class ReturnAndRecords {

  @Mixin private ReturnOptions options = new ReturnOptions();
  @Mixin private RecordsOption records = new RecordsOption();

  /**
   * What was read.
   *
   * @param options how the return is to be read
   * @param loaded the return
   * @param records the records; empty where none are given
   * @param joined the histories of the return in its order, with what the records tell of them;
   *     empty where none are given
   * @param status whether everything could be used
   */
  record Given(
      ReturnOptions options,
      Loaded<Ssda903Return> loaded,
      Optional<Records> records,
      Optional<List<CareHistory>> joined,
      ExitStatus status) {

    /** The histories, in the order of the return. */
    Stream<CareHistory> histories() {
      return joined.map(List::stream).orElseGet(() -> options.histories(loaded));
    }

    /** The children, in the order of the return. */
    Stream<ChildFacts> children() {
      return joined.map(this::joinedChildren).orElseGet(() -> options.children(loaded));
    }

    /** The ratings of plans that were given at reviews. */
    List<PlanRating> ratings() {
      return records
          .map(given -> given.ratingsAtReviewsOf(joined.stream().flatMap(List::stream)))
          .orElse(List.of());
    }

    private Stream<ChildFacts> joinedChildren(List<CareHistory> histories) {
      Records more = records.orElseThrow();
      List<ChildRecord> sides = loaded.value().records().map(more::addTo).toList();
      return IntStream.range(0, sides.size())
          .mapToObj(i -> new ChildFacts(histories.get(i), sides.get(i)));
    }
  }

  /** Reads both as they could be known on a day, and prints what is wrong with them. */
  Given read(LocalDate day, CarePlanning law, Surroundings surroundings) throws IOException {
    Loaded<Ssda903Return> loaded = options.read(day, surroundings);
    surroundings.err().print(options.known(loaded.value()) + "\n");
    new IssueList(loaded.issues()).print(surroundings.err());
    new IssueList(loaded.value().issuesOfDay(day)).print(surroundings.err());
    Optional<Loaded<Records>> given = records.read(law.calendar(), surroundings);
    if (given.isEmpty()) {
      return new Given(
          options, loaded, Optional.empty(), Optional.empty(), ReturnOptions.status(loaded));
    }
    Loaded<List<CareHistory>> joined = given.get().value().joined(options.histories(loaded));
    new IssueList(joined.issues()).print(surroundings.err());
    boolean whole =
        Stream.of(loaded, given.get(), joined).allMatch(each -> each.issues().loseNothing());
    return new Given(
        options,
        loaded,
        given.map(Loaded::value),
        Optional.of(joined.value()),
        whole ? ExitStatus.DONE : ExitStatus.PARTLY_JUDGED);
  }
}
