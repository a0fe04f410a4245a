package org.duecare.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.files.Loaded;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.CheckKind;
import org.duecare.metrics.audit.Relation;
import org.duecare.metrics.audit.Report;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of a sound report, in which one cell after the other is made wrong. */
class PlantedTest {

  static Stream<SpecRow> planted() {
    return SpecFile.rows(PlantedTest.class, "/spec/stated-planted.csv");
  }

  @Test
  void nothingIsFoundInWhatIsSound() {
    Loaded<Report> sound = StatedFiles.of("sound").read();

    assertThat(sound.issues().kept()).isEmpty();
    assertThat(sound.value().figures()).hasSize(34);
    assertThat(sound.value().relations()).hasSize(19);
    assertThat(Audit.of(sound.value()).toString())
        .isEqualTo("122 checks: 0 findings, 122 sound, 0 not checked");
  }

  @Test
  void everyRelationThatThereIsCanBeWritten() {
    assertThat(StatedFiles.of("sound").read().value().relations())
        .extracting(relation -> relation.getClass().getSimpleName())
        .containsOnly(
            Arrays.stream(Relation.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("planted")
  void isFoundAndNothingElse(SpecRow row) {
    Loaded<Report> stated =
        StatedFiles.of("sound")
            .with(row.text("table"), row.text("row"), row.text("column"), row.text("value"))
            .read();

    assertThat(stated.issues().kept()).isEmpty();
    assertThat(Audit.of(stated.value()).findings())
        .extracting(
            check -> check.kind() + " " + check.result() + " " + String.join("; ", check.figures()))
        .containsExactly(row.text("check") + " " + row.text("result") + " " + row.text("figures"));
  }

  @Test
  void everyKindOfCheckIsPlanted() {
    List<String> kinds = planted().map(row -> row.text("check")).distinct().toList();

    assertThat(kinds)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(CheckKind.values()).map(CheckKind::name).toList());
  }
}
