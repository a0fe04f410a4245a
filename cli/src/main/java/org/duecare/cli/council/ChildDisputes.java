package org.duecare.cli.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.files.dispute.RecordedDisputes;
import org.duecare.metrics.consistency.ChildDispute;

/** The disputes of which it is recorded whose they are. */
public final class ChildDisputes {

  private ChildDisputes() {}

  public static List<ChildDispute> of(RecordedDisputes recorded) {
    List<ChildDispute> disputes = new ArrayList<>();
    recorded
        .children()
        .forEach(
            (reference, child) ->
                disputes.add(
                    new ChildDispute(
                        child,
                        reference,
                        Objects.requireNonNull(recorded.disputes().get(reference)))));
    return disputes;
  }

  /** Whether a plan was challenged can be told only if each dispute says whose it is. */
  public static boolean areComplete(RecordedDisputes recorded) {
    return recorded.children().size() == recorded.disputes().size();
  }

  /** Why it is not told whether plans were challenged, if it is not. */
  public static Optional<String> whyPlansAreNotCompared(RecordedDisputes recorded) {
    int without = recorded.disputes().size() - recorded.children().size();
    return without == 0
        ? Optional.empty()
        : Optional.of(
            "plans not compared with disputes: disputes without a child in disputes.csv: "
                + without);
  }
}
