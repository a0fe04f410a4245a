package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.InventedRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.junit.jupiter.api.Test;

class LessBindingReviewsTest {

  private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);
  private static final String CARE = "in care 2026-04-01; review 2026-04-28";

  private static Rule.Builder local(Trigger trigger) {
    return InventedRules.rule("INV-1", trigger)
        .under(new Instrument("IR 1", "Invented").provision("rule 1"), Authority.LOCAL_POLICY);
  }

  private static String asked(Rule rule, String history, LocalDate asOf) {
    return Line.text(
        CarePlanning.england()
            .withOverlay(List.of(rule))
            .timeline(HistoryNotation.parse(history), asOf)
            .under("INV-1")
            .obligations());
  }

  @Test
  void askForTheRestOfAnAdjournedReview() {
    Rule rule = local(Trigger.REVIEW_ADJOURNED).within(new TimeLimit.WorkingDays(10)).build();

    assertThat(asked(rule, "in care 2026-04-01; review 2026-04-28 to 2026-05-13", WED_2026_07_01))
        .isEqualTo("INV-1 - 2026-04-28 2026-05-13 2026-05-13 ON_TIME - -");
    assertThat(asked(rule, "in care 2026-04-01; adjourned 2026-04-28", LocalDate.of(2026, 5, 14)))
        .isEqualTo("INV-1 - 2026-04-28 2026-05-13 - OUTSTANDING 1 -");
    assertThat(asked(rule, CARE, WED_2026_07_01)).as("none was adjourned").isEmpty();
  }

  @Test
  void askForAReviewThatWasCalledFor() {
    Rule rule = local(Trigger.EARLY_REVIEW_EVENT).within(new TimeLimit.Days(14)).build();
    String called = CARE + "; event REVIEWING_OFFICER_ASKED 2026-05-01";

    assertThat(asked(rule, called + "; review 2026-05-15", WED_2026_07_01))
        .isEqualTo("INV-1 - 2026-05-01 2026-05-15 2026-05-15 ON_TIME - -");
    assertThat(asked(rule, called, LocalDate.of(2026, 5, 15)))
        .isEqualTo("INV-1 - 2026-05-01 2026-05-15 - NOT_YET_DUE - -");
    assertThat(asked(rule, called + "; first meeting 2026-05-10", WED_2026_07_01))
        .isEqualTo("INV-1 - 2026-05-01 2026-05-15 2026-05-10 UNKNOWN - - DAY_COMPLETED");
  }

  @Test
  void askForNothingWhereTheyWereNotInForce() {
    Rule later =
        local(Trigger.REVIEW_ADJOURNED)
            .within(new TimeLimit.WorkingDays(10))
            .inForceFrom(LocalDate.of(2026, 4, 29))
            .build();

    assertThat(asked(later, "in care 2026-04-01; review 2026-04-28 to 2026-05-13", WED_2026_07_01))
        .isEmpty();
  }

  @Test
  void mayBeForYoungChildrenOnly() {
    Rule rule =
        local(Trigger.REVIEW_ADJOURNED)
            .within(new TimeLimit.WorkingDays(10))
            .forChildrenUnder(5)
            .build();
    String adjourned = "in care 2026-04-01; review 2026-04-28 to 2026-05-13";

    assertThat(asked(rule, "born 2021-04-29; " + adjourned, WED_2026_07_01))
        .isEqualTo("INV-1 - 2026-04-28 2026-05-13 2026-05-13 ON_TIME - -");
    assertThat(asked(rule, "born 2021-04-28; " + adjourned, WED_2026_07_01)).isEmpty();
    assertThat(asked(rule, adjourned, WED_2026_07_01))
        .isEqualTo("INV-1 - 2026-04-28 - 2026-05-13 UNKNOWN - - DATE_OF_BIRTH");
  }

  @Test
  void mayFixNoLimit() {
    assertThat(asked(local(Trigger.FIRST_REVIEW).build(), CARE, WED_2026_07_01))
        .isEqualTo("INV-1 2 - - - UNKNOWN - - NO_LIMIT_FIXED");
  }

  @Test
  void haveVersions() {
    Rule old = local(Trigger.FIRST_REVIEW).within(new TimeLimit.Months(2)).build();
    Rule changed =
        local(Trigger.FIRST_REVIEW)
            .within(new TimeLimit.Months(1))
            .inForceFrom(LocalDate.of(2026, 4, 28))
            .build();
    CarePlanning both = CarePlanning.england().withOverlay(List.of(old, changed));

    assertThat(
            Line.text(
                both.timeline(HistoryNotation.parse(CARE), WED_2026_07_01)
                    .under("INV-1")
                    .obligations()))
        .isEqualTo("INV-1 2 2026-04-28 2026-05-28 - OUTSTANDING 34 -");
  }
}
