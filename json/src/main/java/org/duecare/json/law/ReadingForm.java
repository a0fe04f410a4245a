package org.duecare.json.law;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.law.reading.Reading;

/**
 * An answer to a question that the law leaves open.
 *
 * @param question the number of the question, for example "A1"
 * @param answer the name of the answer
 */
record ReadingForm(String question, String answer) {

  /** The questions, each of which is an enum of its answers. */
  static Stream<Class<? extends Reading>> questions() {
    return Arrays.stream(Reading.class.getPermittedSubclasses())
        .map(question -> question.asSubclass(Reading.class));
  }

  static ReadingForm of(Reading reading) {
    return new ReadingForm(reading.number(), reading.name());
  }

  <Q extends Reading> Q value(Class<Q> allowed) {
    return answers(allowed)
        .filter(each -> each.number().equals(question) && each.name().equals(answer))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such answer to a question of the law; allowed are "
                        + answers(allowed)
                            .map(each -> each.number() + " " + each.name())
                            .collect(Collectors.joining(", "))));
  }

  private static <Q extends Reading> Stream<Q> answers(Class<Q> allowed) {
    return questions()
        .filter(allowed::isAssignableFrom)
        .flatMap(question -> Arrays.stream(question.getEnumConstants()))
        .map(allowed::cast);
  }
}
