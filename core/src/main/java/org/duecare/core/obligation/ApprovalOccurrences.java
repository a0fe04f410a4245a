package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of placements that began before everything was done: approvals in an emergency,
 * parents not assessed, foster parents approved for a time, and placements that ended unannounced.
 */
final class ApprovalOccurrences {

  private final DutyFacts facts;
  private final Consumer<Occurrence> occurrences;

  private ApprovalOccurrences(DutyFacts facts, Consumer<Occurrence> occurrences) {
    this.facts = facts;
    this.occurrences = occurrences;
  }

  static void find(DutyFacts facts, Consumer<Occurrence> occurrences) {
    ApprovalOccurrences found = new ApprovalOccurrences(facts, occurrences);
    facts
        .daysSinceThePeriodBefore(CareEventKind.OUT_OF_AREA_APPROVED_IN_EMERGENCY)
        .forEach(found::approvedOutOfArea);
    facts.daysOf(CareEventKind.PLACEMENT_TERMINATED_UNANNOUNCED).forEach(found::terminated);
    facts.daysOf(CareEventKind.PLACED_WITH_PARENT_UNASSESSED).forEach(found::withParent);
    facts
        .daysOf(CareEventKind.PLACED_OUTSIDE_TERMS_OF_APPROVAL)
        .forEach(day -> found.add(day, Trigger.PLACEMENT_OUTSIDE_TERMS_OF_APPROVAL));
    facts
        .daysSinceThePeriodBefore(CareEventKind.TEMPORARILY_APPROVED)
        .forEach(found::approvedForATime);
  }

  /**
   * Approval comes before the placement, so that it is of the one that began then or, up to the
   * limit, next. Steps taken in time are taken, though the placement has ended.
   */
  private void approvedOutOfArea(LocalDate day) {
    @Nullable LocalDate limit = facts.rules.lastDay(Trigger.OUT_OF_AREA_APPROVAL_IN_EMERGENCY, day);
    LocalDate placed =
        facts.placements.stream()
            .map(PlacementPeriod::knownFrom)
            .filter(from -> !from.isBefore(day) && limit != null && !from.isAfter(limit))
            .findFirst()
            .orElse(day);
    @Nullable LocalDate next =
        facts.firstDayFrom(day.plusDays(1), CareEventKind.OUT_OF_AREA_APPROVED_IN_EMERGENCY);
    occurrences.accept(
        Occurrence.on(
                day,
                Trigger.OUT_OF_AREA_APPROVAL_IN_EMERGENCY,
                facts.known,
                facts.endOfPlacementOn(placed))
            .answeredInTimeBefore(next == null ? LocalDate.MAX : next));
  }

  /** Those who were not told are still to be told when care ended with the placement. */
  private void terminated(LocalDate day) {
    occurrences.accept(
        Occurrence.on(day, Trigger.UNANNOUNCED_TERMINATION, facts.known, null).outlastingCare());
  }

  private void withParent(LocalDate placed) {
    @Nullable Ending ending = facts.endOfPlacementOn(placed);
    add(placed, Trigger.PLACEMENT_WITH_PARENT_UNASSESSED, ending);
    @Nullable LocalDate assessed = facts.firstDayFrom(placed, CareEventKind.PARENT_ASSESSED);
    if (assessed != null && (ending == null || assessed.isBefore(ending.day()))) {
      add(assessed, Trigger.PARENT_ASSESSMENT, ending);
    }
  }

  private void approvedForATime(LocalDate approved) {
    TemporaryApproval approval = TemporaryApproval.of(approved, facts);
    @Nullable LocalDate lastDay = approval.lastDay();
    @Nullable LocalDate extended = approval.extended();
    @Nullable Ending ending = endingOrReview(approval);
    @Nullable Rule extension =
        lastDay == null
            ? null
            : facts.rules.after(Trigger.END_OF_EXTENDED_TEMPORARY_APPROVAL, lastDay);
    if (lastDay == null || extended == null) {
      Occurrence first =
          on(approved, Trigger.TEMPORARY_APPROVAL, ending)
              .excusedBy(mayBeProlongedBy(CareEventKind.TEMPORARY_APPROVAL_EXTENDED));
      occurrences.accept(extension == null ? first : first.excusedBy(mayBeUnderReview()));
    } else if (extension == null) {
      // By how much it may be extended is not typed in, so that the limit may not hold any more.
      occurrences.accept(
          on(approved, Trigger.TEMPORARY_APPROVAL, ending)
              .under(Condition.whetherOwed(MissingFact.WHETHER_CALLED_FOR)));
    } else {
      add(approved, Trigger.TEMPORARY_APPROVAL, new Ending(Ending.Cause.EXTENSION, extended));
      occurrences.accept(
          on(lastDay, Trigger.END_OF_EXTENDED_TEMPORARY_APPROVAL, ending)
              .answeredFrom(extended)
              .excusedBy(mayBeUnderReview()));
    }
  }

  /** Until the outcome of a review of the refusal the approval lasts (regulation 25(3)). */
  private static @Nullable Ending endingOrReview(TemporaryApproval approval) {
    @Nullable LocalDate underReview = approval.underReview();
    return underReview == null
        ? approval.ending()
        : new Ending(Ending.Cause.REVIEW_OF_REFUSAL, underReview);
  }

  private @Nullable MissingFact mayBeUnderReview() {
    return mayBeProlongedBy(CareEventKind.REFUSAL_OF_APPROVAL_UNDER_REVIEW);
  }

  /** What is not recorded of a kind may have prolonged it. */
  private @Nullable MissingFact mayBeProlongedBy(CareEventKind kind) {
    return facts.history.hasCompleteRecordsOf(kind) ? null : MissingFact.WHETHER_CALLED_FOR;
  }

  private void add(LocalDate day, Trigger trigger) {
    add(day, trigger, facts.endOfPlacementOn(day));
  }

  private void add(LocalDate day, Trigger trigger, @Nullable Ending ending) {
    occurrences.accept(on(day, trigger, ending));
  }

  private Occurrence on(LocalDate day, Trigger trigger, @Nullable Ending ending) {
    return Occurrence.on(day, trigger, facts.known, ending);
  }
}
