package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.CarePlanning;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Returns of which a year has no table of reviews, for what needs none. */
class WithoutReviewsTest {

  private static final ReadingOptions OPTIONAL = ReadingOptions.standard().withReviewsOptional();
  private static final LocalDate NEW_YEAR_2023 = LocalDate.of(2023, 4, 1);

  @TempDir Path folder;

  private Path first = Path.of("");
  private Path second = Path.of("");

  @BeforeEach
  void write() throws IOException {
    first =
        Tables.in(folder.resolve("2022-23"))
            .header("1,2,05/06/2012")
            .episodes("1,02/05/2022,S,V2,N1,U6,,")
            .write();
    Files.delete(first.resolve("reviews.csv"));
    second =
        Tables.in(folder.resolve("2023-24"))
            .header("1,2,05/06/2012", "2,1,05/06/2014")
            .episodes("1,02/05/2022,S,V2,N1,U6,,", "2,01/09/2023,S,V2,N1,U6,,")
            .reviews("1,,12/06/2023,PN1", "2,,20/09/2023,PN1")
            .write();
  }

  @Test
  void areRefusedUnlessReviewsAreOptional() {
    assertThat(ReadingOptions.standard().needsReviews()).isTrue();
    assertThat(OPTIONAL.needsReviews()).isFalse();
    assertThatThrownBy(() -> Ssda903.read(List.of(first)))
        .isInstanceOf(UnusableReturnException.class)
        .hasMessageStartingWith("no Reviews table in ");
  }

  @Test
  void tellTheChildrenAndThatNoReviewIsKnown() throws IOException {
    Loaded<Ssda903Return> loaded = Ssda903.read(List.of(first), OPTIONAL);

    assertThat(loaded.value().children()).isEqualTo(1);
    assertThat(loaded.value().reviewsKnownFromByDefault()).contains(NEW_YEAR_2023);
    assertThat(loaded.issues().kept())
        .filteredOn(issue -> issue.code() == IssueCode.REVIEWS_TABLE_MISSING)
        .singleElement()
        .hasToString("2022-23: no Reviews table: no review of this year is known");
    assertThat(loaded.issues().loseNothing()).isFalse();
  }

  /** Nobody may say that reviews were not held of which nobody asked. */
  @Test
  void noReviewOfTheYearIsTakenToBeMissedWhateverIsSaid() throws IOException {
    Ssda903Return value = Ssda903.read(List.of(first), OPTIONAL).value();
    LocalDate asOf = NEW_YEAR_2023.minusDays(1);

    assertThat(
            value
                .histories(ReviewsKnown.sinceEachStart())
                .flatMap(each -> CarePlanning.england().reviews(each, asOf).obligations().stream())
                .map(Obligation::outcome))
        .isNotEmpty()
        .containsOnly(Outcome.UNKNOWN);
    assertThat(value.children(ReviewsKnown.sinceEachStart(), (history, record) -> history))
        .allMatch(history -> history.reviewsKnownFrom().equals(Optional.of(NEW_YEAR_2023)));
  }

  @Test
  void reviewsAreKnownFromTheDayAfterTheLastYearWithoutATable() throws IOException {
    Ssda903Return value = Ssda903.read(List.of(first, second), OPTIONAL).value();

    assertThat(value.reviewsKnownFromByDefault()).contains(NEW_YEAR_2023);
    assertThat(value.asFarAsGiven(ReviewsKnown.sinceEachStart()))
        .isEqualTo(ReviewsKnown.from(NEW_YEAR_2023));
    assertThat(value.asFarAsGiven(ReviewsKnown.from(NEW_YEAR_2023.minusDays(1))))
        .isEqualTo(ReviewsKnown.from(NEW_YEAR_2023));
    assertThat(value.asFarAsGiven(ReviewsKnown.from(NEW_YEAR_2023.plusDays(1))))
        .isEqualTo(ReviewsKnown.from(NEW_YEAR_2023.plusDays(1)));
  }

  /** The others tell of their own years; where each has a table it is for the caller to say. */
  @Test
  void reviewsAreToldUntilTheEndOfTheLastYearWithATable() throws IOException {
    LocalDate end = LocalDate.of(2024, 3, 31);
    Ssda903Return both = Ssda903.read(List.of(first, second), OPTIONAL).value();
    Ssda903Return without = Ssda903.read(List.of(first), OPTIONAL).value();
    Ssda903Return with = Ssda903.read(List.of(second), OPTIONAL).value();

    assertThat(both.mayTellReviewsUntil(end)).isTrue();
    assertThat(both.mayTellReviewsUntil(end.plusDays(1))).isFalse();
    assertThat(without.mayTellReviewsUntil(NEW_YEAR_2023.minusDays(1))).isFalse();
    assertThat(with.mayTellReviewsUntil(end.plusYears(1))).isTrue();
  }

  @Test
  void whatIsSaidHoldsWhereEachYearHasATable() throws IOException {
    Ssda903Return value = Ssda903.read(List.of(second), OPTIONAL).value();

    assertThat(value.asFarAsGiven(ReviewsKnown.sinceEachStart()))
        .isEqualTo(ReviewsKnown.sinceEachStart());
  }
}
