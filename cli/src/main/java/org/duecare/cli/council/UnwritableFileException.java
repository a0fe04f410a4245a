package org.duecare.cli.council;

import java.io.IOException;

/** A file that cannot be written; the message is the sentence for the user. */
public final class UnwritableFileException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Something that writes files.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface Writing<T> {

    /**
     * Writes.
     *
     * @return what was written
     * @throws IOException if it cannot be written
     */
    T write() throws IOException;
  }

  private UnwritableFileException(IOException cause) {
    super(FileFailure.WRITING.sentence(cause), cause);
  }

  /**
   * What is written, unless it cannot be.
   *
   * @param <T> what the writing gives
   * @param writing what writes, and reads nothing
   * @return what it gives
   * @throws UnwritableFileException if it cannot be written
   */
  public static <T> T unless(Writing<T> writing) throws UnwritableFileException {
    try {
      return writing.write();
    } catch (IOException e) {
      throw new UnwritableFileException(e);
    }
  }
}
