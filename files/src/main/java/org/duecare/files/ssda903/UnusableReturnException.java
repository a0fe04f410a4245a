package org.duecare.files.ssda903;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Thrown when a folder holds no return: it does not exist, lacks a table that is needed, or is
 * certainly older than a folder given before it.
 *
 * @serial exclude
 */
public final class UnusableReturnException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path folder;

  UnusableReturnException(Path folder, String message) {
    super(message);
    this.folder = folder;
  }

  /**
   * The folder.
   *
   * @return the path as it was given
   */
  public Path folder() {
    return folder;
  }
}
