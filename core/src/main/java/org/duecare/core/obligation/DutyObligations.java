package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.Trigger;

/**
 * Lays every rule whose duty hangs on one event over that event: on each occurrence of its trigger,
 * the version in force on that day sets a limit, which the first event that does the duty answers.
 */
final class DutyObligations {

  private final Map<Trigger, List<RuleVersions>> rules = new EnumMap<>(Trigger.class);
  private final WorkingDayCalendar calendar;

  DutyObligations(RuleBook book, WorkingDayCalendar calendar) {
    this.calendar = calendar;
    book.rules().stream()
        .collect(Collectors.groupingBy(Rule::id))
        .values()
        .forEach(
            versions ->
                rules
                    .computeIfAbsent(versions.get(0).trigger(), trigger -> new ArrayList<>(1))
                    .add(new RuleVersions(versions)));
  }

  /** The obligations of a child that do not hang on the chain of reviews. */
  List<Obligation> of(CareHistory history, LocalDate asOf, List<KnownPeriod> periods) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (KnownPeriod known : periods) {
      PlacementOccurrences.find(known, occurrences::add);
      SecureAccommodationOccurrences.find(history, known, occurrences::add);
    }
    ProtectionOccurrences.find(history, asOf, occurrences::add);
    LeavingCareOccurrences.find(history, asOf, periods, occurrences::add);
    List<Obligation> obligations = new ArrayList<>(occurrences.size());
    Map<Rule, LocalDate> limitBefore = new HashMap<>();
    for (Occurrence occurrence : occurrences) {
      for (RuleVersions versions : rules.getOrDefault(occurrence.trigger(), List.of())) {
        Rule rule = versions.inForceOn(occurrence.day());
        if (rule != null && isOfAge(rule, occurrence.day(), history)) {
          Obligation obligation =
              new DutyJudgement(history, asOf, calendar, occurrence, rule)
                  .judge(limitBefore.get(rule));
          obligation.due().ifPresent(due -> limitBefore.put(rule, due.date()));
          obligations.add(obligation);
        }
      }
    }
    return obligations;
  }

  private static boolean isOfAge(Rule rule, LocalDate day, CareHistory history) {
    if (rule.underAge().isEmpty()) {
      return true;
    }
    Optional<LocalDate> birth = history.dateOfBirth();
    return birth
        .map(born -> Birthday.of(born, rule.underAge().getAsInt()))
        .filter(day::isBefore)
        .isPresent();
  }
}
