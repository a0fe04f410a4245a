package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankHolidayTest {
  private static final LocalDate MON_2027_06_07 = LocalDate.of(2027, 6, 7);
  private static final LocalDate FRI_2027_01_15 = LocalDate.of(2027, 1, 15);
  private static final LocalDate SAT_2027_01_16 = LocalDate.of(2027, 1, 16);

  private static BankHoliday stateOccasion() {
    return BankHoliday.of(
        MON_2027_06_07,
        "State occasion",
        Division.SCOTLAND,
        BankHolidayKind.ONE_OFF,
        "Royal proclamation of 2027");
  }

  @Test
  void holdsWhatItWasMadeOf() {
    BankHoliday holiday =
        stateOccasion().withFirstPublished(FRI_2027_01_15).withWithdrawn(SAT_2027_01_16);

    assertThat(holiday.date()).isEqualTo(MON_2027_06_07);
    assertThat(holiday.name()).isEqualTo("State occasion");
    assertThat(holiday.division()).isEqualTo(Division.SCOTLAND);
    assertThat(holiday.kind()).isEqualTo(BankHolidayKind.ONE_OFF);
    assertThat(holiday.source()).isEqualTo("Royal proclamation of 2027");
    assertThat(holiday.certainty()).isEqualTo(Certainty.PUBLISHED);
    assertThat(holiday.firstPublished()).contains(FRI_2027_01_15);
    assertThat(holiday.withdrawn()).contains(SAT_2027_01_16);
    assertThat(holiday).hasToString("2027-06-07 State occasion (scotland, ONE_OFF)");
  }

  @Test
  void doesNotInventWhenItWasPublished() {
    assertThat(stateOccasion().firstPublished()).isEmpty();
    assertThat(stateOccasion().withdrawn()).isEmpty();
  }

  @Test
  void isAValue() {
    BankHoliday published = stateOccasion().withFirstPublished(FRI_2027_01_15);

    assertThat(published)
        .isEqualTo(stateOccasion().withFirstPublished(FRI_2027_01_15))
        .hasSameHashCodeAs(stateOccasion().withFirstPublished(FRI_2027_01_15));
    List<BankHoliday> others =
        List.of(
            stateOccasion(),
            published.withFirstPublished(SAT_2027_01_16),
            published.withWithdrawn(SAT_2027_01_16),
            other(FRI_2027_01_15, "State occasion", Division.SCOTLAND, BankHolidayKind.ONE_OFF),
            other(MON_2027_06_07, "Another", Division.SCOTLAND, BankHolidayKind.ONE_OFF),
            other(
                MON_2027_06_07,
                "State occasion",
                Division.NORTHERN_IRELAND,
                BankHolidayKind.ONE_OFF),
            other(MON_2027_06_07, "State occasion", Division.SCOTLAND, BankHolidayKind.MOVED),
            BankHoliday.of(
                    MON_2027_06_07,
                    "State occasion",
                    Division.SCOTLAND,
                    BankHolidayKind.ONE_OFF,
                    "Hearsay")
                .withFirstPublished(FRI_2027_01_15),
            BankHoliday.of(
                    MON_2027_06_07,
                    "State occasion",
                    Division.SCOTLAND,
                    BankHolidayKind.ONE_OFF,
                    "Royal proclamation of 2027",
                    Certainty.PROJECTED)
                .withFirstPublished(FRI_2027_01_15));
    assertThat(others).doesNotContain(published);
    assertThat(published).isNotEqualTo(null).isNotEqualTo("2027-06-07");
  }

  private static BankHoliday other(
      LocalDate date, String name, Division division, BankHolidayKind kind) {
    return BankHoliday.of(date, name, division, kind, "Royal proclamation of 2027")
        .withFirstPublished(FRI_2027_01_15);
  }

  @Test
  void refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BankHoliday.of(
                    MON_2027_06_07, " ", Division.SCOTLAND, BankHolidayKind.ONE_OFF, "Act"))
        .withMessage("bank holiday on 2027-06-07 has a blank name: it must hold a character");
  }

  @Test
  void refusesABlankSource() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BankHoliday.of(
                    MON_2027_06_07, "Day", Division.SCOTLAND, BankHolidayKind.ONE_OFF, ""))
        .withMessage("bank holiday on 2027-06-07 has a blank source: it must hold a character");
  }

  @Test
  void refusesToBeWithdrawnBeforeItWasPublished() {
    String message =
        "bank holiday on 2027-06-07 withdrawn before it was published:"
            + " published 2027-01-16, withdrawn 2027-01-15";
    BankHoliday published = stateOccasion().withFirstPublished(SAT_2027_01_16);
    BankHoliday withdrawn = stateOccasion().withWithdrawn(FRI_2027_01_15);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> published.withWithdrawn(FRI_2027_01_15))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withdrawn.withFirstPublished(SAT_2027_01_16))
        .withMessage(message);
  }
}
