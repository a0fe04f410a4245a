package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.HealthAssessmentPeriod;
import org.jspecify.annotations.Nullable;

/**
 * How long after an assessment of a child's health the next one is due, which the fifth birthday
 * decides (regulation 7(3) of SI 2010/959), and from which day that counts (ambiguity A13).
 */
final class HealthIntervals {

  private final DutyFacts facts;

  /** The day on which the child became looked after; null where it is not known. */
  private final @Nullable LocalDate start;

  HealthIntervals(DutyFacts facts, @Nullable LocalDate start) {
    this.facts = facts;
    this.start = start;
  }

  /** From which day the next interval after an assessment counts. */
  LocalDate countedFrom(LocalDate assessed) {
    return start != null && isInFixedPeriods() ? endOfFixedPeriod(start, assessed) : assessed;
  }

  /**
   * Ambiguity A13: in fixed periods from the start of care, the last day of the one it fell in;
   * what was assessed before was in none of them.
   */
  private LocalDate endOfFixedPeriod(LocalDate start, LocalDate assessed) {
    int months = monthsOfPeriod(assessed);
    int periods = assessed.isBefore(start) ? 0 : 1;
    while (months > 0 && start.plusMonths((long) months * periods).isBefore(assessed)) {
      periods++;
    }
    return start.plusMonths((long) months * periods);
  }

  private int monthsOfPeriod(LocalDate assessed) {
    @Nullable Rule young = facts.rules.after(Trigger.HEALTH_ASSESSMENT_UNDER_FIVE, assessed);
    @Nullable Rule rule =
        young != null && isBeforeBirthday(assessed, young.underAge().orElse(0))
            ? young
            : facts.rules.after(Trigger.HEALTH_ASSESSMENT, assessed);
    return rule != null && rule.limit().orElseThrow() instanceof TimeLimit.Months months
        ? months.count()
        : 0;
  }

  /** The next assessment, asked for after one, or after the day from which it counts. */
  Occurrence next(LocalDate assessed) {
    @Nullable Rule underFive = facts.rules.after(Trigger.HEALTH_ASSESSMENT_UNDER_FIVE, assessed);
    @Nullable LocalDate earlier =
        facts.rules.lastDay(Trigger.HEALTH_ASSESSMENT_UNDER_FIVE, assessed);
    Trigger trigger = Trigger.HEALTH_ASSESSMENT;
    @Nullable Condition condition = null;
    if (underFive != null && earlier != null) {
      if (facts.history.dateOfBirth().isEmpty()) {
        condition = Condition.limitFrom(earlier, MissingFact.DATE_OF_BIRTH);
      } else if (underFive.underAge().isEmpty()
          || isBeforeBirthday(earlier, underFive.underAge().getAsInt())) {
        // A period that reaches the fifth birthday is none before it: then the longer one counts.
        trigger = Trigger.HEALTH_ASSESSMENT_UNDER_FIVE;
      }
    }
    return Occurrence.repeatedAfter(assessed, trigger, facts.known, null)
        .under(condition)
        .by(isInFixedPeriods() ? HealthAssessmentPeriod.FIXED : null);
  }

  private boolean isInFixedPeriods() {
    return start != null && facts.rules.counting().readings().use(HealthAssessmentPeriod.FIXED);
  }

  private boolean isBeforeBirthday(LocalDate day, int age) {
    return facts.history.birthday(age).filter(day::isBefore).isPresent();
  }

  /** Whether its limit lies on a day or later, whatever is not known of it. */
  boolean isDueFrom(LocalDate first, Occurrence next) {
    @Nullable LocalDate latest = facts.rules.lastDay(next.trigger(), next.day());
    @Nullable LocalDate earliest = next.condition() == null ? latest : next.condition().earliest();
    return latest == null || earliest == null || !earliest.isBefore(first);
  }
}
