package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;
import org.junit.jupiter.api.Test;

class IssueListTest {

  @Test
  void saysWhatBecameOfEachThing() {
    assertThat(
            list(
                group("a.csv", IssueCode.BLANK_LINES, 1),
                group("a.csv", IssueCode.CHILD_BLANK, 1),
                group("a.csv", IssueCode.EPISODES_OVERLAP, 1),
                group("b.csv", IssueCode.FILE_NOT_TEXT, 1)))
        .isEqualTo(
            """
            note: a.csv line 1: found this
            row refused: a.csv line 1: found this
            child not judged: a.csv line 1: found this
            file not read: b.csv line 1: found this
            """);
  }

  @Test
  void showsTwentyOfACodeWhateverTheNumberOfFiles() {
    String expected =
        lines("a.csv", 15)
            + lines("b.csv", 5)
            + "note: and 27 more\n"
            + "row refused: a.csv line 1: found this\n";
    assertThat(
            list(
                group("a.csv", IssueCode.BLANK_LINES, 15),
                group("a.csv", IssueCode.CHILD_BLANK, 1),
                group("b.csv", IssueCode.BLANK_LINES, 30),
                group("c.csv", IssueCode.BLANK_LINES, 2)))
        .isEqualTo(expected);
  }

  @Test
  void countsWhatIsNotKept() {
    Issues.Group group = group("a.csv", IssueCode.CHILD_BLANK, 21);
    assertThat(list(new Issues.Group("a.csv", IssueCode.CHILD_BLANK, 1_000_000, group.kept())))
        .endsWith("row refused: and 999980 more\n");
  }

  @Test
  void spellsSignsThatATerminalWouldObey() {
    assertThat(list(group("a\n\u001b[2Jb\u2028\u0085c.csv", IssueCode.BLANK_LINES, 1)))
        .isEqualTo("note: a\\u000a\\u001b[2Jb\\u2028\\u0085c.csv line 1: found this\n");
  }

  @Test
  void isSilentWithoutIssues() {
    assertThat(list()).isEmpty();
  }

  private static String lines(String file, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(line -> "note: " + file + " line " + line + ": found this\n")
        .collect(Collectors.joining());
  }

  private static Issues.Group group(String file, IssueCode code, int count) {
    List<Issue> issues =
        IntStream.rangeClosed(1, count)
            .mapToObj(line -> Issue.of(code, file, "found this").atLine(line))
            .toList();
    return new Issues.Group(file, code, count, issues);
  }

  private static String list(Issues.Group... groups) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    new IssueList(Issues.of(List.of(groups)))
        .print(new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8));
    return err.toString(StandardCharsets.UTF_8);
  }
}
