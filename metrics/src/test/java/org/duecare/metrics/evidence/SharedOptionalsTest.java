package org.duecare.metrics.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedOptionalsTest {

  private final SharedOptionals<LocalDate> days = new SharedOptionals<>();

  @Test
  void equalValuesHaveOneOptional() {
    Optional<LocalDate> first = days.of(LocalDate.of(2026, 3, 31));

    assertThat(first).contains(LocalDate.of(2026, 3, 31));
    assertThat(days.of(LocalDate.of(2026, 3, 31))).isSameAs(first);
    assertThat(days.of(Optional.of(LocalDate.of(2026, 3, 31)))).isSameAs(first);
    assertThat(days.of(LocalDate.of(2026, 4, 1))).contains(LocalDate.of(2026, 4, 1));
  }

  @Test
  void noValueIsTheEmptyOptional() {
    LocalDate none = null;

    assertThat(days.of(none)).isEmpty();
    assertThat(days.of(Optional.empty())).isEmpty();
  }
}
