package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * One dispute of a reviewing officer about a child's case: the policy it began under and everything
 * that happened, from which every stage and every deadline can be computed again. Who the child is
 * is not part of it.
 *
 * <p>The history only grows. An event that comes to be known late is inserted by its date; where
 * what is recorded after it would no longer fit, it is refused, and the dispute stays as it was.
 * Events of one day are taken by their times where both have one, and else in the first order,
 * tried by {@link DisputeEvent.Kind}, under which the whole history fits. So the order in which
 * events are given does not matter, where they are given together: of two that become known late,
 * one may fit with the other only. Immutable and thread-safe.
 */
public final class Dispute {

  private static final Set<DisputeEvent.Kind> RAISING =
      EnumSet.of(DisputeEvent.Kind.RAISED_INFORMALLY, DisputeEvent.Kind.OPENED);

  private final DisputeClock clock;
  private final List<DisputeEvent> history;

  private Dispute(DisputeClock clock, List<DisputeEvent> history) {
    this.clock = clock;
    this.history = history;
  }

  /**
   * A dispute that began with an event: a concern raised informally, the opening of the formal
   * process, or a step towards Cafcass, which needs nothing before.
   *
   * @param policy the policy
   * @param calendar which days are working days
   * @param first the event
   * @return the dispute
   * @throws DisputeRefusedException if the event is of another kind, or the policy does not allow
   *     it
   * @throws IllegalArgumentException if disputes do not begin under the policy on that day
   * @throws org.duecare.calendar.OutsideCoverageException if a deadline lies beyond the calendar
   */
  public static Dispute raise(
      EscalationPolicy policy, WorkingDayCalendar calendar, DisputeEvent first) {
    return of(policy, calendar, List.of(Objects.requireNonNull(first, "first")));
  }

  /**
   * A dispute with all its events, however they are ordered.
   *
   * @param policy the policy
   * @param calendar which days are working days
   * @param events the events, one or more
   * @return the dispute
   * @throws DisputeRefusedException if an event does not fit where its date puts it
   * @throws IllegalArgumentException if there is no event, or disputes do not begin under the
   *     policy on the day on which it was raised ({@link #policyDay})
   * @throws org.duecare.calendar.OutsideCoverageException if a deadline lies beyond the calendar
   */
  public static Dispute of(
      EscalationPolicy policy, WorkingDayCalendar calendar, Collection<DisputeEvent> events) {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(events, "events");
    DisputeClock clock = new DisputeClock(policy, calendar);
    return new Dispute(clock, ordered(clock, List.copyOf(events)));
  }

  /**
   * This dispute with one more event, inserted by its date. Events that become known together are
   * given together ({@link #after(Collection)}), for one may fit with the others only.
   *
   * @param event the event
   * @return the dispute
   * @throws DisputeRefusedException if the event does not fit where its date puts it, or what is
   *     recorded after it would no longer fit; this dispute stays as it was
   * @throws IllegalArgumentException if the event raised the dispute earlier, and disputes do not
   *     begin under the policy on its day
   * @throws org.duecare.calendar.OutsideCoverageException if a deadline lies beyond the calendar
   */
  public Dispute after(DisputeEvent event) {
    return after(List.of(Objects.requireNonNull(event, "event")));
  }

  /**
   * This dispute with more events, inserted by their dates: the same as {@link #of} has it with all
   * its events. Which of them are here already, and which are given, does not matter.
   *
   * @param events the events, in any order
   * @return the dispute
   * @throws DisputeRefusedException if the events do not fit where their dates put them, or what is
   *     recorded after them would no longer fit; this dispute stays as it was
   * @throws IllegalArgumentException if an event lies before those of this dispute, and disputes do
   *     not begin under the policy on its day
   * @throws org.duecare.calendar.OutsideCoverageException if a deadline lies beyond the calendar
   */
  public Dispute after(Collection<DisputeEvent> events) {
    List<DisputeEvent> all = new ArrayList<>(history);
    all.addAll(List.copyOf(Objects.requireNonNull(events, "events")));
    return new Dispute(clock, ordered(clock, all));
  }

  /**
   * The day that decides under which version of a policy a dispute is: that on which its concern
   * was first raised, informally or by opening the process. A step towards Cafcass, which needs no
   * policy, may be older; it decides where there is nothing else.
   *
   * @param events the events, one or more, in any order
   * @return the day
   * @throws IllegalArgumentException if there is no event
   */
  public static LocalDate policyDay(Collection<DisputeEvent> events) {
    Objects.requireNonNull(events, "events");
    return firstDay(events.stream().filter(event -> RAISING.contains(event.kind())))
        .or(() -> firstDay(events.stream()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "dispute without an event: it needs the one that began it"));
  }

  private static Optional<LocalDate> firstDay(Stream<DisputeEvent> events) {
    return events.map(event -> event.at().day()).min(Comparator.naturalOrder());
  }

  /** The events in the one order in which they are taken, each of which fits. */
  private static List<DisputeEvent> ordered(DisputeClock clock, List<DisputeEvent> events) {
    LocalDate began = policyDay(events);
    if (!clock.policy().isInForceOn(began)) {
      throw new IllegalArgumentException(
          "dispute began outside its policy: began "
              + began
              + ", "
              + clock.policy().id()
              + " is in force from "
              + clock.policy().inForceFrom()
              + clock.policy().inForceUntil().map(last -> " to " + last).orElse(""));
    }
    return DisputeOrder.of(clock, events);
  }

  /**
   * Whether an event would be refused, and why.
   *
   * @param event the event
   * @return the refusal; empty where {@link #after(DisputeEvent)} takes it
   * @throws IllegalArgumentException as there
   * @throws org.duecare.calendar.OutsideCoverageException as there
   */
  public Optional<DisputeRefusedException> refusalOf(DisputeEvent event) {
    return refusalOf(List.of(Objects.requireNonNull(event, "event")));
  }

  /**
   * Whether events that are given together would be refused, and why.
   *
   * @param events the events, in any order
   * @return the refusal; empty where {@link #after(Collection)} takes them
   * @throws IllegalArgumentException as there
   * @throws org.duecare.calendar.OutsideCoverageException as there
   */
  public Optional<DisputeRefusedException> refusalOf(Collection<DisputeEvent> events) {
    try {
      after(events);
      return Optional.empty();
    } catch (DisputeRefusedException e) {
      return Optional.of(e);
    }
  }

  /**
   * The policy it began under.
   *
   * @return the policy
   */
  public EscalationPolicy policy() {
    return clock.policy();
  }

  /**
   * Which days are working days for its deadlines.
   *
   * @return the calendar
   */
  public WorkingDayCalendar calendar() {
    return clock.calendar();
  }

  /**
   * Everything that happened.
   *
   * @return the events in the order in which they are taken, one or more, immutable
   */
  public List<DisputeEvent> history() {
    return history;
  }

  /**
   * Where the dispute stands as of a day, as its events up to that day tell.
   *
   * @param asOf the day, which is the last one known; a limit on it has not passed
   * @return the status
   * @throws org.duecare.calendar.OutsideCoverageException if the day or a deadline lies beyond the
   *     calendar
   */
  public DisputeStatus asOf(LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    DisputeCourse course = new DisputeCourse(clock);
    for (DisputeEvent event : knownOn(asOf)) {
      course.advanceTo(event.at().day());
      course.take(event);
    }
    course.advanceTo(asOf);
    return DisputeStatus.of(clock, course.position(), asOf);
  }

  /** Events of one day have the order that fits what was known, and not what came later. */
  private List<DisputeEvent> knownOn(LocalDate day) {
    int known = history.size();
    while (known > 0 && history.get(known - 1).at().day().isAfter(day)) {
      known--;
    }
    return known == 0 || known == history.size()
        ? history.subList(0, known)
        : DisputeOrder.of(clock, history.subList(0, known));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Dispute that
        && clock.equals(that.clock)
        && history.equals(that.history);
  }

  @Override
  public int hashCode() {
    return Objects.hash(clock, history);
  }

  @Override
  public String toString() {
    return "dispute under "
        + policy().id()
        + ", "
        + history.size()
        + (history.size() == 1 ? " event" : " events");
  }
}
