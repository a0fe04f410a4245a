package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandsTest {

  private static CommandLine line(String... arguments) {
    Surroundings surroundings =
        new Surroundings(
            OutputStream.nullOutputStream(),
            new PrintStream(
                OutputStream.nullOutputStream(), /* autoFlush= */ true, StandardCharsets.UTF_8),
            Clock.systemUTC(),
            Surroundings.Watched.BY_NOBODY);
    return new Commands(surroundings).addTo(new CommandLine(new DuecareCommand()), arguments);
  }

  @Test
  void each_goes_by_the_name_that_it_gives_itself() {
    assertThat(line().getSubcommands())
        .hasSameSizeAs(Commands.NAMES)
        .allSatisfy(
            (name, command) -> {
              Object options = command.getCommandSpec().userObject();
              assertThat(options.getClass().getAnnotation(Command.class).name()).isEqualTo(name);
            });
  }

  @Test
  void only_that_which_is_asked_for_is_made() {
    assertThat(line("kpis", "--return", "due").getSubcommands()).containsOnlyKeys("kpis");
  }

  @Test
  void all_are_made_for_help_and_for_what_no_command_is_called() {
    for (String first : new String[] {"help", "kpsi", "--version", "--verbose"}) {
      assertThat(line(first, "kpis").getSubcommands().keySet())
          .containsExactlyElementsOf(Commands.NAMES);
    }
  }
}
