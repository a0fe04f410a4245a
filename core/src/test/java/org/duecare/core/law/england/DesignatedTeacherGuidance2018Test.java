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
        .allSatisfy(rule -> assertThat(rule.authority()).isEqualTo(Authority.STATUTORY_GUIDANCE))
        .extracting(Rule::id)
        .containsExactly("ENG-PEP", "ENG-PEP-REVIEW-1", "ENG-PEP-TERM");
    assertThat(DesignatedTeacherGuidance2018.rules().get(0).limit())
        .contains(new TimeLimit.WorkingDays(10));
  }
}
