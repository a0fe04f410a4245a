package org.duecare.files.ssda903;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file; where they cannot be read, the exception names the file. */
final class NamedInput extends FilterInputStream {

  private final Path file;

  private NamedInput(Path file, InputStream in) {
    super(in);
    this.file = file;
  }

  static InputStream open(Path file) throws IOException {
    return new NamedInput(file, Files.newInputStream(file));
  }

  /** All reading comes to this. */
  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      return super.read(bytes, from, length);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }
}
