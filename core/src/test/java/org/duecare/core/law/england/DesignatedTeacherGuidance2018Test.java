package org.duecare.core.law.england;

import static org.assertj.core.api.Assertions.assertThat;

import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class DesignatedTeacherGuidance2018Test {

  @Test
  void isStatutoryGuidanceOnTheEducationPlan() {
    assertThat(DesignatedTeacherGuidance2018.rules())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.authority()).isEqualTo(Authority.STATUTORY_GUIDANCE);
              assertThat(rule.limit()).contains(new TimeLimit.WorkingDays(10));
            })
        .extracting(Rule::id)
        .isEqualTo("ENG-PEP");
  }
}
