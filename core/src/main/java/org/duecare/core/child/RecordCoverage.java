package org.duecare.core.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duecare.calendar.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * For which days records of each kind were given. Where none were, that a child has none says
 * nothing: a figure made of them is not 0 but unknown.
 *
 * <p>Immutable and thread-safe.
 */
public final class RecordCoverage {

  private static final RecordCoverage NONE = new RecordCoverage(Map.of());

  private final Map<RecordKind, List<DateSpan>> spans;

  private RecordCoverage(Map<RecordKind, List<DateSpan>> spans) {
    this.spans = spans;
  }

  /**
   * No records of any kind.
   *
   * @return the coverage
   */
  public static RecordCoverage none() {
    return NONE;
  }

  /**
   * This coverage, with records of a kind given for a span of days beside those before.
   *
   * @param kind the kind of records
   * @param span the days, mostly a year
   * @return the wider coverage
   */
  public RecordCoverage with(RecordKind kind, DateSpan span) {
    Objects.requireNonNull(span, "span");
    Map<RecordKind, List<DateSpan>> wider = new EnumMap<>(RecordKind.class);
    wider.putAll(spans);
    List<DateSpan> ofKind = new ArrayList<>(spans(kind));
    ofKind.add(span);
    wider.put(kind, List.copyOf(ofKind));
    return new RecordCoverage(Collections.unmodifiableMap(wider));
  }

  /**
   * The spans of days for which records of a kind were given.
   *
   * @param kind the kind of records
   * @return the spans in the order in which they were added; immutable
   */
  public List<DateSpan> spans(RecordKind kind) {
    return spans.getOrDefault(Objects.requireNonNull(kind, "kind"), List.of());
  }

  /**
   * Whether records of a kind were given for all days of a span.
   *
   * @param kind the kind of records
   * @param span the days, for a single day from it to it
   * @return true if one or several of the spans given hold all of them
   */
  public boolean covers(RecordKind kind, DateSpan span) {
    List<DateSpan> given = spans(kind);
    Objects.requireNonNull(span, "span");
    boolean covered = false;
    boolean found = true;
    for (LocalDate day = span.first(); found && !covered; ) {
      found = false;
      for (DateSpan one : given) {
        if (one.contains(day)) {
          covered |= !one.last().isBefore(span.last());
          day = one.last().plusDays(1);
          found = true;
        }
      }
    }
    return covered;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordCoverage that && spans.equals(that.spans);
  }

  @Override
  public int hashCode() {
    return spans.hashCode();
  }

  @Override
  public String toString() {
    return "records given: " + spans;
  }
}
