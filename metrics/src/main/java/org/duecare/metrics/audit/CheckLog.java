package org.duecare.metrics.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was checked so far. Not thread-safe. */
final class CheckLog {

  private final List<Check> checks = new ArrayList<>();

  void sound(CheckKind kind, List<String> figures, String sentence) {
    found(CheckResult.SOUND, kind, figures, sentence);
  }

  void found(CheckResult result, CheckKind kind, List<String> figures, String sentence) {
    checks.add(new Check(kind, result, figures, sentence, List.of()));
  }

  /** A finding with what would fit, which the sentence says at its end where it is brief. */
  void found(
      CheckResult result,
      CheckKind kind,
      List<String> figures,
      String sentence,
      List<Suggestion> suggestions) {
    String fitting =
        suggestions.isEmpty() || suggestions.size() > 3
            ? ""
            : "; would fit: "
                + suggestions.stream()
                    .map(Suggestion::toString)
                    .collect(Collectors.joining(" or "));
    checks.add(new Check(kind, result, figures, sentence + fitting, suggestions));
  }

  /** A check that could not be made. */
  void undecided(CheckKind kind, List<String> figures, String reason) {
    found(CheckResult.UNDECIDED, kind, figures, "not checked: " + reason);
  }

  List<Check> checks() {
    return List.copyOf(checks);
  }
}
