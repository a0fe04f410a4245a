package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DaysProperties {

  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  @Property
  void knowsTheSameDaysAsTheCalendarOfTheJdk(
      @ForAll @IntRange(min = 1895, max = 2105) int year,
      @ForAll @IntRange(min = -1, max = 14) int month,
      @ForAll @IntRange(min = -1, max = 33) int day) {
    int expected = Days.INVALID;
    if (year >= 1900 && year <= 2098) {
      try {
        expected = (int) LocalDate.of(year, month, day).toEpochDay();
      } catch (DateTimeException e) {
        expected = Days.INVALID;
      }
    }
    assertThat(Days.of(year, month, day)).isEqualTo(expected);
  }

  @Property
  void readsWhatTheJdkWrites(@ForAll("days") int day) {
    DateReader reader = new DateReader(new FormatNotes());
    for (String text : new String[] {PLAIN.format(Days.date(day)), Days.date(day).toString()}) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(reader.read(bytes, 0, bytes.length, 1)).isEqualTo(day);
    }
  }

  @Property
  void everyDayLiesInTheReturnOfItsYear(@ForAll("days") int day) {
    int year = Days.returnYear(day);
    LocalDate date = Days.date(day);

    assertThat(year).isEqualTo(date.getMonthValue() > 3 ? date.getYear() + 1 : date.getYear());
    assertThat(day).isBetween(Days.firstOfReturn(year), Days.lastOfReturn(year));
  }

  @Property
  void sharesOneDateForEachDay(@ForAll("days") int day) {
    DateCache cache = new DateCache();

    assertThat(cache.get(day)).isEqualTo(Days.date(day)).isSameAs(cache.get(day));
  }

  @Provide
  Arbitrary<Integer> days() {
    int first = Days.of(1900, 1, 1);
    return Arbitraries.integers().between(first, Days.of(2098, 12, 31));
  }
}
