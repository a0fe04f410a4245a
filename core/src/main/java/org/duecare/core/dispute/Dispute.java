package org.duecare.core.dispute;

import java.time.LocalDate;
import java.time.LocalTime;
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
 * Events of one day are taken by their times; one without a time is taken as soon as the process
 * allows it, and where it allows several, in the order of {@link DisputeEvent.Kind}. So the order
 * in which events become known does not matter. Immutable and thread-safe.
 */
public final class Dispute {

  private static final Comparator<DisputeEvent> ORDER =
      Comparator.comparing((DisputeEvent event) -> event.at().day())
          .thenComparing(event -> event.at().time().orElse(LocalTime.MIN))
          .thenComparing(DisputeEvent::kind)
          .thenComparing(Dispute::level)
          .thenComparing(Dispute::step, Comparator.nullsFirst(Comparator.naturalOrder()))
          // What differs in nothing that matters still has one order.
          .thenComparing(DisputeEvent::toString);

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
   */
  public static Dispute of(
      EscalationPolicy policy, WorkingDayCalendar calendar, Collection<DisputeEvent> events) {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(events, "events");
    DisputeClock clock = new DisputeClock(policy, calendar);
    return new Dispute(clock, ordered(clock, events));
  }

  /**
   * This dispute with one more event, inserted by its date.
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
    Objects.requireNonNull(event, "event");
    List<DisputeEvent> events = new ArrayList<>(history);
    events.add(event);
    return new Dispute(clock, ordered(clock, events));
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
  private static List<DisputeEvent> ordered(DisputeClock clock, Collection<DisputeEvent> events) {
    List<DisputeEvent> waiting = new ArrayList<>(events);
    waiting.sort(ORDER);
    LocalDate began = policyDay(waiting);
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
    List<DisputeEvent> ordered = new ArrayList<>(events.size());
    DisputeCourse course = new DisputeCourse(clock);
    while (!waiting.isEmpty()) {
      course.advanceTo(waiting.get(0).at().day());
      DisputeEvent next = nextOf(waiting, course);
      course.take(next);
      waiting.remove(next);
      ordered.add(next);
    }
    return List.copyOf(ordered);
  }

  /** The first event of the day that fits; times are never turned round. */
  private static DisputeEvent nextOf(List<DisputeEvent> waiting, DisputeCourse course) {
    LocalDate day = waiting.get(0).at().day();
    @Nullable DisputeRefusedException refused = null;
    for (DisputeEvent event : waiting) {
      if (!event.at().day().equals(day)) {
        break;
      }
      if (waiting.stream().noneMatch(other -> other.at().isTimedBefore(event.at()))) {
        @Nullable DisputeRefusedException refusal = course.refusal(event);
        if (refusal == null) {
          return event;
        }
        refused = refused == null ? refusal : refused;
      }
    }
    throw Objects.requireNonNull(refused);
  }

  /** Among events of one kind that of the lower level comes first. */
  private static int level(DisputeEvent event) {
    if (event instanceof DisputeEvent.Responded responded) {
      return responded.level();
    }
    return event instanceof DisputeEvent.Escalated escalated ? escalated.level() : 0;
  }

  /** Among steps of a referral the earlier comes first. */
  private static @Nullable CafcassStep step(DisputeEvent event) {
    return event instanceof DisputeEvent.Cafcass cafcass ? cafcass.step() : null;
  }

  /**
   * Whether an event would be refused, and why.
   *
   * @param event the event
   * @return the refusal; empty where {@link #after} takes it
   * @throws IllegalArgumentException as {@link #after} does
   */
  public Optional<DisputeRefusedException> refusalOf(DisputeEvent event) {
    try {
      after(event);
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
    for (DisputeEvent event : history) {
      if (event.at().day().isAfter(asOf)) {
        break;
      }
      course.advanceTo(event.at().day());
      course.take(event);
    }
    course.advanceTo(asOf);
    return new DisputeStatus(clock, course, asOf);
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
