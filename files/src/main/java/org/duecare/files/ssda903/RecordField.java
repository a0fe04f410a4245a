package org.duecare.files.ssda903;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of records and what its cells hold. Every cell is held as a number: a day as
 * {@link Days} counts it, a code by its {@link Codes}, a text by its place among the texts.
 *
 * @param codes the codes, of a field of codes
 */
record RecordField(Column column, Kind kind, @Nullable Codes<?> codes) {

  /** What a cell holds. */
  enum Kind {
    /** A day without which the row says nothing. */
    START,
    /** A day not before the start; a row with a mistyped one would seem to go on. */
    END,
    /** Another day. */
    DAY,
    /** A day of which parts may be unknown, ZZ, held as text. */
    PART_OF_DAY,
    /** A code. */
    CODE,
    /** A score. */
    SCORE,
    /** Text. */
    TEXT
  }

  /** What stands for a text or a score that is blank. */
  static final int NONE = -1;

  /** What stands for a text or a score that cannot be. */
  static final int INVALID = -2;

  static RecordField of(Column column, Kind kind) {
    return new RecordField(column, kind, null);
  }

  static RecordField of(Column column, Codes<?> codes) {
    return new RecordField(column, Kind.CODE, codes);
  }

  /** The codes of a field of codes. */
  CodeTable table() {
    return Objects.requireNonNull(codes, "codes").table();
  }

  boolean isDay() {
    return kind == Kind.START || kind == Kind.END || kind == Kind.DAY;
  }

  boolean isText() {
    return kind == Kind.TEXT || kind == Kind.PART_OF_DAY;
  }

  /** Whether a number stands for a cell that holds nothing. */
  boolean isBlank(int value) {
    return value == (isDay() ? Days.NONE : kind == Kind.CODE ? CodeTable.BLANK : NONE);
  }

  /** Whether a number stands for a cell that does not hold what it should. */
  boolean isInvalid(int value) {
    return value == (isDay() ? Days.INVALID : kind == Kind.CODE ? CodeTable.UNKNOWN : INVALID);
  }
}
