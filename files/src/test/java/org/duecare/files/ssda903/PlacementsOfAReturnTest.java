package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.files.ssda903.Tables.onlyHistory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.PlacementPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows of Episodes begin a placement: RNE says it. */
class PlacementsOfAReturnTest {

  private static final LocalDate TUE_2022_05_31 = LocalDate.of(2022, 5, 31);

  @TempDir Path folder;

  private List<LocalDate> begun(String... episodes) {
    return onlyHistory(Tables.in(folder).header("1,2,05/06/2012").episodes(episodes).read())
        .periods()
        .get(0)
        .placements()
        .stream()
        .map(PlacementPeriod::knownFrom)
        .toList();
  }

  @ParameterizedTest(name = "{0}, {1} in {2}")
  @CsvSource({
    "P, V2, U6, 2", "P, V2, K2, 2", "B, C1, U6, 2", "B, C1, K2, 2",
    "L, C1, U6, 1", "T, V2, U4, 1", "U, C1, U4, 1", "L, C1, K2, 1",
    ", C1, U6, 1", ", V2, K2, 2", "X, V2, K2, 2"
  })
  void beginWhereTheReasonSaysSo(String reason, String status, String place, int placements) {
    assertThat(
            begun(
                "1,02/05/2022,S,V2,N1,U6,01/06/2022,X1",
                "1,01/06/2022,"
                    + (reason == null ? "" : reason)
                    + ","
                    + status
                    + ",N1,"
                    + place
                    + ",,"))
        .hasSize(placements);
  }

  @ParameterizedTest
  @ValueSource(strings = {"T1", "M1"})
  void goOnWhileTheChildIsAway(String away) {
    assertThat(
            begun(
                "1,02/05/2022,S,V2,N1,U6,01/06/2022,X1",
                "1,01/06/2022,P,V2,N1," + away + ",04/06/2022,X1",
                "1,04/06/2022,L,C1,N1," + away + ",08/06/2022,X1",
                "1,08/06/2022,P,C1,N1,U6,,"))
        .containsExactly(LocalDate.of(2022, 5, 2));
  }

  /** Regulation 36 of SI 2005/389 goes on, as if the child had not been away. */
  @ParameterizedTest
  @ValueSource(strings = {"T1", "M1"})
  void anAbsenceEndsNoAdoptivePlacement(String away) {
    String before = "1,02/05/2022,S,E1,N1,A6,";
    Ssda903Return left =
        read(
            before + "01/06/2022,X1",
            "1,01/06/2022,P,E1,N1," + away + ",04/06/2022,X1",
            "1,04/06/2022,P,E1,N1,A6,,");
    Ssda903Return stayed = read(before + ",");

    assertThat(listed(left)).isEqualTo(listed(stayed)).contains("ADOPT-PL-1", "ADOPT-PL-2");
  }

  private Ssda903Return read(String... episodes) {
    return Tables.in(folder)
        .header("1,2,05/06/2021")
        .episodes(episodes)
        .reviews("1,,20/05/2022,PN1")
        .read()
        .value();
  }

  private static String listed(Ssda903Return value) {
    return CarePlanning.england()
        .reviews(value.histories().findFirst().orElseThrow(), TUE_2022_05_31.plusMonths(2))
        .obligations()
        .stream()
        .map(each -> each.rule().orElseThrow().id() + " " + each)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void endWhereATemporaryPlacementIsLeftForAnother() {
    assertThat(
            begun(
                "1,02/05/2022,S,V2,N1,U6,01/06/2022,X1",
                "1,01/06/2022,P,V2,N1,T1,08/06/2022,X1",
                "1,08/06/2022,P,V2,N1,K2,,"))
        .containsExactly(LocalDate.of(2022, 5, 2), LocalDate.of(2022, 6, 8));
  }

  @Test
  void mayBeginBeforeTheRecordsOrWithThem() {
    assertThat(
            onlyHistory(
                    Tables.in(folder)
                        .header("1,2,05/06/2012")
                        .episodes("1,02/05/2022,P,V2,N1,U6,,")
                        .read())
                .periods()
                .get(0)
                .placements()
                .get(0)
                .start())
        .as("the child moved on that day, in care already")
        .contains(LocalDate.of(2022, 5, 2));
  }

  @Test
  void callForAPlanEach() {
    assertThat(
            CarePlanning.england()
                .timeline(
                    onlyHistory(
                        Tables.in(folder)
                            .header("1,2,05/06/2012")
                            .episodes(
                                "1,02/05/2022,S,V2,N1,U6,16/05/2022,X1",
                                "1,16/05/2022,P,V2,N1,U6,23/05/2022,X1",
                                "1,23/05/2022,L,C1,N1,U6,,")
                            .read()),
                    TUE_2022_05_31)
                .under("ENG-PLACEPLAN")
                .obligations())
        .extracting(obligation -> obligation.trigger().orElseThrow())
        .containsExactly(LocalDate.of(2022, 5, 2), LocalDate.of(2022, 5, 16));
  }

  @Test
  void ofARemandTellItsKindWhereTheyCan() {
    assertThat(
            CarePlanning.england()
                .timeline(
                    onlyHistory(
                        Tables.in(folder)
                            .header("1,2,05/06/2008")
                            .episodes(
                                "1,02/05/2022,S,J1,N1,K1,16/05/2022,X1",
                                "1,16/05/2022,P,J1,N1,R5,,")
                            .read()),
                    TUE_2022_05_31)
                .under("ENG-REMAND-LA")
                .obligations())
        .extracting(obligation -> obligation.missingFact().orElseThrow().name())
        .containsExactly("KIND_OF_REMAND");
  }
}
