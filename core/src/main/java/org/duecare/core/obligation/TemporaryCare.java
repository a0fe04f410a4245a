package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.PlacementPeriod;
import org.jspecify.annotations.Nullable;

/**
 * From when a child lives with a carer under a temporary approval, and from when it does not any
 * more, in one period of care.
 *
 * @param begun the days on which that begins, in order
 * @param ended the days on which it is over: the approval ended, the carer was approved in full or
 *     the approval had run out the day before; in order
 */
record TemporaryCare(List<LocalDate> begun, List<LocalDate> ended) {

  private static final TemporaryCare NONE = new TemporaryCare(List.of(), List.of());

  /** What is recorded in a period of care; nearly always nothing. */
  static TemporaryCare in(KnownPeriod known, @Nullable KnownPeriod before, RulesInForce rules) {
    List<LocalDate> with =
        known.inquiry.history.daysOf(CareEventKind.WITH_TEMPORARILY_APPROVED_CARER);
    List<LocalDate> approved = known.inquiry.history.daysOf(CareEventKind.TEMPORARILY_APPROVED);
    if (with.isEmpty() && approved.isEmpty()) {
      return NONE;
    }
    DutyFacts facts = new DutyFacts(known.inquiry.history, known, before, rules);
    List<LocalDate> begun = new ArrayList<>(with);
    List<LocalDate> ended =
        new ArrayList<>(facts.history.daysOf(CareEventKind.TEMPORARY_APPROVAL_ENDED));
    ended.addAll(facts.history.daysOf(CareEventKind.FOSTER_PARENT_APPROVED));
    @Nullable LocalDate next = null;
    List<LocalDate> days = facts.daysSinceThePeriodBefore(CareEventKind.TEMPORARILY_APPROVED);
    for (int i = days.size() - 1; i >= 0; i--) {
      TemporaryApproval approval = TemporaryApproval.of(days.get(i), facts);
      @Nullable LocalDate last = approval.runsOutOn(facts);
      boolean holds = last == null || !approval.placed().isAfter(last);
      if (holds && isFosteredOn(approval.placed(), facts)) {
        begun.add(approval.placed());
      }
      // Where the child had left that carer, or another approval held by then, its end is none.
      if (last != null
          && (approval.ending() == null || !last.isAfter(approval.ending().day()))
          && (next == null || next.isAfter(last))) {
        ended.add(last.plusDays(1));
      }
      next = holds ? approval.placed() : next;
    }
    begun.sort(null);
    ended.sort(null);
    return new TemporaryCare(begun, ended);
  }

  /** Nobody is approved as the foster parent of a child who lives with none. */
  private static boolean isFosteredOn(LocalDate day, DutyFacts facts) {
    @Nullable PlacementPeriod placement = facts.placementOn(day);
    return placement != null && TemporaryApproval.isFostered(placement);
  }
}
