package org.duecare.report.document;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A browser of the system, without a window. It is started anew for each question. */
final class Chromium {

  /** What has to be "required" where the tests must not be skipped. */
  static final String PROPERTY = "duecare.browser";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final int MINUTES = 3;

  private final Path program;
  private final Path folder;

  private Chromium(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** The browser; where there is none, the test ends here with a word about it. */
  static Chromium inFolder(Path folder) {
    Optional<Path> program =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(each -> NAMES.stream().map(name -> Path.of(each, name)))
            .filter(Files::isExecutable)
            .findFirst();
    String message =
        "no browser is installed, so the page was not tested in one: apt-get install chromium;"
            + " -D"
            + PROPERTY
            + "=required makes this a failure";
    if ("required".equals(System.getProperty(PROPERTY))) {
      Assertions.assertThat(program).as(message).isPresent();
    }
    Assumptions.assumeTrue(program.isPresent(), message);
    return new Chromium(program.orElseThrow(), folder);
  }

  /** The document of a page once its scripts have run. */
  String document(Path page, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--dump-dom");
    return run(page, all);
  }

  void screenshot(Path page, int width, int height, Path image) {
    run(
        page,
        List.of(
            "--hide-scrollbars",
            "--window-size=" + width + "," + height,
            "--screenshot=" + image.toAbsolutePath()));
  }

  void print(Path page, Path pdf) {
    run(page, List.of("--no-pdf-header-footer", "--print-to-pdf=" + pdf.toAbsolutePath()));
  }

  private String run(Path page, List<String> options) {
    try {
      List<String> command =
          new ArrayList<>(
              List.of(
                  program.toString(),
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-dev-shm-usage",
                  "--no-first-run",
                  "--disable-background-networking",
                  "--virtual-time-budget=60000",
                  "--user-data-dir=" + Files.createTempDirectory(folder, "profile")));
      command.addAll(options);
      command.add(page.toUri().toString());
      Path out = Files.createTempFile(folder, "out", ".html");
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      process.destroyForcibly();
      Assertions.assertThat(ended).as("the browser ended").isTrue();
      return Files.readString(out, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
