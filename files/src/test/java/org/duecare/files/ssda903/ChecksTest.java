package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of checks, and switching them on and off. */
class ChecksTest {

  private static final String TABLE_BEGINS = "| rule | what is noted | level | code |\n";

  @TempDir Path folder;

  @Test
  void areCodesWithSentenceRulesAndLevel() {
    assertThat(Checks.catalogue())
        .contains(IssueCode.EPISODE_AFTER_MAJORITY, IssueCode.FILE_NOT_TEXT)
        .doesNotContain(IssueCode.ROW_NOT_TEXT, IssueCode.EVENTS_TOO_MANY)
        .allSatisfy(
            code -> assertThat(code.sentence()).matches("(?s)[A-Z].*[^.]").doesNotContain("Rule "));
    assertThat(IssueCode.EPISODE_AFTER_MAJORITY.sentence())
        .isEqualTo("An episode is open after the 18th birthday, or ended after it");
    assertThat(IssueCode.EPISODE_AFTER_MAJORITY.rules()).containsExactly("359");
    assertThat(IssueCode.EPISODE_AFTER_MAJORITY.effect()).isEqualTo(IssueEffect.NOTED);
  }

  static Stream<IssueCode> notes() {
    return Checks.catalogue().stream().filter(code -> code.effect() == IssueEffect.NOTED);
  }

  @ParameterizedTest
  @MethodSource("notes")
  void canBeSwitchedOffAndOnAgain(IssueCode code) {
    Checks without = Checks.all().without(code);

    assertThat(without.has(code)).isFalse();
    assertThat(without).isNotEqualTo(Checks.all()).hasToString("all checks but [" + code + "]");
    assertThat(without.with(code)).isEqualTo(Checks.all()).hasSameHashCodeAs(Checks.all());
  }

  @Test
  void refuseToHideThatARowOrAChildIsLost() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.all().without(IssueCode.EPISODES_OVERLAP))
        .withMessage(
            "check cannot be switched off: EPISODES_OVERLAP is CHILD_NOT_JUDGED; only NOTED can");
  }

  @Test
  void areSwitchedOffByTheirNumbers() {
    Checks without = Checks.all().withoutRule("148").withoutRule("399");

    assertThat(without)
        .isEqualTo(
            Checks.all()
                .without(
                    IssueCode.END_REASON_WITHOUT_END,
                    IssueCode.END_WITHOUT_END_REASON,
                    IssueCode.SHORT_BREAKS_OF_MOTHER,
                    IssueCode.SHORT_BREAKS_REVIEWED));
    assertThat(without.has(IssueCode.EPISODE_END_UNCLEAR)).as("a child is lost by it").isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.all().withoutRule("141"))
        .withMessage("no such rule: 141; expected the number of a check that notes");
    assertThatIllegalArgumentException().isThrownBy(() -> Checks.all().withoutRule("9999"));
  }

  @Test
  void areNeitherCountedNorHeardWhenSwitchedOff() {
    Path written =
        Tables.in(folder)
            .header("1,2,05/06/2012")
            .episodes("1,01/05/2022,S,V2,N1,P1,,")
            .reviews("1,05/06/2012,28/05/2022,PN1")
            .write();
    List<Issue> heard = new ArrayList<>();
    ReadingOptions options =
        ReadingOptions.standard()
            .withChecks(
                Checks.all()
                    .withoutRule("378")
                    .without(IssueCode.RETURN_YEAR_INFERRED, IssueCode.REVIEW_ON_WEEKEND))
            .listeningWith(heard::add);

    Loaded<Ssda903Return> all = Tables.read(written);
    Loaded<Ssda903Return> some = Tables.read(options, written);

    assertThat(all.issues().count(IssueCode.WITH_PARENTS_UNDER_SECTION_20)).isEqualTo(1);
    assertThat(some.issues().kept()).isEmpty();
    assertThat(heard).isEmpty();
    LocalDate asOf = LocalDate.of(2022, 6, 30);
    assertThat(issuesAsOf(asOf, all.value()).count(IssueCode.REVIEW_ON_WEEKEND)).isEqualTo(1);
    assertThat(issuesAsOf(asOf, some.value()).count(IssueCode.REVIEW_ON_WEEKEND)).isZero();
    assertThat(some.value().histories().toList()).isEqualTo(all.value().histories().toList());
  }

  private static Issues issuesAsOf(LocalDate asOf, Ssda903Return value) {
    CarePlanning england = CarePlanning.england();
    return value
        .histories()
        .map(history -> england.reviews(history, asOf))
        .collect(value.issuesAsOf(asOf, england.calendar()));
  }

  @Test
  void refuseNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> ReadingOptions.standard().withChecks(null))
        .withMessage("checks");
    assertThatNullPointerException()
        .isThrownBy(() -> ReadingOptions.standard().asOf(null))
        .withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> ReadingOptions.standard().listeningWith(null))
        .withMessage("listener");
    assertThatNullPointerException().isThrownBy(() -> Checks.all().has(null)).withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> Checks.all().withoutRule(null))
        .withMessage("rule");
  }

  /** Renewed with -Dduecare.golden=accept. */
  @Test
  void standInTheDocumentation() throws IOException {
    StringBuilder table = new StringBuilder(TABLE_BEGINS).append("| --- | --- | --- | --- |\n");
    for (IssueCode code : Checks.catalogue()) {
      if (!code.rules().isEmpty()) {
        table
            .append("| ")
            .append(String.join(", ", code.rules()))
            .append(" | ")
            .append(code.sentence())
            .append(" | ")
            .append(code.effect())
            .append(" | `")
            .append(code)
            .append("` |\n");
      }
    }
    Path page = Path.of("").toAbsolutePath().resolveSibling("docs").resolve("checks.md");
    String text = Files.readString(page);
    int begins = text.indexOf(TABLE_BEGINS);
    assertThat(begins).isNotNegative();
    if ("accept".equals(System.getProperty("duecare.golden"))) {
      Files.writeString(page, text.substring(0, begins) + table);
    } else {
      assertThat(text.substring(begins)).isEqualTo(table.toString());
    }
  }
}
