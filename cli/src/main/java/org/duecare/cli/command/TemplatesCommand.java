package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duecare.cli.table.TextOutput;
import org.duecare.cli.table.VisibleText;
import org.duecare.files.record.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes empty files of records, to be filled by hand or by a program. */
@Command(
    name = "templates",
    description = {
      "Write empty files of records, each with the names of its columns.",
      "Fill a file or delete it: one without rows says that there was none."
    })
final class TemplatesCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      converter = PathOption.class,
      description = "the folder, made if it is not there; files in it stay as they are")
  private Path out = Path.of("");

  TemplatesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new NothingDoneException("not a folder: " + out);
    }
    List<Path> written = Records.writeTemplates(out);
    StringBuilder lines = new StringBuilder();
    written.forEach(file -> lines.append(VisibleText.of(file.toString())).append('\n'));
    TextOutput.write(lines.toString(), surroundings.out());
    return ExitStatus.DONE.code();
  }
}
