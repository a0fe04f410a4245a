package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsOfTest {

  private static final LocalDate FRI_2023_03_31 = LocalDate.of(2023, 3, 31);
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  @TempDir Path folder;

  @Test
  void notesFactsAfterTheDay() {
    Tables tables =
        Tables.in(folder)
            .episodes(
                "1,01/06/2022,S,C2,N1,U6,01/08/2022,X1",
                "1,01/08/2022,P,C2,N1,K2,03/08/2022,X1",
                "1,03/08/2022,P,C2,N1,U6,,")
            .reviews("1,,01/08/2022,PN1", "1,,02/08/2022,PN1");

    Issues issues = issues(tables, LocalDate.of(2022, 8, 1));

    assertThat(shown(issues, IssueCode.EPISODE_IN_FUTURE))
        .containsExactly(
            "episodes.csv line 3, DEC: episode ends after 2022-08-01: 2022-08-03",
            "episodes.csv line 4, DECOM: episode starts after 2022-08-01: 2022-08-03");
    assertThat(shown(issues, IssueCode.REVIEW_IN_FUTURE))
        .containsExactly("reviews.csv line 3, REVIEW: review held after 2022-08-01: 2022-08-02");
  }

  @Test
  void notesReviewsOutsideTheYearOfTheirReturn() {
    Tables tables =
        Tables.in(folder)
            .episodes("1,01/06/2021,S,C2,N1,U6,01/08/2022,X1", "1,01/08/2022,P,C2,N1,K2,,")
            .reviews("1,,31/03/2022,PN1", "1,,01/04/2022,PN1", "1,,31/03/2023,PN1")
            .reviews("1,,03/04/2023,PN1");

    assertThat(shown(issues(tables, FRI_2023_03_31), IssueCode.REVIEW_AFTER_YEAR))
        .containsExactly(
            "reviews.csv line 5, REVIEW: review after the year of the return: held 2023-04-03,"
                + " the year ended 2023-03-31");
    assertThat(shown(issues(tables, FRI_2023_03_31), IssueCode.REVIEWS_BEFORE_YEAR))
        .containsExactly("reviews.csv line 2: reviews before the year of the return: 1");
  }

  @Test
  void notesReviewsOnDaysThatAreNoWorkingDays() {
    Tables tables =
        Tables.in(folder)
            .episodes("1,01/06/2021,P,C2,N1,U6,,", "2,01/06/2022,P,C2,N1,U6,,")
            .reviews("1,,02/07/2022,PN1", "1,,03/07/2022,PN1", "1,,29/08/2022,PN1")
            .reviews("1,,30/08/2022,PN1", "1,,19/09/2022,PN1");

    Issues issues = issues(tables, FRI_2023_03_31);

    assertThat(shown(issues, IssueCode.REVIEW_ON_WEEKEND))
        .containsExactly(
            "reviews.csv line 2, REVIEW: review on a Saturday: held 2022-07-02",
            "reviews.csv line 3, REVIEW: review on a Sunday: held 2022-07-03");
    assertThat(shown(issues, IssueCode.REVIEW_ON_HOLIDAY))
        .containsExactly(
            "reviews.csv line 4, REVIEW: review on a day that is no working day: held 2022-08-29",
            "reviews.csv line 6, REVIEW: review on a day that is no working day: held 2022-09-19");
  }

  @Test
  void notesAFirstReviewThatOughtToHaveBeenHeld() {
    Tables tables =
        Tables.in(folder)
            .episodes("1,01/06/2022,S,C2,N1,U6,,", "2,01/06/2022,S,V3,N1,U6,,")
            .episodes("3,01/06/2022,S,E1,N1,A5,,", "4,01/06/2022,S,C2,N1,U6,20/06/2022,E4A")
            .episodes("5,01/06/2022,S,C2,N1,U6,,", "6,x,S,C2,N1,U6,,")
            .reviews("5,,01/08/2022,PN1");
    LocalDate limit = LocalDate.of(2022, 7, 1);

    assertThat(shown(issues(tables, LocalDate.of(2022, 6, 29)), IssueCode.FIRST_REVIEW_MISSING))
        .isEmpty();
    assertThat(shown(issues(tables, limit), IssueCode.FIRST_REVIEW_MISSING))
        .as("placed for adoption: four weeks")
        .containsExactly(missing(4, "2022-06-29"));
    assertThat(shown(issues(tables, limit.plusDays(1)), IssueCode.FIRST_REVIEW_MISSING))
        .containsExactly(
            missing(2, "2022-07-01"), missing(4, "2022-06-29"), missing(6, "2022-07-01"));
    assertThat(shown(issues(tables, FRI_2023_03_31), IssueCode.FIRST_REVIEW_MISSING))
        .containsExactly(missing(2, "2022-07-01"), missing(4, "2022-06-29"));
    assertThat(shown(issues(tables, FRI_2023_03_31), IssueCode.NO_REVIEW_IN_YEAR)).isEmpty();
  }

  private static String missing(int line, String limit) {
    return "episodes.csv line "
        + line
        + ", DECOM: no review, and the limit of the first has passed: looked after from 2022-06-01,"
        + " limit "
        + limit;
  }

  @Test
  void doesNotMissAFirstReviewThatMayHaveBeenHeldBeforeReviewsAreKnown() {
    Tables tables =
        Tables.in(folder)
            .episodes("1,01/03/2021,S,C2,N1,U6,,", "2,01/06/2022,S,C2,N1,U6,,")
            .reviews("2,,05/06/2022,PN1");

    assertThat(shown(issues(tables, FRI_2023_03_31), IssueCode.FIRST_REVIEW_MISSING)).isEmpty();
  }

  @Test
  void notesAChildInCareWithoutAReviewInTheYear() {
    Tables tables =
        Tables.in(folder)
            .header("4,2,31/03/2005")
            .episodes("1,01/03/2021,P,C2,N1,U6,,", "2,01/06/2022,S,C2,N1,U6,,")
            .episodes("3,01/03/2021,P,C2,N1,U6,31/03/2023,E4A", "4,01/03/2021,P,C2,N1,U6,,")
            .episodes("5,06/03/2023,P,C2,N1,U6,,")
            .reviews("2,,05/06/2022,PN1", "1,,05/03/2022,PN1");

    assertThat(shown(issues(tables, FRI_2023_03_31), IssueCode.NO_REVIEW_IN_YEAR))
        .containsExactly(
            "episodes.csv line 2, DECOM: no review in the year ending 2023-03-31, and in care on"
                + " that day since 2021-03-01 or before");
    assertThat(shown(issues(tables, FRI_2023_03_31.minusDays(1)), IssueCode.NO_REVIEW_IN_YEAR))
        .isEmpty();
  }

  @Test
  void leavesOutWhatTheCalendarDoesNotCover() {
    Tables tables =
        Tables.in(folder)
            .episodes("1,01/03/1970,P,C2,N1,U6,,", "2,01/06/2022,S,C2,N1,U6,,")
            .reviews("2,,05/06/2022,PN1");
    Ssda903Return value = tables.read().value();

    assertThat(issues(value, FRI_2023_03_31, CALENDAR.strict()).count(IssueCode.REVIEW_ON_WEEKEND))
        .isEqualTo(1);
  }

  @Test
  void hasNothingToNoteWithoutEpisodesInTheLastFolder() {
    Path first =
        Tables.in(folder.resolve("2022"))
            .episodes("1,01/03/2022,P,C2,N1,U6,,")
            .reviews("1,,07/03/2022,PN1")
            .write();
    Path second = Tables.in(folder.resolve("2023")).reviews("1,,07/06/2022,PN1").write();

    Ssda903Return value = Tables.read(first, second).value();

    assertThat(issues(value, FRI_2023_03_31, CALENDAR).count()).isZero();
  }

  @Test
  void notesOnceThatTheDayIsOutsideTheReturns() {
    Path first =
        Tables.in(folder.resolve("2022"))
            .episodes("1,01/03/2022,S,C2,N1,U6,,", "2,01/03/2022,S,C2,N1,U6,,")
            .write();
    Path second = Tables.in(folder.resolve("2023")).episodes("1,02/03/2023,S,C2,N1,U6,,").write();
    Ssda903Return value = Tables.read(first, second).value();

    assertThat(outside(value, FRI_2023_03_31)).isEmpty();
    assertThat(outside(value, LocalDate.of(2023, 4, 1)))
        .containsExactly(
            "2023: the last return ends before 2023-04-01: it is taken as that for the year ending"
                + " 2023-03-31, and what happened since may be missing");
    assertThat(outside(value, LocalDate.of(2021, 4, 1))).isEmpty();
    assertThat(outside(value, LocalDate.of(2021, 3, 31)))
        .containsExactly(
            "2022: the first return begins after 2021-03-31: it is taken as that for the year"
                + " ending 2022-03-31, and what happened before may be missing");
  }

  private static List<String> outside(Ssda903Return value, LocalDate asOf) {
    List<String> outside = shown(issues(value, asOf, CALENDAR), IssueCode.DAY_OUTSIDE_RETURNS);
    assertThat(shown(value.issuesOfDay(asOf), IssueCode.DAY_OUTSIDE_RETURNS)).isEqualTo(outside);
    return outside;
  }

  @Test
  void believesTheHistoryThatIsSetAndTheDoubts() {
    Ssda903Return value =
        Tables.in(folder)
            .episodes("1,02/03/2022,S,C2,N1,U6,,", "2,01/06/2022,S,C2,N1,U6,,")
            .episodes("3,02/03/2022,P,C2,N1,U6,,", "4,01/06/2022,S,C2,N1,U6,,")
            .episodes("5,02/03/2022,P,C2,N1,U6,,")
            .reviews("4,,31/02/2023,PN1", "5,,31/02/2023,PN1")
            .read()
            .value();

    Issues complete =
        issues(value, value.histories(ReviewsKnown.sinceEachStart()), FRI_2023_03_31, CALENDAR);
    Issues byDefault = issues(value, FRI_2023_03_31, CALENDAR);
    Stream<CareHistory> later =
        value.histories(ReviewsKnown.from(FRI_2023_03_31.withDayOfMonth(1)));

    assertThat(places(complete, IssueCode.FIRST_REVIEW_MISSING)).containsExactly(2, 3);
    assertThat(places(byDefault, IssueCode.FIRST_REVIEW_MISSING)).containsExactly(3);
    assertThat(places(byDefault, IssueCode.NO_REVIEW_IN_YEAR)).containsExactly(2, 4);
    assertThat(issues(value, later, FRI_2023_03_31, CALENDAR).kept())
        .noneMatch(issue -> issue.code() == IssueCode.FIRST_REVIEW_MISSING)
        .noneMatch(issue -> issue.code() == IssueCode.NO_REVIEW_IN_YEAR);
  }

  @Test
  void notesThatTheLimitOfTheSecondReviewPassedInAYearWithoutAny() {
    Tables tables =
        Tables.in(folder)
            .episodes("1,02/02/2022,S,C2,N1,U6,,", "2,01/06/2022,S,C2,N1,U6,,")
            .reviews("1,,01/03/2022,PN1", "1,,03/04/2023,PN1");

    assertThat(places(issues(tables, FRI_2023_03_31), IssueCode.NO_REVIEW_IN_YEAR))
        .containsExactly(2);
    assertThat(places(issues(tables, LocalDate.of(2023, 5, 1)), IssueCode.NO_REVIEW_IN_YEAR))
        .containsExactly(2);
  }

  private static List<Integer> places(Issues issues, IssueCode code) {
    return issues.kept().stream()
        .filter(issue -> issue.code() == code)
        .map(issue -> issue.line().orElseThrow())
        .toList();
  }

  @Test
  void isTheSameForManyChildrenAtOnce() {
    Tables tables = Tables.in(folder);
    for (int child = 10; child < 99; child++) {
      tables.episodes(child + ",01/06/2022,S,C2,N1,U6,,").reviews(child + ",,25/06/2022,PN1");
    }
    Ssda903Return value = tables.read().value();

    Issues inOrder = issues(value, FRI_2023_03_31, CALENDAR);
    Issues atOnce = issues(value, value.histories().parallel(), FRI_2023_03_31, CALENDAR);

    assertThat(atOnce.kept()).isEqualTo(inOrder.kept()).hasSize(89);
  }

  @Test
  void takesOnlyTimetablesOfItsDayAndChildren() {
    Ssda903Return value = Tables.in(folder).episodes("1,01/06/2022,S,C2,N1,U6,,").read().value();
    Ssda903Return other =
        Tables.in(folder.resolve("other")).episodes("2,01/06/2022,S,C2,N1,U6,,").read().value();
    CarePlanning england = CarePlanning.england();
    Stream<ReviewTimetable> early =
        value.histories().map(h -> england.reviews(h, FRI_2023_03_31.minusDays(1)));

    assertThatThrownBy(() -> early.collect(value.issuesAsOf(FRI_2023_03_31, CALENDAR)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("timetable as of another day: 2023-03-30; expected 2023-03-31");
    assertThatThrownBy(() -> issues(value, other.histories(), FRI_2023_03_31, CALENDAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("timetable of a child who is not in the return");
  }

  @Test
  void needsADayAndACalendar() {
    Ssda903Return value = Tables.in(folder).read().value();

    assertThatThrownBy(() -> value.issuesAsOf(null, CALENDAR)).hasMessage("asOf");
    assertThatThrownBy(() -> value.issuesAsOf(FRI_2023_03_31, null)).hasMessage("calendar");
    assertThatThrownBy(() -> value.histories(null)).hasMessage("known");
    assertThatThrownBy(() -> value.rows(null)).hasMessage("table");
  }

  private static Issues issues(Tables tables, LocalDate asOf) {
    return issues(tables.read().value(), asOf, CALENDAR);
  }

  private static Issues issues(Ssda903Return value, LocalDate asOf, WorkingDayCalendar calendar) {
    return issues(value, value.histories(), asOf, calendar);
  }

  private static Issues issues(
      Ssda903Return value,
      Stream<CareHistory> histories,
      LocalDate asOf,
      WorkingDayCalendar calendar) {
    CarePlanning england = CarePlanning.england().withCalendar(calendar);
    return histories
        .map(history -> england.reviews(history, asOf))
        .collect(value.issuesAsOf(asOf, calendar));
  }

  private static List<String> shown(Issues issues, IssueCode code) {
    return issues.kept().stream()
        .filter(issue -> issue.code() == code)
        .map(Issue::toString)
        .toList();
  }
}
