package org.duecare.files.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlainListTest {

  private static final LocalDate MON_2022_04_04 = LocalDate.of(2022, 4, 4);

  private static Loaded<List<CareHistory>> read(String text) throws IOException {
    return PlainList.read(new StringReader(text), "list.csv");
  }

  private static List<String> shown(Loaded<?> loaded) {
    return loaded.issues().kept().stream().map(each -> each.code() + " " + each).toList();
  }

  @Test
  void readsTheExample() throws IOException {
    Loaded<List<CareHistory>> read =
        PlainList.read(Path.of("src/test/resources/extracts/plain.csv"));

    assertThat(shown(read)).isEmpty();
    LocalDate tue20220503 = LocalDate.of(2022, 5, 3);
    LocalDate tue20221220 = LocalDate.of(2022, 12, 20);
    assertThat(read.value())
        .containsExactly(
            CareHistory.builder(ChildId.of("C1"))
                .dateOfBirth(LocalDate.of(2014, 3, 9))
                .period(
                    PeriodOfCare.startingOn(MON_2022_04_04)
                        .withEpisodes(
                            List.of(
                                CareEpisode.startingOn(
                                    MON_2022_04_04, LegalStatus.FULL_CARE_ORDER, Placement.OTHER))))
                .review(Review.heldOn(LocalDate.of(2022, 4, 29)))
                .review(Review.heldOn(LocalDate.of(2022, 7, 28)))
                .build(),
            CareHistory.builder(ChildId.of("C2"))
                .period(
                    PeriodOfCare.startingOn(tue20220503)
                        .endingOn(tue20221220, ReasonCeased.OTHER)
                        .withEpisodes(
                            List.of(
                                CareEpisode.startingOn(
                                        tue20220503, LegalStatus.ACCOMMODATED, Placement.OTHER)
                                    .endingOn(tue20221220))))
                .review(Review.heldOn(LocalDate.of(2022, 6, 10)))
                .review(Review.heldOn(LocalDate.of(2022, 9, 8)))
                .build());
  }

  @Test
  void givesDueDatesWithoutAReturn() throws IOException {
    CareHistory history =
        read("child,start,reviews\nC1,2022-04-04,2022-04-29; 2022-07-28\n").value().get(0);

    Obligation next =
        CarePlanning.england().reviews(history, LocalDate.of(2022, 9, 1)).next().orElseThrow();

    assertThat(next.due().orElseThrow().date()).isEqualTo(LocalDate.of(2023, 1, 28));
  }

  @Test
  void leavesAChildOfWhomARowWasRefusedInDoubt() throws IOException {
    Loaded<List<CareHistory>> read =
        read(
            """
            child,start,end,status,reviews
            C1,2022-04-04,,,2022-04-29
            C1,2022-04-04,,,28/07/2022
            C2,2022-04-04,2022-04-03,,
            C3,2022-04-04,,C9,
            ,2022-04-04,,,
            C4,2022-04-04,,,
            """);

    assertThat(shown(read))
        .containsExactly(
            "CELL_INVALID list.csv line 3, reviews: not a date of the years 1991 to 2090 (expected"
                + " yyyy-mm-dd)",
            "CELL_INVALID list.csv line 5, status: not a known code (expected C1, C2, D1, E1, V2,"
                + " V3, V4, L1, L2, L3, J1, J2, J3)",
            "CELL_INVALID list.csv line 6, child: blank: expected the identifier that the return"
                + " has",
            "DATES_OUT_OF_ORDER list.csv line 4, end: 2022-04-03 lies before start, which is"
                + " 2022-04-04");
    assertThat(read.value()).hasSize(4);
    assertThat(read.value().subList(0, 3))
        .allMatch(each -> each.doubts().stream().anyMatch(Doubt::isAboutEverything));
    assertThat(read.value().get(3).doubts()).isEmpty();
    assertThat(
            CarePlanning.england()
                .reviews(read.value().get(0), LocalDate.of(2022, 9, 1))
                .obligations())
        .extracting(Obligation::outcome)
        .containsOnly(Outcome.UNKNOWN);
  }

  @Test
  void namesRowsThatContradictEachOther() throws IOException {
    Loaded<List<CareHistory>> read =
        read(
            """
            child,start,end,reviews,date_of_birth
            C1,2022-04-04,,,2014-03-09
            C1,2022-04-04,2022-12-01,,2014-03-09
            C2,2022-04-04,,,2014-03-09
            C2,2022-04-04,,,2014-03-10
            C3,2022-04-04,,,
            C3,2022-06-04,,,
            """);

    assertThat(shown(read))
        .containsExactly(
            "PERIOD_CONTRADICTED list.csv line 3, start: another end or status than in a row of"
                + " the same period before",
            "PERIOD_CONTRADICTED list.csv line 5, date_of_birth: another date of birth than in a"
                + " row of the child before",
            "HISTORY_IMPOSSIBLE list.csv line 6, start: period of care starts before the one before it"
                + " ended: starts 2022-06-04, the one before is open");
    assertThat(read.value())
        .hasSize(3)
        .allMatch(each -> each.doubts().stream().anyMatch(Doubt::isAboutEverything));
  }

  @Test
  void keepsTheOtherReviewsOfAChildWhoseHistoryRefusesOne() throws IOException {
    Loaded<List<CareHistory>> read =
        read("child,start,reviews\nC1,2022-04-04,2022-04-03;2022-04-29;2022-04-29\n");

    assertThat(read.value().get(0).reviews())
        .containsExactly(Review.heldOn(LocalDate.of(2022, 4, 29)));
    assertThat(read.value().get(0).firstDoubtAbout(Doubt.Kind.REVIEW_DAY)).isPresent();
    assertThat(shown(read))
        .containsExactly(
            "REVIEW_REFUSED_BY_HISTORY list.csv line 2, reviews: review held outside every period"
                + " of care: held 2022-04-03");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void readsNoMoreThanFiveHundredReviewsOfAChild() throws IOException {
    StringBuilder text = new StringBuilder("child,start,reviews\n");
    for (int i = 0; i < 30_000; i++) {
      text.append("C1,1991-01-02,").append(LocalDate.of(1991, 1, 1).plusDays(i)).append('\n');
    }

    Loaded<List<CareHistory>> read = read(text.toString());

    assertThat(read.value().get(0).reviews()).hasSize(499);
    assertThat(read.issues().count(IssueCode.REVIEW_REFUSED_BY_HISTORY)).isEqualTo(29_501);
  }

  @Test
  void theTemplateIsAListWithoutRows() throws IOException {
    assertThat(PlainList.template()).isEqualTo("child,start,end,status,reviews,date_of_birth\n");
    assertThat(shown(read(PlainList.template())))
        .containsExactly("TABLE_WITHOUT_ROWS list.csv: no rows below the names of the columns");
  }
}
