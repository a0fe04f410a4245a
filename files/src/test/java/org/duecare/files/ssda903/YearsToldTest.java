package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of which years a return may tell what happened: of a year after all its dates it does not. */
class YearsToldTest {

  @TempDir Path folder;

  /** Children who all became looked after on 3 May 2022, and the reviews of the first. */
  private Ssda903Return of(int children, String... reviews) throws IOException {
    String[] header = rows(children, "%d,2,05/06/2012");
    String[] episodes = rows(children, "%d,03/05/2022,S,V2,N1,U6,,");
    return Ssda903.read(
            List.of(Tables.in(folder).header(header).episodes(episodes).reviews(reviews).write()))
        .value();
  }

  private static String[] rows(int children, String pattern) {
    return IntStream.rangeClosed(1, children)
        .mapToObj(child -> pattern.formatted(child))
        .toArray(String[]::new);
  }

  @Test
  void nothingIsToldOfAYearAfterAllDates() throws IOException {
    Ssda903Return value = of(20);

    assertThat(value.mayTellSince(LocalDate.of(2022, 4, 1))).isTrue();
    assertThat(value.mayTellSince(LocalDate.of(2023, 4, 1))).isFalse();
    assertThat(value.mayTellSince(LocalDate.of(9998, 4, 1))).isFalse();
  }

  /** Its children were in care before: what an earlier year was like, it may tell. */
  @Test
  void earlierYearsMayBeTold() throws IOException {
    assertThat(of(20).mayTellSince(LocalDate.of(2014, 4, 1))).isTrue();
    assertThat(of(20).mayTellSince(LocalDate.of(-2, 4, 1))).isTrue();
  }

  /** The year of a day ends with the next 31 March. */
  @Test
  void aDayIsOfTheYearThatHoldsIt() throws IOException {
    Ssda903Return value = of(20);

    assertThat(value.mayTellSince(LocalDate.of(2023, 3, 31))).isTrue();
    assertThat(value.mayTellSince(LocalDate.of(2023, 12, 31))).isFalse();
  }

  /** Among so many dates of the year before it is mistyped. */
  @Test
  void lessThanATwentiethAsManyProvesNothing() throws IOException {
    LocalDate next = LocalDate.of(2023, 4, 1);

    assertThat(of(21, "1,,01/04/2032,PN1").mayTellSince(next)).isFalse();
    assertThat(of(21, "1,,01/04/2032,PN1", "2,,02/04/2032,PN1").mayTellSince(next)).isTrue();
  }

  @Test
  void oneDateTellsOfItsYear() throws IOException {
    Ssda903Return value = of(20, "1,,01/04/2023,PN1");

    assertThat(value.mayTellSince(LocalDate.of(2023, 4, 1))).isTrue();
    assertThat(value.mayTellSince(LocalDate.of(2024, 4, 1))).isFalse();
  }

  /** Without an episode the year of no folder is known. */
  @Test
  void reviewsAloneProveNothing() throws IOException {
    assertThat(of(0, rows(25, "%d,,20/05/2022,PN1")).mayTellSince(LocalDate.of(2023, 4, 1)))
        .isTrue();
  }

  /** In so few children's lives a year may pass without a date. */
  @Test
  void fewDatesProveNothing() throws IOException {
    assertThat(of(19).mayTellSince(LocalDate.of(2023, 4, 1))).isTrue();
  }
}
