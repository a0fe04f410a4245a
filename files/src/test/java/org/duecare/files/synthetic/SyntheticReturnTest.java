package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticReturnTest {

  @TempDir private Path folder;

  @Test
  void writesAFolderForEachYear() throws IOException {
    List<Path> years = SyntheticReturn.ofChildren(5).withYears(2024, 2026).writeTo(folder);

    assertThat(years)
        .containsExactly(
            folder.resolve("2023-24"), folder.resolve("2024-25"), folder.resolve("2025-26"))
        .allSatisfy(
            year ->
                assertThat(year)
                    .isDirectoryContaining("glob:**/header.csv")
                    .isDirectoryContaining("glob:**/episodes.csv")
                    .isDirectoryContaining("glob:**/reviews.csv"));
  }

  @Test
  void namesAYearByItsTwoCalendarYears() throws IOException {
    assertThat(SyntheticReturn.ofChildren(1).withYears(2012, 2012).writeTo(folder))
        .containsExactly(folder.resolve("2011-12"));
  }

  @Test
  void writesCompleteHistoriesIntoTheFolderItself() throws IOException {
    Path made = folder.resolve("new");

    assertThat(SyntheticReturn.ofChildren(5).withCompleteHistories().writeTo(made))
        .containsExactly(made);
    assertThat(made).isDirectoryContaining("glob:**/episodes.csv");
  }

  @Test
  void writesTheColumnsOfTheDepartment() throws IOException {
    SyntheticReturn.ofChildren(5).withCompleteHistories().writeTo(folder);

    assertThat(firstLine("header.csv")).isEqualTo("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
    assertThat(firstLine("episodes.csv"))
        .isEqualTo(
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,"
                + "HOME_POST,PL_POST,URN");
    assertThat(firstLine("reviews.csv")).isEqualTo("CHILD,DOB,REVIEW,REVIEW_CODE");
  }

  @Test
  void writesOverNoFileAndThenWritesNothing() throws IOException {
    Path real = Files.createDirectories(folder.resolve("2024-25")).resolve("reviews.csv");
    Files.writeString(real, "of a real council");
    SyntheticReturn settings = SyntheticReturn.ofChildren(2).withYears(2024, 2025);

    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> settings.writeTo(folder))
        .withMessage(real + ": another folder is needed, or the file has to go");

    assertThat(real).hasContent("of a real council");
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all).containsExactlyInAnyOrder(folder, real.getParent(), real);
    }
  }

  @Test
  void writesBesideOtherFiles() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");

    SyntheticReturn.ofChildren(2).withCompleteHistories().writeTo(folder);

    assertThat(notes).hasContent("mine");
    assertThat(Files.readAllLines(folder.resolve("header.csv"))).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"2024, 1|2", "2025, M|F"})
  void writesSexAsTheReturnOfTheYearDoes(int ending, String codes) throws IOException {
    Path year = SyntheticReturn.ofChildren(60).withYears(ending, ending).writeTo(folder).get(0);

    assertThat(WrittenReturn.read(year).children())
        .extracting(child -> child.header().get("SEX"))
        .containsOnly(codes.split("\\|", -1));
  }

  @ParameterizedTest
  @CsvSource({"2024, H5, K3", "2025, K3, H5"})
  void writesSupportedAccommodationAsTheReturnOfTheYearDoes(int ending, String code, String not)
      throws IOException {
    Path year = SyntheticReturn.ofChildren(200).withYears(ending, ending).writeTo(folder).get(0);

    assertThat(openPlacements(year)).contains(code).doesNotContain(not);
  }

  @ParameterizedTest
  @CsvSource({"2025, Z1, Z11", "2026, Z11, Z1"})
  void writesOtherPlacementsAsTheReturnOfTheYearDoes(int ending, String code, String not)
      throws IOException {
    Path year = SyntheticReturn.ofChildren(200).withYears(ending, ending).writeTo(folder).get(0);

    assertThat(openPlacements(year)).contains(code).doesNotContain(not);
  }

  @Test
  void writesGuardianshipAsTheReturnOfTheDayDid() throws IOException {
    SyntheticReturn.ofChildren(1_500).withYears(2018, 2019).writeTo(folder);

    assertThat(reasonsCeased("2017-18")).contains("E43", "E44").doesNotContain("E45", "E46", "E47");
    assertThat(reasonsCeased("2018-19")).contains("E45", "E46", "E47").doesNotContain("E43", "E44");
  }

  @Test
  void theIdentifiersGrowByADigitBehindTheSmallerReturns() {
    ChildLife life =
        new ChildLife(
            1,
            LocalDate.of(2025, 4, 1),
            LocalDate.of(2026, 3, 31),
            WorkingDayCalendar.englandAndWales());

    assertThat(life.child(1).id()).isEqualTo("SYN000001");
    assertThat(life.child(999_999).id()).isEqualTo("SYN999999");
    assertThat(life.child(1_000_000).id()).isEqualTo("SYN1000000");
    assertThat(life.child(9_999_999).id()).isEqualTo("SYN9999999").hasSize(10);
    assertThat(SyntheticReturn.ofChildren(9_999_999)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000_000})
  void refusesANumberOfChildrenOutOfRange(int children) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> SyntheticReturn.ofChildren(children))
        .withMessage("number of children out of range: " + children + "; 1 to 9999999 allowed");
  }

  @ParameterizedTest
  @CsvSource({"2011, 2020", "2020, 2019", "2020, 2081"})
  void refusesYearsOutOfRange(int first, int last) {
    SyntheticReturn settings = SyntheticReturn.ofChildren(1);

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> settings.withYears(first, last))
        .withMessage(
            "years of the return out of range: ending "
                + first
                + " to "
                + last
                + "; 2012 to 2080 allowed, in this order");
  }

  @Test
  void refusesNoFolder() {
    assertThatNullPointerException()
        .isThrownBy(() -> SyntheticReturn.council().writeTo(null))
        .withMessage("folder");
  }

  @Test
  void tellsThatATableCannotBeWritten() throws IOException {
    Files.createDirectory(folder.resolve("reviews.csv"));
    SyntheticReturn settings = SyntheticReturn.ofChildren(1).withCompleteHistories();

    assertThatIOException().isThrownBy(() -> settings.writeTo(folder));
  }

  private String firstLine(String table) throws IOException {
    return Files.readAllLines(folder.resolve(table)).get(0);
  }

  private static List<String> openPlacements(Path year) throws IOException {
    return WrittenReturn.read(year).children().stream()
        .flatMap(child -> child.episodes().stream())
        .filter(row -> row.get("DEC").isEmpty())
        .map(row -> row.get("PLACE"))
        .toList();
  }

  private List<String> reasonsCeased(String year) throws IOException {
    return WrittenReturn.read(folder.resolve(year)).children().stream()
        .flatMap(child -> child.episodes().stream())
        .map(row -> row.get("REC"))
        .toList();
  }
}
