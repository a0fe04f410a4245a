package org.duecare.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentBoundsTest {

  private final DocumentBounds bounds = new DocumentBounds();

  @Test
  void sixtyLevelsAreAllowedAndNoMore() {
    for (int level = 1; level <= 60; level++) {
      assertThat(bounds.opened()).isNull();
    }
    assertThat(bounds.opened()).isEqualTo("nested too deeply: at most 60 levels are allowed");
    assertThat(bounds.closed()).isNull();
    assertThat(bounds.closed()).isNull();
    assertThat(bounds.opened()).as("level 60 again").isNull();
  }

  @Test
  void aPropertyIsGivenOnceInAnObject() {
    assertThat(bounds.named("before any object")).isNull();
    bounds.opened();
    assertThat(bounds.named("child")).isNull();
    bounds.opened();
    assertThat(bounds.named("child")).as("in an object within").isNull();
    bounds.closed();
    assertThat(bounds.named("reviews")).isNull();
    assertThat(bounds.named("child")).isEqualTo("a property is given twice; once is allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1.5", "1e40", "1E-40", "1e+7", "1234567890123456789012345678901234567890"})
  void numbersOfFortyCharactersAreAllowed(String number) {
    assertThat(bounds.number(number)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678901234567890123456789012345678901",
        "1e41",
        "1E-41",
        "1e99999999999999999999"
      })
  void longerOnesAndLargerExponentsAreNot(String number) {
    assertThat(bounds.number(number))
        .isEqualTo(
            "number out of bounds: at most 40 characters and an exponent within 40 are allowed");
  }
}
