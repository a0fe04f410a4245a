package org.duecare.core.law.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are used to the questions that the law leaves open: the mainstream reading, unless
 * another was chosen.
 *
 * <p>Immutable and thread-safe.
 */
public final class Readings {

  private static final Comparator<Reading> IN_ORDER =
      Comparator.comparingInt(answer -> Integer.parseInt(answer.number().substring(1)));

  /** The answers to each question, the mainstream one first. */
  private static final List<List<Reading>> QUESTIONS =
      Arrays.stream(Reading.class.getPermittedSubclasses())
          .map(question -> Stream.of(question.getEnumConstants()).map(Reading.class::cast).toList())
          .sorted(Comparator.comparing(answers -> answers.get(0), IN_ORDER))
          .toList();

  private static final Readings MAINSTREAM = new Readings(List.of());

  /** The answers that are not mainstream, in order of their questions, one a question. */
  private final List<Reading> alternatives;

  private Readings(List<Reading> alternatives) {
    this.alternatives = alternatives;
  }

  /**
   * The mainstream reading of every question.
   *
   * @return the readings
   */
  public static Readings mainstream() {
    return MAINSTREAM;
  }

  /**
   * These readings with another answer to one question.
   *
   * @param answer the answer
   * @return the changed readings
   */
  public Readings with(Reading answer) {
    Objects.requireNonNull(answer, "answer");
    List<Reading> changed = new ArrayList<>(alternatives);
    changed.removeIf(each -> each.getClass() == answer.getClass());
    if (!answer.isMainstream()) {
      changed.add(answer);
    }
    changed.sort(IN_ORDER);
    return new Readings(List.copyOf(changed));
  }

  /**
   * Whether an answer is the one that is used.
   *
   * @param answer the answer
   * @return true if it was chosen, or is mainstream and no other was
   */
  public boolean use(Reading answer) {
    Objects.requireNonNull(answer, "answer");
    return alternatives.isEmpty() ? answer.isMainstream() : inUse(answer) == answer;
  }

  /**
   * Whether every question is answered as mainstream does.
   *
   * @return true if no other answer was chosen
   */
  public boolean areMainstream() {
    return alternatives.isEmpty();
  }

  /**
   * The answers that are not used: to each question the one that would have to be chosen to change
   * it.
   *
   * @return the answers in order of their questions, immutable
   */
  public List<Reading> others() {
    return QUESTIONS.stream()
        .map(question -> use(question.get(0)) ? question.get(1) : question.get(0))
        .toList();
  }

  /**
   * The answer that is used to the question of another.
   *
   * @param answer an answer
   * @param <Q> the question
   * @return the answer used to its question
   */
  public <Q extends Reading> Q inUse(Q answer) {
    Objects.requireNonNull(answer, "answer");
    if (alternatives.isEmpty() && answer.isMainstream()) {
      return answer;
    }
    @SuppressWarnings("unchecked") // a question's own class: each enum is one
    Class<Q> question = (Class<Q>) answer.getClass();
    for (Reading alternative : alternatives) {
      if (question.isInstance(alternative)) {
        return question.cast(alternative);
      }
    }
    return question.getEnumConstants()[0];
  }

  /**
   * The answers that are not mainstream.
   *
   * @return the answers in order of their questions, immutable
   */
  public List<Reading> alternatives() {
    return alternatives;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Readings that && alternatives.equals(that.alternatives);
  }

  @Override
  public int hashCode() {
    return alternatives.hashCode();
  }

  @Override
  public String toString() {
    return alternatives.isEmpty()
        ? "mainstream readings"
        : "mainstream readings but for "
            + String.join(
                ", ",
                alternatives.stream().map(each -> each.number() + " " + each.name()).toList());
  }
}
