package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The events of child protection, in care or outside, up to the 18th birthday: a child is a person
 * under 18 (section 105 of the Children Act 1989). What was not called for after all, a conference
 * after enquiries that found none needed, does not occur; where that is not recorded either way it
 * is left open. A referral that is closed asks for an assessment until then.
 */
final class ProtectionOccurrences {

  private static final EventSpan ENQUIRIES =
      new EventSpan(
          CareEventKind.SECTION_47_ENQUIRIES_BEGUN,
          CareEventKind.SECTION_47_ENQUIRIES_ENDED_WITHOUT_CONFERENCE,
          Ending.Cause.SECTION_47_ENQUIRIES);

  private static final EventSpan PLAN_AFTER_CONFERENCE =
      new EventSpan(
          CareEventKind.INITIAL_CONFERENCE_HELD,
          CareEventKind.PROTECTION_PLAN_ENDED,
          Ending.Cause.PROTECTION_PLAN);

  private static final EventSpan PLAN_AFTER_MOVE =
      new EventSpan(
          CareEventKind.TRANSFER_IN_NOTIFIED,
          CareEventKind.PROTECTION_PLAN_ENDED,
          Ending.Cause.PROTECTION_PLAN);

  private static final List<CareEventKind> SHOW_A_PLAN =
      List.of(
          CareEventKind.PROTECTION_PLAN_BEGUN,
          CareEventKind.CORE_GROUP_MET,
          CareEventKind.REVIEW_CONFERENCE_HELD);

  private final CareHistory history;
  private final LocalDate asOf;

  /** The 18th birthday; null where it is not known. */
  private final @Nullable LocalDate majority;

  private final Consumer<Occurrence> occurrences;

  private ProtectionOccurrences(
      CareHistory history, LocalDate asOf, Consumer<Occurrence> occurrences) {
    this.history = history;
    this.asOf = asOf;
    majority = history.birthday(Birthday.AGE_OF_MAJORITY).orElse(null);
    this.occurrences = occurrences;
  }

  static void find(CareHistory history, LocalDate asOf, Consumer<Occurrence> occurrences) {
    ProtectionOccurrences protection = new ProtectionOccurrences(history, asOf, occurrences);
    protection.each(CareEventKind.REFERRED, protection::referral);
    protection.each(CareEventKind.SECTION_47_ENQUIRIES_BEGUN, protection::enquiries);
    protection.each(CareEventKind.TRANSFER_IN_NOTIFIED, protection::movedIn);
    protection.each(CareEventKind.INITIAL_CONFERENCE_HELD, protection::initialConference);
    protection.each(CareEventKind.REVIEW_CONFERENCE_HELD, protection::reviewConference);
  }

  private void each(CareEventKind kind, Consumer<LocalDate> day) {
    history.daysOf(kind).stream()
        .filter(it -> !it.isAfter(asOf))
        .filter(it -> majority == null || it.isBefore(majority))
        .distinct()
        .forEach(day);
  }

  /** The event, whose time ends with the 18th birthday unless something ended it before. */
  private Occurrence during(LocalDate day, Trigger trigger, @Nullable Ending ending) {
    return Occurrence.on(day, trigger, null, orMajority(ending));
  }

  private @Nullable Ending orMajority(@Nullable Ending ending) {
    return majority == null
            || majority.isAfter(asOf)
            || (ending != null && !majority.isBefore(ending.day()))
        ? ending
        : new Ending(Ending.Cause.MAJORITY, majority);
  }

  private void referral(LocalDate day) {
    occurrences.accept(during(day, Trigger.REFERRAL, null));
    @Nullable LocalDate assessed = firstFrom(day, CareEventKind.CHILD_IN_NEED_ASSESSED);
    @Nullable LocalDate closed = firstFrom(day, CareEventKind.REFERRAL_CLOSED_WITHOUT_ASSESSMENT);
    occurrences.accept(
        closed == null || (assessed != null && assessed.isBefore(closed))
            ? during(day, Trigger.REFERRAL_TO_BE_ASSESSED, null)
                .leavingOpen(whetherAssessed(day, assessed))
            : during(
                day, Trigger.REFERRAL_TO_BE_ASSESSED, new Ending(Ending.Cause.REFERRAL, closed)));
  }

  /** An assessment after a second referral need not be that of the first, which may be closed. */
  private KnownPeriod.@Nullable Cut whetherAssessed(LocalDate day, @Nullable LocalDate assessed) {
    if (history.hasCompleteRecordsOf(CareEventKind.REFERRAL_CLOSED_WITHOUT_ASSESSMENT)) {
      return null;
    }
    @Nullable LocalDate next = firstFrom(day.plusDays(1), CareEventKind.REFERRED);
    boolean ofAnother = assessed != null && next != null && assessed.isAfter(next);
    return new KnownPeriod.Cut(
        day, ofAnother ? MissingFact.WHICH_EVENT_ANSWERED : MissingFact.WHETHER_CALLED_FOR, null);
  }

  private void enquiries(LocalDate day) {
    @Nullable LocalDate next = ENQUIRIES.nextBeginning(history, day, asOf);
    LocalDate until = next == null ? asOf : next;
    @Nullable LocalDate conference =
        EventSpan.first(history.daysOf(CareEventKind.INITIAL_CONFERENCE_HELD), day, until);
    @Nullable LocalDate without = EventSpan.first(history.daysOf(ENQUIRIES.ended()), day, until);
    if (without == null || (conference != null && !conference.isAfter(without))) {
      @Nullable Ending ending = next == null ? null : new Ending(ENQUIRIES.cause(), next);
      occurrences.accept(
          during(day, Trigger.SECTION_47_ENQUIRIES, ending)
              .leavingOpen(ENQUIRIES.open(history, day, asOf)));
    }
  }

  private void movedIn(LocalDate day) {
    occurrences.accept(
        during(day, Trigger.TRANSFER_IN_NOTICE, PLAN_AFTER_MOVE.ending(history, day, asOf))
            .leavingOpen(PLAN_AFTER_MOVE.open(history, day, asOf)));
  }

  /** A conference that made no plan calls for nothing more. */
  private void initialConference(LocalDate day) {
    boolean planned = isFollowedByPlan(day);
    if (planned || !history.hasCompleteRecordsOf(CareEventKind.PROTECTION_PLAN_BEGUN)) {
      occurrences.accept(
          during(day, Trigger.INITIAL_CONFERENCE, PLAN_AFTER_CONFERENCE.ending(history, day, asOf))
              .leavingOpen(
                  planned
                      ? PLAN_AFTER_CONFERENCE.open(history, day, asOf)
                      : new KnownPeriod.Cut(day, MissingFact.WHETHER_CALLED_FOR, null)));
    }
  }

  private boolean isFollowedByPlan(LocalDate conference) {
    @Nullable LocalDate next = PLAN_AFTER_CONFERENCE.nextBeginning(history, conference, asOf);
    LocalDate until = next == null ? asOf : next.minusDays(1);
    @Nullable Ending ending = PLAN_AFTER_CONFERENCE.ending(history, conference, asOf);
    boolean ended = ending != null && !ending.day().equals(next);
    return ended
        || SHOW_A_PLAN.stream()
            .anyMatch(kind -> EventSpan.first(history.daysOf(kind), conference, until) != null);
  }

  /** A review conference that ended the plan calls for no other. */
  private void reviewConference(LocalDate day) {
    @Nullable Ending ending = PLAN_AFTER_CONFERENCE.ending(history, day, asOf);
    if (ending == null || ending.day().isAfter(day)) {
      occurrences.accept(
          Occurrence.repeatedAfter(day, Trigger.REVIEW_CONFERENCE, null, orMajority(ending))
              .leavingOpen(PLAN_AFTER_CONFERENCE.open(history, day, asOf)));
    }
  }

  private @Nullable LocalDate firstFrom(LocalDate day, CareEventKind kind) {
    return EventSpan.first(history.daysOf(kind), day, asOf);
  }
}
