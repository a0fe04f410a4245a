package org.duecare.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DisclosureControlTest {

  private static final DisclosureControl DEPARTMENT = DisclosureControl.departmentForEducation();

  @Test
  void hidesOneToFiveAsTheDepartmentDoes() {
    assertThat(DEPARTMENT)
        .isEqualTo(DisclosureControl.hidingBelow(6))
        .hasToString("hides counts from 1 to 5, rounding NONE, 5 values left open");
    assertThat(DEPARTMENT.withZeros(Zeros.HIDDEN).withRounding(Rounding.TO_5))
        .hasToString("hides counts from 0 to 5, rounding TO_5, 6 values left open");
    assertThat(DEPARTMENT.withValuesLeftOpen(2))
        .hasToString("hides counts from 1 to 5, rounding NONE, 2 values left open");
  }

  @Test
  void isEqualByItsSettings() {
    assertThat(DEPARTMENT.withValuesLeftOpen(3))
        .isEqualTo(DEPARTMENT.withValuesLeftOpen(3))
        .hasSameHashCodeAs(DEPARTMENT.withValuesLeftOpen(3));
    assertThat(DEPARTMENT)
        .isNotEqualTo(DEPARTMENT.withZeros(Zeros.HIDDEN))
        .isNotEqualTo(DEPARTMENT.withRounding(Rounding.TO_5))
        .isNotEqualTo(DEPARTMENT.withValuesLeftOpen(3))
        .isNotEqualTo(DisclosureControl.hidingBelow(5))
        .isNotEqualTo("rule");
  }

  @Test
  void refusesWhatWouldProtectNothing() {
    assertThatThrownBy(() -> DisclosureControl.hidingBelow(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threshold is too low: 2; 3 or more is allowed");
    assertThatThrownBy(() -> DEPARTMENT.withValuesLeftOpen(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("values left open are too few: 1; 2 or more is allowed");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> DEPARTMENT.withZeros(null))
        .withMessage("zeros");
    assertThatNullPointerException()
        .isThrownBy(() -> DEPARTMENT.withRounding(null))
        .withMessage("rounding");
    assertThatNullPointerException()
        .isThrownBy(() -> DEPARTMENT.publish((CountTable) null))
        .withMessage("table");
  }
}
