package org.duecare.files.extract;

import org.duecare.files.IssueCode;
import org.duecare.files.table.Column;
import org.duecare.files.table.TableIssues;

/**
 * Where a fact stands.
 *
 * @param issues the issues of its file
 * @param line the physical line, from 1
 * @param column the column
 */
record Cell(TableIssues issues, int line, Column<?> column) {

  void add(IssueCode code, String sentence) {
    issues.add(code, line, column, sentence);
  }
}
