package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

class DaysProperties {

  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  @Property
  void knowsTheSameDaysAsTheCalendarOfTheJdk(
      @ForAll("years") int year, @ForAll("months") int month, @ForAll("daysOfMonth") int day) {
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

  /** A fourth of the days lie around the ends of February or of a year of returns. */
  @Provide
  Arbitrary<Integer> days() {
    Arbitrary<Integer> any = uniform(Days.of(1900, 1, 1), Days.of(2098, 12, 31));
    Arbitrary<Integer> around =
        Combinators.combine(uniform(1901, 2097), Arbitraries.of(3, 4), uniform(-2, 1))
            .as((year, month, distance) -> Days.of(year, month, 1) + distance);
    return Arbitraries.oneOf(any, any, any, around);
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.oneOf(uniform(1895, 2105), Arbitraries.of(1900, 1904, 2000, 2024, 2098));
  }

  @Provide
  Arbitrary<Integer> months() {
    return Arbitraries.oneOf(uniform(1, 12), uniform(-1, 14), Arbitraries.just(2));
  }

  /** Mostly days that some months have and others have not. */
  @Provide
  Arbitrary<Integer> daysOfMonth() {
    return Arbitraries.oneOf(uniform(-1, 33), uniform(28, 31));
  }

  private static Arbitrary<Integer> uniform(int least, int most) {
    return Arbitraries.integers()
        .between(least, most)
        .withDistribution(RandomDistribution.uniform());
  }
}
