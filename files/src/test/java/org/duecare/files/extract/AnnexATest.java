package org.duecare.files.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
    CareHistory history = read("C1,2022-04-04,2022-07-28,\n").value().get(0);

    List<Obligation> obligations =
        CarePlanning.england().reviews(history, LocalDate.of(2022, 9, 1)).obligations();

    assertThat(obligations)
        .filteredOn(each -> each.doneOn().isPresent())
        .extracting(Obligation::outcome)
        .doesNotContain(Outcome.ON_TIME);
    obligations.forEach(o -> System.out.println("OBL " + o + " " + o.outcome() + " " + o.limitBetween()+ " " + o.sequence()+ o.rule()));
    Obligation next =
        CarePlanning.england().reviews(history, LocalDate.of(2022, 9, 1)).next().orElseThrow();
    assertThat(next.limitBetween().orElseThrow().first()).isEqualTo(LocalDate.of(2022, 10, 28));
    assertThat(next.limitBetween().orElseThrow().last()).isEqualTo(LocalDate.of(2023, 1, 28));
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
