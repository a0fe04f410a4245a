package org.duecare.cli.council;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** A file that cannot be read, in one sentence. */
public final class UnreadableFile {

  private UnreadableFile() {}

  /**
   * What went wrong. The JDK's exceptions on files hold the path alone as their message.
   *
   * @param failure what the JDK or a reader threw
   * @return a sentence without full stop
   */
  public static String sentence(IOException failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder: " + message;
    }
    if (failure instanceof NotDirectoryException) {
      return "not a folder: " + message;
    }
    if (failure instanceof AccessDeniedException) {
      return "may not be read: " + message;
    }
    if (failure instanceof FileSystemException named && named.getFile() != null) {
      return "cannot read "
          + named.getFile()
          + (named.getReason() == null ? "" : ": " + named.getReason());
    }
    return message;
  }
}
