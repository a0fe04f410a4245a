package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallingDueTiesTest {

  private static FallingDueTies months(String counts) {
    List<Measure<?>> months =
        Arrays.stream(counts.split(" "))
            .<Measure<?>>map(
                count ->
                    Measure.ofCount(
                        Definition.of("due", "reviews that fall due", "reviews", "children"),
                        Council.YEAR,
                        Long.parseLong(count),
                        0,
                        part -> List.of()))
            .toList();
    return new FallingDueTies(months, DisclosureControl.departmentForEducation());
  }

  @Test
  void countsAllThatFallDue() {
    assertThat(months("38 0 3").all()).isEqualTo(41);
  }

  /** 38 is told as 40, which are 35 to 44; a number from 1 to 5 as hidden, which is any of them. */
  @ParameterizedTest(name = "{0}, hidden {1}, {2} more: {3}")
  @CsvSource({
    "38,      2, -1, true,  35 to 39 fall due for 5 to 1 overdue",
    "36,      5, -1, true,  36 to 40",
    "36,      3, -1, false, 5 overdue would leave 34",
    "44,      1, -1, true,  40 to 44",
    "44,      3, -1, false, 1 overdue would be 46",
    "44,      5,  1, true,  40 to 44 for 1 to 5 on short breaks",
    "44,      4,  1, false, 5 on short breaks would be 45",
    "36 12,   3, -1, true,  two months have room for each other",
    "3,       3, -1, true,  1 to 5",
    "3,       2, -1, false, 5 overdue would leave none where some are hidden",
    "0,       1, -1, false, fewer than none cannot fall due",
    "8,       3, -1, true,  told as 10: 6 to 14, for no number printed is under 6",
    "7,       3, -1, false, 5 overdue would leave 5"
  })
  void leavesOpenWhatGoesWithTheMonthsAsTheyAreTold(
      String counts, long hidden, int more, boolean open, String why) {
    assertThat(months(counts).leaveOpen(hidden, more)).as(why).isEqualTo(open);
  }
}
