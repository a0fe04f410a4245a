package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.files.ssda903.Ssda903;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The council that the command line brings along is what the generator writes, byte for byte. To
 * rewrite it after a change of the generator, run at the root:
 *
 * <pre>{@code
 * mvn -pl files -am test -Dtest=BundledCouncilTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dduecare.golden=accept
 * }</pre>
 */
class BundledCouncilTest {

  private static final List<String> TABLES =
      List.of(
          "header.csv",
          "episodes.csv",
          "reviews.csv",
          "uasc.csv",
          "oc2.csv",
          "oc3.csv",
          "ad1.csv",
          "placed_adoption.csv",
          "prev_perm.csv",
          "missing.csv",
          "social_workers.csv");

  private static final Path BUNDLED = Path.of("../cli/src/main/resources/org/duecare/cli");
  private static final String COUNCIL = "council";
  private static final String RECORDS = "records/2025-26";

  @TempDir private Path folder;

  @Test
  void isWhatTheGeneratorWrites() throws IOException {
    List<Path> years = SyntheticReturn.council().writeTo(folder.resolve(COUNCIL));
    SyntheticRecords.of(Ssda903.read(years).value().histories().toList(), 2026)
        .withRatingsAndDisputesFrom(2024)
        .writeTo(folder.resolve(RECORDS));

    assertThat(years).hasSize(3);
    for (Path year : years) {
      for (String table : TABLES) {
        assertBundled(COUNCIL + "/" + year.getFileName() + "/" + table);
      }
    }
    try (Stream<Path> tables = Files.list(BUNDLED.resolve(RECORDS))) {
      List<Path> bundled = tables.toList();
      assertThat(bundled).hasSize(14);
      for (Path table : bundled) {
        assertBundled(RECORDS + "/" + table.getFileName());
      }
    }
  }

  private void assertBundled(String file) throws IOException {
    Path written = folder.resolve(file);
    if ("accept".equals(System.getProperty("duecare.golden"))) {
      Files.copy(written, BUNDLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(Files.mismatch(BUNDLED.resolve(file), written))
        .as("%s differs at", file)
        .isEqualTo(-1);
  }

  /** One child in five lives more than twenty miles away in England. */
  @Test
  void tellsHowFarFromHomeChildrenLive() throws IOException {
    List<Map<String, String>> told =
        WrittenReturn.rows(BUNDLED.resolve(COUNCIL).resolve("2025-26").resolve("episodes.csv"))
            .stream()
            .filter(row -> !row.get("PL_DISTANCE").isEmpty())
            .toList();

    assertThat(told).hasSizeGreaterThan(1_000);
    long far = told.stream().filter(row -> Double.parseDouble(row.get("PL_DISTANCE")) > 20).count();
    assertThat(100.0 * far / told.size()).isBetween(15.0, 28.0);
    assertThat(told).noneMatch(row -> row.get("LS").matches("V[34]"));
    Map<String, Set<String>> ofOneHome = new HashMap<>();
    told.forEach(
        row ->
            ofOneHome
                .computeIfAbsent(
                    row.get("CHILD") + row.get("PLACE") + row.get("URN"), home -> new HashSet<>())
                .add(row.get("PROVIDER") + row.get("PL_DISTANCE")));
    assertThat(ofOneHome.values()).filteredOn(distances -> distances.size() > 1).isEmpty();
  }

  @Test
  void hasTheSizeOfOneCouncil() throws IOException {
    for (String year : List.of("2023-24", "2024-25", "2025-26")) {
      WrittenReturn written = WrittenReturn.read(BUNDLED.resolve(COUNCIL).resolve(year));

      assertThat(written.children().stream().filter(BundledCouncilTest::isInCare).count())
          .as("children in care at the end of %s", year)
          .isBetween(620L, 680L);
      assertThat(written.children().stream().mapToInt(child -> child.reviews().size()).sum())
          .as("reviews in %s", year)
          .isBetween(1_550, 1_850);
    }
  }

  private static boolean isInCare(WrittenReturn.Child child) {
    return child.episodes().stream()
        .anyMatch(row -> row.get("DEC").isEmpty() && !row.get("LS").matches("V[34]"));
  }
}
