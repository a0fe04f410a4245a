package org.duecare.cli.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileFailureTest {

  private final FileSystemException full =
      new FileSystemException("a", null, "No space left on device");

  @Test
  void saysWhatWasTriedWhereThatIsKnown() {
    assertThat(FileFailure.READING.sentence(new AccessDeniedException("a")))
        .isEqualTo("may not be read: a");
    assertThat(FileFailure.WRITING.sentence(new AccessDeniedException("a")))
        .isEqualTo("may not be written: a");
    assertThat(FileFailure.EITHER.sentence(new AccessDeniedException("a")))
        .isEqualTo("may not be read or written: a");
    assertThat(FileFailure.READING.sentence(full))
        .isEqualTo("cannot read a: No space left on device");
    assertThat(FileFailure.WRITING.sentence(full))
        .isEqualTo("cannot write a: No space left on device");
    assertThat(FileFailure.EITHER.sentence(full))
        .isEqualTo("cannot read or write a: No space left on device");
  }

  @Test
  void saysThatAFileIsThere() {
    assertThat(FileFailure.WRITING.sentence(new FileAlreadyExistsException("a")))
        .isEqualTo("file exists: a");
    assertThat(
            FileFailure.EITHER.sentence(new FileAlreadyExistsException("a", null, "it has to go")))
        .isEqualTo("file exists: a; it has to go");
  }

  @Test
  void aFailureToWriteIsTold() throws IOException {
    assertThat(UnwritableFileException.unless(() -> 3)).isEqualTo(3);
    assertThatExceptionOfType(UnwritableFileException.class)
        .isThrownBy(
            () ->
                UnwritableFileException.unless(
                    () -> {
                      throw full;
                    }))
        .withMessage("cannot write a: No space left on device")
        .withCause(full);
    assertThatExceptionOfType(UnwritableFileException.class)
        .isThrownBy(
            () ->
                UnwritableFileException.unless(
                    () -> {
                      throw new NoSuchFileException("out/a");
                    }))
        .withMessage("no such file or folder: out/a");
  }

  @Test
  void namesTheRemedyForALetterThatTheLocaleLacks() {
    assertThat(FileFailure.sentence(new InvalidPathException("a\0", "Nul character not allowed")))
        .isEqualTo("not a path: Nul character not allowed");
    assertThat(FileFailure.sentence(new InvalidPathException("\uFFFD", "Malformed input")))
        .isEqualTo(
            "not a path: the locale lacks a letter of \"\uFFFD\"; expected a locale like C.UTF-8");
    assertThat(
            FileFailure.sentence(
                new InvalidPathException(
                    "é", "Malformed input or input contains unmappable characters")))
        .isEqualTo(
            "not a path: the locale lacks a letter of \"é\"; expected a locale like C.UTF-8");
  }
}
