package org.duecare.files.ssda903;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.duecare.core.child.HealthRecord;
import org.duecare.core.child.Postcode;
import org.duecare.files.IssueCode;

/**
 * The cells of the row at which a {@link RowSource} stands, by their columns: days, codes and
 * children, without the blanks around them. What is unusual in their form is noted.
 */
final class RowCells {

  /** The longest name of a child in bytes: the form allows 10, and some replace it by a hash. */
  static final int LONGEST_CHILD = 256;

  /** The longest text that is kept: a postcode, a number of a provider or of a social worker. */
  static final int LONGEST_TEXT = 64;

  /** The highest score of the Strengths and Difficulties Questionnaire. */
  static final int HIGHEST_SCORE = HealthRecord.HIGHEST_SCORE;

  private final RowSource lines;
  private final Layout layout;
  private final FormatNotes notes;
  private final DateReader dates;
  private final ChildIds ids = new ChildIds();
  private final byte[] capitals = new byte[CodeTable.LONGEST];
  private int from;
  private int to;

  RowCells(RowSource lines, Layout layout, FormatNotes notes) {
    this.lines = lines;
    this.layout = layout;
    this.notes = notes;
    this.dates = new DateReader(notes);
  }

  /** The children that were met so far. */
  ChildIds ids() {
    return ids;
  }

  /** Whether all cells from one on are blank, as far as they are held. */
  boolean areBlankFrom(int first) {
    for (int cell = first; cell < lines.cellsHeld(); cell++) {
      locate(cell);
      if (from != to) {
        return false;
      }
    }
    return true;
  }

  boolean isBlank(Column column) {
    locate(column);
    return from == to;
  }

  /** Whether the name of the child is longer than any is. */
  boolean nameChildTooLong() {
    locate(Column.CHILD);
    return to - from > LONGEST_CHILD;
  }

  /** Whether text names the child of the row; what is no text could make two children one. */
  boolean nameChild() {
    locate(Column.CHILD);
    byte[] b = lines.bytes();
    int signs = 0;
    for (int i = from; i < to; i++) {
      if (b[i] >= 0 && b[i] < ' ') {
        return false;
      }
      signs |= b[i];
    }
    return from != to && to - from <= LONGEST_CHILD && (signs >= 0 || isUtf8());
  }

  private boolean isUtf8() {
    try {
      ByteBuffer cell = ByteBuffer.wrap(lines.bytes(), from, to - from);
      return !StandardCharsets.UTF_8.newDecoder().decode(cell).toString().isBlank();
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The number of the child of the row, which text must name. */
  int child() {
    locateAndNote(Column.CHILD);
    return ids.number(lines.bytes(), from, to);
  }

  /** The day in a column, or {@link Days#NONE}, or {@link Days#INVALID}. */
  int day(Column column) {
    locateAndNote(column);
    return dates.read(lines.bytes(), from, to, lines.line());
  }

  /** The ordinal of the code in a column. */
  byte code(Column column, CodeTable table) {
    locateAndNote(column);
    byte[] b = lines.bytes();
    int code = table.find(b, from, to);
    if (code == CodeTable.UNKNOWN && to - from <= CodeTable.LONGEST) {
      code = table.find(capitals, 0, putInCapitals());
      notes.count(IssueCode.LOWER_CASE, lines.line(), code == CodeTable.UNKNOWN ? 0 : 1);
    }
    return (byte) code;
  }

  /** Copies the cell, so that messages show it as it is; gives its length. */
  private int putInCapitals() {
    byte[] b = lines.bytes();
    for (int i = from; i < to; i++) {
      boolean small = b[i] >= 'a' && b[i] <= 'z';
      capitals[i - from] = (byte) (small ? b[i] - ('a' - 'A') : b[i]);
    }
    return to - from;
  }

  /** The score in a column, or {@link RecordField#NONE}, or {@link RecordField#INVALID}. */
  int score(Column column) {
    locateAndNote(column);
    int score = 0;
    for (int i = from; i < to; i++) {
      int digit = lines.bytes()[i] - '0';
      if (digit < 0 || digit > 9 || to - from > 2) {
        return RecordField.INVALID;
      }
      score = score * 10 + digit;
    }
    return from == to ? RecordField.NONE : score > HIGHEST_SCORE ? RecordField.INVALID : score;
  }

  /** The miles in a column, or one of the marks of {@link DistanceColumn}. */
  double miles(Column column) {
    locateAndNote(column);
    return from == to ? DistanceColumn.NOT_KNOWN : DistanceColumn.read(text(column));
  }

  /** The postcode in a column; empty if the cell is blank or too long to be one. */
  Optional<Postcode> postcode(Column column) {
    locate(column);
    return from == to || to - from > LONGEST_TEXT
        ? Optional.empty()
        : Optional.of(text(column)).filter(text -> !text.isBlank()).map(Postcode::of);
  }

  /** The number of the text in a column, or {@link RecordField#NONE} or {@code INVALID}. */
  int text(Column column, ChildIds texts) {
    locateAndNote(column);
    if (from == to) {
      return RecordField.NONE;
    }
    return to - from > LONGEST_TEXT ? RecordField.INVALID : texts.number(lines.bytes(), from, to);
  }

  /** Whether a cell is blank or a day of which parts may be unknown. */
  boolean isPartOfDay(Column column) {
    return isBlank(column) || PartOfDay.isOne(text(column));
  }

  /** A number that differs where the cell of a column differs, going on from another number. */
  int hash(Column column, int seed) {
    locate(column);
    int hash = seed * 31 + 1;
    byte[] b = lines.bytes();
    for (int i = from; i < to; i++) {
      hash = hash * 31 + b[i];
    }
    return hash;
  }

  /** Whether the cell of a column holds a code, in whatever case. */
  boolean say(Column column, String code) {
    locate(column);
    return to - from == code.length() && text(column).equalsIgnoreCase(code);
  }

  /** Whether the row repeats the name of a column in its cell, as files joined by hand do. */
  boolean repeatName(Column column) {
    return text(column).equalsIgnoreCase(column.name());
  }

  /** What a message may say of a cell. */
  ShownCell shown(Column column) {
    boolean secret = column == Column.DOB || column == Column.MC_DOB;
    return new ShownCell(
        text(column), secret ? text(column) : text(Column.DOB), text(Column.CHILD));
  }

  private String text(Column column) {
    locate(column);
    return new String(lines.bytes(), from, to - from, StandardCharsets.UTF_8);
  }

  private void locateAndNote(Column column) {
    locate(column);
    int index = layout.indexOf(column);
    if (index >= 0 && (from != lines.from(index) || to != lines.to(index))) {
      notes.count(IssueCode.SURROUNDING_BLANKS, lines.line());
    }
  }

  private void locate(Column column) {
    int index = layout.indexOf(column);
    if (index < 0 || index >= lines.cellsHeld()) {
      from = 0;
      to = 0;
    } else {
      locate(index);
    }
  }

  /** Finds a cell without the blanks around it. */
  private void locate(int cell) {
    byte[] b = lines.bytes();
    int start = lines.from(cell);
    int end = lines.to(cell);
    while (start < end && (b[start] == ' ' || b[start] == '\t')) {
      start++;
    }
    while (start < end && (b[end - 1] == ' ' || b[end - 1] == '\t')) {
      end--;
    }
    from = start;
    to = end;
  }
}
