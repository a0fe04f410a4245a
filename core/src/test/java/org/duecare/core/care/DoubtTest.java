package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.duecare.core.care.Doubt.Kind;
import org.junit.jupiter.api.Test;

class DoubtTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);

  private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);

  @Test
  void isAboutEverythingOnlyIfTheFactsAreInDoubtFromTheBeginning() {
    assertThat(Doubt.aboutEverything("every row was refused").isAboutEverything()).isTrue();
    assertThat(Doubt.from(WED_2026_04_01, "a row was refused").isAboutEverything()).isFalse();
    assertThat(Doubt.aboutTheDayOfAReview("a review has no date").isAboutEverything()).isFalse();
  }

  @Test
  void knowsWhatItIsAbout() {
    assertThat(Doubt.from(WED_2026_04_01, "a row was refused"))
        .isEqualTo(new Doubt(Kind.FACTS, WED_2026_04_01, LocalDate.MAX, "a row was refused"));
    assertThat(Doubt.aboutTheDayOfAReview("a review has no date"))
        .isEqualTo(
            new Doubt(Kind.REVIEW_DAY, LocalDate.MIN, LocalDate.MAX, "a review has no date"));
    assertThat(Doubt.from(WED_2026_04_01, "a row was refused").until(WED_2026_07_01).until())
        .isEqualTo(WED_2026_07_01);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Doubt(null, WED_2026_04_01, WED_2026_07_01, "a row was refused"))
        .withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> Doubt.from(null, "a row was refused"))
        .withMessage("from");
    assertThatNullPointerException()
        .isThrownBy(() -> Doubt.aboutEverything(null))
        .withMessage("reason");
  }
}
