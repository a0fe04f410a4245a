package org.duecare.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts in rows and columns, before anything is hidden, and which of their totals are to be
 * printed. The totals are the sums of the counts; none is given by hand. A list of counts is a
 * table of one column.
 *
 * <p>Each child, or whatever is counted, is in one row and one column. Totals that are not printed
 * here but can be read elsewhere must be declared as printed, otherwise they are not reckoned with.
 *
 * <p>Immutable and thread-safe.
 */
public final class CountTable {

  /** A kind of total. The set is complete. */
  public enum Total {
    /** The total of each row, printed at its end. */
    ROWS,
    /** The total of each column, printed below it. */
    COLUMNS,
    /** The total of all counts. */
    GRAND
  }

  /** Far above any number of children, and low enough that no sum overflows. */
  private static final long GREATEST_COUNT = 1_000_000_000;

  private final List<String> columns;
  private final List<String> rows;
  private final List<List<Long>> counts;
  private final Set<Total> totals;

  private CountTable(
      List<String> columns, List<String> rows, List<List<Long>> counts, Set<Total> totals) {
    this.columns = columns;
    this.rows = rows;
    this.counts = counts;
    this.totals = totals;
  }

  /**
   * A table without rows, all of whose totals are printed.
   *
   * @param columns the headings of the columns, one or more, each once
   * @return the table
   * @throws IllegalArgumentException if there is no column or a heading comes twice
   */
  public static CountTable withColumns(String... columns) {
    List<String> headings = List.of(columns);
    if (headings.isEmpty()) {
      throw new IllegalArgumentException("table has no column; at least one is needed");
    }
    Set<String> seen = new HashSet<>();
    headings.forEach(heading -> requireNew(seen.add(heading), "column", heading));
    return new CountTable(
        headings, List.of(), List.of(), Collections.unmodifiableSet(EnumSet.allOf(Total.class)));
  }

  /**
   * A list without entries, of which the total is printed: a table of one column.
   *
   * @param heading what is counted
   * @return the list
   */
  public static CountTable list(String heading) {
    return withColumns(heading).withTotals(Total.COLUMNS);
  }

  private static void requireNew(boolean isNew, String what, String label) {
    if (!isNew) {
      throw new IllegalArgumentException(what + " comes twice: " + label + "; each may come once");
    }
  }

  /**
   * This table with one more row.
   *
   * @param label the label of the row, which no other row has
   * @param counts the counts from the first column to the last, each from 0 to 1,000,000,000
   * @return the longer table
   * @throws IllegalArgumentException if another row has the label, if there are not as many counts
   *     as columns, or if a count is out of range; the message does not repeat a count
   */
  public CountTable row(String label, long... counts) {
    requireNew(!rows.contains(Objects.requireNonNull(label, "label")), "row", label);
    if (counts.length != columns.size()) {
      throw new IllegalArgumentException(
          "row " + label + " has " + counts.length + " counts; " + columns.size() + " are needed");
    }
    List<Long> row = Arrays.stream(counts).boxed().toList();
    if (row.stream().anyMatch(count -> count < 0 || count > GREATEST_COUNT)) {
      throw new IllegalArgumentException(
          "row " + label + " has a count out of range; 0 to " + GREATEST_COUNT + " is allowed");
    }
    return new CountTable(columns, and(rows, label), and(this.counts, row), totals);
  }

  private static <E> List<E> and(List<E> list, E last) {
    List<E> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }

  /**
   * This table, printed with other totals.
   *
   * @param printed the kinds of total that are printed, or can be read elsewhere; none for a table
   *     without totals
   * @return the changed table
   */
  public CountTable withTotals(Total... printed) {
    Set<Total> kinds = EnumSet.noneOf(Total.class);
    kinds.addAll(List.of(printed));
    return new CountTable(columns, rows, counts, Collections.unmodifiableSet(kinds));
  }

  /**
   * The labels of the rows.
   *
   * @return one for each row, in order, immutable
   */
  public List<String> rows() {
    return rows;
  }

  /**
   * The headings of the columns.
   *
   * @return one for each column, in order, immutable
   */
  public List<String> columns() {
    return columns;
  }

  /**
   * The counts.
   *
   * @return for each row its counts from the first column to the last, immutable
   */
  public List<List<Long>> counts() {
    return counts;
  }

  /**
   * The totals that are printed.
   *
   * @return the kinds, immutable
   */
  public Set<Total> totals() {
    return totals;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CountTable that
        && columns.equals(that.columns)
        && rows.equals(that.rows)
        && counts.equals(that.counts)
        && totals.equals(that.totals);
  }

  @Override
  public int hashCode() {
    return Objects.hash(columns, rows, counts, totals);
  }

  /** How many rows and columns there are. No count, for a log is not a place for small ones. */
  @Override
  public String toString() {
    return "table of counts, " + rows.size() + " x " + columns.size() + ", totals " + totals;
  }
}
