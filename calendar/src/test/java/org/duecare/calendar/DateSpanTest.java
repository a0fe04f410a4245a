package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTest {
  private static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
  private static final LocalDate SAT_2026_03_28 = LocalDate.of(2026, 3, 28);

  @Test
  void holdsBothEnds() {
    DateSpan span = DateSpan.closed(FRI_2026_03_27, SAT_2026_03_28);

    assertThat(span.first()).isEqualTo(FRI_2026_03_27);
    assertThat(span.last()).isEqualTo(SAT_2026_03_28);
    assertThat(span).hasToString("2026-03-27 to 2026-03-28");
  }

  @Test
  void leavesTheEndOfAHalfOpenSpanOut() {
    assertThat(DateSpan.halfOpen(FRI_2026_03_27, SAT_2026_03_28))
        .isEqualTo(DateSpan.closed(FRI_2026_03_27, FRI_2026_03_27));
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateSpan.closed(SAT_2026_03_28, FRI_2026_03_27))
        .withMessage(
            "span ends before it begins: first day 2026-03-28, last day 2026-03-27;"
                + " the last must be on or after the first");
  }

  @Test
  void refusesAHalfOpenSpanWithoutADay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateSpan.halfOpen(FRI_2026_03_27, FRI_2026_03_27))
        .withMessage(
            "span has no day: first day 2026-03-27, end 2026-03-27; the end must be later");
  }

  @Test
  void reachesToTheLastDayThereIs() {
    DateSpan span = DateSpan.closed(LocalDate.MAX.minusDays(1), LocalDate.MAX);

    assertThat(span.dates()).containsExactly(LocalDate.MAX.minusDays(1), LocalDate.MAX);
    assertThat(DateSpan.closed(LocalDate.MIN, LocalDate.MAX).days()).isEqualTo(730_484_999_634L);
  }
}
