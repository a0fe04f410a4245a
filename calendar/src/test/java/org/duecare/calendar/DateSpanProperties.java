package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

/** A span against a list of days that a loop has made. */
class DateSpanProperties {

  @Property
  void agreesWithALoopOverItsDays(
      @ForAll @DateRange(min = "2023-12-01", max = "2024-04-01") LocalDate first,
      @ForAll @IntRange(max = 60) int more,
      @ForAll boolean nearLast,
      @ForAll @IntRange(min = -70, max = 70) int away) {
    LocalDate last = first.plusDays(more);
    LocalDate other = (nearLast ? last : first).plusDays(away);
    List<LocalDate> looped = new ArrayList<>();
    for (LocalDate date = first; !date.equals(last.plusDays(1)); date = date.plusDays(1)) {
      looped.add(date);
    }

    DateSpan span = DateSpan.closed(first, last);

    assertThat(span.dates().toList()).isEqualTo(looped);
    assertThat(span.days()).isEqualTo(looped.size());
    assertThat(span.contains(other)).isEqualTo(looped.contains(other));
    assertThat(DateSpan.halfOpen(first, last.plusDays(1))).isEqualTo(span);
  }
}
