package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.files.synthetic.WrittenReturn.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

class SyntheticReturnProperties {

  private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);

  /** What an open episode keeps when it comes back in the next year's return. */
  private static final List<String> KEPT =
      List.of("DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "URN");

  private static final List<String> RECORD_TABLES =
      List.of(
          "uasc.csv",
          "oc2.csv",
          "oc3.csv",
          "ad1.csv",
          "placed_adoption.csv",
          "prev_perm.csv",
          "missing.csv",
          "social_workers.csv",
          "dolo.csv");

  private Path folder = Path.of("");

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("synthetic");
  }

  @AfterTry
  void dropFolder() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Property(tries = 20)
  void completeHistoriesPassTheDepartmentsChecks(
      @ForAll long seed, @ForAll @IntRange(min = 2012, max = 2080) int ending) throws IOException {
    WrittenReturn written =
        write(
                SyntheticReturn.ofChildren(80)
                    .withSeed(seed)
                    .withYears(ending, ending)
                    .withCompleteHistories())
            .get(0);

    assertThat(written.children()).hasSize(80);
    LocalDate lastDay = LocalDate.of(ending, 3, 31);
    for (WrittenReturn.Child child : written.children()) {
      assertThat(child.episodes().get(0).get("RNE")).as(child.id()).isEqualTo("S");
      ReturnChecks.check(child, lastDay);
      ReturnChecks.checkReviews(child, LONG_AGO, lastDay);
    }
  }

  @Property(tries = 20)
  void singleYearsPassTheDepartmentsChecks(
      @ForAll long seed, @ForAll @IntRange(min = 2012, max = 2080) int ending) throws IOException {
    WrittenReturn written =
        write(SyntheticReturn.ofChildren(80).withSeed(seed).withYears(ending, ending)).get(0);

    assertThat(written.children()).hasSize(80);
    LocalDate firstDay = LocalDate.of(ending - 1, 4, 1);
    LocalDate lastDay = LocalDate.of(ending, 3, 31);
    for (WrittenReturn.Child child : written.children()) {
      ReturnChecks.check(child, lastDay);
      ReturnChecks.checkReviews(child, firstDay, lastDay);
      ReturnChecks.checkShortBreaks(child, firstDay, lastDay);
      assertThat(child.episodes())
          .as("357: %s", child.id())
          .allMatch(row -> !WrittenReturn.end(row).isBefore(firstDay));
      Map<String, String> first = child.episodes().get(0);
      assertThat(start(first).isBefore(firstDay) || first.get("RNE").equals("S"))
          .as("357: %s", child.id())
          .isTrue();
    }
  }

  @Property(tries = 20)
  void linkedYearsCarryOpenEpisodesOver(@ForAll long seed) throws IOException {
    List<WrittenReturn> years =
        write(SyntheticReturn.ofChildren(80).withSeed(seed).withYears(2024, 2026));

    for (int i = 1; i < years.size(); i++) {
      LocalDate firstDay = LocalDate.of(2023 + i, 4, 1);
      assertThat(episodes(years.get(i), row -> start(row).isBefore(firstDay)))
          .isNotEmpty()
          .isEqualTo(episodes(years.get(i - 1), row -> row.get("DEC").isEmpty()));
    }
  }

  @Property(tries = 20)
  void linkedYearsAreTheCompleteHistoriesCutToYears(@ForAll long seed) throws IOException {
    SyntheticReturn years = SyntheticReturn.ofChildren(60).withSeed(seed).withYears(2024, 2026);
    WrittenReturn complete = write(years.withCompleteHistories()).get(0);
    Map<String, List<WrittenReturn.Review>> held = new HashMap<>();
    for (WrittenReturn year : write(years)) {
      year.children()
          .forEach(
              child ->
                  held.computeIfAbsent(child.id(), id -> new ArrayList<>())
                      .addAll(child.reviews()));
    }

    LocalDate firstDay = LocalDate.of(2023, 4, 1);
    for (WrittenReturn.Child child : complete.children()) {
      assertThat(held.get(child.id()))
          .as(child.id())
          .isEqualTo(
              child.reviews().stream().filter(review -> !review.day().isBefore(firstDay)).toList());
    }
  }

  @Property(tries = 20)
  void theOtherTablesAgreeWithTheEpisodes(
      @ForAll long seed, @ForAll @IntRange(min = 2012, max = 2080) int ending) throws IOException {
    checkTheOtherTables(seed, ending);
  }

  /** Somebody who came back into care on the very birthday was told as a care leaver. */
  @Example
  void whoComesBackOnTheBirthdayIsNoCareLeaver() throws IOException {
    checkTheOtherTables(-7488, 2018);
  }

  private void checkTheOtherTables(long seed, int ending) throws IOException {
    SyntheticReturn children = SyntheticReturn.ofChildren(150).withSeed(seed);
    Path written =
        children
            .withYears(ending, ending)
            .withCompleteHistories()
            .withRecords()
            .writeTo(folder.resolve(Integer.toString(ending)))
            .get(0);

    new YearTables(written, ending).check();
  }

  @Property(tries = 10)
  void theOtherTablesAreThoseOfTheYearOfTheirFolder(@ForAll long seed) throws IOException {
    SyntheticReturn children =
        SyntheticReturn.ofChildren(60).withSeed(seed).withYears(2025, 2027).withRecords();
    Path year = children.writeTo(folder.resolve("years")).get(2);
    Path complete = children.withCompleteHistories().writeTo(folder.resolve("complete")).get(0);

    List<String> yearly = new ArrayList<>(RECORD_TABLES);
    // Complete histories hold children who were not there in the last year.
    yearly.removeAll(List.of("uasc.csv", "prev_perm.csv"));
    for (String table : yearly) {
      assertThat(year.resolve(table)).hasSameTextualContentAs(complete.resolve(table));
    }
  }

  @Property(tries = 10)
  void sameSeedGivesTheSameBytesAndMoreChildrenOnlyAddToThem(@ForAll long seed) throws IOException {
    // So many that some are adopted and some deprived of their liberty.
    SyntheticReturn eighty = of(80).withSeed(seed);
    List<Path> first = eighty.writeTo(folder.resolve("first"));
    List<Path> second = eighty.writeTo(folder.resolve("second"));
    List<Path> more = of(120).withSeed(seed).writeTo(folder.resolve("more"));
    List<Path> others = eighty.withSeed(seed + 1).writeTo(folder.resolve("others"));

    for (String table : List.of("header.csv", "episodes.csv", "reviews.csv")) {
      String text = Files.readString(first.get(0).resolve(table));
      assertThat(second.get(0).resolve(table)).hasContent(text);
      assertThat(Files.readString(more.get(0).resolve(table))).startsWith(text);
      assertThat(Files.readString(others.get(0).resolve(table))).isNotEqualTo(text);
    }
    for (String table : RECORD_TABLES) {
      String text = Files.readString(first.get(0).resolve(table));
      assertThat(second.get(0).resolve(table)).hasContent(text);
      assertThat(Files.readString(more.get(0).resolve(table))).startsWith(text);
    }
  }

  private static SyntheticReturn of(int children) {
    return SyntheticReturn.ofChildren(children).withYears(2027, 2027).withRecords();
  }

  private List<WrittenReturn> write(SyntheticReturn settings) throws IOException {
    List<WrittenReturn> written = new ArrayList<>();
    for (Path path : settings.writeTo(folder)) {
      written.add(WrittenReturn.read(path));
    }
    return written;
  }

  private static Map<String, List<String>> episodes(
      WrittenReturn written, Predicate<Map<String, String>> which) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (WrittenReturn.Child child : written.children()) {
      child.episodes().stream()
          .filter(which)
          .forEach(row -> found.put(child.id(), KEPT.stream().map(row::get).toList()));
    }
    return found;
  }
}
