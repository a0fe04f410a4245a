package org.duecare.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ShellTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void greetsInThreeLines() {
    type("/exit");
    assertThat(answer().lines().limit(4))
        .containsExactly(
            "Duecare: when is a child's review due, and why. Everything is imported; leave with"
                + " /exit. Try",
            "  england.due(\"ENG-REV-1\", LocalDate.of(2026, 4, 1)).explanation()",
            "  council().histories().flatMap(h -> england.reviews(h, LocalDate.of(2026, 3,"
                + " 31)).next().stream()).limit(3).toList()",
            "jshell> /exit");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void answersWhatTheGreetingProposes() {
    type(
        "england.due(\"ENG-REV-1\", LocalDate.of(2026, 4, 1)).explanation()",
        "council().histories().flatMap(h -> england.reviews(h, LocalDate.of(2026, 3,"
            + " 31)).next().stream()).limit(3).toList()");
    assertThat(answer())
        .contains("$1 ==> First review due by Friday 1 May 2026\n  20 working days after")
        .containsPattern(
            "\\$2 ==> \\[(\\w+ )?[Rr]eview due by [^,]+(, [^,]+ due by [^,]+){2}\\]\n");
  }

  @Test
  void importsEveryPackage() {
    type(
        "Path.of(\"x\")",
        "List.of(Division.values()).size()",
        "Stream.of(1).count()",
        "ChildId.of(\"x\")",
        "CarePlanningRegulations2010.rules().get(0).id()",
        "Authority.STATUTE",
        "Outcome.LATE",
        "ReviewTimetable.class",
        "Origin.EVENT",
        "Verdict.AGREES",
        "IssueEffect.NOTED",
        "GovernmentBankHolidays.class",
        "Ssda903.class",
        "StatedReport.figuresTemplate().length() > 0",
        "SyntheticReturn.class",
        "new ChildReference(\"x\")",
        "ReportingYear.ending(2026)",
        "ReviewKind.FIRST");
    assertThat(answer())
        .contains("==> x\n", "==> 3\n", "==> 1\n", "==> ChildId[hidden]\n", "==> \"ENG-REV-1\"\n")
        .contains(
            "==> ChildReference[hidden]\n",
            "==> 2025-04-01 to 2026-03-31\n",
            "==> FIRST\n",
            "==> true\n")
        .doesNotContain("Error");
  }

  @Test
  void answersAMistakeWithASentence() {
    type(
        "england.due(\"ENG-REV-7\", LocalDate.of(2026, 4, 1))",
        "throw new IllegalStateException()",
        "WorkingDayCalendar.scotland().isWorkingDay(LocalDate.of(1970, 1, 1))");
    assertThat(answer())
        .contains(
            "|  Exception IllegalArgumentException: unknown rule: \"ENG-REV-7\"; known rules are ",
            "|  Exception IllegalStateException: no message\n",
            "|  Exception OutsideCoverageException: no bank holiday data for 1970-01-01: coverage"
                + " is 1974-01-01 to 2099-12-31\n")
        .doesNotContain("|        at ");
  }

  @Test
  void showsWhatDoesNotCompile() {
    type("int x = \"a\";", "england.dew()");
    assertThat(answer()).contains("incompatible types", "cannot find symbol");
  }

  @Test
  void namesWhatIsNotDefinedYet() {
    type("int f() { return g(); }", "f()");
    assertThat(answer()).contains("attempted to call method f() which cannot be invoked until");
  }

  @Test
  void endsWithTheNumberGivenToExit() {
    assertThat(type("/exit 3")).isEqualTo(3);
    assertThat(type("1 + 1")).isZero();
  }

  private int type(String... lines) {
    byte[] typed = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return Shell.open(
        new ByteArrayInputStream(typed),
        new PrintStream(out, /* autoFlush= */ true, StandardCharsets.UTF_8),
        new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8));
  }

  private String answer() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
