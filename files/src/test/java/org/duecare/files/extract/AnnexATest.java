package org.duecare.files.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.DateSpan;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;

class AnnexATest {

  private static List<String> shown(Loaded<?> loaded) {
    return loaded.issues().kept().stream().map(each -> each.code() + " " + each).toList();
  }

  private static Loaded<List<CareHistory>> read(String rows) throws IOException {
    return AnnexA.readList8(
        new StringReader(
            "Child Unique ID,Date Started to be Looked After,Date of Latest Statutory Review,"
                + "Date of Last IRO Visit / Contact to the Child\n"
                + rows),
        "list8.csv");
  }

  @Test
  void readsTheExample() throws IOException {
    Loaded<List<CareHistory>> read =
        AnnexA.readList8(Path.of("src/test/resources/extracts/annex-a-list-8.csv"));

    assertThat(shown(read))
        .containsExactly(
            "EXTRA_COLUMNS annex-a-list-8.csv line 1: columns that are not of the layout, and not"
                + " read: 1");
    assertThat(read.value())
        .containsExactly(
            CareHistory.builder(ChildId.of("C1"))
                .dateOfBirth(LocalDate.of(2014, 3, 9))
                .period(PeriodOfCare.startingOn(LocalDate.of(2022, 4, 4)))
                .review(Review.heldOn(LocalDate.of(2022, 7, 28)))
                .reviewsKnownFrom(LocalDate.of(2022, 7, 28))
                .event(CareEventKind.SEEN_BY_REVIEWING_OFFICER, LocalDate.of(2022, 7, 20))
                .build(),
            CareHistory.builder(ChildId.of("C2"))
                .dateOfBirth(LocalDate.of(2010, 2, 1))
                .period(
                    PeriodOfCare.startingOn(LocalDate.of(2022, 5, 3))
                        .endingOn(LocalDate.of(2022, 12, 20), ReasonCeased.OTHER))
                .build());
  }

  @Test
  void doesNotGuessWhetherTheLatestReviewWasTheFirst() throws IOException {
    LocalDate asOf = LocalDate.of(2022, 9, 1);
    // Before the limit of the first review, 5 May, it may have been the first.
    CareHistory early = read("C1,2022-04-04,2022-04-29,\n").value().get(0);
    // After it an earlier one is presumed, as for a return whose reviews begin in that period.
    CareHistory late = read("C1,2022-04-04,2022-07-28,\n").value().get(0);

    assertThat(CarePlanning.england().reviews(early, asOf).obligations().get(1).limitBetween())
        .contains(DateSpan.closed(LocalDate.of(2022, 7, 29), LocalDate.of(2022, 10, 29)));
    assertThat(CarePlanning.england().reviews(late, asOf).obligations())
        .filteredOn(each -> each.doneOn().isPresent())
        .extracting(Obligation::outcome)
        .containsOnly(Outcome.UNKNOWN);
    assertThat(
            CarePlanning.england()
                .reviews(late, asOf)
                .next()
                .flatMap(Obligation::due)
                .orElseThrow()
                .date())
        .isEqualTo(LocalDate.of(2023, 1, 28));
  }

  @Test
  void noReviewMeansThatNoneWasHeld() throws IOException {
    Loaded<List<CareHistory>> read = read("C1,2022-04-04,,\nC2,04/04/2022,2021-07-28,2022-04-03\n");

    assertThat(shown(read))
        .containsExactly(
            "REVIEWS_OF_EARLIER_PERIOD list8.csv line 3, Date of Latest Statutory Review: before"
                + " the child started to be looked after: left out, and none was held since");
    for (CareHistory history : read.value()) {
      assertThat(
              CarePlanning.england()
                  .reviews(history, LocalDate.of(2022, 9, 1))
                  .obligations()
                  .get(0)
                  .outcome())
          .isEqualTo(Outcome.OUTSTANDING);
    }
  }
}
