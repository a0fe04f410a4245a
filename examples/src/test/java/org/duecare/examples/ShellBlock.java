package org.duecare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duecare.cli.Tour;
import org.duecare.cli.command.Program;
import org.duecare.cli.command.Surroundings;

/**
 * Commands in a document, typed at the root of the project: those of {@code duecare} are run, those
 * of Maven are the known ones. Files without a folder are in one of their own.
 */
final class ShellBlock {

  private static final String JAR = "java -jar cli/target/duecare.jar";
  private static final Set<String> MAVEN =
      Set.of("mvn verify", "mvn -q compile exec:java", "mvn package");

  private static final String NEW_KEY = "head -c 32 /dev/urandom > ";
  private static final Pattern FILE_OF_ONE_NAME =
      Pattern.compile("(--key|--out) ([\\w.-]+)(?= |$)");

  private final Path folder;

  ShellBlock(Path folder) {
    this.folder = folder;
  }

  void check(MarkdownBlock block) throws Exception {
    for (String line : block.content().replace("\\\n", " ").split("\n", -1)) {
      checkLine(line.strip(), block);
    }
  }

  private void checkLine(String line, MarkdownBlock block) throws Exception {
    if (line.equals("mvn verify")) {
      assertThat(Files.readString(Path.of("../.ci/run"))).contains("mvn verify");
    }
    if (line.equals("mvn -q compile exec:java")) {
      printsWhatIsExpected(block, Captured.outputOf(() -> Tour.main(new String[0])));
    } else if (line.startsWith("duecare ") || line.startsWith(JAR + " ")) {
      printsWhatIsExpected(block, output(line.replace(JAR, "duecare")));
    } else if (line.startsWith(NEW_KEY)) {
      byte[] key = new byte[32];
      new SecureRandom().nextBytes(key);
      Files.write(folder.resolve(line.substring(NEW_KEY.length())), key);
    } else {
      assertThat(line)
          .satisfiesAnyOf(
              command -> assertThat(MAVEN).contains(command),
              command -> assertThat(command).isEqualTo(JAR));
    }
  }

  private String output(String line) {
    String here =
        FILE_OF_ONE_NAME
            .matcher(line.replace(" cli/", " ../cli/"))
            .replaceAll("$1 " + Matcher.quoteReplacement(folder + File.separator) + "$2");
    List<String> arguments = Arrays.asList(here.split(" +", -1));
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
