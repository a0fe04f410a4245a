package org.duecare.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the key Tab proposes after the start: little, as the words are few. */
class CompletionTest {

  private static final List<String> PRIMITIVES =
      List.of("boolean", "byte", "char", "double", "float", "int", "long", "short", "void");

  private static JShell shell;

  @BeforeAll
  static void start() {
    shell = JShell.builder().executionEngine("local").build();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      shell.addToClasspath(entry);
    }
    for (String line : Shell.START) {
      List<SnippetEvent> events = shell.eval(line);
      assertThat(events)
          .as(line)
          .extracting(SnippetEvent::status)
          .containsOnly(Snippet.Status.VALID);
    }
  }

  @AfterAll
  static void stop() {
    shell.close();
  }

  private static List<String> proposedAfter(String typed) {
    return shell
        .sourceCodeAnalysis()
        .completionSuggestions(typed, typed.length(), new int[1])
        .stream()
        .map(Suggestion::continuation)
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  @Test
  void thereAreSevenWords() {
    assertThat(proposedAfter(""))
        .filteredOn(each -> Character.isLowerCase(each.charAt(0)) && !PRIMITIVES.contains(each))
        .containsExactly("chart(", "council()", "england", "explain(", "help()", "load(", "show(");
  }

  @Test
  void fewLettersAreEnough() {
    assertThat(proposedAfter("sh")).containsExactly("short", "show(");
    assertThat(proposedAfter("ch")).containsExactly("char", "chart(");
    assertThat(proposedAfter("ex")).containsExactly("explain(");
    assertThat(proposedAfter("lo")).containsExactly("load(", "long");
  }

  @Test
  void aReturnIsAskedInFewWays() {
    assertThat(proposedAfter("council().")).hasSizeLessThan(30).contains("timeliness(", "dueList(");
  }

  @Test
  void nothingOfTheShellItselfIsInTheWay() {
    assertThat(proposedAfter("")).doesNotContain("Shown", "Answer", "Vocabulary", "Shell");
  }
}
