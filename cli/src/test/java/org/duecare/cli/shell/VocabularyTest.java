package org.duecare.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duecare.files.ssda903.UnusableReturnException;
import org.duecare.files.synthetic.SyntheticReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {

  @TempDir Path folder;

  @Test
  void loadSaysWhatWasReadAndWhatWasWrong() throws Exception {
    SyntheticReturn.ofChildren(40).withYears(2024, 2025).writeTo(folder);
    Path reviews = folder.resolve("2024-25").resolve("reviews.csv");
    Files.writeString(reviews, Files.readString(reviews) + "SYN000001,01/01/2015,31/02/2025,PN1\n");
    String printed =
        Printed.by(
            () ->
                Vocabulary.load(
                    folder.resolve("2023-24").toString(), folder.resolve("2024-25").toString()));
    assertThat(printed)
        .startsWith("return of 40 children, years ending 2024, 2025\nreviews known from 2023-04-01")
        .contains("\ntable     rows_used  refused  dropped\n", "\nHeader           40        0 ")
        .containsPattern("\nReviews +\\d+ +1 +0\n")
        .containsPattern("\n[A-Z_]+ +row refused +1  ");
  }

  @Test
  void loadRefusesWhatIsNoReturn() {
    assertThatExceptionOfType(UnusableReturnException.class)
        .isThrownBy(() -> Vocabulary.load(folder.resolve("none").toString()))
        .withMessage("no such folder: " + folder.resolve("none"));
    assertThatIllegalArgumentException()
        .isThrownBy(Vocabulary::load)
        .withMessage("no folder given: at least one is needed");
  }

  @Test
  void showAndExplainPrint() throws Exception {
    assertThat(Printed.by(() -> Vocabulary.show(List.of(1, 2)))).isEqualTo("1\n2\n");
    assertThat(Printed.by(() -> Vocabulary.explain("ENG-REV-1")))
        .startsWith("ENG-REV-1: first review\n");
    assertThat(Printed.by(Vocabulary::help)).isEqualTo(Greeting.WORDS);
  }

  @Test
  void chartWritesAndSaysWhere() throws Exception {
    Path file = folder.resolve("age.svg");
    CouncilReturn council = Vocabulary.council();
    String printed =
        Printed.by(() -> Vocabulary.chart(council.population(2026).byAge(), file.toString()));
    assertThat(printed).isEqualTo("wrote " + file.toAbsolutePath() + "\n");
    assertThat(file).content().startsWith("<svg ");
  }

  @Test
  void chartFindsANameOfItsOwn() throws Exception {
    Path file = Path.of("timeliness.svg");
    Files.deleteIfExists(file);
    try {
      CouncilReturn council = Vocabulary.council();
      assertThat(Printed.by(() -> Vocabulary.chart(council.timeliness(2026))))
          .isEqualTo("wrote " + file.toAbsolutePath() + "\n");
      assertThat(file).exists();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
