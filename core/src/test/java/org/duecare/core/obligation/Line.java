package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duecare.core.law.Rule;
import org.jspecify.annotations.Nullable;

/**
 * An obligation in the columns that the command line prints. What is empty there is null here, and
 * a hyphen in the text.
 */
record Line(
    @Nullable String rule,
    @Nullable Integer sequence,
    @Nullable LocalDate trigger,
    @Nullable LocalDate due,
    @Nullable LocalDate held,
    Outcome outcome,
    @Nullable Integer daysLate,
    @Nullable LocalDate periodEnd) {

  static Line of(Obligation obligation) {
    return new Line(
        obligation.rule().map(Rule::id).orElse(null),
        obligation.sequence().stream().boxed().findFirst().orElse(null),
        obligation.trigger().orElse(null),
        obligation.due().map(DueDate::date).orElse(null),
        obligation.doneOn().orElse(null),
        obligation.outcome(),
        obligation.daysLate().stream().boxed().findFirst().orElse(null),
        obligation.periodEnd().orElse(null));
  }

  /** The lines of a timetable, and after each that is UNKNOWN the fact that is missing. */
  static String text(List<Obligation> obligations) {
    return obligations.stream()
        .map(
            obligation ->
                of(obligation) + obligation.missingFact().map(fact -> " " + fact).orElse(""))
        .collect(Collectors.joining("\n"));
  }

  /** Whether it is of regulation 33(1) or (2). */
  boolean isOrdinary() {
    return !"ENG-REV-EARLY".equals(rule) && !"ENG-REV-ADJ".equals(rule);
  }

  @Override
  public String toString() {
    return String.join(
        " ",
        text(rule),
        text(sequence),
        text(trigger),
        text(due),
        text(held),
        outcome.name(),
        text(daysLate),
        text(periodEnd));
  }

  private static String text(@Nullable Object column) {
    return Objects.toString(column, "-");
  }
}
