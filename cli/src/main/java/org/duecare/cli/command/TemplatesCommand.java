package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duecare.cli.council.UnwritableFileException;
import org.duecare.cli.table.TextOutput;
import org.duecare.cli.table.VisibleText;
import org.duecare.files.record.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes empty files of records, to be filled by hand or by a program. */
@Command(
    name = "templates",
    description = {
      "Write empty files of records, each with the names of its columns.",
      "Files that are there stay as they are. Fill a file or delete it: one without rows says",
      "that there was none."
    })
final class TemplatesCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private OutFolderOption out = new OutFolderOption();

  TemplatesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> written = UnwritableFileException.unless(() -> Records.writeTemplates(out.folder()));
    StringBuilder lines = new StringBuilder();
    written.forEach(file -> lines.append(VisibleText.of(file.toString())).append('\n'));
    TextOutput.write(lines.toString(), surroundings.out());
    return ExitStatus.DONE.code();
  }
}
