package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of three years the one in the middle is forgotten: what was reviewed in it was not missed. */
class MissingYearTest {

  private static final LocalDate APRIL_2023 = LocalDate.of(2023, 4, 1);

  @TempDir Path folder;

  private Path first = Path.of("");
  private Path second = Path.of("");
  private Path third = Path.of("");

  @BeforeEach
  void write() {
    first =
        Tables.in(folder.resolve("2021-22"))
            .header("1,2,05/06/2012")
            .episodes("1,03/05/2021,S,V2,N1,U6,,")
            .reviews("1,,20/05/2021,PN1", "1,,10/08/2021,PN1", "1,,04/02/2022,PN1")
            .write();
    second =
        Tables.in(folder.resolve("2022-23"))
            .header("1,2,05/06/2012", "2,1,05/06/2013")
            .episodes("1,03/05/2021,S,V2,N1,U6,,", "2,06/06/2022,S,V2,N1,U6,01/09/2022,E4A")
            .reviews("1,,29/07/2022,PN1", "1,,26/01/2023,PN1", "2,,20/06/2022,PN1")
            .write();
    third =
        Tables.in(folder.resolve("2023-24"))
            .header("1,2,05/06/2012", "3,1,05/06/2014")
            .episodes("1,03/05/2021,S,V2,N1,U6,,", "3,01/09/2023,S,V2,N1,U6,,")
            .reviews("1,,20/07/2023,PN1", "3,,20/09/2023,PN1")
            .write();
  }

  private static Ssda903Return read(Path... folders) throws IOException {
    return Ssda903.read(List.of(folders)).value();
  }

  private static List<Outcome> outcomes(Ssda903Return value) {
    CarePlanning england = CarePlanning.england();
    return value
        .histories()
        .flatMap(each -> england.reviews(each, LocalDate.of(2023, 12, 1)).obligations().stream())
        .map(Obligation::outcome)
        .toList();
  }

  @Test
  void noReviewIsLateOrMissedForWantOfTheYear() throws IOException {
    Ssda903Return gap = read(first, third);

    assertThat(gap.reviewsKnownFromByDefault()).contains(APRIL_2023);
    assertThat(gap.reviewsKnownReason()).isEqualTo(ReviewsKnownReason.YEAR_MISSING);
    assertThat(outcomes(gap)).doesNotContain(Outcome.LATE, Outcome.OUTSTANDING);
    assertThat(outcomes(read(first, second, third)))
        .contains(Outcome.ON_TIME)
        .doesNotContain(Outcome.LATE, Outcome.OUTSTANDING);
  }

  @Test
  void withEveryYearTheEarliestReviewDecides() throws IOException {
    Ssda903Return all = read(first, second, third);

    assertThat(all.reviewsKnownFromByDefault()).contains(LocalDate.of(2021, 4, 1));
    assertThat(all.reviewsKnownReason()).isEqualTo(ReviewsKnownReason.EARLIEST_REVIEW);
    assertThat(all.reviewsKnownReason()).hasToString("1 April on or before the earliest review");
  }

  /** As of a day before the missing year nothing of it could be known. */
  @Test
  void aYearThatHadNotBegunIsNotMissing() throws IOException {
    Ssda903Return early =
        Ssda903.read(
                List.of(first, third), ReadingOptions.standard().asOf(LocalDate.of(2022, 3, 31)))
            .value();

    assertThat(early.reviewsKnownFromByDefault()).contains(LocalDate.of(2021, 4, 1));
  }

  /** Some systems hand out all reviews of a child whenever they are asked. */
  @Test
  void aYearWhoseReviewsStandInAnotherFolderIsNotMissing() throws IOException {
    Path all =
        Tables.in(folder.resolve("all reviews"))
            .header("1,2,05/06/2012", "3,1,05/06/2014")
            .episodes("1,03/05/2021,S,V2,N1,U6,,", "3,01/09/2023,S,V2,N1,U6,,")
            .reviews("1,,29/07/2022,PN1", "1,,26/01/2023,PN1", "1,,20/07/2023,PN1")
            .reviews("3,,20/09/2023,PN1")
            .write();

    assertThat(read(first, all).reviewsKnownFromByDefault()).contains(LocalDate.of(2021, 4, 1));
  }

  @Test
  void whoeverSaysThatAllAreGivenIsBelieved() throws IOException {
    assertThat(read(first, third).asFarAsGiven(ReviewsKnown.sinceEachStart()))
        .isEqualTo(ReviewsKnown.sinceEachStart());
  }

  @Test
  void withoutAnyReviewItIsTheOldestYear() throws IOException {
    Ssda903Return none =
        Tables.in(folder.resolve("none")).episodes("1,03/05/2021,S,V2,N1,U6,,").read().value();

    assertThat(none.reviewsKnownReason()).isEqualTo(ReviewsKnownReason.NO_REVIEW);
  }
}
