package org.duecare.files.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.crosscheck.DateCheck;
import org.duecare.core.review.RearrangedReview;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;

class SafeguardingDatasetTest {

  private static final ChildId C1 = ChildId.of("C1");
  private static final Path EXAMPLES = Path.of("src/test/resources/extracts");
  private static final String EPISODES =
      "clae_person_id,clae_cla_id,clae_cla_episode_start_date,clae_cla_episode_ceased,"
          + "clae_cla_episode_ceased_reason\n";
  private static final String REVIEWS =
      "clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,"
          + "clar_cla_review_participation\n";

  private static Loaded<SafeguardingDataset> example() throws IOException {
    return SafeguardingDataset.read(
        EXAMPLES.resolve("cla_reviews.csv"), EXAMPLES.resolve("cla_episodes.csv"));
  }

  private static Loaded<SafeguardingDataset> read(String reviews, String episodes)
      throws IOException {
    return SafeguardingDataset.read(
        new StringReader(REVIEWS + reviews),
        "reviews.csv",
        new StringReader(EPISODES + episodes),
        "episodes.csv");
  }

  private static List<String> shown(Loaded<?> loaded) {
    return loaded.issues().kept().stream().map(each -> each.code() + " " + each).toList();
  }

  @Test
  void readsReviewsDueDatesAndCancellations() throws IOException {
    Loaded<SafeguardingDataset> read = example();

    assertThat(shown(read))
        .containsExactly(
            "EXTRA_COLUMNS cla_reviews.csv line 1: columns that are not of the layout, and not"
                + " read: 1",
            "EXTRA_COLUMNS cla_episodes.csv line 1: columns that are not of the layout, and not"
                + " read: 1");
    assertThat(read.value().histories())
        .containsExactly(
            CareHistory.builder(C1)
                .period(PeriodOfCare.startingOn(LocalDate.of(2022, 4, 4)))
                .review(
                    Review.heldOn(LocalDate.of(2022, 4, 29))
                        .withParticipation(Participation.ATTENDED_AND_SPOKE))
                .review(
                    Review.heldOn(LocalDate.of(2022, 7, 28))
                        .withParticipation(Participation.VIEWS_SENT))
                .build());
    assertThat(read.value().cancelled())
        .containsExactly(
            new RearrangedReview(
                C1, LocalDate.of(2022, 7, 20), Optional.empty(), Optional.empty()));
    assertThat(read.value().dueDates())
        .extracting(GivenDueDate::due)
        .containsExactly(
            LocalDate.of(2022, 5, 4), LocalDate.of(2022, 7, 29), LocalDate.of(2023, 1, 27));
    assertThat(read.value()).hasToString("safeguarding dataset of 1 children");
  }

  @Test
  void holdsTheDueDatesAgainstTheLaw() throws IOException {
    SafeguardingDataset dataset = example().value();

    List<DateCheck> checks =
        DateCheck.of(
            CarePlanning.england().timeline(dataset.histories().get(0), LocalDate.of(2022, 9, 1)),
            dataset.dueDatesOf(C1));

    // The limits are 5 May (three bank holidays), 29 July and 28 January.
    assertThat(checks)
        .extracting(each -> each.given() + " " + each.verdict())
        .containsExactly("2022-05-04 EARLIER", "2022-07-29 AGREES", "2023-01-27 EARLIER");
    assertThat(dataset.dueDatesOf(ChildId.of("C2")).apply(checks.get(0).obligation())).isEmpty();
  }

  @Test
  void endsAPeriodWithItsLastEpisode() throws IOException {
    List<CareHistory> histories =
        read(
                "",
                """
                C1,K1,2022-06-01,2022-12-01,E4A - returned home
                C1,K1,2022-04-04,01/06/2022 00:00:00,X1
                C2,K2,2022-04-04,2022-06-01,X1
                C3,K3,2022-04-04,2022-06-01,left
                """)
            .value()
            .histories();

    PeriodOfCare open = PeriodOfCare.startingOn(LocalDate.of(2022, 4, 4));
    assertThat(histories)
        .extracting(each -> each.periods().get(0))
        .containsExactly(
            open.endingOn(LocalDate.of(2022, 12, 1), ReasonCeased.RETURNED_HOME_AS_PLANNED),
            open,
            open.endingOn(LocalDate.of(2022, 6, 1), ReasonCeased.OTHER));
  }

  @Test
  void namesEachFaultAndLeavesTheChildInDoubt() throws IOException {
    Loaded<SafeguardingDataset> read =
        read(
            """
            K9,2022-05-04,2022-04-29,N,PN1
            K1,2022-05-04,soon,N,PN1
            K1,,,N,
            K1,2022-05-04,,y,
            K1,2022-05-04,2022-04-30,N,came
            K1,2022-05-04,2021-04-30,N,PN1
            K2,2022-05-04,2022-04-29,,
            """,
            """
            C1,K1,2022-04-04,,
            C2,K2,2022-04-04,,
            C2,K1,2022-04-04,,
            C3,K3,2022-04-04,2022-04-03,
            """);

    assertThat(shown(read))
        .containsExactly(
            "REVIEW_CODE_INVALID reviews.csv line 6, clar_cla_review_participation: not a known"
                + " code (expected PN0 to PN7): how the child took part is not known",
            "CELL_INVALID reviews.csv line 3, clar_cla_review_date: not a date of the years 1991 to"
                + " 2090 (expected yyyy-mm-dd or dd/mm/yyyy)",
            "CELL_INVALID reviews.csv line 4, clar_cla_review_date: blank: not a date of the years"
                + " 1991 to 2090 (expected yyyy-mm-dd or dd/mm/yyyy)",
            "CELL_INVALID reviews.csv line 5, clar_cla_review_cancelled: neither Y nor N",
            "REVIEW_REFUSED_BY_HISTORY reviews.csv line 7, clar_cla_review_date: review held"
                + " outside every period of care: held 2021-04-30",
            "REVIEW_OF_UNKNOWN_PERIOD reviews.csv line 2, clar_cla_id: of a period of care that no"
                + " row of the episodes gives",
            "CELL_INVALID episodes.csv line 4, clae_cla_id: a period of care of another child"
                + " before",
            "DATES_OUT_OF_ORDER episodes.csv line 5, clae_cla_episode_ceased: 2022-04-03 lies before"
                + " clae_cla_episode_start_date, which is 2022-04-04");
    List<CareHistory> histories = read.value().histories();
    assertThat(histories).hasSize(3);
    assertThat(histories.get(0).reviews())
        .containsExactly(Review.heldOn(LocalDate.of(2022, 4, 30)));
    assertThat(histories.get(0).firstDoubtAbout(Doubt.Kind.REVIEW_DAY)).isPresent();
    assertThat(histories.get(1).doubts()).anyMatch(Doubt::isAboutEverything);
    assertThat(histories.get(2).doubts()).anyMatch(Doubt::isAboutEverything);
  }

  @Test
  void aCancelledReviewWithoutItsDayWasPlannedForItsLimit() throws IOException {
    Loaded<SafeguardingDataset> read = read("P1,2022-05-03,,Y,\n", "C1,P1,2022-04-04,,\n");

    assertThat(read.value().cancelled())
        .containsExactly(
            new RearrangedReview(C1, LocalDate.of(2022, 5, 3), Optional.empty(), Optional.empty()));
  }
}
