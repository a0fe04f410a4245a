package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewsKnownTest {

  private static final LocalDate FRI_2022_04_01 = LocalDate.of(2022, 4, 1);

  @Test
  void saysFromWhichDayOn() {
    assertThat(ReviewsKnown.from(FRI_2022_04_01).day()).contains(FRI_2022_04_01);
    assertThat(ReviewsKnown.sinceEachStart().day()).isEmpty();
    assertThatThrownBy(() -> ReviewsKnown.from(null)).hasMessage("day");
  }

  @Test
  void isEqualByItsDay() {
    assertThat(ReviewsKnown.from(FRI_2022_04_01))
        .isEqualTo(ReviewsKnown.from(FRI_2022_04_01))
        .hasSameHashCodeAs(ReviewsKnown.from(FRI_2022_04_01))
        .isNotEqualTo(ReviewsKnown.sinceEachStart())
        .isNotEqualTo(FRI_2022_04_01);
  }

  @Test
  void showsItsDay() {
    assertThat(ReviewsKnown.from(FRI_2022_04_01)).hasToString("reviews known from 2022-04-01");
    assertThat(ReviewsKnown.sinceEachStart()).hasToString("reviews known since each start");
  }

  @Test
  void rowCountsAddUp() {
    assertThat(new RowCount(3, 2, 1).read()).isEqualTo(6);
    assertThat(new RowCount(3, 2, 1).plus(new RowCount(1, 1, 1))).isEqualTo(new RowCount(4, 3, 2));
    assertThat(ReturnTable.EPISODES.title()).isEqualTo("Episodes");
  }
}
