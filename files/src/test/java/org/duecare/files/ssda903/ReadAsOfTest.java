package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Episodes and reviews after the day as of which a return is read change nothing. */
class ReadAsOfTest {

  private static final LocalDate THU_2022_06_09 = LocalDate.of(2022, 6, 9);

  @TempDir Path folder;

  @Test
  void anOverlapToComeContradictsNothingYet() throws IOException {
    write("1,10/05/2022,S,C2,N1,U6,30/06/2022,X1", "1,25/06/2022,P,C2,N1,K2,,");

    assertThat(outcomes(THU_2022_06_09))
        .containsExactly(
            "ENG-REV-1 2022-06-09 2022-05-20 ON_TIME", "ENG-REV-2 2022-08-20 - NOT_YET_DUE");
    assertThat(outcomes(LocalDate.of(2022, 6, 25)))
        .containsExactly("- - 2022-05-20 UNKNOWN", "- - - UNKNOWN");
  }

  @Test
  void aRefusedRowToComePutsNothingInDoubtYet() throws IOException {
    write("1,10/05/2022,S,C2,N1,U6,25/06/2022,X1", "1,25/06/2022,P,C2,N1,K2,31/02/2023,E4A");

    assertThat(outcomes(THU_2022_06_09)).endsWith("ENG-REV-2 2022-08-20 - NOT_YET_DUE");
    assertThat(outcomes(LocalDate.of(2022, 6, 25))).endsWith("- - - UNKNOWN");
  }

  @Test
  void anEpisodeThatEndsLaterLacksNoOtherYet() throws IOException {
    write("1,10/05/2022,S,C2,N1,U6,25/06/2022,X1", "1,25/06/2022,P,C2,N1,K2,,");

    Loaded<Ssda903Return> loaded =
        Ssda903.read(List.of(folder), ReadingOptions.standard().asOf(THU_2022_06_09));

    assertThat(loaded.issues().loseNothing()).isTrue();
    assertThat(loaded.value().histories()).allMatch(history -> history.doubts().isEmpty());
    write("1,10/05/2022,S,C2,N1,U6,25/06/2022,X1");
    assertThat(
            Ssda903.read(List.of(folder), ReadingOptions.standard().asOf(LocalDate.of(2022, 6, 25)))
                .issues()
                .loseNothing())
        .isFalse();
  }

  @Test
  void aChildYetToComeHasNoHistory() throws IOException {
    write("1,10/05/2022,S,C2,N1,U6,,", "2,15/12/2098,S,C2,N1,U6,,");

    Loaded<Ssda903Return> loaded =
        Ssda903.read(List.of(folder), ReadingOptions.standard().asOf(THU_2022_06_09));

    assertThat(loaded.value().children()).isEqualTo(1);
    assertThat(Tables.shown(loaded, IssueCode.EPISODE_IN_FUTURE))
        .containsExactly("episodes.csv line 3, DECOM: episode starts after 2022-06-09: 2098-12-15");
    assertThat(loaded.issues().loseNothing()).isTrue();
    assertThat(
            Ssda903.read(List.of(folder), ReadingOptions.standard().asOf(LocalDate.MAX))
                .value()
                .children())
        .isEqualTo(2);
  }

  @Test
  void aReviewYetToComeIsNotRefused() throws IOException {
    Tables.in(folder)
        .episodes("1,10/05/2022,S,C2,N1,U6,01/06/2022,E4A", "1,05/07/2022,S,C2,N1,U6,,")
        .reviews("1,,20/05/2022,PN1", "1,,20/07/2022,PN1")
        .write();

    Loaded<Ssda903Return> loaded =
        Ssda903.read(List.of(folder), ReadingOptions.standard().asOf(THU_2022_06_09));

    assertThat(loaded.issues().loseNothing()).isTrue();
    assertThat(Tables.shown(loaded, IssueCode.REVIEW_IN_FUTURE))
        .containsExactly("reviews.csv line 3, REVIEW: review held after 2022-06-09: 2022-07-20");
    assertThat(outcomes(THU_2022_06_09))
        .containsExactly(
            "ENG-REV-1 2022-06-09 2022-05-20 ON_TIME", "ENG-REV-2 2022-08-20 - LAPSED");
  }

  @Test
  void anEpisodeBegunAsAnAdultLeavesTheTimeBeforeItJudged() throws IOException {
    Tables.in(folder)
        .header("1,F,02/06/2004")
        .episodes("1,10/05/2022,S,C2,N1,U6,01/06/2022,E4A", "1,05/06/2022,S,C2,N1,U6,,")
        .reviews("1,,20/05/2022,PN1")
        .write();

    assertThat(outcomes(THU_2022_06_09))
        .containsExactly(
            "ENG-REV-1 2022-06-09 2022-05-20 ON_TIME", "ENG-REV-2 2022-08-20 - LAPSED");
  }

  private void write(String... episodes) throws IOException {
    Tables.in(folder).episodes(episodes).reviews("1,,20/05/2022,PN1").write();
  }

  private List<String> outcomes(LocalDate asOf) throws IOException {
    return Ssda903.read(List.of(folder), ReadingOptions.standard().asOf(asOf))
        .value()
        .histories(ReviewsKnown.sinceEachStart())
        .flatMap(history -> CarePlanning.england().reviews(history, asOf).obligations().stream())
        .map(
            obligation ->
                String.join(
                    " ",
                    obligation.rule().map(rule -> rule.id()).orElse("-"),
                    obligation.due().map(due -> due.date().toString()).orElse("-"),
                    obligation.review().map(review -> review.heldOn().toString()).orElse("-"),
                    obligation.outcome().name()))
        .toList();
  }
}
