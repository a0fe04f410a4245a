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
import picocli.CommandLine.Option;

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

  /** Of what templates are written. */
  private enum What {
    RECORDS,
    WORDING
  }

  @Mixin private OutFolderOption out = new OutFolderOption();

  private What what = What.RECORDS;

  TemplatesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Option(
      names = "--wording",
      description = {
        "write the words of the annual report in place of records, as wording.properties,",
        "to be changed or translated and given to annual-report --wording"
      })
  void setWording(boolean wording) {
    what = wording ? What.WORDING : What.RECORDS;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> written =
        UnwritableFileException.unless(
            () ->
                what == What.WORDING
                    ? WordingFile.writeTemplate(out.folder())
                    : Records.writeTemplates(out.folder()));
    if (written.isEmpty()) {
      surroundings.note("nothing written, as what was asked for is there already");
    }
    StringBuilder lines = new StringBuilder();
    written.forEach(file -> lines.append(VisibleText.of(file.toString())).append('\n'));
    TextOutput.write(lines.toString(), surroundings.out());
    return ExitStatus.DONE.code();
  }
}
