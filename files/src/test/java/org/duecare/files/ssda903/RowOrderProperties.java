package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RowOrderProperties {

  @Property
  void ordersByDayAndKeepsRowsOfOneDayAsTheyWere(
      @ForAll @Size(max = 120) int @IntRange(min = -30, max = 30) [] days) {
    int[] rows = IntStream.range(0, days.length).toArray();

    RowOrder.sort(rows, rows.length, days);

    int[] expected =
        IntStream.range(0, days.length)
            .boxed()
            .sorted(Comparator.comparingInt((Integer row) -> days[row]))
            .mapToInt(row -> row)
            .toArray();
    assertThat(rows).isEqualTo(expected);
    assertThat(Arrays.stream(rows).distinct().count()).isEqualTo(days.length);
  }
}
