package org.duecare.core.dispute;

import java.util.Set;
import java.util.stream.Collectors;
import org.duecare.core.dispute.DisputeEvent.Kind;

/**
 * That a dispute does not take an event, and stays as it was. Its sentence repeats no word that was
 * recorded, for that could name somebody. Where it is serialized, an {@link IllegalStateException}
 * with that sentence is read back.
 */
public final class DisputeRefusedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient DisputeEvent event;

  /** Where the dispute stood. */
  private final Stage stage;

  /** What it would have taken. */
  private final Set<Kind> allowed;

  private DisputeRefusedException(
      String message, Stage stage, DisputeEvent event, Set<Kind> allowed) {
    super(message);
    this.stage = stage;
    this.event = event;
    this.allowed = allowed;
  }

  /** An event that a stage does not take under any policy. */
  static DisputeRefusedException notInTable(Stage stage, DisputeEvent event, Set<Kind> allowed) {
    return new DisputeRefusedException(
        "dispute does not take "
            + event.kind()
            + " on "
            + event.at().day()
            + ": it is "
            + stage
            + "; allowed are "
            + names(allowed),
        stage,
        event,
        allowed);
  }

  /** An event that the policy or the facts do not allow. */
  static DisputeRefusedException because(
      Stage stage, DisputeEvent event, String reason, Set<Kind> allowed) {
    return new DisputeRefusedException(
        "dispute does not take "
            + event.kind()
            + " on "
            + event.at().day()
            + " while "
            + stage
            + ": "
            + reason,
        stage,
        event,
        allowed);
  }

  private static String names(Set<Kind> kinds) {
    return kinds.stream().map(Kind::name).collect(Collectors.joining(", "));
  }

  /**
   * The event that does not fit: the one given, or one recorded before that no longer fits after
   * it.
   *
   * @return the event
   */
  public DisputeEvent event() {
    return event;
  }

  /**
   * Where the dispute stood.
   *
   * @return the stage before the event
   */
  public Stage stage() {
    return stage;
  }

  /**
   * What the stage takes.
   *
   * @return the kinds of event that the policy allows there on some condition, immutable
   */
  public Set<Kind> allowed() {
    return allowed;
  }

  /**
   * No event has a serial form: what is read back elsewhere is the sentence, and no event.
   *
   * @return an {@link IllegalStateException} with the sentence
   */
  private Object writeReplace() {
    IllegalStateException sentence = new IllegalStateException(getMessage());
    sentence.setStackTrace(getStackTrace());
    return sentence;
  }
}
