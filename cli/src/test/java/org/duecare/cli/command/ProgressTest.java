package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.duecare.cli.command.Surroundings.Watched;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final String CLEARED = "\r\u001B[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void showsLongWorkToSomebody() throws InterruptedException {
    try (Progress progress = Progress.start(surroundings(Watched.BY_SOMEBODY), "children judged")) {
      progress.step();
      progress.step();
      waitForOutput();
    }
    assertThat(shown()).startsWith(CLEARED + "children judged: 2 ...").endsWith(" ..." + CLEARED);
  }

  @Test
  void showsWorkThatCannotBeCounted() throws InterruptedException {
    Progress progress = Progress.start(surroundings(Watched.BY_SOMEBODY), "reading");
    waitForOutput();
    progress.close();
    assertThat(shown()).startsWith(CLEARED + "reading ...");
  }

  @Test
  void showsNothingOfShortWork() {
    Progress.start(surroundings(Watched.BY_SOMEBODY), "reading").close();
    assertThat(shown()).isEmpty();
  }

  @Test
  void showsNothingToNobody() {
    try (Progress progress = Progress.start(surroundings(Watched.BY_NOBODY), "reading")) {
      progress.step();
    }
    assertThat(shown()).isEmpty();
  }

  @Test
  void leavesAnInterruptionToTheCaller() {
    Thread.currentThread().interrupt();
    Progress.start(surroundings(Watched.BY_SOMEBODY), "reading").close();
    assertThat(Thread.interrupted()).isTrue();
  }

  private Surroundings surroundings(Watched watched) {
    return new Surroundings(
        new ByteArrayOutputStream(),
        new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8),
        Clock.systemUTC(),
        watched);
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void waitForOutput() throws InterruptedException {
    while (shown().isEmpty()) {
      Thread.sleep(20);
    }
  }
}
