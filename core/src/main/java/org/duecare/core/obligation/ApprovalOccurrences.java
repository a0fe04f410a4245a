package org.duecare.core.obligation;

import static org.duecare.core.obligation.DayOrder.later;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.PlacementPeriod;
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
    @Nullable Ending ending = endOfTemporaryApproval(approved);
    @Nullable LocalDate lastDay = facts.rules.lastDay(Trigger.TEMPORARY_APPROVAL, approved);
    @Nullable LocalDate extended = lastDay == null ? null : extended(approved, lastDay, ending);
    if (lastDay == null || extended == null) {
      add(approved, Trigger.TEMPORARY_APPROVAL, ending);
    } else if (facts.rules.after(Trigger.END_OF_EXTENDED_TEMPORARY_APPROVAL, lastDay) == null) {
      // By how much it may be extended is not typed in, so that the limit may not hold any more.
      occurrences.accept(
          Occurrence.on(approved, Trigger.TEMPORARY_APPROVAL, facts.known, ending)
              .under(Condition.whetherOwed(MissingFact.WHETHER_CALLED_FOR)));
    } else {
      add(approved, Trigger.TEMPORARY_APPROVAL, new Ending(Ending.Cause.EXTENSION, extended));
      add(lastDay, Trigger.END_OF_EXTENDED_TEMPORARY_APPROVAL, ending, extended);
    }
  }

  /** The end of the approval or of the placement with that carer, whichever came first. */
  private @Nullable Ending endOfTemporaryApproval(LocalDate approved) {
    LocalDate placed = placedWithCarer(approved);
    @Nullable Ending left = facts.endOfPlacementOn(placed);
    @Nullable LocalDate ended =
        facts.firstDayFrom(approved, CareEventKind.TEMPORARY_APPROVAL_ENDED);
    return ended == null || (left != null && left.day().isBefore(ended))
        ? left
        : new Ending(Ending.Cause.TEMPORARY_APPROVAL, ended);
  }

  /**
   * A day on which the child lived with the carer, for an approval may come before. Where none is
   * recorded, it is taken from the first placement with foster parents that had not ended when the
   * approval was given.
   */
  private LocalDate placedWithCarer(LocalDate approved) {
    @Nullable LocalDate next =
        facts.firstDayFrom(approved.plusDays(1), CareEventKind.TEMPORARILY_APPROVED);
    @Nullable LocalDate placed =
        facts.firstDayFrom(approved, CareEventKind.WITH_TEMPORARILY_APPROVED_CARER);
    if (placed != null && (next == null || placed.isBefore(next))) {
      return placed;
    }
    return facts.placements.stream()
        .filter(placement -> placement.end().filter(end -> !end.isAfter(approved)).isEmpty())
        .filter(
            placement -> placement.episodes().stream().anyMatch(ApprovalOccurrences::isFostered))
        .map(PlacementPeriod::knownFrom)
        .map(from -> later(from, approved))
        .findFirst()
        .orElse(approved);
  }

  private static boolean isFostered(CareEpisode episode) {
    return switch (episode.placement()) {
      case RELATIVE_FOSTER_LONG_TERM,
          RELATIVE_FOSTER_FOR_ADOPTION,
          RELATIVE_FOSTER_OTHER,
          FOSTER_LONG_TERM,
          FOSTER_FOR_ADOPTION,
          FOSTER_OTHER ->
          true;
      default -> false;
    };
  }

  /**
   * What extends a period that has run out extends nothing, nor what comes when the assessment is
   * finished (regulation 25(2)).
   */
  private @Nullable LocalDate extended(
      LocalDate approved, LocalDate lastDay, @Nullable Ending ending) {
    @Nullable LocalDate extended =
        facts.firstDayFrom(approved, CareEventKind.TEMPORARY_APPROVAL_EXTENDED);
    @Nullable LocalDate finished =
        facts.firstDayFrom(approved, CareEventKind.FOSTER_PARENT_APPROVED);
    return extended == null
            || extended.isAfter(lastDay)
            || (finished != null && finished.isBefore(extended))
            || (ending != null && extended.isAfter(ending.day()))
        ? null
        : extended;
  }

  private void add(LocalDate day, Trigger trigger) {
    add(day, trigger, facts.endOfPlacementOn(day));
  }

  private void add(LocalDate day, Trigger trigger, @Nullable Ending ending) {
    add(day, trigger, ending, day);
  }

  private void add(LocalDate day, Trigger trigger, @Nullable Ending ending, LocalDate answersFrom) {
    occurrences.accept(Occurrence.on(day, trigger, facts.known, ending).answeredFrom(answersFrom));
  }
}
