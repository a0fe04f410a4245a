package org.duecare.files.ssda903;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.duecare.files.IssueCode;

/** Tells what stands in a folder, without opening it: a pipe would never answer. */
final class FolderEntry {

  private static final String FILE_EXPECTED = ": expected a file";

  private FolderEntry() {}

  /** Why an entry is not opened; empty if it is a file, or a link to one. */
  static Optional<FileHead.Refusal> refusal(Path entry) throws IOException {
    BasicFileAttributes kind;
    try {
      kind = Files.readAttributes(entry, BasicFileAttributes.class);
    } catch (FileSystemException e) {
      if (Files.isSymbolicLink(entry) && !(e instanceof AccessDeniedException)) {
        return refusal(IssueCode.FILE_NOT_PLAIN, "a link that leads nowhere" + FILE_EXPECTED);
      }
      throw e;
    }
    if (kind.isDirectory()) {
      return refusal(IssueCode.TABLE_UNKNOWN, "a folder: files in it are not read");
    }
    return kind.isRegularFile()
        ? Optional.empty()
        : refusal(IssueCode.FILE_NOT_PLAIN, "a pipe, socket or device" + FILE_EXPECTED);
  }

  private static Optional<FileHead.Refusal> refusal(IssueCode code, String sentence) {
    return Optional.of(new FileHead.Refusal(code, sentence));
  }
}
