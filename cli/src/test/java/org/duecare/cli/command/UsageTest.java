package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"calendar", "due", "reviews", "timeline", "moved", "timeliness", "disputes"})
  void everyCommandHasHelp(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: duecare " + command + " ");
  }

  @Test
  void helpNamesTheCommandsAndTheExitStatuses() {
    Run run = Run.of("-h");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .contains(
            "Usage: duecare [-hV] [--verbose] [COMMAND]",
            "  calendar       List the bank holidays of a division as CSV.",
            "  due            Say by when a rule is met, and why.",
            "  reviews        List every review obligation of the children in a return as",
            "                   CSV.",
            "  timeline       List every obligation of the children in a return as CSV.",
            "  moved          List the open obligations that bank holidays moved, as CSV.",
            "  timeliness     Measure how timely the reviews of a year were, as CSV.",
            "  annual-report  Write the annual report of a year for everybody, as HTML,",
            "  disputes       List where the disputes of reviewing officers stand, as CSV.",
            "  templates      Write empty files of records, each with the names of its",
            "2 nothing done; 70 an error of ours.");
  }

  @Test
  void showsTheVersion() {
    Run run = Run.of("--version");
    assertThat(run.out()).startsWith("duecare ");
    assertThat(Run.of("reviews", "--version")).isEqualTo(run);
    assertThat(Run.of("help", "-V")).isEqualTo(run);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "foo | not understood: \"foo\"; see duecare --help",
        "--foo | unknown option: '--foo'; see duecare --help",
        "due | missing required option: '--start=D'; see duecare due --help",
        "due --start | missing required parameter for option '--start' (D); see duecare due --help",
        "due --start 2026-04-01 now | not understood: \"now\"; see duecare due --help",
        "due --start=31/03/2026 | invalid value for option '--start': \"31/03/2026\" is not a date"
            + " (expected yyyy-mm-dd); see duecare due --help",
        "due --start=2026-3-31 | invalid value for option '--start': \"2026-3-31\" is not a date"
            + " (expected yyyy-mm-dd); see duecare due --help",
        "due --start=2026-03-3x | invalid value for option '--start': \"2026-03-3x\" is not a date"
            + " (expected yyyy-mm-dd); see duecare due --help",
        "due --start=2026-02-29 | invalid value for option '--start': \"2026-02-29\" is not a day"
            + " of the calendar; see duecare due --help",
        "due --start=2026-04-01 --start=2026-04-02 | option '--start' (D) should be specified only"
            + " once; see duecare due --help",
        "due --start=2026-04-01 --format=xml | invalid value for option '--format': \"xml\" is not"
            + " a format (expected text or csv); see duecare due --help",
        "calendar --division=scotland | missing required options: '--from=D', '--to=D'; see duecare"
            + " calendar --help",
        "reviews | missing required option: '--return=DIR'; see duecare reviews --help",
        "reviews --return=x --history=all | invalid value for option '--history': \"all\" is not a"
            + " date (expected yyyy-mm-dd); allowed is also: complete; see duecare reviews --help",
        "timeline --return=x --layer=law | invalid value for option '--layer' (LAYER): \"law\" is"
            + " not a layer (expected statute or statutory-guidance); see duecare timeline --help",
        "timeline --return=x --layer=Local-Policy | invalid value for option '--layer' (LAYER):"
            + " \"Local-Policy\" would be empty, as a command lays no local policy over the law"
            + " (expected statute or statutory-guidance); see duecare timeline --help",
        "moved --known-on=2026-01-01 | missing required option: '--return=DIR'; see duecare moved"
            + " --help",
        "moved --return=x | nothing to compare: give --bank-holidays=FILE, --known-on=D or both",
        "due --start=2026-04-01 --listed-on=2026-12-01 | --listed-on is the day of a list: give"
            + " --bank-holidays=FILE",
        "timeliness --return=x | missing required option: '--year-ending=D'; see duecare timeliness"
            + " --help",
        "disputes --events=x | no policy for the events: give --policy=ID",
        "disputes --policy=walsall | invalid value for option '--policy' (ID): \"walsall\" is not a"
            + " policy (expected handbook-2010, walsall-2022, four-by-five, ten-day-alert); see"
            + " duecare disputes --help",
        "@file | not understood: \"@file\"; see duecare --help"
      })
  void saysInOneSentenceWhatIsWrong(String arguments, String sentence) {
    assertThat(Run.of(arguments.split(" ", -1)))
        .isEqualTo(new Run(2, "", "duecare: " + sentence + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calendar",
        "due",
        "reviews",
        "timeline",
        "moved",
        "timeliness",
        "disputes",
        "help"
      })
  void helpIsAlsoAskedForByACommand(String command) {
    assertThat(Run.of("help", command)).isEqualTo(Run.of(command, "--help"));
  }

  @Test
  void helpWithoutACommandIsThatOfTheProgram() {
    assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
  }

  @Test
  void helpNamesTheCommandsWhereItKnowsNone() {
    assertThat(Run.of("help", "review"))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: no such command: \"review\"; commands are calendar, due, reviews,"
                    + " timeline, moved, timeliness, due-list, calendar-file, kpis, workload,"
                    + " annual-report, audit, disputes, templates, help\n"));
  }

  @Test
  void asksForACommand() {
    assertThat(Run.of("--verbose"))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: no command given: commands are calendar, due, reviews, timeline, moved,"
                    + " timeliness, due-list, calendar-file, kpis, workload, annual-report, audit,"
                    + " disputes, templates, help\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refusesABlankPath(String path) {
    assertThat(Run.of("reviews", "--return", path))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: invalid value for option '--return' (DIR): no path: it is blank;"
                    + " \".\" is this folder; see duecare reviews --help\n"));
  }

  @Test
  void spellsSignsThatATerminalWouldObey() {
    assertThat(Run.of("due", "--start", "\u001b[2J\n\u202e\ud83d\ude00\ud83d\u00e9"))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: invalid value for option '--start': \"\\u001b[2J\\u000a\\u202e"
                    + "\ud83d\ude00\\ud83d\u00e9\" is not a date (expected yyyy-mm-dd); see duecare"
                    + " due --help\n"));
  }

  @Test
  void refusesWhatIsNotAPath() {
    assertThat(Run.of("reviews", "--return", "a\0b"))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: invalid value for option '--return' (DIR): not a path: Nul character not"
                    + " allowed; see duecare reviews --help\n"));
  }
}
