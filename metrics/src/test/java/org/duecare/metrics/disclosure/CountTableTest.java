package org.duecare.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.duecare.metrics.disclosure.CountTable.Total;
import org.junit.jupiter.api.Test;

class CountTableTest {

  private static final CountTable REVIEWS =
      CountTable.withColumns("in time", "late").row("first", 41, 3).row("later", 90, 12);

  @Test
  void keepsItsRowsInOrder() {
    assertThat(REVIEWS.columns()).containsExactly("in time", "late");
    assertThat(REVIEWS.rows()).containsExactly("first", "later");
    assertThat(REVIEWS.counts()).containsExactly(List.of(41L, 3L), List.of(90L, 12L));
  }

  @Test
  void printsAllTotalsUnlessToldOtherwise() {
    assertThat(REVIEWS.totals()).containsExactly(Total.ROWS, Total.COLUMNS, Total.GRAND);
    assertThat(REVIEWS.withTotals(Total.GRAND).totals()).containsExactly(Total.GRAND);
    assertThat(REVIEWS.withTotals().totals()).isEmpty();
    assertThat(CountTable.list("children").totals()).containsExactly(Total.COLUMNS);
  }

  @Test
  void isImmutable() {
    CountTable longer = REVIEWS.row("early", 7, 0);

    assertThat(REVIEWS.rows()).hasSize(2).isUnmodifiable();
    assertThat(longer.counts()).hasSize(3).isUnmodifiable();
    assertThat(longer.totals()).isUnmodifiable();
  }

  @Test
  void isEqualByAllItHolds() {
    CountTable again =
        CountTable.withColumns("in time", "late").row("first", 41, 3).row("later", 90, 12);

    assertThat(again).isEqualTo(REVIEWS).hasSameHashCodeAs(REVIEWS);
    assertThat(REVIEWS)
        .isNotEqualTo(REVIEWS.withTotals())
        .isNotEqualTo(REVIEWS.row("early", 0, 0))
        .isNotEqualTo(
            CountTable.withColumns("in time", "late").row("first", 41, 3).row("later", 90, 13))
        .isNotEqualTo(
            CountTable.withColumns("in time", "late").row("first", 41, 3).row("late", 90, 12))
        .isNotEqualTo(
            CountTable.withColumns("in time", "after").row("first", 41, 3).row("later", 90, 12))
        .isNotEqualTo("table");
  }

  @Test
  void printsNoCount() {
    assertThat(REVIEWS).hasToString("table of counts, 2 x 2, totals [ROWS, COLUMNS, GRAND]");
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThatThrownBy(CountTable::withColumns)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table has no column; at least one is needed");
    assertThatThrownBy(() -> CountTable.withColumns("late", "late"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column comes twice: late; each may come once");
    assertThatThrownBy(() -> REVIEWS.row("first", 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row comes twice: first; each may come once");
    assertThatThrownBy(() -> REVIEWS.row("early", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row early has 1 counts; 2 are needed");
  }

  @Test
  void refusesACountOutOfRangeWithoutRepeatingIt() {
    assertThat(REVIEWS.row("early", 0, 1_000_000_000).rows()).hasSize(3);
    assertThatThrownBy(() -> REVIEWS.row("early", 2, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row early has a count out of range; 0 to 1000000000 is allowed");
    assertThatThrownBy(() -> REVIEWS.row("early", 1_000_000_001, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row early has a count out of range; 0 to 1000000000 is allowed");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> REVIEWS.row(null, 1, 2)).withMessage("label");
    assertThatNullPointerException().isThrownBy(() -> CountTable.withColumns("late", null));
    assertThatNullPointerException().isThrownBy(() -> REVIEWS.withTotals((Total) null));
  }
}
