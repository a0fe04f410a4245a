package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.synthetic.SyntheticRecords;
import org.duecare.files.synthetic.SyntheticReturn;

/** A folder in which annual reports of the year to 31 March 2023 are made. */
final class ReportFolders {

  private final Path folder;
  private final Path out;

  ReportFolders(Path folder) {
    this.folder = folder;
    this.out = folder.resolve("made").resolve("out");
  }

  Path out() {
    return out;
  }

  /** A folder of this name, made if it is not there. */
  Path made(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /** The report of one child with one review. */
  Run ofOneChild(String... more) throws IOException {
    String one =
        new SmallReturn()
            .child("C1")
            .episode("C1", "01/05/2022", "S")
            .review("C1", "20/05/2022")
            .in(folder.resolve("return"));
    return run("2023-03-31", List.of(one), more);
  }

  /** The years of a return of 400 children, to 2023. */
  List<Path> years(int first) throws IOException {
    return SyntheticReturn.ofChildren(400).withYears(first, 2023).writeTo(folder.resolve("years"));
  }

  /** The records that a return lacks. */
  Path records(List<Path> years) throws IOException {
    Path records = made("records");
    SyntheticRecords.of(Ssda903.read(years).value().histories().toList(), 2023).writeTo(records);
    return records;
  }

  Run ofYears(List<Path> years, String... more) {
    return ofYear("2023-03-31", years, more);
  }

  /** The report of another year than that to 31 March 2023. */
  Run ofYear(String ending, List<Path> years, String... more) {
    return run(ending, years.stream().map(each -> "--return=" + each).toList(), more);
  }

  private Run run(String ending, List<String> returns, String... more) {
    List<String> arguments = new ArrayList<>(List.of("annual-report"));
    arguments.addAll(returns);
    arguments.addAll(List.of("--year-ending=" + ending, "--out=" + out));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  String written(String file) throws IOException {
    return Files.readString(out.resolve(file));
  }
}
