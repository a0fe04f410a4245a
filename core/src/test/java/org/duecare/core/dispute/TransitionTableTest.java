package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.dispute.DisputeEvent.Kind;
import org.duecare.testkit.GoldenSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table, stage by event, is agreed in {@code transition-table.md}. */
class TransitionTableTest {

  private static final Path AGREED = Path.of("src/test/resources/transition-table.md");

  @Test
  void isTheAgreedOne() {
    GoldenSection.assertMatches(
        AGREED,
        "table",
        Stream.of(
                Stream.of(row("event", Stage::name), row("---", stage -> "---")),
                Arrays.stream(Kind.values())
                    .map(
                        event ->
                            row(
                                event.name(),
                                stage -> names(TransitionTable.targets(stage, event)))),
                Stream.of(row("time alone", stage -> names(TransitionTable.byTime(stage)))))
            .flatMap(rows -> rows)
            .collect(Collectors.joining("\n")));
  }

  private static String row(String first, Function<Stage, String> cell) {
    return Arrays.stream(Stage.values())
        .map(cell)
        .collect(Collectors.joining(" | ", "| " + first + " | ", " |"));
  }

  private static String names(Set<Stage> targets) {
    return targets.isEmpty()
        ? "-"
        : targets.stream().map(Stage::name).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @EnumSource
  void letsNoStageHoldUpAReferral(Stage stage) {
    assertThat(TransitionTable.targets(stage, Kind.CAFCASS)).containsExactly(stage);
  }

  @ParameterizedTest
  @EnumSource
  void namesTheEventsThatLeadSomewhere(Stage stage) {
    for (Kind event : Kind.values()) {
      assertThat(TransitionTable.events(stage).contains(event))
          .as("%s of %s", event, stage)
          .isEqualTo(!TransitionTable.targets(stage, event).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEndIsLeftByAReopeningOnly(Stage stage) {
    if (stage.isEnd()) {
      for (Kind event : TransitionTable.events(stage)) {
        assertThat(TransitionTable.targets(stage, event))
            .as("%s of %s", event, stage)
            .isEqualTo(Set.of(event == Kind.REOPENED ? Stage.AWAITING_RESPONSE : stage));
      }
    } else if (stage.isOpen()) {
      assertThat(TransitionTable.events(stage)).contains(Kind.CHILD_CEASED, Kind.WITHDRAWN);
    } else {
      assertThat(stage).isEqualTo(Stage.NOT_RAISED);
    }
  }

  @Test
  void cannotBeChanged() {
    Set<Stage> targets = TransitionTable.targets(Stage.INFORMAL, Kind.OPENED);
    Set<Kind> events = TransitionTable.events(Stage.INFORMAL);

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> targets.add(Stage.RESOLVED));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> events.remove(Kind.OPENED));
  }
}
