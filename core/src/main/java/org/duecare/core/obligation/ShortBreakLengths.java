package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.earlier;
import static org.duecare.core.day.DayOrder.later;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.law.ShortBreakTerms;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.reading.ShortBreakDays;
import org.duecare.core.law.reading.TwelveMonths;
import org.jspecify.annotations.Nullable;

/**
 * The days that the recorded short breaks of a child took, and from which day on they were more
 * than their terms allow. Each day is weighed by the terms that were in force on it: whether a
 * child is on short breaks only is asked anew every day.
 */
final class ShortBreakLengths {

  private final RuleVersions rule;
  private final Readings readings;
  private final List<DateSpan> breaks = new ArrayList<>();

  /**
   * The breaks of a child.
   *
   * @param rule the rule of which each version has the terms of its time
   */
  ShortBreakLengths(RuleVersions rule, Inquiry inquiry) {
    this.rule = rule;
    readings = inquiry.law.readings();
    CareHistory history = inquiry.history;
    for (PeriodOfCare period : history.periods()) {
      LocalDate lastKnown = earlier(history.lastDayOf(period).orElse(inquiry.asOf), inquiry.asOf);
      addBreaks(period, lastKnown);
    }
  }

  /** Episodes of short breaks that follow each other in a period are one break. */
  private void addBreaks(PeriodOfCare period, LocalDate lastKnown) {
    @Nullable LocalDate first = null;
    for (CareEpisode episode : period.episodes()) {
      if (episode.start().isAfter(lastKnown)) {
        break;
      }
      boolean isBreak = episode.legalStatus() == LegalStatus.SHORT_BREAK;
      if (isBreak && first == null) {
        first = episode.start();
      } else if (!isBreak && first != null) {
        breaks.add(DateSpan.closed(first, episode.start()));
        first = null;
      }
    }
    if (first != null) {
      breaks.add(DateSpan.closed(first, lastKnown));
    }
  }

  /**
   * The first day of a period on which a break of it, or all breaks together, lasted longer than
   * allowed; null where they did not.
   */
  @Nullable LocalDate tooLongFrom(KnownPeriod known) {
    for (DateSpan each : breaks) {
      if (known.includes(each.first())) {
        for (LocalDate day = each.first(); !day.isAfter(each.last()); day = day.plusDays(1)) {
          if (isTooLong(each.first(), day)) {
            return day;
          }
        }
      }
    }
    return null;
  }

  /** Whether a break that began on a day is too long by another of its days, or all are. */
  private boolean isTooLong(LocalDate first, LocalDate day) {
    @Nullable ShortBreakTerms terms = rule.nearestTo(day).shortBreakTerms().orElse(null);
    return terms != null
        && (days(first, day) > terms.longest() || daysOfTwelveMonths(day) > terms.inTwelveMonths());
  }

  /** Ambiguity A23: the twelve months up to a day, or the financial year up to it. */
  private long daysOfTwelveMonths(LocalDate day) {
    LocalDate from =
        readings.use(TwelveMonths.FINANCIAL_YEAR)
            ? firstOfFinancialYear(day)
            : day.minusYears(1).plusDays(1);
    long days = 0;
    for (DateSpan span : breaks) {
      LocalDate first = later(span.first(), from);
      LocalDate last = earlier(span.last(), day);
      days += first.isAfter(last) ? 0 : days(first, last);
    }
    return days;
  }

  private static LocalDate firstOfFinancialYear(LocalDate day) {
    LocalDate first = LocalDate.of(day.getYear(), Month.APRIL, 1);
    return first.isAfter(day) ? first.minusYears(1) : first;
  }

  /** Ambiguity A22: every day that is touched, or every night. */
  private long days(LocalDate first, LocalDate last) {
    long nights = ChronoUnit.DAYS.between(first, last);
    return readings.use(ShortBreakDays.NIGHTS) ? nights : nights + 1;
  }
}
