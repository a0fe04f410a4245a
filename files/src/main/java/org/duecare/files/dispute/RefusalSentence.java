package org.duecare.files.dispute;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeRefusedException;

/**
 * The sentence of a refusal without the words of the file, which could name a child: what is
 * allowed is said, and the place says where to look for what was found.
 */
final class RefusalSentence {

  private String sentence;

  private RefusalSentence(String sentence) {
    this.sentence = sentence;
  }

  static String of(DisputeRefusedException refusal) {
    RefusalSentence shown = new RefusalSentence(Objects.requireNonNull(refusal.getMessage()));
    DisputeEvent event = refusal.event();
    if (event instanceof DisputeEvent.RaisedInformally raised) {
      shown.hide(raised.concern());
    } else if (event instanceof DisputeEvent.Opened opened) {
      shown.hide(opened.concern());
      shown.hideRole(opened.by());
    } else if (event instanceof DisputeEvent.Responded responded) {
      shown.hideRole(responded.by());
    } else if (event instanceof DisputeEvent.Escalated escalated) {
      shown.hideRole(escalated.by());
    } else if (event instanceof DisputeEvent.Reopened reopened) {
      shown.hideRole(reopened.by());
    } else if (event instanceof DisputeEvent.Accepted accepted) {
      shown.hide("outcome", accepted.outcome());
      shown.hide("outcome for the child", accepted.forTheChild());
    }
    return shown.sentence;
  }

  private void hide(Concern concern) {
    Set<String> themes = concern.themes();
    themes.forEach(theme -> hide("theme", Optional.of(theme)));
    hide("severity", concern.severity());
  }

  private void hide(String what, Optional<String> text) {
    text.ifPresent(
        given ->
            sentence =
                sentence.replace(
                    ": " + what + " " + given + " is none", ": the " + what + " is none"));
  }

  private void hideRole(Optional<String> role) {
    role.ifPresent(
        given ->
            sentence = sentence.replace("\"" + given + "\" is not one", "the role is not one"));
  }
}
