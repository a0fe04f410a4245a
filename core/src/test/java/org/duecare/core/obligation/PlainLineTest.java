package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.core.obligation.ExplanationTest.explanation;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The one line that a twelve-year-old can read. */
class PlainLineTest {

  private static final LocalDate TUE_2026_09_01 = LocalDate.of(2026, 9, 1);

  @Test
  void saysOnePlainLineToo() {
    assertThat(explanation("in care 2026-04-01", LocalDate.of(2026, 4, 10), 0).inOneLine())
        .isEqualTo(
            "The first review must happen by Friday 1 May 2026: 20 working days after Wednesday"
                + " 1 April 2026, when the child came into care");
    assertThat(explanation("in care 2026-04-01; review 2026-05-02", TUE_2026_09_01, 0).inOneLine())
        .isEqualTo(
            "The first review had to happen by Friday 1 May 2026: 20 working days after Wednesday"
                + " 1 April 2026, when the child came into care; held on Saturday 2 May 2026:"
                + " 1 day late");
  }

  @Test
  void saysInOnePlainLineWhatCannotBeTold() {
    assertThat(explanation("in care before 2026-04-01", LocalDate.of(2026, 4, 10), 0).inOneLine())
        .isEqualTo(
            "We cannot tell the last day for the first review; we do not know on which day the"
                + " child came into care");
    assertThat(
            explanation("in care 2026-04-01; doubt from 2026-04-02", TUE_2026_09_01, 0).inOneLine())
        .isEqualTo(
            "We cannot tell the last day for the review; something in the records is wrong or"
                + " missing: a row was refused");
    assertThat(
            explanation(
                    "in care before 2022-04-01; reviews known from 2022-04-01; review 2022-05-10;"
                        + " review 2022-12-11",
                    TUE_2026_09_01,
                    1)
                .inOneLine())
        .isEqualTo(
            "We cannot tell by when the review had to happen; held on Sunday 11 December 2022:"
                + " late");
  }

  @Test
  void tellsInOnePlainLineWhatIsOver() {
    assertThat(explanation("in care 2026-04-01 to 2026-04-20 OTHER", TUE_2026_09_01, 0).inOneLine())
        .isEqualTo(
            "The first review had to happen by Friday 1 May 2026: 20 working days after Wednesday"
                + " 1 April 2026, when the child came into care; care ended on Monday 20 April"
                + " 2026, so it is no longer due");
    assertThat(explanation("in care 2026-04-01 to 2026-05-02 OTHER", TUE_2026_09_01, 0).inOneLine())
        .startsWith("The first review had to happen by Friday 1 May 2026: ")
        .endsWith("; not held by Saturday 2 May 2026, when care ended: 1 day past the limit");
    assertThat(explanation("in care 2026-04-01", TUE_2026_09_01, 0).inOneLine())
        .startsWith("The first review must happen by Friday 1 May 2026: ");
    assertThat(
            explanation("in care 2026-04-01; first meeting 2026-04-28", TUE_2026_09_01, 0)
                .inOneLine())
        .isEqualTo(
            "The last day for the first review is Friday 1 May 2026: 20 working days after"
                + " Wednesday 1 April 2026, when the child came into care; we do not know on which"
                + " day the review was finished");
  }

  @Test
  void tellsInOnePlainLineWhichDayToPlanBy() {
    String history = "in care 2026-11-10; review 2026-11-30";

    assertThat(explanation(history, LocalDate.of(2027, 1, 10), 1).inOneLine())
        .isEqualTo(
            "The second review must happen by Sunday 28 February 2027: 3 calendar months after"
                + " Monday 30 November 2026, when the first review was held; plan for Friday"
                + " 26 February 2027, the last working day before it");
    assertThat(
            explanation(history + "; review 2027-02-20", LocalDate.of(2027, 3, 10), 1).inOneLine())
        .as("it is over")
        .doesNotContain("plan for");
  }
}
