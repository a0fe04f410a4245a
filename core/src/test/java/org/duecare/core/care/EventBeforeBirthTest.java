package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventBeforeBirthTest {

  private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);

  private static CareHistory bornADayAfter(CareEventKind kind) {
    return CareHistory.builder(ChildId.of("C-1042"))
        .dateOfBirth(MON_2026_06_01.plusDays(1))
        .event(kind, MON_2026_06_01)
        .build();
  }

  @Test
  void isOneOfChildProtection() {
    assertThat(
            bornADayAfter(CareEventKind.INITIAL_CONFERENCE_HELD)
                .daysOf(CareEventKind.INITIAL_CONFERENCE_HELD))
        .containsExactly(MON_2026_06_01);
  }

  @Test
  void isNoneOfLeavingCare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bornADayAfter(CareEventKind.PATHWAY_PLAN_PREPARED))
        .withMessageStartingWith("event before the child was born: ");
  }

  @Test
  void secureAccommodationIsInCare() {
    assertThat(CareEventKind.SECURE_ACCOMMODATION_BEGUN.mayHappenOutsideCare()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CareHistory.builder(ChildId.of("C-1042"))
                    .event(CareEventKind.SECURE_ACCOMMODATION_BEGUN, MON_2026_06_01)
                    .build())
        .withMessageStartingWith("event outside every period of care: ");
  }
}
