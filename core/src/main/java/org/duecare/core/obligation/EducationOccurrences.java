package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.earlier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The school terms by whose end the personal education plan has to be reviewed. Only of a term that
 * began while the child was looked after: in the one before, the plan was begun. Not of a child who
 * then was on short breaks, placed for adoption or in youth detention, as for the placement.
 */
final class EducationOccurrences {

  private final DutyFacts facts;
  private final Consumer<Occurrence> occurrences;

  private EducationOccurrences(DutyFacts facts, Consumer<Occurrence> occurrences) {
    this.facts = facts;
    this.occurrences = occurrences;
  }

  static void find(DutyFacts facts, Consumer<Occurrence> occurrences) {
    new EducationOccurrences(facts, occurrences).find();
  }

  private void find() {
    List<LocalDate> begins = facts.daysOf(CareEventKind.SCHOOL_TERM_BEGINS);
    for (int i = 0; i < begins.size(); i++) {
      LocalDate begun = begins.get(i);
      @Nullable LocalDate next = i + 1 < begins.size() ? begins.get(i + 1) : null;
      @Nullable LocalDate end = endOfTerm(begun, next);
      if (end != null) {
        @Nullable Condition condition =
            begun.isBefore(facts.known.latestStart)
                ? Condition.whetherOwed(MissingFact.START_OF_CARE)
                : null;
        PlacementOccurrences.applying(
            Occurrence.on(end, Trigger.SCHOOL_TERM, facts.known, null)
                .answeredFrom(begun)
                .under(condition),
            facts.known.period.episodeOn(earlier(end, facts.known.lastKnownDay())).orElse(null),
            facts,
            occurrences);
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
