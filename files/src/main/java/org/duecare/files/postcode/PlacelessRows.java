package org.duecare.files.postcode;

import org.duecare.files.IssueCode;
import org.duecare.files.table.TableIssues;

/** Counts the postcodes of a table that have no place on the National Grid, for one note. */
final class PlacelessRows {

  private int onAnotherGrid;
  private int nowhere;
  private int firstLine;

  void onAnotherGrid(int line) {
    firstLine = firstLine == 0 ? line : firstLine;
    onAnotherGrid++;
  }

  void nowhere(int line) {
    firstLine = firstLine == 0 ? line : firstLine;
    nowhere++;
  }

  void note(TableIssues issues) {
    if (firstLine > 0) {
      issues.add(
          IssueCode.POSTCODES_WITHOUT_PLACE,
          firstLine,
          "postcodes without a place on the National Grid: "
              + nowhere
              + ", and of Northern Ireland, which is on another grid: "
              + onAnotherGrid
              + "; distances from and to them are not known");
    }
  }
}
