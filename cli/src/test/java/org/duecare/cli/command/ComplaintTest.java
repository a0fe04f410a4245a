package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void namesTheFileThatCannotBeRead() {
    assertThat(about(new NoSuchFileException("a/b.csv")))
        .isEqualTo("2: duecare: no such file or folder: a/b.csv\n");
    assertThat(about(new NotDirectoryException("a"))).isEqualTo("2: duecare: not a folder: a\n");
    assertThat(about(new AccessDeniedException("a"))).isEqualTo("2: duecare: may not be read: a\n");
    assertThat(about(new FileSystemException("a/b.csv", null, "Input/output error")))
        .isEqualTo("2: duecare: cannot read a/b.csv: Input/output error\n");
    assertThat(about(new FileSystemException("a"))).isEqualTo("2: duecare: cannot read a\n");
    assertThat(about(new FileSystemException(null))).startsWith("2: duecare: ");
    assertThat(about(new IOException("Is a directory"))).isEqualTo("2: duecare: Is a directory\n");
    assertThat(about(new IOException())).isEqualTo("2: duecare: java.io.IOException\n");
    assertThat(about(new UncheckedIOException(new NoSuchFileException("x"))))
        .isEqualTo("2: duecare: no such file or folder: x\n");
  }

  @Test
  void saysWhenMemoryRunsOut() {
    assertThat(about(new OutOfMemoryError()))
        .matches(
            "2: duecare: not enough memory: Java may use \\d+ MB here; java -Xmx2g allows it 2"
                + " GB\n");
  }

  @Test
  void callsOurErrorsOursAndHidesTheStack() {
    assertThat(about(new IllegalStateException("two heads")))
        .isEqualTo(
            "70: duecare: an error of ours: java.lang.IllegalStateException: two heads; please"
                + " report this line with what was asked for (--verbose shows where it"
                + " happened)\n");
  }

  @Test
  void showsTheStackWhenAskedTo() {
    Complaint complaint = new Complaint(stream(), () -> true);
    assertThat(complaint.about(new AssertionError("no such branch")))
        .isEqualTo(ExitStatus.ERROR_OF_OURS);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith(
            "duecare: an error of ours: java.lang.AssertionError: no such branch; please report"
                + " this line with what was asked for\njava.lang.AssertionError: no such branch")
        .contains("at org.duecare.cli.command.ComplaintTest.showsTheStackWhenAskedTo");
  }

  @Test
  void isSilentWhenTheReaderHasLeft() {
    assertThat(Run.into(failing(new IOException("Broken pipe")), "due", "--start", "2026-04-01"))
        .isEqualTo(new Run(0, "", ""));
    assertThat(
            Run.into(
                failing(new IOException("The pipe is being closed")),
                "due",
                "--start=2026-04-01",
                "--format=csv"))
        .isEqualTo(new Run(0, "", ""));
  }

  @Test
  void saysWhenTheOutputCannotBeWritten() {
    assertThat(
            Run.into(
                failing(new IOException("No space left on device")), "due", "--start=2026-04-01"))
        .isEqualTo(
            new Run(2, "", "duecare: cannot write to standard output: No space left on device\n"));
    assertThat(Run.into(failing(new IOException()), "due", "--start=2026-04-01"))
        .isEqualTo(new Run(2, "", "duecare: cannot write to standard output\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "help", "reviews -h", "help due", "due -V"})
  void saysWhenHelpCannotBeWritten(String arguments) {
    assertThat(
            Run.into(failing(new IOException("No space left on device")), arguments.split(" ", -1)))
        .isEqualTo(
            new Run(2, "", "duecare: cannot write to standard output: No space left on device\n"));
    assertThat(Run.into(failing(new IOException("Broken pipe")), arguments.split(" ", -1)))
        .isEqualTo(new Run(0, "", ""));
  }

  @Test
  void saysWhenHelpCannotBeFlushed() {
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(Run.into(out, "--help").status()).isEqualTo(2);
  }

  @Test
  void spellsSignsThatATerminalWouldObey() {
    assertThat(about(new IllegalStateException("a\u0007")))
        .startsWith("70: duecare: an error of ours: java.lang.IllegalStateException: a\\u0007;");
  }

  @Test
  void catchesErrorsOfTheVirtualMachine() {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new StackOverflowError();
          }
        };
    assertThat(Run.into(out, "due", "--start=2026-04-01"))
        .isEqualTo(
            new Run(
                70,
                "",
                "duecare: an error of ours: java.lang.StackOverflowError; please report this line"
                    + " with what was asked for (--verbose shows where it happened)\n"));
  }

  private String about(Throwable failure) {
    err.reset();
    ExitStatus status = new Complaint(stream(), () -> false).about(failure);
    return status.code() + ": " + err.toString(StandardCharsets.UTF_8);
  }

  private PrintStream stream() {
    return new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8);
  }

  static OutputStream failing(IOException failure) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw failure;
      }
    };
  }
}
