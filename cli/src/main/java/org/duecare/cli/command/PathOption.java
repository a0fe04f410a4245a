package org.duecare.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.duecare.cli.council.FileFailure;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the path of a folder or a file, which need not exist. */
final class PathOption implements ITypeConverter<Path> {

  @Override
  public Path convert(String value) {
    if (value.isBlank()) {
      throw new TypeConversionException("no path: it is blank; \".\" is this folder");
    }
    Path path = path(value);
    if (!path.isAbsolute() && !Files.isDirectory(Path.of("").toAbsolutePath())) {
      throw new TypeConversionException(
          "no path from here: this folder is gone, or the locale lacks a letter of its name;"
              + " expected a full path, or a locale like C.UTF-8");
    }
    return path;
  }

  private static Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(FileFailure.sentence(e));
    }
  }
}
