package org.duecare.core.dispute;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;

/**
 * The events of a dispute as the specification files write them: statements, each parted from the
 * next by a semicolon, in the order in which they become known.
 *
 * <pre>
 * 2026-03-02 raised                        informally
 * 2026-03-02 resolved informally
 * 2026-03-02 opened at 1
 * 2026-03-02 answered at 1
 * 2026-03-02 to level 2                    escalated
 * 2026-03-02 accepted
 * 2026-03-02 accepted, do PLAN by 2026-03-20      actions agreed; without "by" no day is
 * 2026-03-02 accepted, outcome UPHELD, child MOVED
 * 2026-03-02 done                          the agreed actions
 * 2026-03-02 not done
 * 2026-03-02 paused, because leave
 * 2026-03-02 resumed
 * 2026-03-02 withdrawn, because error
 * 2026-03-02 child ceased
 * 2026-03-02 opened again at 1
 * 2026-03-02 cafcass REFERRED
 * </pre>
 *
 * <p>After a comma come what else is known of a step, in any order: {@code by} a role, {@code
 * because} of a reason, {@code themes} A B, {@code severity} grave, {@code protection only} for a
 * child who is not looked after, {@code team} North, {@code origin} REVIEW. A time may follow the
 * day: {@code 2026-03-02 17:00 opened at 1}.
 */
final class DisputeNotation {

  private final Moment at;
  private final String step;
  private final List<String> rest;

  private DisputeNotation(String statement) {
    List<String> parts = List.of(statement.strip().split(",\\s*", -1));
    List<String> words = new ArrayList<>(List.of(parts.get(0).split("\\s+", -1)));
    LocalDate day = LocalDate.parse(words.remove(0));
    at =
        words.get(0).contains(":")
            ? Moment.at(day, LocalTime.parse(words.remove(0)))
            : Moment.on(day);
    step = String.join(" ", words);
    rest = parts.subList(1, parts.size());
  }

  /** The dispute that a text writes down, its events told one after the other. */
  static Dispute dispute(EscalationPolicy policy, WorkingDayCalendar calendar, String text) {
    List<DisputeEvent> events = events(text);
    Dispute dispute = Dispute.raise(policy, calendar, events.get(0));
    for (DisputeEvent event : events.subList(1, events.size())) {
      dispute = dispute.after(event);
    }
    return dispute;
  }

  static List<DisputeEvent> events(String text) {
    return Arrays.stream(text.split(";", -1)).map(DisputeNotation::event).toList();
  }

  static DisputeEvent event(String statement) {
    return new DisputeNotation(statement).event();
  }

  private DisputeEvent event() {
    return switch (step.replaceAll("[ ]?[0-9]+$", "").replaceAll("cafcass .*", "cafcass")) {
      case "raised" -> new DisputeEvent.RaisedInformally(at, concern());
      case "resolved informally" -> new DisputeEvent.ResolvedInformally(at);
      case "opened at" -> new DisputeEvent.Opened(at, concern(), level(), by(), because());
      case "answered at" -> new DisputeEvent.Responded(at, level(), by());
      case "to level" -> new DisputeEvent.Escalated(at, level(), by(), because());
      case "accepted" ->
          new DisputeEvent.Accepted(at, actions(), given("outcome "), given("child "));
      case "done" -> new DisputeEvent.ActionsDone(at);
      case "not done" -> new DisputeEvent.ActionsLapsed(at);
      case "paused" -> new DisputeEvent.Paused(at, because().orElse(""));
      case "resumed" -> new DisputeEvent.Resumed(at);
      case "withdrawn" -> new DisputeEvent.Withdrawn(at, because().orElse(""));
      case "child ceased" -> new DisputeEvent.ChildCeased(at);
      case "opened again at" -> new DisputeEvent.Reopened(at, level(), by());
      case "cafcass" ->
          new DisputeEvent.Cafcass(at, CafcassStep.valueOf(step.substring("cafcass ".length())));
      default -> throw new IllegalArgumentException("no such statement: " + step);
    };
  }

  private Concern concern() {
    Set<String> themes = new TreeSet<>(Set.of("DRIFT"));
    given("themes ")
        .ifPresent(
            ids -> {
              themes.clear();
              themes.addAll(List.of(ids.split(" ", -1)));
            });
    return new Concern(
        rest.contains("protection only")
            ? Subject.CHILD_PROTECTION_ONLY
            : Subject.LOOKED_AFTER_CHILD,
        themes,
        given("severity "),
        given("team "),
        given("origin ").map(Concern.Origin::valueOf));
  }

  private int level() {
    return Integer.parseInt(step.substring(step.lastIndexOf(' ') + 1));
  }

  private Optional<String> by() {
    return given("by ");
  }

  private Optional<String> because() {
    return given("because ");
  }

  private List<AgreedAction> actions() {
    return rest.stream()
        .filter(part -> part.startsWith("do "))
        .map(part -> part.substring("do ".length()).split(" by ", -1))
        .map(
            words ->
                new AgreedAction(
                    words[0],
                    words.length == 1 ? Optional.empty() : Optional.of(LocalDate.parse(words[1]))))
        .toList();
  }

  private Optional<String> given(String name) {
    return rest.stream()
        .filter(part -> part.startsWith(name))
        .map(part -> part.substring(name.length()))
        .findFirst();
  }
}
