package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Three children in care in May 2026, of whom the last has no officer and an identifier that a
 * spreadsheet would run, and the two officers of the others. Nobody in it exists.
 *
 * @param children the option that gives the return
 * @param records the option that gives the records
 */
record SmallTeam(String children, String records) {

  /** Writes the folders "return" and "records". */
  static SmallTeam in(Path folder) throws IOException {
    String children =
        SmallReturn.ofTwoChildren()
            .child("=C3")
            .episode("=C3", "04/05/2026", "S")
            .in(folder.resolve("return"));
    Path records = Files.createDirectories(folder.resolve("records"));
    Files.writeString(
        records.resolve("roster.csv"),
        "officer,from,to,fte,contract\nO1,2020-01-01,,1,PERMANENT\nO2,2020-01-01,,0.5,AGENCY\n");
    Files.writeString(records.resolve("posts.csv"), "from,fte\n2020-01-01,2\n");
    Files.writeString(
        records.resolve("allocations.csv"),
        "child,kind,officer,from,to\nC1,,O1,2026-04-01,\nC2,,O2,2026-02-02,\n"
            + "P1,CHILD_PROTECTION,O1,2026-01-01,\n");
    return new SmallTeam(children, "--records=" + records);
  }
}
