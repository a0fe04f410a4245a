package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.duecare.report.document.ReportDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {

  @TempDir Path folder;

  @Test
  void writesEveryFileThatIsNotThere() throws IOException {
    Path out = folder.resolve("records");
    Run run = Run.of("templates", "--out=" + out);

    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).contains(out.resolve("roster.csv").toString()).hasSize(16);
    assertThat(out.resolve("roster.csv")).hasContent("officer,from,to,fte,contract");
    Files.writeString(out.resolve("roster.csv"), "officer,from,to,fte,contract\nO1,,,,\n");
    Run again = Run.of("templates", "--out=" + out);
    assertThat(again.out()).isEmpty();
    assertThat(again.err())
        .isEqualTo("note: nothing written, as what was asked for is there already\n");
    assertThat(Files.readString(out.resolve("roster.csv"))).contains("O1");
  }

  /** What is written is what is read: the English report in the words of the file. */
  @Test
  void writesTheWordsOfTheReport() throws IOException {
    Path out = folder.resolve("words");
    Path words = out.resolve("wording.properties");

    assertThat(Run.of("templates", "--wording", "--out=" + out).out()).isEqualTo(words + "\n");
    Run read = Run.of("templates", "--wording", "--out=" + out);
    assertThat(read.out()).isEmpty();
    Surroundings nowhere =
        new Surroundings(
            OutputStream.nullOutputStream(),
            new PrintStream(
                OutputStream.nullOutputStream(), /* autoFlush= */ false, StandardCharsets.UTF_8),
            Clock.systemUTC(),
            Surroundings.Watched.BY_NOBODY);
    assertThat(WordingFile.read(words, ReportDocument.english(), nowhere).patterns())
        .isEqualTo(ReportDocument.english().patterns());
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Run run = Run.of("templates", "--out=" + file);

    assertThat(run.err()).isEqualTo("duecare: not a folder: " + file + "\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void saysThatItCannotWrite() throws IOException {
    Path under = Files.createFile(folder.resolve("file")).resolve("records");
    assertThat(Run.of("templates", "--out=" + under).err())
        .isEqualTo("duecare: cannot write " + under + ": Not a directory\n");
  }
}
