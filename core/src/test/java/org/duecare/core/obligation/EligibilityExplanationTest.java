package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.EqualityGroups;
import org.duecare.core.HistoryNotation;
import org.junit.jupiter.api.Test;

class EligibilityExplanationTest {

  private static Eligibility eligibility(String history, String asOf) {
    return Eligibility.of(HistoryNotation.parse(history), LocalDate.parse(asOf));
  }

  @Test
  void countsTheDays() {
    assertThat(eligibility("born 2010-11-30; in care 2026-12-01", "2027-03-05").explanation())
        .hasToString(
            """
            An eligible child on Friday 5 March 2027
              became an eligible child on Monday 1 March 2027
              looked after on 95 days since the 14th birthday; 91 are needed
              by SI 2010/959 regulation 40\
            """);
  }

  @Test
  void equalsWhatAnswersAlike() {
    String history = "born 2010-11-30; in care 2026-12-01";
    Eligibility eligible = eligibility(history, "2027-03-05");
    Eligibility otherwiseExplained =
        Eligibility.recorded(
            eligible.asOf(),
            eligible.finding(),
            eligible.eligibleFromBetween(),
            eligible.daysCounted(),
            eligible.missingFact(),
            eligibility(history, "2027-03-06").explanation());

    EqualityGroups.assertToldApart(
        List.of(
            List.of(eligible, eligibility(history, "2027-03-05"), Recordings.of(eligible)),
            List.of(eligibility(history, "2027-03-06")),
            List.of(otherwiseExplained),
            List.of(eligibility("in care 2026-12-01", "2027-03-05")),
            List.of(eligibility("born 2010-11-30; in care 2026-12-03", "2027-03-05"))));
  }

  @Test
  void printsTheAnswer() {
    assertThat(eligibility("born 2010-11-30; in care 2026-12-01", "2027-03-05"))
        .hasToString("An eligible child on Friday 5 March 2027");
  }

  @Test
  void namesTheReadingWhereItChangesTheDay() {
    String left14 = "born 2010-11-30; in care 2015-01-01 to 2024-11-30 OTHER; in care 2026-12-01";

    assertThat(eligibility(left14, "2027-03-05").explanation().toString())
        .endsWith(
            "reading A16: the 14th birthday is one of the days of 13 weeks; were it not, it would"
                + " be so since Monday 1 March 2027");
    assertThat(eligibility(left14, "2027-02-28").explanation().toString())
        .endsWith("were it not, it would not be so");
  }

  @Test
  void namesTheReadingOfLeapDays() {
    String history = "born 2008-02-29; in care 2020-01-01 to 2022-02-28 OTHER; in care 2024-03-01";

    assertThat(eligibility(history, "2024-06-01").explanation().toString())
        .endsWith("were it on 28 February, it would be so since Wednesday 29 May 2024")
        .doesNotContain("A16");
  }

  @Test
  void namesTheReadingOfTheLastDayAsAChild() {
    String history = "born 2008-02-29; in care 2020-01-01";

    assertThat(eligibility(history, "2026-02-28").explanation().toString())
        .endsWith(
            "reading A20: a child born on 29 February has the birthday of a common year on 1 March;"
                + " were it on 28 February, it would not be so");
    assertThat(eligibility(history, "2026-02-27").explanation().toString()).doesNotContain("A20");
  }

  @Test
  void doesNotTellTheDayOfBirth() {
    assertThat(eligibility("born 2010-11-30; in care 2015-01-01", "2026-11-29").explanation())
        .asString()
        .doesNotContain("30 November", "2010-11-30")
        .startsWith("Not an eligible child on Sunday 29 November 2026: under 16");
  }

  @Test
  void saysBetweenWhichDaysItBegan() {
    Eligibility eligibility =
        eligibility("born 2010-11-30; in care before 2026-09-02", "2026-12-05");

    assertThat(eligibility.eligibleFrom()).isEmpty();
    assertThat(eligibility.eligibleFromBetween()).hasToString("Optional[2026-11-30 to 2026-12-01]");
  }
}
