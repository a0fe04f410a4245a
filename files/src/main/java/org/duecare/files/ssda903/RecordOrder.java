package org.duecare.files.ssda903;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duecare.files.IssueCode;

/**
 * Puts the records of a child in order, one for each fact: a later folder goes before an earlier,
 * repeats are dropped, and of two rows of one folder that contradict each other the first stays.
 */
final class RecordOrder {

  private final int asOf;
  private final Findings findings;

  /** Orders records as they were known on a day, or {@link LaterRows#NO_DAY}. */
  RecordOrder(int asOf, Findings findings) {
    this.asOf = asOf;
    this.findings = findings;
  }

  void arrange(RecordRows records, int child) {
    int[] rows = records.rows(child);
    if (rows.length == 0) {
      return;
    }
    int count = leaveOutLater(records, rows);
    if (count > 1) {
      count = keepOneOfEach(records, child, rows, count);
    }
    if (records.table().hasStart()) {
      Arrays.sort(rows, 0, count);
      RowOrder.sort(rows, count, records.columns().values(RecordTable.START));
    }
    records.byChild().store(child, rows, count);
  }

  private int leaveOutLater(RecordRows records, int[] rows) {
    int kept = 0;
    for (int row : rows) {
      if (records.table().hasStart() && records.start(row) > asOf) {
        findings.dropRecord(IssueCode.RECORDS_IN_FUTURE, records, row);
      } else {
        rows[kept++] = row;
      }
    }
    return kept;
  }

  private int keepOneOfEach(RecordRows records, int child, int[] rows, int count) {
    Map<List<Integer>, Integer> places = new HashMap<>();
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int row = rows[i];
      Integer place = places.putIfAbsent(key(records, row), kept);
      if (place == null) {
        rows[kept++] = row;
      } else if (records.folder(row) > records.folder(rows[place])) {
        replace(records, rows[place], row);
        rows[place] = row;
      } else if (records.columns().sayTheSame(row, rows[place])) {
        findings.dropRecord(IssueCode.ROWS_REPEATED, records, row);
      } else {
        refuse(records, child, row, rows[place]);
      }
    }
    return kept;
  }

  private static List<Integer> key(RecordRows records, int row) {
    List<Integer> key = new ArrayList<>();
    key.add(records.table().isYearly() ? records.folder(row) : 0);
    for (int field : records.table().key()) {
      key.add(records.columns().value(field, row));
    }
    return key;
  }

  private void replace(RecordRows records, int old, int row) {
    boolean same = records.columns().sayTheSame(old, row);
    findings.dropRecord(same ? IssueCode.ROWS_REPEATED : IssueCode.RECORDS_REPLACED, records, old);
  }

  private void refuse(RecordRows records, int child, int row, int first) {
    records.setDoubtful(child);
    findings.refuseRecord(
        IssueCode.RECORD_CONTRADICTED,
        records,
        row,
        records.table().fields().get(0).column(),
        () ->
            "another row of the child says otherwise: "
                + records.files().of(first).name()
                + " line "
                + records.columns().line(first)
                + "; that one is used");
  }
}
