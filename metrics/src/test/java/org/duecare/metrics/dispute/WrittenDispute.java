package org.duecare.metrics.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.CafcassStep;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.EscalationLevel;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.Moment;
import org.duecare.core.law.TimeLimit;

/**
 * Reads a dispute under a policy of an informal stage and two levels of five working days, as tests
 * write it: "2022-05-02 raised", "opened 2", "answered 2", "escalated 2", "accepted", "cafcass",
 * split by "; ".
 */
public final class WrittenDispute {

  private static final EscalationPolicy POLICY =
      EscalationPolicy.handbook2010()
          .successor("two-levels", LocalDate.of(2021, 1, 1))
          .levels(
              EscalationLevel.named("team manager").within(new TimeLimit.WorkingDays(5)),
              EscalationLevel.named("head of service").within(new TimeLimit.WorkingDays(5)))
          .build();

  private WrittenDispute() {}

  /** The dispute with its themes, and its team where that is not blank. */
  public static Dispute of(String events, String themes, String team) {
    Concern concern = Concern.about(themes.split(" ", -1)[0]);
    Set<String> all = new TreeSet<>(List.of(themes.split(" ", -1)));
    concern =
        new Concern(concern.subject(), all, concern.severity(), concern.team(), concern.origin());
    concern = team.isBlank() ? concern : concern.withTeam(team);
    List<DisputeEvent> read = new ArrayList<>();
    for (String event : events.split("; ", -1)) {
      read.add(event(event.split(" ", -1), concern));
    }
    return Dispute.of(POLICY, WorkingDayCalendar.englandAndWales(), read);
  }

  private static DisputeEvent event(String[] words, Concern concern) {
    Moment at = Moment.on(LocalDate.parse(words[0]));
    return switch (words[1]) {
      case "raised" -> new DisputeEvent.RaisedInformally(at, concern);
      case "settled" -> new DisputeEvent.ResolvedInformally(at);
      case "opened" -> {
        DisputeEvent.Opened opened =
            new DisputeEvent.Opened(at, concern, Integer.parseInt(words[2]));
        yield words[2].equals("1") ? opened : opened.reason("danger");
      }
      case "answered" -> new DisputeEvent.Responded(at, Integer.parseInt(words[2]));
      case "escalated" ->
          new DisputeEvent.Escalated(
              at, Integer.parseInt(words[2]), Optional.empty(), Optional.empty());
      case "accepted" -> new DisputeEvent.Accepted(at, List.of());
      case "cafcass" -> new DisputeEvent.Cafcass(at, CafcassStep.REFERRED);
      default -> throw new IllegalArgumentException("no such event: " + words[1]);
    };
  }
}
