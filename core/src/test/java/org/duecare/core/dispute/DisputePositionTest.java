package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A course can be followed another way from a position, and nothing of that is forgotten. */
class DisputePositionTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  @ParameterizedTest
  @MethodSource("org.duecare.core.dispute.DisputeSpecTest#disputes")
  void isCopiedWithItsState(SpecRow row) {
    EscalationPolicy policy = Policies.named(row.text("policy"));
    DisputeCourse course = new DisputeCourse(new DisputeClock(policy, CALENDAR));
    for (DisputeEvent event :
        DisputeNotation.dispute(policy, CALENDAR, row.text("events")).history()) {
      course.advanceTo(event.at().day());
      course.take(event);

      assertThat(course.copy().position().state()).isEqualTo(course.position().state());
    }
  }

  @Test
  void hasAllThatMayChangeInItsState() {
    long fixed = fields(Modifier.FINAL);
    DisputePosition position =
        new DisputePosition(new DisputeClock(Policies.named("plain"), CALENDAR));

    // Of what is final only the lists of pauses and of times resolved change.
    assertThat(position.state()).hasSize((int) (fields(0) - fixed + 2));
    assertThat(fixed).as("clock, pauses, times resolved").isEqualTo(3);
  }

  private static long fields(int modifier) {
    return Arrays.stream(DisputePosition.class.getDeclaredFields())
        .filter(field -> !field.isSynthetic())
        .map(Field::getModifiers)
        .filter(modifiers -> !Modifier.isStatic(modifiers) && (modifiers & modifier) == modifier)
        .count();
  }
}
