package org.duecare.core.obligation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Why a date or an outcome is what it is: the steps of the reasoning, in order, and their text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param steps the steps, the first being the headline
 */
public record Explanation(List<ExplanationStep> steps) {

  /**
   * Checks the steps.
   *
   * @param steps the steps, the first being the headline
   * @throws IllegalArgumentException if there is none
   */
  public Explanation {
    steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("explanation without steps: it needs a headline");
    }
  }

  /**
   * What the explanation is about, in English.
   *
   * @return the first line
   */
  public String headline() {
    return Wording.english().sentence(steps.get(0));
  }

  /**
   * The explanation in one plain line that needs no knowledge of the law, in English.
   *
   * @return one line
   */
  public String inOneLine() {
    return inOneLine(Wording.english());
  }

  /**
   * The explanation in one plain line.
   *
   * @param wording the language
   * @return one line
   */
  public String inOneLine(Wording wording) {
    return PlainLine.of(this, Objects.requireNonNull(wording, "wording"));
  }

  /**
   * The explanation as text: a headline, then one indented line for each step.
   *
   * @param wording the language
   * @return the lines, separated by line feeds, without one at the end
   */
  public String text(Wording wording) {
    Objects.requireNonNull(wording, "wording");
    return steps.stream().map(wording::sentence).collect(Collectors.joining("\n  "));
  }

  /** The explanation as English text. */
  @Override
  public String toString() {
    return text(Wording.english());
  }
}
