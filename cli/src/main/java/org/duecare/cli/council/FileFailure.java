package org.duecare.cli.council;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** What went wrong with a file, in one sentence: by what was tried. */
public enum FileFailure {
  /** It was to be read. */
  READING("read", "read"),
  /** It was to be written. */
  WRITING("write", "written"),
  /** One of the two; nobody knows which. */
  EITHER("read or write", "read or written");

  /** What Java puts for a letter of an argument that the locale lacks. */
  private static final char LOST_LETTER = '\uFFFD';

  private final String tried;
  private final String allowed;

  FileFailure(String tried, String allowed) {
    this.tried = tried;
    this.allowed = allowed;
  }

  /**
   * What went wrong. The JDK's exceptions on files hold the path alone as their message.
   *
   * @param failure what the JDK, a reader or a writer threw
   * @return a sentence without full stop
   */
  public String sentence(IOException failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder: " + message;
    }
    if (failure instanceof NotDirectoryException) {
      return "not a folder: " + message;
    }
    if (failure instanceof AccessDeniedException) {
      return "may not be " + allowed + ": " + message;
    }
    if (failure instanceof FileSystemException named && named.getFile() != null) {
      return failure instanceof FileAlreadyExistsException
          ? "file exists: " + named.getFile() + reason("; ", named)
          : "cannot " + tried + " " + named.getFile() + reason(": ", named);
    }
    return message;
  }

  private static String reason(String before, FileSystemException failure) {
    return failure.getReason() == null ? "" : before + failure.getReason();
  }

  /**
   * Why something is no path.
   *
   * @param failure what the JDK threw
   * @return a sentence without full stop
   */
  public static String sentence(InvalidPathException failure) {
    String path = failure.getInput();
    boolean lacksLetter =
        path.indexOf(LOST_LETTER) >= 0 || failure.getReason().contains("unmappable");
    return "not a path: "
        + (lacksLetter
            ? "the locale lacks a letter of \"" + path + "\"; expected a locale like C.UTF-8"
            : failure.getReason());
  }
}
