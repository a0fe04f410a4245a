package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.files.ssda903.Tables.onlyHistory;
import static org.duecare.files.ssda903.Tables.shown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are refused for their form or one of their cells. */
class RowIssuesTest {

  private static final String GOOD = "1,03/04/2023,S,C2,N1,U6,,";

  @TempDir Path folder;

  @Test
  void refusesARowWithTooFewOrTooManyCells() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder).episodes(GOOD, "2,03/04/2023,S,C2", "3,03/04/2023,S,C2,N1,U6,,,x").read();

    assertThat(shown(loaded, IssueCode.CELLS_MISCOUNTED))
        .containsExactly(
            "episodes.csv line 3: wrong number of cells: found 4, expected 8",
            "episodes.csv line 4: wrong number of cells: found 9, expected 8");
    assertThat(loaded.value().rows(ReturnTable.EPISODES)).isEqualTo(new RowCount(1, 2, 0));
  }

  @Test
  void refusesARowWithABrokenQuoteAndReadsTheNext() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .reviews("1,,\"20/04/2023,PN1", "1,,\"20/04/2023\"x,PN1", "1,,11/07/2023,PN1", "\"")
            .episodes(GOOD)
            .read();

    assertThat(shown(loaded, IssueCode.QUOTE_BROKEN))
        .containsExactly(
            "reviews.csv line 2: no row: quoted text does not end on its line",
            "reviews.csv line 3: no row: text follows the end of quoted text",
            "reviews.csv line 5: no row: quoted text does not end on its line");
    assertThat(onlyHistory(loaded).reviews()).hasSize(1);
    assertThat(onlyHistory(loaded).doubts())
        .containsExactly(
            Doubt.aboutTheDayOfAReview("row refused: reviews.csv line 2"),
            Doubt.aboutTheDayOfAReview("row refused: reviews.csv line 3"));
  }

  @Test
  void refusesALineThatIsTooLong() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder).episodes(GOOD, "1," + "x,".repeat(5_000_000), "2" + GOOD).read();

    assertThat(shown(loaded, IssueCode.LINE_TOO_LONG))
        .containsExactly("episodes.csv line 3: no row: the line is longer than 131072 bytes");
    assertThat(loaded.value().children()).isEqualTo(2);
    assertThat(firstHistory(loaded).doubts())
        .containsExactly(Doubt.aboutEverything("row refused: episodes.csv line 3"));
  }

  @Test
  void refusesManyBlankCellsThatAreNoBlankLine() {
    Loaded<Ssda903Return> loaded = Tables.in(folder).episodes(GOOD, ",".repeat(4_096)).read();

    assertThat(shown(loaded, IssueCode.CELLS_MISCOUNTED))
        .containsExactly("episodes.csv line 3: wrong number of cells: found 4097, expected 8");
  }

  @Test
  void refusesARowThatNamesNoChild() throws IOException {
    Path reviews = Tables.in(folder).episodes(GOOD).write().resolve("reviews.csv");
    String rows = Tables.REVIEWS + "\n ,,20/04/2023,PN1\nx\0,,20/04/2023,PN1\n\u00e9,,,PN1\n";
    Files.write(reviews, rows.getBytes(StandardCharsets.ISO_8859_1));

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(shown(loaded, IssueCode.CHILD_BLANK))
        .containsExactly("reviews.csv line 2, CHILD: no child is named: the cell is blank");
    assertThat(shown(loaded, IssueCode.CHILD_NOT_TEXT))
        .containsExactly(
            "reviews.csv line 3, CHILD: no child is named: the cell is not text in UTF-8",
            "reviews.csv line 4, CHILD: no child is named: the cell is not text in UTF-8");
    assertThat(loaded.value().rows(ReturnTable.REVIEWS)).isEqualTo(new RowCount(0, 3, 0));
  }

  @Test
  void takesBlanksBeyondAsciiForNoName() throws IOException {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder).episodes(GOOD, "\u2003" + GOOD.substring(1)).read();

    assertThat(Tables.codes(loaded)).contains(IssueCode.CHILD_NOT_TEXT);
  }

  @Test
  void refusesAnEpisodeForItsDatesAndDoesNotJudgeTheChild() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .episodes(
                "1,31/02/2023,S,C2,N1,U6,,",
                "2,,S,C2,N1,U6,,",
                "3,03/04/2023,S,C2,N1,U6,04/04/23,E4A",
                "4,03/04/2023,S,C2,N1,U6,02/04/2023,E4A")
            .read();

    assertThat(shown(loaded, IssueCode.EPISODE_START_INVALID))
        .containsExactly(
            "episodes.csv line 2, DECOM: \"31/02/2023\" is not a date (expected dd/mm/yyyy)",
            "episodes.csv line 3, DECOM: not a date (expected dd/mm/yyyy)");
    assertThat(shown(loaded, IssueCode.EPISODE_END_INVALID))
        .containsExactly(
            "episodes.csv line 4, DEC: not a date: its year has two digits (expected"
                + " dd/mm/yyyy)");
    assertThat(shown(loaded, IssueCode.EPISODE_ENDS_BEFORE_START))
        .containsExactly(
            "episodes.csv line 5, DEC: episode ends before it starts: starts 2023-04-03, ends"
                + " 2023-04-02");
    List<CareHistory> histories = loaded.value().histories().toList();
    assertThat(histories).hasSize(4).allMatch(history -> history.periods().isEmpty());
    assertThat(histories.get(3).doubts())
        .containsExactly(Doubt.aboutEverything("row refused: episodes.csv line 5"));
  }

  @Test
  void countsTheDatesOfARowWhoseStatusOrPlacementIsUnknownAndDoubtsTheRest() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .episodes(
                "1,03/04/2023,S,C2,N1,U6,01/06/2023,X1",
                "1,01/06/2023,L,X9,N1,,,",
                "2,03/04/2023,S,C2,N1,,,",
                "3,03/04/2023,S,,N1,U6,,",
                "4,03/04/2023,S,C2,N1,homely,,",
                "5,03/04/2023,S,C2,N1,5,,")
            .read();

    assertThat(shown(loaded, IssueCode.LEGAL_STATUS_INVALID))
        .containsExactly(
            "episodes.csv line 3, LS: \"X9\" is not a known code (expected C1 C2 D1 E1 V2 V3 V4 L1"
                + " L2 L3 J1 J2 J3)",
            "episodes.csv line 5, LS: blank: not a known code (expected C1 C2 D1 E1 V2 V3 V4 L1 L2"
                + " L3 J1 J2 J3)");
    String expected =
        "not a known code (expected U1 U2 U3 U4 U5 U6 A3 A4 A5 A6 P1 K1 K2 K3 H5 P2 P3 R1 R2 R3 R5"
            + " S1 Z1 Z11 Z12 Z13 Z14 T0 T1 T2 T3 T4 Q1 Q2 M1 M2 M3)";
    assertThat(shown(loaded, IssueCode.PLACEMENT_INVALID))
        .containsExactly(
            "episodes.csv line 4, PLACE: blank: " + expected,
            "episodes.csv line 6, PLACE: " + expected,
            "episodes.csv line 7, PLACE: " + expected);
    CareHistory first = firstHistory(loaded);
    assertThat(first.periods()).hasSize(1);
    assertThat(first.periods().get(0).episodes()).hasSize(1);
    assertThat(first.doubts())
        .containsExactly(
            Doubt.from(
                Days.date(Days.of(2023, 6, 1)),
                "legal status or placement not known: episodes.csv line 3"));
    assertThat(loaded.value().rows(ReturnTable.EPISODES)).isEqualTo(new RowCount(1, 5, 0));
  }

  @Test
  void needsNoPlacementForAnAgreementOnShortBreaks() {
    Loaded<Ssda903Return> loaded = Tables.in(folder).episodes("1,03/04/2023,S,V4,N1,,,").read();

    assertThat(loaded.issues().loseNothing()).isTrue();
    assertThat(onlyHistory(loaded).periods().get(0).episodes())
        .hasToString("[SHORT_BREAK_AGREEMENT, OTHER from 2023-04-03]");
  }

  @Test
  void notesOtherUnknownCodes() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .episodes(
                "1,03/04/2023,S,C2,N1,U6,01/06/2023,X1",
                "1,01/06/2023,Q,C2,N9,K2,01/08/2023,E99",
                "1,01/08/2023,,C2,,K2,,")
            .read();

    assertThat(shown(loaded, IssueCode.START_REASON_INVALID))
        .containsExactly(
            "episodes.csv line 3, RNE: \"Q\" is not a known code (expected S L P T B U)",
            "episodes.csv line 4, RNE: blank: not a known code (expected S L P T B U)");
    assertThat(shown(loaded, IssueCode.NEED_INVALID))
        .containsExactly(
            "episodes.csv line 3, CIN: \"N9\" is not a known code (expected N1 N2 N3 N4 N5 N6 N7"
                + " N8)");
    assertThat(shown(loaded, IssueCode.END_REASON_INVALID))
        .containsExactly(
            "episodes.csv line 3, REC: \"E99\" is not a known code (expected X1 E11 E12 E2 E3 E4A"
                + " E4B E13 E41 E43 E44 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17)");
    assertThat(loaded.issues().loseNothing()).isTrue();
    assertThat(onlyHistory(loaded).periods()).hasSize(1);
  }

  @Test
  void refusesAReviewForItsDateAndDoubtsTheDayOfAReview() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .episodes(GOOD)
            .reviews("1,,31/02/2026,PN1", "1,,,PN1", "1,,soon,PN1", "1,,45036,PN1")
            .read();

    assertThat(shown(loaded, IssueCode.REVIEW_DATE_INVALID))
        .containsExactly(
            "reviews.csv line 2, REVIEW: \"31/02/2026\" is not a date (expected dd/mm/yyyy)",
            "reviews.csv line 3, REVIEW: not a date (expected dd/mm/yyyy)",
            "reviews.csv line 4, REVIEW: not a date (expected dd/mm/yyyy)",
            "reviews.csv line 5, REVIEW: not a date (expected dd/mm/yyyy)");
    assertThat(onlyHistory(loaded).doubts())
        .contains(Doubt.aboutTheDayOfAReview("row refused: reviews.csv line 2"))
        .hasSize(4);
  }

  @Test
  void keepsAReviewWhoseCodeIsBlankOrUnknown() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder).episodes(GOOD).reviews("1,,20/04/2023,PN9", "1,,11/07/2023,").read();

    assertThat(shown(loaded, IssueCode.REVIEW_CODE_INVALID))
        .containsExactly(
            "reviews.csv line 2, REVIEW_CODE: \"PN9\" is not a known code (expected PN0 PN1 PN2 PN3"
                + " PN4 PN5 PN6 PN7)",
            "reviews.csv line 3, REVIEW_CODE: blank: not a known code (expected PN0 PN1 PN2 PN3 PN4"
                + " PN5 PN6 PN7)");
    assertThat(onlyHistory(loaded).reviews())
        .hasSize(2)
        .allMatch(review -> review.participation().isEmpty());
  }

  @Test
  void neverShowsAnIdentifierOrADateOfBirth() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .header("A12,2,05/06/1x", "A13,2,31/02/2012")
            .episodes("A12,A12,A12,A12,A12,A12,A12,A12", "A13,03/04/2023,A13,A13,A13,A13,,A13")
            .reviews("A12,31/02/2012,31/02/2012,A12", "A13,31/02/2012,03/05/2023,A13")
            .read();

    assertThat(loaded.issues().kept())
        .hasSizeGreaterThan(8)
        .noneMatch(issue -> issue.toString().contains("A1"))
        .noneMatch(issue -> issue.toString().contains("/2012"))
        .noneMatch(issue -> issue.toString().contains("05/06"));
  }

  @Test
  void showsABadCodeAsItIsAndOnlyIfItCannotBeAName() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .episodes("k1,03/04/2023,ann,c2,sam,K1,01/06/2023,joe", "K2,03/04/2023,z,c9,n9,U6,,")
            .read();

    assertThat(loaded.issues().kept())
        .map(Issue::toString)
        .noneMatch(text -> text.matches("(?i).*(ann|sam|joe|k1\").*"))
        .contains(
            "episodes.csv line 2, RNE: not a known code (expected S L P T B U)",
            "episodes.csv line 3, RNE: \"z\" is not a known code (expected S L P T B U)",
            "episodes.csv line 3, CIN: \"n9\" is not a known code (expected N1 N2 N3 N4 N5 N6 N7"
                + " N8)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02/03/15",
        "2/3/15",
        "02-03-2015",
        "2.3.2015",
        "02/032015",
        "2015/03/02",
        "2015.3.2",
        "03/02/2015 00:00",
        "15-03-02",
        "03/13/2015"
      })
  void neverShowsADayInAnotherSpelling(String spelled) {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .header("1,2,02/03/2015")
            .episodes("1," + spelled + ",S,C2,N1,U6,,")
            .reviews("1,02/03/2015," + spelled + ",PN1", "1,," + spelled + ",PN1")
            .read();

    assertThat(loaded.issues().count(IssueEffect.ROW_REFUSED)).isEqualTo(3);
    assertThat(loaded.issues().kept()).noneMatch(issue -> issue.toString().contains(spelled));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2015", "30-02-2015", "2015/13/32", "00/00/0000", "32/13/15"})
  void showsADayThatThereIsNot(String text) {
    Loaded<Ssda903Return> loaded = Tables.in(folder).reviews("1,," + text + ",PN1").read();

    assertThat(shown(loaded, IssueCode.REVIEW_DATE_INVALID))
        .containsExactly(
            "reviews.csv line 2, REVIEW: \"" + text + "\" is not a date (expected dd/mm/yyyy)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/12/9999", "9999-12-31", "29/02/1899", "01.04.2099", "1/1/0999"})
  void namesTheYearsThatADateMayHave(String text) {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder).reviews("1,," + text + ",PN1", "1," + text + "," + text + ",PN1").read();

    assertThat(shown(loaded, IssueCode.REVIEW_DATE_INVALID))
        .containsExactly(
            "reviews.csv line 2, REVIEW: \""
                + text
                + "\" is not a date of the years 1900 to 2098 (expected dd/mm/yyyy)",
            "reviews.csv line 3, REVIEW: not a date of the years 1900 to 2098 (expected"
                + " dd/mm/yyyy)");
  }

  @Test
  void hidesTheDateOfBirthAmongTheDaysOfARow() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .header("1,2,31/03/2023")
            .episodes("1,31/03/2023,S,C2,N1,U6,31/03/2023,E4A", "2,01/05/2022,S,C2,N1,U6,,")
            .reviews("1,,31/03/2023,PN4", "1,,01/04/2023,PN1")
            .read();

    assertThat(shown(loaded, IssueCode.EPISODE_OF_ONE_DAY))
        .containsExactly(
            "episodes.csv line 2, DEC: episode starts and ends on one day: (date of birth)");
    assertThat(shown(loaded, IssueCode.OVER_FOUR_CODE_BEFORE_FOUR))
        .containsExactly(
            "reviews.csv line 2, REVIEW_CODE: PN4, four or over, before the 4th birthday: held"
                + " (date of birth)");
    assertThat(shown(loaded, IssueCode.REVIEW_AFTER_CARE))
        .containsExactly(
            "reviews.csv line 3, REVIEW: review held after care ended: held 2023-04-01, care ended"
                + " (date of birth)");
  }

  @Test
  void refusesAChildWithANameThatIsTooLong() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .episodes("x".repeat(256) + GOOD, "y".repeat(256) + GOOD.substring(1))
            .read();

    assertThat(shown(loaded, IssueCode.CHILD_TOO_LONG))
        .containsExactly(
            "episodes.csv line 2, CHILD: no child is named: the cell is longer than 256 bytes");
    assertThat(loaded.value().children()).isEqualTo(1);
    assertThat(loaded.value().rows(ReturnTable.EPISODES)).isEqualTo(new RowCount(1, 1, 0));
  }

  @Test
  void hasNoDateOfBirthIfItsRowIsRefusedAndReviewsGiveNone() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .header("1,2,05/06/12", "2,2,", "3,2,05/06/12")
            .episodes(GOOD, "3,03/04/2023,S,C2,N1,U6,,")
            .reviews("1,05/06/2012,20/04/2023,PN1", "3,05/06/12,20/04/2023,PN1")
            .read();

    assertThat(shown(loaded, IssueCode.BIRTH_INVALID))
        .containsExactly(
            "header.csv line 2, DOB: not a date (expected dd/mm/yyyy)",
            "header.csv line 3, DOB: not a date (expected dd/mm/yyyy)",
            "header.csv line 4, DOB: not a date (expected dd/mm/yyyy)");
    assertThat(shown(loaded, IssueCode.BIRTH_INVALID_IN_REVIEWS))
        .containsExactly("reviews.csv line 3, DOB: not a date (expected dd/mm/yyyy)");
    assertThat(loaded.value().histories().map(history -> history.dateOfBirth().isPresent()))
        .containsExactly(true, false);
    assertThat(loaded.value().rows(ReturnTable.HEADER)).isEqualTo(new RowCount(0, 3, 0));
    assertThat(Tables.codes(loaded)).doesNotContain(IssueCode.CHILD_NOT_IN_HEADER);
  }

  private static CareHistory firstHistory(Loaded<Ssda903Return> loaded) {
    return loaded.value().histories().findFirst().orElseThrow();
  }
}
