package org.duecare.core.law.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are used to the questions that the law leaves open: the mainstream reading, unless
 * another was chosen.
 *
 * <p>Immutable and thread-safe.
 */
public final class Readings {

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
    changed.sort(Comparator.comparingInt(each -> Integer.parseInt(each.number().substring(1))));
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
    for (Reading alternative : alternatives) {
      if (alternative.getClass() == answer.getClass()) {
        return alternative == answer;
      }
    }
    return answer.isMainstream();
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
