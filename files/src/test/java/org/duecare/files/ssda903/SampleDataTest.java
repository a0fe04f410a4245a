package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made-up returns that others have published, read where they are; the project has no copy. */
class SampleDataTest {

  @TempDir Path temporary;

  @Test
  void readsTheReturnOfTheSectorsValidator() {
    Loaded<Ssda903Return> loaded = Tables.read(sample("csc-validator-be-903"));
    Issues issues = loaded.issues();

    assertThat(loaded.value().rows(ReturnTable.HEADER)).isEqualTo(new RowCount(2_675, 0, 0));
    assertThat(loaded.value().rows(ReturnTable.EPISODES)).isEqualTo(new RowCount(5_050, 0, 0));
    assertThat(loaded.value().rows(ReturnTable.REVIEWS).read()).isEqualTo(12_582);
    assertThat(loaded.value().rows(ReturnTable.REVIEWS).dropped()).isEqualTo(14 + 88);
    assertThat(issues.count(IssueCode.CHILD_WITHOUT_EPISODE)).isEqualTo(552 - 11);
    assertThat(issues.count(IssueCode.END_REASON_WITHOUT_END)).isEqualTo(1_060 + 353);
    assertThat(issues.count(IssueCode.CELLS_MISCOUNTED)).isZero();
    assertThat(loaded.value().yearEnds()).hasToString("[2018-03-31]");
    assertThat(loaded.value().histories()).hasSize(2_675 - 552);
  }

  @Test
  void readsTheXmlOfTheSectorsValidatorAndNotBesideItsCsv() throws IOException {
    Path xml = sample("csc-validator-be-903").resolve("fake_903.xml");
    assertThat(Tables.shown(Tables.read(xml.getParent()), IssueCode.XML_BESIDE_CSV))
        .singleElement()
        .asString()
        .startsWith("fake_903.xml: XML beside CSV, which is read instead: DoLo.csv, ad1.csv, ");

    Files.copy(xml, temporary.resolve("return.xml"));
    Loaded<Ssda903Return> loaded = Tables.read(temporary);

    assertThat(loaded.value().rows(ReturnTable.HEADER)).isEqualTo(new RowCount(253, 0, 0));
    assertThat(loaded.value().rows(ReturnTable.EPISODES).read()).isEqualTo(459);
    assertThat(loaded.value().rows(ReturnTable.REVIEWS).read()).isEqualTo(1_206);
    assertThat(loaded.value().rows(ReturnTable.PREV_PERM).read()).isEqualTo(253);
    assertThat(loaded.value().rows(ReturnTable.OC2).read()).isEqualTo(253);
    assertThat(loaded.value().records().mapToInt(child -> child.healthRecords().size()).sum())
        .isEqualTo(loaded.value().children());
  }

  @Test
  void readsAllTablesOfTheSectorsValidator() {
    Ssda903Return value = Tables.read(sample("csc-validator-be-903")).value();

    assertThat(value.rows(ReturnTable.UASC).read()).isEqualTo(132);
    assertThat(value.rows(ReturnTable.OC2)).isEqualTo(new RowCount(2_675, 0, 0));
    assertThat(value.rows(ReturnTable.OC3).read()).isEqualTo(53);
    assertThat(value.rows(ReturnTable.AD1).read()).isEqualTo(29);
    assertThat(value.rows(ReturnTable.PLACED_ADOPTION).read()).isEqualTo(29 + 30);
    assertThat(value.rows(ReturnTable.PREV_PERM).read()).isEqualTo(2_675);
    assertThat(value.rows(ReturnTable.MISSING).read()).isEqualTo(43);
    assertThat(value.rows(ReturnTable.SW_EPISODES).read()).isEqualTo(1);
    assertThat(value.rows(ReturnTable.DOLO).read()).isEqualTo(1);
    assertThat(value.records().filter(child -> child.unaccompanied().isPresent()).count())
        .isPositive();
    assertThat(value.records().count() + value.recordsWithoutHistory().count())
        .isGreaterThanOrEqualTo(2_675);
  }

  @Test
  void readsFiveYearsFromOneFolder() {
    Loaded<Ssda903Return> loaded = Tables.read(sample("cs-demand-model"));

    assertThat(loaded.value().rows(ReturnTable.EPISODES).read()).isEqualTo(3_737);
    assertThat(loaded.value().rows(ReturnTable.REVIEWS).read()).isEqualTo(11_038);
    assertThat(loaded.value().histories()).hasSize(820);
  }

  @Test
  void mergesFiveYearsFromFiveFolders() throws IOException {
    Path sample = sample("cs-demand-model");
    List<Path> years = new ArrayList<>();
    for (int year = 2017; year <= 2021; year++) {
      Path folder = Files.createDirectory(temporary.resolve(Integer.toString(year)));
      for (String table : List.of("header", "episodes", "reviews")) {
        Files.copy(sample.resolve(year + "-" + table + ".csv"), folder.resolve(table + ".csv"));
      }
      years.add(folder);
    }

    Loaded<Ssda903Return> loaded = Ssda903.read(years);

    assertThat(loaded.value().yearEnds())
        .hasToString("[2018-03-31, 2019-03-31, 2020-03-31, 2021-03-31, 2022-03-31]");
    assertThat(loaded.value().rows(ReturnTable.HEADER).used()).isEqualTo(820);
    assertThat(loaded.value().rows(ReturnTable.EPISODES).read()).isEqualTo(3_737);
    assertThat(loaded.value().rows(ReturnTable.REVIEWS).read()).isEqualTo(11_038);
    assertThat(loaded.value().histories()).hasSize(820);
    assertThat(loaded.issues().count(IssueCode.EPISODE_CONTRADICTED)).isZero();
  }

  @Test
  void readsTheDatesAndColumnsOfARegionalPipeline() throws IOException {
    Path sample = sample("cs-demand-model-regional");
    assertThatThrownBy(() -> Ssda903.read(List.of(sample)))
        .isInstanceOf(UnusableReturnException.class)
        .hasMessageStartingWith("no Reviews table in ");

    Files.copy(sample.resolve("episodes.csv"), temporary.resolve("episodes.csv"));
    Files.copy(sample.resolve("header.csv"), temporary.resolve("header.csv"));
    Files.writeString(temporary.resolve("reviews.csv"), Tables.REVIEWS);
    Loaded<Ssda903Return> loaded = Tables.read(temporary);

    assertThat(loaded.value().rows(ReturnTable.EPISODES).read()).isEqualTo(3_737);
    assertThat(Tables.codes(loaded))
        .contains(IssueCode.ISO_DATES, IssueCode.CARRIAGE_RETURNS, IssueCode.EXTRA_COLUMNS);
  }

  @Test
  void saysWhatItFindsInFoldersThatHoldNoReturn() throws IOException {
    try (Stream<Path> folders = Files.list(sample(""))) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        if (!List.of("csc-validator-be-903", "cs-demand-model")
            .contains(folder.getFileName().toString())) {
          assertThatThrownBy(() -> Ssda903.read(List.of(folder)))
              .isInstanceOf(UnusableReturnException.class)
              .hasMessageMatching("no (Episodes|Reviews) table in .*: found .*");
        }
      }
    }
  }

  private static Path sample(String name) {
    Path root = Path.of("").toAbsolutePath().getParent();
    Path folder = root.resolveSibling("shared/data/ssda903-sample").resolve(name).normalize();
    assumeTrue(
        Files.isDirectory(folder), "sample returns are not beside the repository: " + folder);
    return folder;
  }
}
