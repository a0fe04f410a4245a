package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.duecare.files.ssda903.Tables.shown;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is in a folder and cannot be read as a file. */
@DisabledOnOs(OS.WINDOWS)
class FolderEntryTest {

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @BeforeEach
  void writeTables() {
    Tables.in(folder).episodes("1,03/04/2023,S,C2,N1,U6,,").write();
  }

  /** JUnit warns of links that lead out of its folder. */
  @AfterEach
  void deleteLinks() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path link : entries.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  @Test
  void namesWhatIsNoFileAndWhatItIs() throws Exception {
    link("lost.csv", elsewhere.resolve("nowhere"));
    link("loop.csv", folder.resolve("loop.csv"));
    link("null.csv", Path.of("/dev/null"));
    link("folder.csv", elsewhere);
    Files.createDirectory(folder.resolve("reviews2.csv"));
    makePipe("pipe.csv");
    link("pipe2.csv", folder.resolve("pipe.csv"));

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(shown(loaded, IssueCode.FILE_NOT_PLAIN))
        .containsExactly(
            "loop.csv: a link that leads nowhere: expected a file",
            "lost.csv: a link that leads nowhere: expected a file",
            "null.csv: a pipe, socket or device: expected a file",
            "pipe.csv: a pipe, socket or device: expected a file",
            "pipe2.csv: a pipe, socket or device: expected a file");
    assertThat(shown(loaded, IssueCode.TABLE_UNKNOWN))
        .containsExactly(
            "folder.csv: a folder: files in it are not read",
            "reviews2.csv: a folder: files in it are not read");
    assertThat(loaded.issues().loseNothing()).isFalse();
  }

  @Test
  void namesThemAmongWhatWasFound() throws Exception {
    Files.delete(folder.resolve("header.csv"));
    Files.delete(folder.resolve("reviews.csv"));
    Files.createDirectory(folder.resolve("reviews.csv"));
    link("reviews2.csv", elsewhere.resolve("nowhere"));

    assertThatThrownBy(() -> Ssda903.read(List.of(folder)))
        .hasMessage(
            "no Reviews table in "
                + folder
                + ": found episodes.csv: Episodes; reviews.csv: a folder: files in it are not read;"
                + " reviews2.csv: a link that leads nowhere: expected a file");
  }

  /** The folders of several years lie in it. */
  @Test
  void saysWhatToGiveInPlaceOfAFolderOfFolders() throws Exception {
    Path years = Files.createDirectory(elsewhere.resolve("years"));
    Files.createDirectory(years.resolve("2022-23"));
    Files.writeString(years.resolve("notes.txt"), "a note\n");

    assertThatThrownBy(() -> Ssda903.read(List.of(years)))
        .hasMessageStartingWith("no Episodes table in " + years + ": found ")
        .hasMessageEndingWith("; of several years, give the folder of each");
  }

  @Test
  void readsAFileThroughALink() throws IOException {
    Path reviews = elsewhere.resolve("reviews");
    Files.writeString(reviews, Tables.REVIEWS + "\n1,05/06/2012,20/04/2023,PN1\n");
    link("linked.csv", reviews);

    assertThat(Tables.read(folder).value().rows(ReturnTable.REVIEWS).used()).isEqualTo(1);
  }

  /**
   * Editors leave links that lead nowhere beside a file that is open, with a dot before its name.
   */
  @Test
  void losesNothingByALinkThatIsHidden() throws IOException {
    link(".#reviews.csv", elsewhere.resolve("nowhere"));

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(shown(loaded, IssueCode.TABLE_UNKNOWN))
        .containsExactly(".#reviews.csv: hidden by its name, which begins with a dot");
    assertThat(loaded.issues().loseNothing()).isTrue();
  }

  @Test
  void namesTheFileThatCannotBeRead() throws IOException {
    Path memory = Path.of("/proc/self/mem");
    assumeThat(memory).exists();
    Files.delete(folder.resolve("reviews.csv"));
    link("reviews.csv", memory);

    assertThatThrownBy(() -> Ssda903.read(List.of(folder)))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(folder.resolve("reviews.csv") + ": Input/output error")
        .hasCauseInstanceOf(IOException.class);
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), target);
  }

  private void makePipe(String name) throws Exception {
    Process process = new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start();
    assertThat(process.waitFor()).isZero();
  }
}
