package org.duecare.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void greetsWithItsWords() {
    type("/exit");
    assertThat(answer().lines())
        .hasSizeLessThan(10)
        .startsWith(
            "Duecare: when is a child's review due, and why. Everything is imported.",
            "  load(\"2024-25\", \"2025-26\")   reads a return, a folder for each year, the oldest"
                + " first")
        .endsWith(
            "  help()                       these lines; Tab completes, /exit leaves",
            "jshell> /exit");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void showsAValueAsASentence() {
    type("england.due(\"ENG-REV-1\", LocalDate.of(2026, 4, 1))", "null", "\"a\" + 1");
    assertThat(answer())
        .contains("$1 ==> First review due by Friday 1 May 2026\n", "==> null\n", "==> \"a1\"\n");
  }

  @Test
  void showsAListAsATable() {
    type("var c = council()", "c.timeliness(2026).measures()", "c");
    assertThat(answer())
        .contains(
            "jshell> var c = council()\njshell> c.timeliness",
            """
            measure               numerator  denominator  percent  rate  left_out
            --------------------  ---------  -----------  -------  ----  --------
            reviews-in-time            1558         1652    94.31               0
            """,
            "==> 4 values\n",
            "\nc ==> return of 1520 children, years ending 2024, 2025, 2026\n");
  }

  @Test
  void showsWhatIsLongerThanASentenceAsLines() {
    type(
        "\"first\\nsecond\"", "england.due(\"ENG-REV-1\", LocalDate.of(2026, 4, 1)).explanation()");
    assertThat(answer())
        .contains("first\nsecond\n$1 ==> 2 lines\n")
        .contains("\nFirst review due by Friday 1 May 2026\n  20 working days after")
        .contains("\n$2 ==> First review due by Friday 1 May 2026 ...\n");
  }

  @Test
  void showsNothingOfWhatIsNamed() {
    type("var days = List.of(1, 2)", "int x = 4;", "void f() {}", "days");
    assertThat(answer())
        .contains(
            "jshell> var days = List.of(1, 2)\n"
                + "jshell> int x = 4;\n"
                + "jshell> void f() {}\n"
                + "jshell> days\n")
        .contains("\n1\n2\ndays ==> 2 values\n");
  }

  @Test
  void listsVariablesWithoutPlacesInMemory() {
    type("var s = council().histories().stream()", "var t = List.of(1, 2)", "/vars");
    assertThat(answer())
        .contains(
            "|    Stream<CareHistory> s = a stream that nobody has read yet:",
            "|    List<Integer> t = 2 values\n")
        .doesNotContain("@");
  }

  @Test
  void keepsWhatWasNamedThroughAWholeSession() {
    type(
        "var c = council()",
        "Stream.of(2025, 2026).map(year -> c.timeliness(year)).toList()",
        "show($2)",
        "explain(c.timeliness(2026).reviewsInTime())",
        "help()");
    assertThat(answer())
        .containsPattern("2025-03-31 +\\d+ +\\d+ +9\\d\\.\\d")
        .contains("  what it is: of the reviews held in the year and judged", "  council()  ");
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
        "england.due(\"first review\", LocalDate.of(2026, 4, 1))",
        "throw new IllegalStateException()",
        "load(\"nowhere\")",
        "council().withRecords(\"nowhere\")",
        "LocalDate.of(2026, 13, 1)",
        "WorkingDayCalendar.scotland().isWorkingDay(LocalDate.of(1970, 1, 1))");
    assertThat(answer())
        .contains(
            "|  Exception IllegalArgumentException: unknown rule: \"ENG-REV-7\"; nearest to it: "
                + "ENG-REV-1, ENG-REV-2, ENG-REV-N\n",
            "|  Exception IllegalStateException: no message\n",
            "|  Exception UnusableReturnException: no such folder: nowhere\n",
            "|  Exception NoSuchFileException: no such file or folder: nowhere\n",
            "|  Exception DateTimeException: Invalid value for MonthOfYear (valid values 1 - 12):"
                + " 13\n",
            "|  Exception OutsideCoverageException: no bank holiday data for 1970-01-01: coverage"
                + " is 1974-01-01 to 2099-12-31\n")
        .containsPattern("unknown rule: [^\\n]{300,400} \\.\\.\\.\n")
        .doesNotContain("|        at ");
  }

  @Test
  void saysWhichNameHasNoValue() {
    type("var anytown = load(\"anytwon\")", "anytown.lastDay()", "anytown.timeliness(2026)");
    assertThat(answer())
        .contains(
            "anytown.lastDay()\n|  Exception NullPointerException: anytown has no value; perhaps the line"
                + " that was to give it one failed\n",
            "anytown.timeliness(2026)\n|  Exception NullPointerException: anytown has no value; ")
        .doesNotContain("REPL");
  }

  @Test
  void saysForWhatNullWasGiven() {
    type(
        "String none = null;",
        "String[] several = null;",
        "load(none)",
        "load(several)",
        "var c = council()",
        "c.withRecords(none)",
        "c.withRecords(\"x\", (EscalationPolicy[]) null)",
        "c.timeline(none, LocalDate.of(2026, 3, 31))",
        "c.timeline(\"x\", null)",
        "c.timetables(null)",
        "c.dueList(null)",
        "c.forecast(null)",
        "c.caseload(null)",
        "chart(c.timeliness(2026), none)",
        "chart(none)",
        "show(none)",
        "explain(none)",
        "throw new NullPointerException()");
    assertThat(answer().lines().filter(line -> line.startsWith("|  Exception ")))
        .extracting(line -> line.substring("|  Exception NullPointerException: ".length()))
        .containsExactly(
            "null given for folder",
            "null given for folders",
            "null given for folder",
            "null given for policies",
            "null given for id",
            "null given for day",
            "null given for day",
            "null given for day",
            "null given for day",
            "null given for day",
            "null given for file",
            "null given for figures",
            "null given for value",
            "null given for value",
            "null given where a value is needed");
  }

  @Test
  void answersAYearThatNoReturnHasWithASentence() {
    type(
        "var c = council()",
        "c.timeliness(999999999)",
        "c.timeliness(26)",
        "c.population(1991)",
        "c.kpis(2091)",
        "c.timeliness(2090)");
    assertThat(answer())
        .contains(
            "|  Exception IllegalArgumentException: year of a return out of range: ending"
                + " 999999999; 1992 to 2090 allowed\n",
            "out of range: ending 26; 1992 to 2090 allowed\n",
            "out of range: ending 1991; 1992 to 2090 allowed\n",
            "out of range: ending 2091; 1992 to 2090 allowed\n",
            "the return tells nothing of the year ending 2090-03-31: it has the years ending");
  }

  @Test
  void answersAFaultInJsonWithASentence() {
    type("new com.fasterxml.jackson.databind.ObjectMapper().readTree(\"{\\\"a\\\":\")");
    assertThat(answer())
        .contains("|  Exception JsonEOFException: Unexpected end-of-input")
        .doesNotContain("Source:", "line: 1");
  }

  @Test
  void namesTheRemedyForALetterThatTheLocaleLacks() {
    type("throw new InvalidPathException(\"\\uFFFD\", \"Malformed input\")");
    assertThat(answer())
        .contains(
            "|  Exception InvalidPathException: not a path: the locale lacks a letter of \"\uFFFD\";"
                + " expected a locale like C.UTF-8\n");
  }

  @Test
  void saysThatAChartCannotBeWritten(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    type("chart(council().timeliness(2026), \"" + file + "/a.svg\")");
    assertThat(answer())
        .contains(
            "|  Exception UnwritableFileException: cannot write "
                + file
                + "/a.svg: Not a directory\n");
  }

  @Test
  void doesNotSayReadOfWhatMayBeWritten() {
    type("throw new AccessDeniedException(\"mine\")");
    assertThat(answer())
        .contains("|  Exception AccessDeniedException: may not be read or written: mine\n");
  }

  @Test
  void saysWhichFileIsThere(@TempDir Path folder) throws IOException {
    Path reviews = Files.createFile(folder.resolve("reviews.csv"));
    type(
        "SyntheticReturn.ofChildren(1).withCompleteHistories().writeTo(Path.of(\""
            + folder
            + "\"))");
    assertThat(answer())
        .contains(
            "|  Exception FileAlreadyExistsException: file exists: "
                + reviews
                + "; another folder is needed, or the file has to go\n");
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
    PrintStream both = new PrintStream(out, /* autoFlush= */ true, StandardCharsets.UTF_8);
    PrintStream before = System.out;
    System.setOut(both);
    try {
      return Shell.open(
          new ByteArrayInputStream(typed),
          both,
          new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
    }
  }

  private String answer() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
