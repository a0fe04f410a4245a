package org.duecare.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.calendar.Certainty;
import org.duecare.core.care.Review;
import org.duecare.json.obligation.ObligationForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultSentenceTest {

  static Stream<Arguments> types() {
    return Stream.of(
        arguments(LocalDate.class, "a date as yyyy-mm-dd"),
        arguments(LocalTime.class, "a time of day as hh:mm"),
        arguments(Certainty.class, "one of PUBLISHED, PROJECTED"),
        arguments(String.class, "a text"),
        arguments(List.class, "a list"),
        arguments(Set.class, "a list"),
        arguments(boolean.class, "true or false"),
        arguments(Boolean.class, "true or false"),
        arguments(OptionalInt.class, "a number"),
        arguments(OptionalLong.class, "a number"),
        arguments(OptionalDouble.class, "a number"),
        arguments(int.class, "a number"),
        arguments(BigDecimal.class, "a number"),
        arguments(Review.class, "a Review"),
        arguments(ObligationForm.class, "an Obligation"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void saysWhatIsExpected(Class<?> type, String expected) {
    assertThat(FaultSentence.notReadableAs(type))
        .isEqualTo("not readable: " + expected + " is expected");
    assertThat(FaultSentence.missingOrNotReadableAs(type))
        .isEqualTo("missing or not readable: " + expected + " is expected");
  }

  @Test
  void namesThePropertiesThatAreAllowedInOrder() {
    assertThat(FaultSentence.unknownProperty("hidden", 3, List.of("reviews", "child")))
        .isEqualTo(
            "no such property here; no. 3 of its object is none of those allowed: child, reviews");
  }

  @Test
  void namesAPropertyThatDiffersByTheCaseOfLetters() {
    assertThat(FaultSentence.unknownProperty("CHILD", 1, List.of("reviews", "child")))
        .isEqualTo(
            "no such property here; no. 1 of its object is child but for the case of letters");
  }

  @Test
  void saysBetweenWhichNumbersOneIsExpected() {
    assertThat(List.of(int.class, Integer.class))
        .allSatisfy(
            type ->
                assertThat(FaultSentence.numberOutOfRange(type))
                    .isEqualTo(
                        "number out of range: a whole number from -2147483648 to 2147483647 is"
                            + " expected"));
    assertThat(FaultSentence.numberOutOfRange(long.class))
        .contains("from -9223372036854775808 to 9223372036854775807 is");
  }

  @Test
  void givesTheSentenceOfARefusalButNotOfTheMachine() {
    assertThat(FaultSentence.refused(new IllegalArgumentException("day after the end")))
        .isEqualTo("day after the end");
    assertThat(FaultSentence.refused(new IllegalArgumentException()))
        .isEqualTo("not a value that is allowed here");
    assertThat(FaultSentence.refused(new NullPointerException("periods")))
        .isEqualTo("something is missing here that must be given");
  }

  @Test
  void repeatsNothingOfTheDocument() {
    assertThat(FaultSentence.unknownType())
        .isEqualTo("the property type is missing, or names no kind that is known here");
    assertThat(FaultSentence.noJson())
        .isEqualTo("no JSON here: the text breaks off, or has a character that cannot stand here");
    assertThat(FaultSentence.beyondTheParser())
        .isEqualTo(
            "beyond what the parser is set to read: a name, a text or a number is too long, or the"
                + " document is");
    assertThat(FaultSentence.noKey())
        .isEqualTo("a value of this kind cannot be the key of a map; identifiers and enums can be");
    assertThat(FaultSentence.other()).isEqualTo("not readable as the value that is expected here");
  }
}
