package org.duecare.files.table;

import java.util.Objects;
import org.duecare.files.IssueCode;
import org.jspecify.annotations.Nullable;

/** A cell is not what its column holds; the row is refused. */
public final class InvalidCellException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final IssueCode code;

  /** What was found. */
  private final String sentence;

  private final transient @Nullable Column<?> column;

  private InvalidCellException(IssueCode code, @Nullable Column<?> column, String sentence) {
    super(sentence);
    this.code = code;
    this.column = column;
    this.sentence = sentence;
  }

  /**
   * A cell that is not what cells of its type hold.
   *
   * @param sentence what is wrong, without the cell itself
   */
  public InvalidCellException(String sentence) {
    this(IssueCode.CELL_INVALID, null, sentence);
  }

  /**
   * A cell that does not go with the other cells of its row.
   *
   * @param code what is wrong
   * @param column its column
   * @param sentence what is wrong, without the cell itself
   * @return the exception
   */
  public static InvalidCellException of(IssueCode code, Column<?> column, String sentence) {
    return new InvalidCellException(code, column, sentence);
  }

  InvalidCellException in(Column<?> column) {
    return new InvalidCellException(code, column, sentence);
  }

  /**
   * What is wrong.
   *
   * @return the code
   */
  public IssueCode code() {
    return code;
  }

  /**
   * Where it is.
   *
   * @return the column
   */
  public Column<?> column() {
    return Objects.requireNonNull(column);
  }

  /**
   * What was found.
   *
   * @return the sentence
   */
  public String sentence() {
    return sentence;
  }
}
