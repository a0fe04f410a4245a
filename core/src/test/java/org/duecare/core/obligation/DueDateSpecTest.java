package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.duecare.calendar.Certainty;
import org.duecare.core.CarePlanning;
import org.duecare.core.law.Rule;
import org.duecare.core.law.england.ApproximationsInUse;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Single due dates: {@code spec/due-dates.csv}, {@code spec/due-dates-as-known.csv} and {@code
 * spec/approximations.csv}.
 */
class DueDateSpecTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();

  static Stream<SpecRow> dueDates() {
    return SpecFile.rows(DueDateSpecTest.class, "/spec/due-dates.csv");
  }

  static Stream<SpecRow> dueDatesAsKnown() {
    return SpecFile.rows(DueDateSpecTest.class, "/spec/due-dates-as-known.csv");
  }

  static Stream<SpecRow> approximations() {
    return SpecFile.rows(DueDateSpecTest.class, "/spec/approximations.csv");
  }

  @ParameterizedTest
  @MethodSource("dueDates")
  void fallsOnTheLastDayOfTheLimit(SpecRow row) {
    DueDate due = ENGLAND.due(row.text("rule"), row.date("trigger"));

    assertThat(due.date()).isEqualTo(row.date("due"));
    assertThat(due.planBy()).contains(row.date("plan_by"));
    assertThat(due.certainty()).isEqualTo(Certainty.valueOf(row.text("certainty")));
    assertThat(due.rule().citation()).hasToString(row.text("provision"));
  }

  @ParameterizedTest
  @MethodSource("dueDatesAsKnown")
  void movesWithTheBankHolidaysProclaimedSince(SpecRow row) {
    CarePlanning then = ENGLAND.asKnownOn(row.date("known_on"));

    assertThat(then.due(row.text("rule"), row.date("trigger")).date())
        .isEqualTo(row.date("due_then"));
    DueDate now = ENGLAND.due(row.text("rule"), row.date("trigger"));
    assertThat(now.date()).isEqualTo(row.date("due_now"));
    assertThat(now.rule().citation()).hasToString(row.text("provision"));
  }

  @ParameterizedTest
  @MethodSource("approximations")
  void differsFromTheApproximationInUse(SpecRow row) {
    DueDate law = ENGLAND.due(row.text("rule"), row.date("trigger"));
    DueDate approximation = approximation(row);

    assertThat(law.date()).isEqualTo(row.date("law"));
    assertThat(approximation.date()).isEqualTo(row.date("approximation"));
    assertThat(law.date().plusDays(row.number("days_late"))).isEqualTo(approximation.date());
  }

  static DueDate approximation(SpecRow row) {
    Rule law = ENGLAND.due(row.text("rule"), row.date("trigger")).rule();
    return DueDate.of(approximationOf(law), row.date("trigger"), ENGLAND.calendar());
  }

  private static Rule approximationOf(Rule rule) {
    return Stream.of(ApproximationsInUse.first28Days(), ApproximationsInUse.months91And183Days())
        .flatMap(List::stream)
        .filter(approximation -> approximation.duty() == rule.duty())
        .findFirst()
        .orElseThrow();
  }
}
