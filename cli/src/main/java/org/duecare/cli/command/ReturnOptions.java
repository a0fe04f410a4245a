package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.cli.council.GivenReturn;
import org.duecare.core.care.CareHistory;
import org.duecare.files.IssueEffect;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.postcode.PostcodeTable;
import org.duecare.files.ssda903.ReadingOptions;
import org.duecare.files.ssda903.ReviewsKnown;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.ssda903.Ssda903Return;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which return a command works on, and how far back its reviews reach. */
final class ReturnOptions {

  @Option(
      names = "--return",
      required = true,
      paramLabel = "DIR",
      converter = PathOption.class,
      description = "a folder of the SSDA903 return; several years: repeat, the oldest first")
  private List<Path> folders = List.of();

  @Option(
      names = "--history",
      paramLabel = "complete|D",
      converter = HistoryOption.class,
      description = {
        "from when on all reviews are given: from the start of each period of care, or from a day;",
        "if not given, from the 1 April on or before the earliest review, but not before the end of",
        "a year that is missing between those given"
      })
  private @Nullable ReviewsKnown history;

  @Option(
      names = "--postcodes",
      paramLabel = "FILE",
      converter = PathOption.class,
      description = {
        "where postcodes are: CSV with postcode, easting, northing;",
        "tells how far from home a child is placed where the return does not"
      })
  private @Nullable Path postcodes;

  /** Reads the return as it could be known on a day; its issues are behind those of postcodes. */
  Loaded<Ssda903Return> read(LocalDate asOf, Surroundings surroundings) throws IOException {
    return read(ReadingOptions.standard().asOf(asOf), surroundings);
  }

  /** The same, where it need not have Reviews. */
  Loaded<Ssda903Return> readEvenWithoutReviews(LocalDate asOf, Surroundings surroundings)
      throws IOException {
    return read(ReadingOptions.standard().asOf(asOf).withReviewsOptional(), surroundings);
  }

  private Loaded<Ssda903Return> read(ReadingOptions options, Surroundings surroundings)
      throws IOException {
    if (postcodes == null) {
      return readFolders(options, surroundings);
    }
    Loaded<PostcodeTable> table = readTable(postcodes, surroundings);
    Loaded<Ssda903Return> loaded =
        readFolders(options.withPostcodeTable(table.value()), surroundings);
    return new Loaded<>(
        loaded.value(),
        Issues.of(
            Stream.of(table.issues(), loaded.issues())
                .flatMap(each -> each.groups().stream())
                .toList()));
  }

  private Loaded<Ssda903Return> readFolders(ReadingOptions options, Surroundings surroundings)
      throws IOException {
    Progress progress = Progress.start(surroundings, "reading the return");
    try {
      return Ssda903.read(folders, options);
    } finally {
      progress.close();
    }
  }

  private static Loaded<PostcodeTable> readTable(Path file, Surroundings surroundings)
      throws IOException {
    Progress progress = Progress.start(surroundings, "reading the postcodes");
    Loaded<PostcodeTable> table;
    try {
      table = PostcodeTable.read(file);
    } finally {
      progress.close();
    }
    table.issues().kept().stream()
        .filter(issue -> issue.code().effect() == IssueEffect.FILE_NOT_READ)
        .findFirst()
        .ifPresent(
            issue -> {
              throw new NothingDoneException("no table of postcodes: " + issue);
            });
    return table;
  }

  GivenReturn given(Loaded<Ssda903Return> loaded) {
    return GivenReturn.of(loaded, Optional.ofNullable(history));
  }

  Stream<CareHistory> histories(Loaded<Ssda903Return> loaded) {
    return given(loaded).histories();
  }

  static ExitStatus status(Loaded<Ssda903Return> loaded) {
    return loaded.issues().loseNothing() ? ExitStatus.DONE : ExitStatus.PARTLY_JUDGED;
  }

  /** How far back the reviews are taken to reach. */
  String known(Loaded<Ssda903Return> loaded) {
    return given(loaded).reviewsKnown();
  }
}
