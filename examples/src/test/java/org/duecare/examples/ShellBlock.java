package org.duecare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.duecare.cli.Tour;
import org.duecare.cli.command.Program;
import org.duecare.cli.command.Surroundings;

/**
 * Commands in a document, typed at the root of the project: those of {@code duecare} are run, those
 * of Maven are the known ones.
 */
final class ShellBlock {

  private static final String JAR = "java -jar cli/target/duecare.jar";
  private static final Set<String> MAVEN =
      Set.of("mvn verify", "mvn -q compile exec:java", "mvn package");

  private ShellBlock() {}

  static void check(MarkdownBlock block) throws Exception {
    for (String line : block.content().replace("\\\n", " ").split("\n", -1)) {
      checkLine(line.strip(), block);
    }
  }

  private static void checkLine(String line, MarkdownBlock block) throws Exception {
    if (line.equals("mvn verify")) {
      assertThat(Files.readString(Path.of("../.ci/run"))).contains("mvn verify");
    }
    if (line.equals("mvn -q compile exec:java")) {
      printsWhatIsExpected(block, Captured.outputOf(() -> Tour.main(new String[0])));
    } else if (line.startsWith("duecare ") || line.startsWith(JAR + " ")) {
      printsWhatIsExpected(block, output(line.replace(JAR, "duecare")));
    } else {
      assertThat(line)
          .satisfiesAnyOf(
              command -> assertThat(MAVEN).contains(command),
              command -> assertThat(command).isEqualTo(JAR));
    }
  }

  private static String output(String line) {
    List<String> arguments = Arrays.asList(line.replace(" cli/", " ../cli/").split(" +", -1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Program(
                new Surroundings(
                    out,
                    new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8),
                    Clock.systemUTC(),
                    Surroundings.Watched.BY_NOBODY))
            .run(arguments.subList(1, arguments.size()).toArray(String[]::new));
    assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  private static void printsWhatIsExpected(MarkdownBlock block, String printed) {
    if (block.expected() != null) {
      assertThat(printed.stripTrailing()).isEqualTo(block.expected());
    }
  }
}
