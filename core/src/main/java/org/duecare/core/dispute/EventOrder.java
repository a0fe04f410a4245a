package org.duecare.core.dispute;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.duecare.core.dispute.DisputeEvent.Accepted;
import org.duecare.core.dispute.DisputeEvent.Cafcass;
import org.duecare.core.dispute.DisputeEvent.Escalated;
import org.duecare.core.dispute.DisputeEvent.Opened;
import org.duecare.core.dispute.DisputeEvent.Paused;
import org.duecare.core.dispute.DisputeEvent.RaisedInformally;
import org.duecare.core.dispute.DisputeEvent.Reopened;
import org.duecare.core.dispute.DisputeEvent.Responded;
import org.duecare.core.dispute.DisputeEvent.Withdrawn;
import org.jspecify.annotations.Nullable;

/**
 * In which order events are tried: by their days, then by their kinds, the lower level and the
 * earlier step first. Events that differ in anything have one order, so that it does not matter in
 * which they are given.
 */
final class EventOrder {

  static final Comparator<DisputeEvent> TRIED =
      Comparator.comparing((DisputeEvent event) -> event.at().day())
          .thenComparing(DisputeEvent::kind)
          .thenComparing(EventOrder::level)
          .thenComparing(EventOrder::step, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(event -> event.at().time().orElse(LocalTime.MIN))
          .thenComparing(EventOrder::words, Arrays::compare);

  private EventOrder() {}

  private static int level(DisputeEvent event) {
    if (event instanceof Opened opened) {
      return opened.level();
    } else if (event instanceof Responded responded) {
      return responded.level();
    } else if (event instanceof Escalated escalated) {
      return escalated.level();
    }
    return event instanceof Reopened reopened ? reopened.level() : 0;
  }

  private static @Nullable CafcassStep step(DisputeEvent event) {
    return event instanceof Cafcass cafcass ? cafcass.step() : null;
  }

  /** Everything else that is said of an event, word by word. */
  private static String[] words(DisputeEvent event) {
    List<String> words = new ArrayList<>();
    words.add(event.at().time().toString());
    if (event instanceof RaisedInformally raised) {
      add(words, raised.concern());
    } else if (event instanceof Opened opened) {
      add(words, opened.by(), opened.reason());
      add(words, opened.concern());
    } else if (event instanceof Responded responded) {
      add(words, responded.by());
    } else if (event instanceof Escalated escalated) {
      add(words, escalated.by(), escalated.reason());
    } else if (event instanceof Accepted accepted) {
      add(words, accepted.outcome(), accepted.forTheChild());
      accepted.actions().forEach(action -> add(words, action.reference(), action.due()));
    } else if (event instanceof Paused paused) {
      add(words, paused.reason());
    } else if (event instanceof Withdrawn withdrawn) {
      add(words, withdrawn.reason());
    } else if (event instanceof Reopened reopened) {
      add(words, reopened.by());
    }
    return words.toArray(String[]::new);
  }

  private static void add(List<String> words, Concern concern) {
    add(words, concern.subject(), concern.severity(), concern.team(), concern.origin());
    words.addAll(concern.themes());
  }

  private static void add(List<String> words, Object... said) {
    for (Object each : said) {
      words.add(each.toString());
    }
  }
}
