package org.duecare.json.obligation;

import java.util.List;
import java.util.Optional;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.Wording;

/**
 * The steps, and their sentences for those who read the document themselves.
 *
 * @param text one sentence in English for each step; not read back
 * @param steps the steps
 */
record ExplanationForm(Optional<List<String>> text, List<ExplanationStep> steps) {

  static ExplanationForm of(Explanation explanation) {
    return new ExplanationForm(
        Optional.of(explanation.steps().stream().map(Wording.english()::sentence).toList()),
        explanation.steps());
  }

  Explanation value() {
    return new Explanation(steps);
  }
}
