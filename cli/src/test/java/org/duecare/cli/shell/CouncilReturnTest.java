package org.duecare.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.cli.council.BundledCouncil;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.reading.StartDay;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.files.IssueCode;
import org.duecare.files.ssda903.ReviewsKnown;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.synthetic.SyntheticRecords;
import org.duecare.files.synthetic.SyntheticReturn;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.timeliness.Timeliness;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CouncilReturnTest {

  private static final LocalDate MON_2025_03_31 = LocalDate.of(2025, 3, 31);

  private static Path folder;
  private static CouncilReturn anytown;

  @BeforeAll
  static void write(@TempDir Path given) throws Exception {
    folder = given;
    SyntheticReturn.ofChildren(120).withSeed(5).withYears(2024, 2025).writeTo(folder.resolve("a"));
    Printed.by(() -> anytown = Vocabulary.load(folder.resolve("a").toString()));
    SyntheticRecords.of(anytown.histories(), 2025).writeTo(folder.resolve("records"));
  }

  @Test
  void tellsWhatItHolds() {
    assertThat(anytown).hasToString("return of 120 children, years ending 2024, 2025");
    assertThat(anytown.lastDay()).isEqualTo(MON_2025_03_31);
    assertThat(anytown.histories()).hasSize(120);
    assertThat(anytown.issues().loseNothing()).isTrue();
  }

  @Test
  void oneChildIsOne(@TempDir Path small) throws Exception {
    assertThat(
            Ssda903.read(SyntheticReturn.ofChildren(1).withCompleteHistories().writeTo(small))
                .value())
        .hasToString("return of 1 child");
  }

  @Test
  void judgesAYearAsItCouldBeKnownThen() {
    Measure<?> early = anytown.timeliness(2024).reviewsInTime();
    assertThat(early.period().lastDay()).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(anytown.timetables(LocalDate.of(2024, 3, 31)))
        .allSatisfy(
            timetable ->
                assertThat(timetable.obligations())
                    .flatExtracting(each -> each.doneOn().stream().toList())
                    .allMatch(day -> !day.isAfter(LocalDate.of(2024, 3, 31))));
  }

  @Test
  void countsWhatTheCommandCounts() {
    assertThat(anytown.kpis(2025))
        .extracting(Measure::id)
        .startsWith("looked-after", "short-breaks")
        .contains("reviews-in-time", "reviews-overdue");
    assertThat(anytown.population(2025).lookedAfter().numerator())
        .isEqualTo(anytown.kpis(2025).get(0).numerator());
  }

  /** All its children would seem to be looked after still. */
  @Test
  void countsNoYearThatTheReturnTellsNothingOf() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anytown.kpis(2030))
        .withMessageStartingWith("the return tells nothing of the year ending 2030-03-31: it has");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anytown.population(2030))
        .withMessageContaining(" an earlier year is allowed, or give the folder of that year too");
    assertThatIllegalArgumentException().isThrownBy(() -> anytown.timeliness(2030));
  }

  @Test
  void findsOneChild() {
    CareHistory history = anytown.histories().get(3);
    String id = history.child().value();
    assertThat(anytown.child(id).child()).isEqualTo(history.child());
    assertThat(anytown.timeline(id, MON_2025_03_31).history().child()).isEqualTo(history.child());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anytown.child("nobody"))
        .withMessage("no such child: the return has none with this identifier");
    assertThatIllegalArgumentException()
        .as("it came later")
        .isThrownBy(() -> anytown.timeline(id, LocalDate.of(1995, 1, 1)))
        .withMessage("no such child: the return has none with this identifier by 1995-01-01");
  }

  @Test
  void leadsFromARecordOfAFigureToItsObligation() {
    Timeliness timeliness = anytown.timeliness(2024);
    for (Measure<ReviewEvidence> figure :
        List.of(timeliness.reviewsInTime(), timeliness.reviewsDueInTime())) {
      for (Measure.Part part : Measure.Part.values()) {
        for (ReviewEvidence record : figure.evidence(part)) {
          Obligation obligation = anytown.obligation(record, 2024);
          assertThat(obligation.outcome()).isEqualTo(record.outcome());
          assertThat(obligation.due().map(DueDate::date)).isEqualTo(record.due());
          assertThat(obligation.doneOn()).isEqualTo(record.held());
          assertThat(obligation.asOf()).isEqualTo(LocalDate.of(2024, 3, 31));
        }
      }
    }
    ReviewEvidence some = timeliness.reviewsInTime().evidence(Measure.Part.DENOMINATOR).get(0);
    ReviewEvidence other =
        ReviewEvidence.of(
            some.child(),
            some.kind(),
            some.periodStart(),
            some.due(),
            Optional.of(LocalDate.of(1999, 1, 1)),
            some.outcome(),
            some.missingFact(),
            some.hasLimitInYear());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anytown.obligation(other, 2024))
        .withMessage(
            "no such review in the year ending 2024: the record is of another year or return");
  }

  @Test
  void namesTheChildrenOnlyInTheDueList() {
    assertThat(anytown.dueList(MON_2025_03_31).reviews()).isNotEmpty();
    assertThat(Answer.inFull(anytown.dueList(MON_2025_03_31)))
        .contains(anytown.dueList(MON_2025_03_31).reviews().get(0).child().value());
    assertThat(anytown.dueList(MON_2025_03_31).toString())
        .matches(
            "reviews to be held as of 2025-03-31: \\d+(; children looked after who are 18 .*)?");
    assertThat(anytown.dueList(MON_2025_03_31).reviews().get(0).toString())
        .contains("due by ")
        .doesNotContain("SYN");
  }

  @Test
  void knowsOfficersFromRecords() {
    CouncilReturn staffed = anytown.withRecords(folder.resolve("records").toString());
    assertThat(staffed.caseload(MON_2025_03_31).heads()).isPositive();
    assertThat(staffed.dueList(MON_2025_03_31).reviews())
        .anyMatch(review -> !review.officer().isEmpty());
    assertThat(staffed.kpis(2025)).hasSizeGreaterThan(anytown.kpis(2025).size());
    assertThat(new Explained(CarePlanning.england()).of(staffed.caseload(MON_2025_03_31)))
        .startsWith("caseload-all-cases-per-head: ")
        .contains("\n\ncaseload-all-cases-per-fte: ");
    CouncilReturn judged =
        anytown.withRecords(folder.resolve("records").toString(), EscalationPolicy.walsall2022());
    assertThat(judged.kpis(2025)).hasSizeGreaterThanOrEqualTo(staffed.kpis(2025).size());
    assertThat(staffed.issues().count()).isGreaterThanOrEqualTo(anytown.issues().count());
    assertThatIllegalStateException()
        .isThrownBy(() -> anytown.caseload(MON_2025_03_31))
        .withMessage(
            "no caseload: the return has none; roster.csv and allocations.csv of"
                + " withRecords(folder) are needed");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> anytown.withRecords(folder.resolve("none").toString()));
  }

  private static CouncilReturn telling(List<String> told) throws IOException {
    return CouncilReturn.of(BundledCouncil::read, CarePlanning.england(), told::add);
  }

  @Test
  void saysWhatIsWrongWithTheRecordsAndWithJoiningThem() throws IOException {
    Path records = Files.createDirectories(folder.resolve("wrong"));
    Files.writeString(
        records.resolve("ratings.csv"),
        "child,reviewed,rating\nNOBODY,2025-05-01,GREEN\nSYN000001,yesterday,GREEN\n");
    List<String> told = new ArrayList<>();

    CouncilReturn council = telling(told).withRecords(records.toString());

    assertThat(String.join("", told)).contains("RECORD_OF_OTHER_CHILD", "CELL_INVALID");
    assertThat(council.issues().count(IssueCode.RECORD_OF_OTHER_CHILD)).isOne();
  }

  @Test
  void saysWhereSharesOfReviewsInTimeAreTooHigh() throws IOException {
    List<String> told = new ArrayList<>();
    CouncilReturn council = telling(told);

    council.timeliness(2026);
    council.kpis(2026);
    assertThat(String.join("", told)).doesNotContain("on only");
    CouncilReturn later = council.withReviewsKnown(ReviewsKnown.from(LocalDate.of(2025, 10, 1)));
    for (Runnable counting :
        List.<Runnable>of(() -> later.timeliness(2026), () -> later.kpis(2026))) {
      told.clear();
      counting.run();
      assertThat(String.join("", told))
          .contains("note: reviews are known from 2025-10-01 on only: ");
    }
  }

  @Test
  void saysThatRecordsAreOfAnotherYear() throws IOException {
    List<String> told = new ArrayList<>();

    telling(told).withRecords(folder.resolve("records").toString()).kpis(2026);

    assertThat(String.join("", told))
        .contains("note: ratings.csv has rows, and none dated in the year");
  }

  @Test
  void refusesAFolderWithoutRecords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anytown.withRecords(folder.resolve("a").toString()))
        .withMessageStartingWith("no file of records in ");
  }

  @Test
  void saysThatTheReturnHasEnded() throws IOException {
    List<String> told = new ArrayList<>();
    CouncilReturn council = telling(told);

    council.timetables(LocalDate.of(2026, 3, 31));
    assertThat(told).isEmpty();
    council.timetables(LocalDate.of(2026, 6, 30));
    assertThat(told).singleElement().asString().startsWith("note: ").contains("ends before");
  }

  @Test
  void asksAboutTheMonthsAhead() {
    assertThat(anytown.forecast(MON_2025_03_31).demand()).hasSize(12);
  }

  @Test
  void takesAnotherReadingOfTheLaw() {
    CarePlanning cautious =
        CarePlanning.england().withReadings(Readings.mainstream().with(StartDay.COUNTED));
    assertThat(anytown.under(cautious).timeliness(2025).ratio().numerator())
        .isLessThanOrEqualTo(anytown.timeliness(2025).ratio().numerator());
    assertThat(anytown.under(cautious).forecast(MON_2025_03_31).asOf()).isEqualTo(MON_2025_03_31);
  }

  @Test
  void takesAWordOnHowFarReviewsReach() {
    CouncilReturn complete = anytown.withReviewsKnown(ReviewsKnown.sinceEachStart());
    assertThat(complete.reviewsKnown()).isNotEqualTo(anytown.reviewsKnown());
    assertThat(anytown.reviewsKnown()).startsWith("reviews known from 2023-04-01 (1 April on or ");
  }

  @Test
  void saysThatTheFilesAreGone(@TempDir Path moving) throws Exception {
    Path here = moving.resolve("here");
    SyntheticReturn.ofChildren(20).withYears(2025, 2025).writeTo(here);
    CouncilReturn[] loaded = new CouncilReturn[1];
    Printed.by(() -> loaded[0] = Vocabulary.load(here.resolve("2024-25").toString()));
    Files.move(here, moving.resolve("there"));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> loaded[0].timeliness(2025))
        .withCauseInstanceOf(IOException.class);
  }

  @Test
  void hasNoLastDayWithoutEpisodes(@TempDir Path empty) throws Exception {
    Files.writeString(empty.resolve("header.csv"), "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
    Files.writeString(
        empty.resolve("episodes.csv"),
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,"
            + "PL_POST,URN\n");
    Files.writeString(empty.resolve("reviews.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE\n");
    CouncilReturn[] loaded = new CouncilReturn[1];
    String printed = Printed.by(() -> loaded[0] = Vocabulary.load(empty.toString()));
    assertThat(printed).startsWith("return of 0 children\nno reviews and no episodes\n");
    assertThatIllegalStateException()
        .isThrownBy(() -> loaded[0].lastDay())
        .withMessage("no year can be told: the return has no episodes; at least one is needed");
  }

  @Test
  void readsTheYearsInOneFolder() throws IOException {
    Path parent = folder.resolve("a");
    List<String> told = new ArrayList<>();

    assertThat(YearFolders.of(told::add, parent.toString()))
        .isEqualTo(List.of(parent.resolve("2023-24"), parent.resolve("2024-25")));
    assertThat(YearFolders.of(told::add, parent.resolve("2023-24").toString()))
        .isEqualTo(List.of(parent.resolve("2023-24")));
    assertThat(YearFolders.of(told::add, "x", "y")).isEqualTo(List.of(Path.of("x"), Path.of("y")));
    assertThat(YearFolders.of(told::add, "nowhere")).isEqualTo(List.of(Path.of("nowhere")));
    assertThat(told).isEmpty();
  }

  /** Notes and records beside them are named. */
  @Test
  void readsTheYearsBesideWhateverElseIsInTheirFolder(@TempDir Path parent) throws IOException {
    Path year = Files.createDirectory(parent.resolve("2024-25"));
    Files.writeString(year.resolve("Episodes.csv"), "CHILD\n");
    Files.writeString(Files.createDirectory(parent.resolve("records")).resolve("roster.csv"), "a");
    Files.writeString(parent.resolve("notes.txt"), "a note\n");
    List<String> told = new ArrayList<>();

    assertThat(YearFolders.of(told::add, parent.toString())).containsExactly(year);
    assertThat(told).containsExactly("no folder of a year, and not read: notes.txt, records\n");
    assertThat(YearFolders.of(told::add, parent.resolve("records").toString()))
        .containsExactly(parent.resolve("records"));
  }
}
