package org.duecare.files.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;

/** A file that is not there yet: nothing is ever written over what may be a council's own. */
public final class NewFile {

  private NewFile() {}

  /**
   * Refuses files that are there, before the first of several is written.
   *
   * @param files the files to be written
   * @throws FileAlreadyExistsException if one is there, also as a folder or a link
   */
  public static void require(Collection<Path> files) throws FileAlreadyExistsException {
    for (Path file : files) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(
            file.toString(), null, "another folder is needed, or the file has to go");
      }
    }
  }

  /**
   * Opens a file to be written in UTF-8.
   *
   * @param file the file
   * @return the writer
   * @throws FileAlreadyExistsException if it is there
   * @throws IOException if it cannot be made
   */
  public static Writer open(Path file) throws IOException {
    require(List.of(file));
    return Files.newBufferedWriter(
        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }
}
