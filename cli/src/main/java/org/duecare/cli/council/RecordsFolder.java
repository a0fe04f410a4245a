package org.duecare.cli.council;

import java.nio.file.Path;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.duecare.files.record.Records;

/** A folder of records. */
public final class RecordsFolder {

  private RecordsFolder() {}

  /**
   * Refuses a folder in which no file is one of records, as it is hardly the one that was meant.
   *
   * @param loaded what was read
   * @param folder from where
   * @return what was read
   * @throws IllegalArgumentException if there is no file of records
   */
  public static Loaded<Records> requireRecords(Loaded<Records> loaded, Path folder) {
    if (loaded.issues().count(IssueCode.RECORDS_MISSING) > 0) {
      throw new IllegalArgumentException(
          "no file of records in "
              + folder
              + ": expected roster.csv, allocations.csv or another that duecare templates writes");
    }
    return loaded;
  }
}
