package org.duecare.files.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one folder beside Header, Episodes and Reviews: UASC, Missing and SWEpisodes, whose
 * rows are drawn with the child, and those that draw their own.
 */
final class RecordFiles {

  /** The first return with social workers. */
  private static final int SOCIAL_WORKERS = 2024;

  /** The first return with the deprivation of liberty. */
  private static final int LIBERTY = 2027;

  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final CsvWriter unaccompanied;
  private final CsvWriter missing;
  private final CareLeaverTable careLeavers;
  private final List<ChildTable> others = new ArrayList<>();

  /** Null before the return that has the table. */
  private final @Nullable CsvWriter workers;

  RecordFiles(OpenTables tables, Path folder, ReturnYear year) throws IOException {
    firstDay = year.firstDay();
    lastDay = year.lastDay();
    unaccompanied = tables.open(folder.resolve("uasc.csv"), "CHILD", "SEX", "DOB", "DUC");
    missing =
        tables.open(
            folder.resolve("missing.csv"), "CHILD", "DOB", "MISSING", "MIS_START", "MIS_END");
    workers =
        year.ending() < SOCIAL_WORKERS
            ? null
            : tables.open(
                folder.resolve("social_workers.csv"),
                "CHILD",
                "DOB",
                "SW_ID",
                "SW_DECOM",
                "SW_DEC",
                "SW_REASON");
    careLeavers = new CareLeaverTable(tables, folder, year);
    others.add(new HealthTable(tables, folder, year));
    others.add(new AdoptionTables(tables, folder, year));
    others.add(new PreviousPermanenceTable(tables, folder, year));
    if (year.ending() >= LIBERTY) {
      others.add(new LibertyTable(tables, folder, year));
    }
  }

  /** Writes the row of OC3 of whoever has one, with episodes in the year or without; true if so. */
  boolean writeCareLeaver(SyntheticChild child) {
    return careLeavers.write(child);
  }

  /** Writes what the year holds of a child who is in its Header. */
  void write(SyntheticChild child, String sex) {
    String id = child.id();
    String birth = child.dob();
    others.forEach(table -> table.write(child));
    if (child.unaccompanied()) {
      LocalDate adult = Ages.birthday(child.birth(), Ages.ADULT);
      unaccompanied.writeRecord(
          id, sex, birth, adult.isAfter(lastDay) ? "" : ReturnFolder.text(adult));
    }
    for (TimeAway away : child.timesAway()) {
      if (isInYear(away.start(), away.end())) {
        missing.writeRecord(
            id, birth, away.kind(), ReturnFolder.text(away.start()), end(away.end()));
      }
    }
    for (SocialWorker worker : child.workers()) {
      if (workers != null && isInYear(worker.start(), worker.end())) {
        workers.writeRecord(
            id,
            birth,
            worker.number(),
            ReturnFolder.text(worker.start()),
            end(worker.end()),
            worker.reason());
      }
    }
  }

  private boolean isInYear(LocalDate start, LocalDate end) {
    return !end.isBefore(firstDay) && !start.isAfter(lastDay);
  }

  private String end(LocalDate day) {
    return day.isAfter(lastDay) ? "" : ReturnFolder.text(day);
  }
}
