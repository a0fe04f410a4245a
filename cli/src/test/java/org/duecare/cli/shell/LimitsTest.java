package org.duecare.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.duecare.core.CarePlanning;
import org.duecare.core.law.Citation;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final Set<String> KINDS =
      CarePlanning.england().ruleBook().rules().stream()
          .flatMap(rule -> rule.limit().stream())
          .map(Limits::words)
          .collect(Collectors.toSet());

  @Test
  void saysALimitAsPeopleDo() {
    assertThat(Limits.words(new TimeLimit.WorkingDays(20))).isEqualTo("20 working days");
    assertThat(Limits.words(new TimeLimit.WorkingDays(1))).isEqualTo("1 working day");
    assertThat(Limits.words(new TimeLimit.WorkingDaysBeginningWith(5)))
        .isEqualTo("5 working days beginning with the day");
    assertThat(Limits.words(new TimeLimit.Days(42))).isEqualTo("42 days");
    assertThat(Limits.words(new TimeLimit.DaysBeginningWith(28)))
        .isEqualTo("28 days beginning with the day");
    assertThat(Limits.words(new TimeLimit.Weeks(1))).isEqualTo("1 week");
    assertThat(Limits.words(new TimeLimit.WeeksBeginningWith(2)))
        .isEqualTo("2 weeks beginning with the day");
    assertThat(Limits.words(new TimeLimit.Months(3))).isEqualTo("3 calendar months");
    assertThat(Limits.words(new TimeLimit.WorkingDaysBefore(15)))
        .isEqualTo("15 working days before");
    assertThat(Limits.words(new TimeLimit.DaysBetween(28, 42))).isEqualTo("28 to 42 days");
    assertThat(Limits.words(new TimeLimit.PartOfMonths(6, 1, 2)))
        .isEqualTo("1/2 of 6 calendar months");
    assertThat(Limits.words(new TimeLimit.UntilTheEvent())).isEqualTo("until the event");
  }

  @Test
  void saysALimitThatIsMovedOn() {
    Citation provision = CarePlanning.england().ruleBook().rules().get(0).citation();
    TimeLimit moved =
        new TimeLimit.RolledOn(new TimeLimit.Months(3), provision, Verification.PRIMARY_TEXT);
    assertThat(Limits.words(moved))
        .as("a Saturday is neither, and the limit ends there")
        .isEqualTo("3 calendar months, moved on from a Sunday or a public holiday");
  }

  @Test
  void noLimitOfEnglandIsShownAsCode() {
    assertThat(KINDS).isNotEmpty().noneMatch(words -> words.contains("["));
  }
}
