package org.duecare.core.child;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.calendar.DateSpan;
import org.jspecify.annotations.Nullable;

/** From a day, inclusive, to another, exclusive, or on and on. */
record Spell(LocalDate from, @Nullable LocalDate until) {

  Spell {
    Objects.requireNonNull(from, "from");
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException(
          "ends before it starts: starts " + from + ", ends " + until);
    }
  }

  static Spell since(LocalDate from) {
    return new Spell(from, null);
  }

  Spell endingOn(LocalDate day) {
    return new Spell(from, Objects.requireNonNull(day, "day"));
  }

  boolean isOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  /** What starts and ends on one day counts as being on it. */
  boolean isWithin(DateSpan span) {
    Objects.requireNonNull(span, "span");
    boolean endsBefore =
        until != null && !until.isAfter(span.first()) && from.isBefore(span.first());
    return !from.isAfter(span.last()) && !endsBefore;
  }

  @Override
  public String toString() {
    return "from " + from + (until == null ? "" : " to " + until);
  }
}
