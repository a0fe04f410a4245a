package org.duecare.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentBoundsTest {

  private final DocumentBounds<Integer> bounds = new DocumentBounds<>();

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
    assertThat(bounds.named("before any object", 1)).isNull();
    bounds.opened();
    assertThat(bounds.named("child", 2)).isNull();
    bounds.opened();
    assertThat(bounds.named("child", 3)).as("in an object within").isNull();
    bounds.closed();
    assertThat(bounds.named("reviews", 4)).isNull();
    assertThat(bounds.named("child", 5)).isEqualTo("a property is given twice; once is allowed");
    bounds.closed();
    assertThat(bounds.named("before any object", 6))
        .as("of an object of which somebody else read the beginning")
        .isEqualTo("a property is given twice; once is allowed");
  }

  @Test
  void theLastObjectIsRememberedAndTheOneAroundIt() {
    assertThat(bounds.place("child")).isNull();
    assertThat(bounds.position("child")).isZero();
    bounds.opened();
    bounds.named("child", 10);
    bounds.named("periods", 20);
    bounds.opened();
    bounds.named("start", 30);
    assertThat(bounds.place("start")).isEqualTo(30);
    bounds.closed();

    assertThat(bounds.place("start")).as("closed last").isEqualTo(30);
    assertThat(bounds.position("start")).isEqualTo(1);
    assertThat(bounds.place("periods")).as("of the one around it").isEqualTo(20);
    assertThat(bounds.position("periods")).isEqualTo(2);
    bounds.closed();
    assertThat(bounds.place("child")).isEqualTo(10);
    assertThat(bounds.place("start")).as("forgotten").isNull();
    bounds.closed();
    assertThat(bounds.place("child")).isNull();
  }

  static Stream<String> bounded() {
    return Stream.of("0", "-1.5", "1e1000", "1E-1000", "1e+7", "0e00", "9".repeat(1000));
  }

  @ParameterizedTest
  @MethodSource("bounded")
  void numbersOfAThousandCharactersAreAllowed(String number) {
    assertThat(bounds.number(number)).isNull();
  }

  /** Some parsers, such as one of YAML, give numbers that JSON does not have. */
  static Stream<String> outOfBounds() {
    return Stream.of(
        "9".repeat(1001),
        "1e1001",
        "1E-1001",
        "1e99999999999999999999",
        "0xE",
        "0x1e",
        "1e",
        "+1",
        ".5",
        "01",
        "1_000",
        "NaN",
        "");
  }

  @ParameterizedTest
  @MethodSource("outOfBounds")
  void longerOnesAndLargerExponentsAreNot(String number) {
    assertThat(bounds.number(number))
        .isEqualTo(
            "number out of bounds: one as JSON has it, of at most 1000 characters and an exponent"
                + " within 1000, is allowed");
  }

  @Test
  void aNumberThatCouldNotBeReadBackIsNotToBeWritten() {
    String fault = bounds.number("0xE");

    assertThat(DocumentBounds.ofNumber(new BigDecimal("1E+999"))).isNull();
    assertThat(DocumentBounds.ofNumber(new BigDecimal("1E-998"))).isNull();
    assertThat(
            DocumentBounds.ofNumber(
                new BigDecimal("0.8000000000000000444089209850062616169452667236328125")))
        .isNull();
    assertThat(DocumentBounds.ofNumber(new BigDecimal("1E+1000")))
        .as("1001 characters where it is written without an exponent")
        .isEqualTo(fault);
    assertThat(DocumentBounds.ofNumber(new BigDecimal("1E-1001"))).isEqualTo(fault);
    assertThat(DocumentBounds.ofNumber(new BigDecimal("1E+2147483647"))).isEqualTo(fault);
  }
}
