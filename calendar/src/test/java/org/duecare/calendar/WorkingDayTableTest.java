package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkingDayTableTest {

  private static final int LAST_YEAR = 2101;
  private static final WorkingDayTable WEEKDAYS = WorkingDayTable.of(LAST_YEAR, List.of());

  @Test
  void theDatesMadeOneByOneAreThoseMadeTogether() {
    WorkingDayTable table = WorkingDayTable.ofWords(WEEKDAYS.words());
    int[] indexes = IntStream.iterate(0, i -> i + 331).takeWhile(i -> i < table.total()).toArray();

    List<LocalDate> oneByOne = IntStream.of(indexes).limit(60).mapToObj(table::at).toList();
    List<LocalDate> mixed = IntStream.of(indexes).mapToObj(table::at).toList();
    List<LocalDate> together = IntStream.of(indexes).mapToObj(table::at).toList();

    assertThat(together).isEqualTo(mixed).startsWith(oneByOne.toArray(new LocalDate[0]));
    assertThat(together).allSatisfy(date -> assertThat(WEEKDAYS.isWorking(date)).isTrue());
  }

  @Test
  void holdsMoreWorkingDaysThanAnyCalendarHas() {
    LocalDate last = LocalDate.of(LAST_YEAR, 12, 31);

    assertThat(WEEKDAYS.coverage().last()).isEqualTo(last);
    assertThat(WEEKDAYS.countThrough(last)).isEqualTo(WEEKDAYS.total()).isEqualTo(33_394);
    assertThat(WEEKDAYS.at(WEEKDAYS.total() - 1)).isEqualTo(LocalDate.of(LAST_YEAR, 12, 30));
  }
}
