package org.duecare.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
        arguments(int.class, "a number"),
        arguments(BigDecimal.class, "a number"),
        arguments(Review.class, "a Review"),
        arguments(ObligationForm.class, "a Obligation"));
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
    assertThat(FaultSentence.unknownProperty(List.of("reviews", "child")))
        .isEqualTo("no such property here; allowed are child, reviews");
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
    assertThat(FaultSentence.other()).isEqualTo("not readable as the value that is expected here");
  }
}
