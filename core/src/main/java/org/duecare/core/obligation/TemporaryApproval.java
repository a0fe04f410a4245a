package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.later;

import java.time.LocalDate;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * A temporary approval of a connected person as foster parent, regulations 24 and 25 of SI
 * 2010/959.
 *
 * @param approved the day of the approval
 * @param placed a day on which the child lived with the carer, for an approval may come before
 * @param lastDay the last day of its first period; null where the law of the day named none
 * @param extended the day on which it was extended; null where nothing extended it
 * @param underReview the day from which it lasts until the outcome of a review of the decision not
 *     to approve the carer; null where it does not
 * @param ending the end of the approval or of the placement with that carer, whichever came first;
 *     null while both last
 */
record TemporaryApproval(
    LocalDate approved,
    LocalDate placed,
    @Nullable LocalDate lastDay,
    @Nullable LocalDate extended,
    @Nullable LocalDate underReview,
    @Nullable Ending ending) {

  /** What was approved on a day. */
  static TemporaryApproval of(LocalDate approved, DutyFacts facts) {
    LocalDate placed = placedWithCarer(approved, facts);
    @Nullable Ending ending = ending(approved, placed, facts);
    @Nullable LocalDate lastDay = facts.rules.lastDay(Trigger.TEMPORARY_APPROVAL, approved);
    @Nullable LocalDate extended =
        prolonged(CareEventKind.TEMPORARY_APPROVAL_EXTENDED, approved, lastDay, ending, facts);
    @Nullable LocalDate runsOutOn =
        extended == null || lastDay == null ? lastDay : endOfExtension(lastDay, facts);
    @Nullable LocalDate underReview =
        prolonged(
            CareEventKind.REFUSAL_OF_APPROVAL_UNDER_REVIEW, approved, runsOutOn, ending, facts);
    return new TemporaryApproval(approved, placed, lastDay, extended, underReview, ending);
  }

  /**
   * The last day on which it holds by itself; null where nobody knows, or it lasts until an outcome
   * that is not foreseen.
   */
  @Nullable LocalDate runsOutOn(DutyFacts facts) {
    if (underReview != null || lastDay == null) {
      return null;
    }
    return extended == null ? lastDay : endOfExtension(lastDay, facts);
  }

  private static @Nullable LocalDate endOfExtension(LocalDate lastDay, DutyFacts facts) {
    return facts.rules.lastDay(Trigger.END_OF_EXTENDED_TEMPORARY_APPROVAL, lastDay);
  }

  /** The end of the approval or of the placement with that carer, whichever came first. */
  private static @Nullable Ending ending(LocalDate approved, LocalDate placed, DutyFacts facts) {
    @Nullable Ending left = facts.endOfPlacementOn(placed);
    @Nullable LocalDate ended =
        facts.firstDayFrom(approved, CareEventKind.TEMPORARY_APPROVAL_ENDED);
    return ended == null || (left != null && left.day().isBefore(ended))
        ? left
        : new Ending(Ending.Cause.TEMPORARY_APPROVAL, ended);
  }

  /**
   * A day on which the child lived with the carer. Where none is recorded, it is taken from the
   * first placement with foster parents that had not ended when the approval was given.
   */
  private static LocalDate placedWithCarer(LocalDate approved, DutyFacts facts) {
    @Nullable LocalDate next =
        facts.firstDayFrom(approved.plusDays(1), CareEventKind.TEMPORARILY_APPROVED);
    @Nullable LocalDate placed =
        facts.firstDayFrom(approved, CareEventKind.WITH_TEMPORARILY_APPROVED_CARER);
    if (placed != null && (next == null || placed.isBefore(next))) {
      return placed;
    }
    return facts.placements.stream()
        .filter(placement -> placement.end().filter(end -> !end.isAfter(approved)).isEmpty())
        .filter(TemporaryApproval::isFostered)
        .map(placement -> later(placement.knownFrom(), approved))
        .findFirst()
        .orElse(approved);
  }

  /** Whether a child is with foster parents in a placement. */
  static boolean isFostered(PlacementPeriod placement) {
    return placement.episodes().stream().anyMatch(TemporaryApproval::isFostered);
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
   * What prolongs a period that has run out prolongs nothing, nor what comes when the carer has
   * been approved (regulation 25).
   */
  private static @Nullable LocalDate prolonged(
      CareEventKind kind,
      LocalDate approved,
      @Nullable LocalDate lastDay,
      @Nullable Ending ending,
      DutyFacts facts) {
    @Nullable LocalDate prolonged = facts.firstDayFrom(approved, kind);
    @Nullable LocalDate finished =
        facts.firstDayFrom(approved, CareEventKind.FOSTER_PARENT_APPROVED);
    return prolonged == null
            || lastDay == null
            || prolonged.isAfter(lastDay)
            || (finished != null && finished.isBefore(prolonged))
            || (ending != null && prolonged.isAfter(ending.day()))
        ? null
        : prolonged;
  }
}
