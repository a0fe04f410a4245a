package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.EqualityGroups;
import org.duecare.core.care.Direction.Author;
import org.junit.jupiter.api.Test;

class DirectionTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FRI_2026_04_10 = LocalDate.of(2026, 4, 10);
  private static final LocalDate MON_2026_04_20 = LocalDate.of(2026, 4, 20);

  private static Direction.Builder complete() {
    return Direction.about("ENG-REV-1", WED_2026_04_01)
        .setting(MON_2026_04_20)
        .by(Author.MANAGER, FRI_2026_04_10)
        .because("the parents asked");
  }

  @Test
  void keepsWhatWasSetByWhomWhenAndWhy() {
    Direction direction = complete().build();

    assertThat(direction.rule()).isEqualTo("ENG-REV-1");
    assertThat(direction.trigger()).isEqualTo(WED_2026_04_01);
    assertThat(direction.date()).isEqualTo(MON_2026_04_20);
    assertThat(direction.author()).isEqualTo(Author.MANAGER);
    assertThat(direction.given()).isEqualTo(FRI_2026_04_10);
    assertThat(direction.reason()).isEqualTo("the parents asked");
  }

  @Test
  void showsEverythingButTheReason() {
    assertThat(complete().build())
        .hasToString("2026-04-20 for ENG-REV-1 after 2026-04-01, by MANAGER on 2026-04-10");
  }

  @Test
  void needsAllItsParts() {
    assertThatNullPointerException()
        .isThrownBy(() -> Direction.about("ENG-REV-1", WED_2026_04_01).build())
        .withMessage("date");
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                Direction.about("ENG-REV-1", WED_2026_04_01)
                    .setting(MON_2026_04_20)
                    .by(Author.MANAGER, FRI_2026_04_10)
                    .build())
        .withMessage("reason");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> complete().because(" "))
        .withMessage("reason is blank: it must hold a character");
  }

  @Test
  void isAValue() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(complete().build(), complete().build()),
            List.of(complete().setting(FRI_2026_04_10).build()),
            List.of(complete().by(Author.SOCIAL_WORKER, FRI_2026_04_10).build()),
            List.of(complete().by(Author.MANAGER, WED_2026_04_01).build()),
            List.of(complete().because("another").build()),
            List.of(
                Direction.about("ENG-REV-2", WED_2026_04_01)
                    .setting(MON_2026_04_20)
                    .by(Author.MANAGER, FRI_2026_04_10)
                    .because("the parents asked")
                    .build()),
            List.of(
                Direction.about("ENG-REV-1", FRI_2026_04_10)
                    .setting(MON_2026_04_20)
                    .by(Author.MANAGER, FRI_2026_04_10)
                    .because("the parents asked")
                    .build())));
  }
}
