package org.duecare.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.EqualityGroups;
import org.duecare.core.HistoryNotation;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final String ACCOMMODATED =
      "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED FOSTER_OTHER";

  private static Coverage coverage(String history, String day) {
    return CarePlanning.england().coverage(HistoryNotation.parse(history), LocalDate.parse(day));
  }

  @Test
  void saysWhyAndByWhichReading() {
    assertThat(coverage(ACCOMMODATED, "2026-05-05").explanation())
        .hasToString(
            """
            Within the reviewing duty on Tuesday 5 May 2026: accommodated under section 20 for more \
            than 24 hours
              since Wednesday 1 April 2026
              by Children Act 1989 sections 20 and 22(1)(b)
              reviewed under SI 2010/959 regulation 32(1)
              reading A2: accommodation counts from its first day; counted from the end of its first 24 hours, it would be so since Thursday 2 April 2026""");
    assertThat(coverage(ACCOMMODATED, "2026-05-05"))
        .hasToString(
            "Within the reviewing duty on Tuesday 5 May 2026: accommodated under section 20 for"
                + " more than 24 hours");
  }

  @Test
  void saysWhichFactIsMissing() {
    assertThat(coverage(ACCOMMODATED, "2026-04-01").explanation())
        .hasToString(
            """
            Not known whether within the reviewing duty on Wednesday 1 April 2026
              unknown: whether the accommodation lasted more than 24 hours is not given""");
    assertThat(coverage(ACCOMMODATED, "2026-04-01").explanation().inOneLine())
        .isEqualTo(
            "We cannot tell whether reviews must be held on Wednesday 1 April 2026; we do not know"
                + " whether the child stayed for more than a day");
  }

  @Test
  void saysThatTheOtherReadingMakesTheChildAnAdult() {
    String born = "born 2008-02-29; in care 2025-04-01; episode 2025-04-01 FULL_CARE_ORDER OTHER";

    assertThat(coverage(born, "2026-02-28").explanation().toString())
        .endsWith(
            "reading A20: a child born on 29 February has the birthday of a common year on 1 March;"
                + " were it on 28 February, it would not be so");
    assertThat(coverage(born, "2026-02-27").explanation().toString()).doesNotContain("A20");
  }

  @Test
  void equalAnswersAreEqual() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(coverage(ACCOMMODATED, "2026-05-05"), coverage(ACCOMMODATED, "2026-05-05")),
            List.of(coverage(ACCOMMODATED, "2026-05-06")),
            List.of(coverage(ACCOMMODATED, "2026-04-01")),
            List.of(coverage("in care 2026-04-01", "2026-05-05")),
            List.of(coverage("in care 2026-04-02", "2026-05-05")),
            List.of(coverage(ACCOMMODATED + "; doubt from 2026-05-01", "2026-05-05"))));
  }
}
