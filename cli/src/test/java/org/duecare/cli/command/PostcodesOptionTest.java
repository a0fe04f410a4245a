package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who lives far from home and who is recorded as disabled, by what is given beside a return. */
class PostcodesOptionTest {

  @TempDir private Path folder;

  private String theReturn = "";
  private Path table = Path.of("");

  @BeforeEach
  void write() throws IOException {
    theReturn =
        new SmallReturn()
            .child("C1")
            .placedEpisode("C1", "01/05/2025", "QX1 1AA", "QX1 1AB")
            .child("C2")
            .placedEpisode("C2", "01/05/2025", "QX1 1AA", "QX1 1AC")
            .child("C3")
            .placedEpisode("C3", "01/05/2025", "QX1 1AA", "QX1 1AZ")
            .child("C4")
            .placedEpisode("C4", "01/05/2025", "", "")
            .in(folder.resolve("return"));
    table = folder.resolve("postcodes.csv");
    Files.writeString(
        table,
        "pcds,east1m,north1m\nQX1 1AA,400000,300000\nQX1 1AB,400000,332186\n"
            + "QX1 1AC,400000,332187\n");
  }

  private static String line(Run run, String measure) {
    return run.out().lines().filter(line -> line.startsWith(measure + ",")).findFirst().orElse("");
  }

  private Run kpis(String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "kpis";
    all[1] = theReturn;
    all[2] = "--year-ending=2026-03-31";
    all[3] = "--format=csv";
    System.arraycopy(more, 0, all, 4, more.length);
    return Run.of(all);
  }

  @Test
  void withoutATableNoDistanceIsKnown() {
    Run run = kpis();

    assertThat(line(run, "far-from-home")).isEqualTo("far-from-home,0,0,,,4");
    assertThat(run.status()).isZero();
  }

  @Test
  void withATableThoseAreCountedWhosePostcodesItHas() {
    Run run = kpis("--postcodes=" + table);

    assertThat(line(run, "far-from-home")).isEqualTo("far-from-home,1,2,50.00,,2");
    assertThat(run.out() + run.err()).doesNotContain("QX1");
    assertThat(run.status()).isZero();
  }

  @Test
  void aRowOfTheTableThatIsRefusedShowsInTheStatus() throws IOException {
    Files.writeString(
        table, "postcode,easting,northing\nQX1 1AA,400000,300000\nQX1 1AC,somewhere,332187\n");

    Run run = kpis("--postcodes=" + table);

    assertThat(line(run, "far-from-home")).isEqualTo("far-from-home,0,0,,,4");
    assertThat(run.err())
        .contains(
            "postcodes.csv line 3, easting: not a place on the National Grid (expected whole"
                + " metres, 0 to 700000)")
        .doesNotContain("QX1", "somewhere");
    assertThat(run.status()).isEqualTo(1);
    assertThat(Run.of("reviews", theReturn, "--as-of=2026-03-31", "--postcodes=" + table).status())
        .isEqualTo(1);
  }

  @Test
  void aTableThatCannotBeUsedEndsWithNothingDone() throws IOException {
    Files.writeString(table, "\uFEFFpostcode,lat,long\nQX1 1AA,52.5,-1.9\n");

    Run run = kpis("--postcodes=" + table);

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("no table of postcodes: postcodes.csv: no column easting, northing: expected")
        .doesNotContain("QX1");
    assertThat(run.status()).isEqualTo(2);

    Run missing = kpis("--postcodes=" + folder.resolve("none.csv"));
    assertThat(missing.err()).contains("none.csv");
    assertThat(missing.status()).isEqualTo(2);
  }

  @Test
  void thoseRecordedAsDisabledAreCounted() throws IOException {
    Path records = Files.createDirectories(folder.resolve("records"));
    Files.writeString(records.resolve("children.csv"), "child,disability\nC1,YES\nC2,NO\nC3,NO\n");

    assertThat(line(kpis(), "recorded-as-disabled")).isEqualTo("recorded-as-disabled,0,0,,,4");
    assertThat(line(kpis("--records=" + records), "recorded-as-disabled"))
        .isEqualTo("recorded-as-disabled,1,3,33.33,,1");
  }
}
