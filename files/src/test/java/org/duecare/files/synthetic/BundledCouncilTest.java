package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static final Path BUNDLED = Path.of("../cli/src/main/resources/org/duecare/cli/council");

  @TempDir private Path folder;

  @Test
  void isWhatTheGeneratorWrites() throws IOException {
    boolean accept = "accept".equals(System.getProperty("duecare.golden"));

    List<Path> years = SyntheticReturn.council().writeTo(accept ? BUNDLED : folder);

    assertThat(years).hasSize(3);
    for (Path year : years) {
      for (String table : TABLES) {
        Path bundled = BUNDLED.resolve(year.getFileName()).resolve(table);
        assertThat(Files.mismatch(bundled, year.resolve(table)))
            .as("%s differs at", bundled)
            .isEqualTo(-1);
      }
    }
  }

  @Test
  void hasTheSizeOfOneCouncil() throws IOException {
    for (String year : List.of("2023-24", "2024-25", "2025-26")) {
      WrittenReturn written = WrittenReturn.read(BUNDLED.resolve(year));

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
