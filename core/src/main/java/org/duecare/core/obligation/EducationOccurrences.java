package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * By when something has to be done about the personal education plan: the first review of a child
 * who became looked after in an emergency, and the end of each school term. Only of a term that
 * began while the child was looked after: in the one before, the plan was begun.
 */
final class EducationOccurrences {

  private final DutyFacts facts;
  private final Consumer<Occurrence> occurrences;

  private EducationOccurrences(DutyFacts facts, Consumer<Occurrence> occurrences) {
    this.facts = facts;
    this.occurrences = occurrences;
  }

  static void find(DutyFacts facts, Consumer<Occurrence> occurrences) {
    EducationOccurrences found = new EducationOccurrences(facts, occurrences);
    found.firstReview();
    found.terms();
  }

  private void firstReview() {
    @Nullable LocalDate start = facts.start();
    if (start != null && facts.daysOf(CareEventKind.PLACED_IN_EMERGENCY).contains(start)) {
      @Nullable Occurrence first =
          FirstReviewOccurrence.find(
              Trigger.FIRST_REVIEW_DUE_OR_HELD_AFTER_EMERGENCY, start, start, facts);
      if (first != null) {
        occurrences.accept(first);
      }
    }
  }

  private void terms() {
    List<LocalDate> begins = facts.daysOf(CareEventKind.SCHOOL_TERM_BEGINS);
    for (int i = 0; i < begins.size(); i++) {
      LocalDate begun = begins.get(i);
      @Nullable LocalDate next = i + 1 < begins.size() ? begins.get(i + 1) : null;
      @Nullable LocalDate end = endOfTerm(begun, next);
      if (end != null) {
        occurrences.accept(
            Occurrence.on(end, Trigger.SCHOOL_TERM, facts.known, null).answeredFrom(begun));
      }
    }
  }

  /** The end of a term is known when it begins; null where it is not told. */
  private @Nullable LocalDate endOfTerm(LocalDate begun, @Nullable LocalDate next) {
    return facts.history.daysOf(CareEventKind.SCHOOL_TERM_ENDS).stream()
        .filter(end -> !end.isBefore(begun) && (next == null || end.isBefore(next)))
        .findFirst()
        .orElse(null);
  }
}
