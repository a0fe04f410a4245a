package org.duecare.files;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong or remarkable in a file. It names file, line and column and says what was
 * found; it never holds the identifier of a child or a date of birth.
 *
 * <p>Immutable and thread-safe.
 */
public final class Issue {

  private final IssueCode code;
  private final String file;
  private final int line;
  private final @Nullable String column;
  private final String sentence;

  private Issue(IssueCode code, String file, int line, @Nullable String column, String sentence) {
    this.code = code;
    this.file = file;
    this.line = line;
    this.column = column;
    this.sentence = sentence;
  }

  /**
   * An issue about a file as a whole.
   *
   * @param code what is wrong
   * @param file the file as the reader shows it
   * @param sentence what was found, lower case, without full stop
   * @return the issue
   */
  public static Issue of(IssueCode code, String file, String sentence) {
    return new Issue(
        Objects.requireNonNull(code, "code"),
        Objects.requireNonNull(file, "file"),
        0,
        null,
        Objects.requireNonNull(sentence, "sentence"));
  }

  /**
   * This issue at a line.
   *
   * @param line the physical line, from 1
   * @return the issue with this line in place of any before
   * @throws IllegalArgumentException if the line is less than 1
   */
  public Issue atLine(int line) {
    if (line < 1) {
      throw new IllegalArgumentException("no line of a file: " + line + "; lines count from 1");
    }
    return new Issue(code, file, line, column, sentence);
  }

  /**
   * This issue in a column.
   *
   * @param column the name of the column
   * @return the issue with this column in place of any before
   */
  public Issue inColumn(String column) {
    return new Issue(code, file, line, Objects.requireNonNull(column, "column"), sentence);
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
   * What became of it.
   *
   * @return the effect, that of the code
   */
  public IssueEffect effect() {
    return code.effect();
  }

  /**
   * Where it is.
   *
   * @return the name of the file, or of the folder for an issue about a folder, preceded by that of
   *     the folder above where several were read
   */
  public String file() {
    return file;
  }

  /**
   * The physical line: an end of line inside quotes ends a line too.
   *
   * @return the line, from 1; empty if the issue is about the file
   */
  public OptionalInt line() {
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
  }

  /**
   * The column.
   *
   * @return the name of the column; empty if the issue is about the line or the file
   */
  public Optional<String> column() {
    return Optional.ofNullable(column);
  }

  /**
   * What was found.
   *
   * @return a sentence without the place, lower case, without full stop
   */
  public String sentence() {
    return sentence;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Issue that
        && code == that.code
        && file.equals(that.file)
        && line == that.line
        && Objects.equals(column, that.column)
        && sentence.equals(that.sentence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, file, line, column, sentence);
  }

  /** The place and the sentence, as {@code reviews.csv line 17, REVIEW: ...}. */
  @Override
  public String toString() {
    return file
        + (line == 0 ? "" : " line " + line)
        + (column == null ? "" : ", " + column)
        + ": "
        + sentence;
  }
}
