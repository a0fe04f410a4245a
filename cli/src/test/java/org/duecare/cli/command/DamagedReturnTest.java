package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However bad the files are: a sentence each, the right exit status, no stack of calls. */
class DamagedReturnTest {

  @TempDir Path folder;

  @BeforeEach
  void writeASoundReturn() throws IOException {
    new SmallReturn()
        .child("C1")
        .child("C2")
        .episode("C1", "01/04/2025", "S")
        .episode("C2", "02/06/2025", "S")
        .review("C1", "28/04/2025")
        .review("C2", "27/06/2025")
        .in(folder);
  }

  @Test
  void binaryFile() throws IOException {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    Files.write(folder.resolve("episodes.csv"), noise);
    assertNothingDone("no Episodes table in " + folder + ": found episodes.csv: binary");
  }

  @Test
  void emptyFile() throws IOException {
    Files.writeString(folder.resolve("reviews.csv"), "");
    assertNothingDone("no Reviews table in " + folder + ": found episodes.csv: Episodes");
  }

  @Test
  void otherEncoding() throws IOException {
    Path reviews = folder.resolve("reviews.csv");
    Files.write(reviews, Files.readString(reviews).getBytes(StandardCharsets.UTF_16));
    assertNothingDone("no Reviews table in " + folder);
  }

  @Test
  void columnMissing() throws IOException {
    replace("episodes.csv", "DECOM", "STARTED");
    assertNothingDone("no Episodes table in " + folder);
  }

  @Test
  void dateOfBirthMissing() throws IOException {
    Files.delete(folder.resolve("header.csv"));
    Run run = timeliness();
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("note: " + folder.getFileName() + ": no Header table");
  }

  @Test
  void truncatedFile() throws IOException {
    Path reviews = folder.resolve("reviews.csv");
    String text = Files.readString(reviews);
    Files.writeString(reviews, text.substring(0, text.lastIndexOf("/2025")));
    assertPartlyJudged("row refused: reviews.csv line 3");
  }

  @Test
  void dateThatIsNone() throws IOException {
    replace("episodes.csv", "02/06/2025", "32/06/2025");
    assertPartlyJudged("row refused: episodes.csv line 3, DECOM: ");
  }

  @Test
  void openQuote() throws IOException {
    replace("episodes.csv", "C2,", "\"C2,");
    assertPartlyJudged("row refused: episodes.csv line 3");
  }

  @Test
  void noiseBelowTheHeader() throws IOException {
    StringBuilder rows = new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n");
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      for (int length = random.nextInt(30); length > 0; length--) {
        rows.append((char) (' ' + random.nextInt(90)));
      }
      rows.append(random.nextBoolean() ? "\n" : ",,\"");
    }
    Files.writeString(folder.resolve("reviews.csv"), rows);
    assertPartlyJudged("row refused: and ");
  }

  @Test
  void repeatedRows() throws IOException {
    Path episodes = folder.resolve("episodes.csv");
    String text = Files.readString(episodes);
    Files.writeString(episodes, text + text.substring(text.indexOf('\n') + 1));
    assertThat(timeliness().status()).isZero();
    assertThat(timeliness().out()).isEqualTo(timelinessOfTheSoundReturn());
  }

  @Test
  void episodesThatOverlap() throws IOException {
    replace("episodes.csv", "C2,02/06/2025,S", "C1,02/06/2025,P");
    assertPartlyJudged("child not judged: ");
  }

  private String timelinessOfTheSoundReturn() throws IOException {
    writeASoundReturn();
    return timeliness().out();
  }

  private void replace(String file, String found, String replacement) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(found, replacement));
  }

  private void assertNothingDone(String sentence) {
    Run run = timeliness();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(2)
        .element(1)
        .asString()
        .startsWith("duecare: " + sentence);
  }

  private void assertPartlyJudged(String issue) {
    Run run = timeliness();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(5);
    assertThat(run.err()).contains(issue).doesNotContain("Exception", "\tat ");
  }

  private Run timeliness() {
    return Run.of("timeliness", "--return=" + folder, "--year-ending=2026-03-31");
  }
}
