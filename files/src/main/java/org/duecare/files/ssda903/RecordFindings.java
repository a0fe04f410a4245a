package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/** What one thread finds in the rows of a table of records. */
final class RecordFindings {

  private final FormatNotes[] notes;
  private long dropped;
  private long refused;

  /** Findings in as many files as there are notes. */
  RecordFindings(FormatNotes... notes) {
    this.notes = notes;
  }

  void countRefused() {
    refused++;
  }

  void drop(IssueCode kind, int file, int line) {
    dropped++;
    notes[file].count(kind, line);
  }

  FormatNotes notes(int file) {
    return notes[file];
  }

  /** The rows that were dropped and refused. */
  RowCount count() {
    return new RowCount(0, refused, dropped);
  }
}
