package org.duecare.files.ssda903;

import java.util.List;
import org.duecare.files.IssueCode;
import org.duecare.files.ssda903.RecordField.Kind;

/** Reads one file of a table of records. */
final class RecordReader implements RowReader<RecordColumns> {

  private static final int FIRST_CAPACITY = 1 << 8;

  private final TableRows in;
  private final List<RecordField> fields;
  private final RecordColumns rows;
  private final int[] cells;

  RecordReader(RecordTable table, TableRows in) {
    this.in = in;
    fields = table.fields();
    rows = new RecordColumns(table);
    cells = new int[fields.size()];
  }

  @Override
  public void read() {
    boolean blank = true;
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(fields.get(i));
      blank &= fields.get(i).isBlank(cells[i]);
    }
    if (blank && rows.table() != RecordTable.UASC) {
      in.drop(IssueCode.RECORDS_BLANK);
    } else if (in.cells().repeatName(fields.get(0).column())) {
      in.drop(IssueCode.COLUMN_NAMES_REPEATED);
    } else if (isGood()) {
      add();
    }
  }

  @Override
  public RecordColumns rows() {
    return rows;
  }

  @Override
  public int count() {
    return rows.count();
  }

  private int cell(RecordField field) {
    return switch (field.kind()) {
      case START, END, DAY -> in.cells().day(field.column());
      case CODE -> in.cells().code(field.column(), field.table());
      case SCORE -> in.cells().score(field.column());
      case TEXT -> in.cells().text(field.column(), rows.texts());
      case PART_OF_DAY ->
          in.cells().isPartOfDay(field.column())
              ? in.cells().text(field.column(), rows.texts())
              : RecordField.INVALID;
    };
  }

  /** Whether the days of the row can be; if not it is refused. */
  private boolean isGood() {
    for (int i = 0; i < cells.length; i++) {
      RecordField field = fields.get(i);
      boolean missing = field.kind() == Kind.START && !Days.isDay(cells[i]);
      if (missing || (field.kind() == Kind.END && cells[i] == Days.INVALID)) {
        in.refuse(
            missing ? IssueCode.RECORD_START_INVALID : IssueCode.RECORD_END_INVALID,
            field.column(),
            () -> in.cells().shown(field.column()).notADate());
        return false;
      }
    }
    if (rows.table().hasStart()
        && Days.isDay(cells[RecordTable.END])
        && cells[RecordTable.END] < cells[RecordTable.START]) {
      int start = cells[RecordTable.START];
      int end = cells[RecordTable.END];
      in.refuse(
          IssueCode.RECORD_ENDS_BEFORE_START,
          fields.get(RecordTable.END).column(),
          () -> "ends before it starts: starts " + Days.date(start) + ", ends " + Days.date(end));
      return false;
    }
    return true;
  }

  private void add() {
    if (rows.isFull()) {
      rows.grow(Math.max(FIRST_CAPACITY, in.expectedRows(rows.count())));
    }
    rows.add(in, cells);
    for (int i = 0; i < cells.length; i++) {
      if (fields.get(i).isInvalid(cells[i])) {
        noteInvalid(fields.get(i));
      }
    }
  }

  private void noteInvalid(RecordField field) {
    in.note(
        IssueCode.RECORD_CELL_INVALID,
        field.column(),
        () -> {
          ShownCell shown = in.cells().shown(field.column());
          return switch (field.kind()) {
            case CODE -> shown.notACode(field.table().listed());
            case SCORE -> shown.notACode("0 to " + RowCells.HIGHEST_SCORE);
            case TEXT -> "longer than " + RowCells.LONGEST_TEXT + " bytes: it is not used";
            default -> shown.notADate();
          };
        });
  }
}
