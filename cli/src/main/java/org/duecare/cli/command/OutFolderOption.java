package org.duecare.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder that a command writes its files into. */
final class OutFolderOption {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      converter = PathOption.class,
      description = "the folder that the files are written into, made if it is not there")
  private Path folder = Path.of("");

  /** The folder, which may not be there yet, and is no file. */
  Path folder() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NothingDoneException("not a folder: " + folder);
    }
    return folder;
  }
}
