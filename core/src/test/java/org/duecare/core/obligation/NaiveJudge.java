package org.duecare.core.obligation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Regulation 33(1) and (2) read as a layman with a paper calendar would: every day is counted by
 * hand, and everything that happened is known. Shares no code with the library's own judge.
 */
final class NaiveJudge {

  private final Predicate<LocalDate> isWorkingDay;
  private final Map<LocalDate, LocalDate> firstLimits = new ConcurrentHashMap<>();

  private final boolean knowsOf2020;

  NaiveJudge(Predicate<LocalDate> isWorkingDay) {
    this(isWorkingDay, /* knowsOf2020= */ true);
  }

  private NaiveJudge(Predicate<LocalDate> isWorkingDay, boolean knowsOf2020) {
    this.isWorkingDay = isWorkingDay;
    this.knowsOf2020 = knowsOf2020;
  }

  /** The same judge, who never heard of the relaxation of 2020. */
  NaiveJudge unawareOf2020() {
    return new NaiveJudge(isWorkingDay, /* knowsOf2020= */ false);
  }

  /** One line for each review completed by the day, and one for the review still to be held. */
  List<Line> judge(Care care, LocalDate asOf) {
    List<Line> lines = new ArrayList<>();
    if (care.start().isAfter(asOf)) {
      return lines;
    }
    LocalDate trigger = care.start();
    for (Meetings review : care.reviews()) {
      if (review.completed().isAfter(asOf)) {
        break;
      }
      lines.add(ordinary(care, lines.size() + 1, trigger, review.completed(), asOf));
      trigger = review.opened();
    }
    lines.add(ordinary(care, lines.size() + 1, trigger, null, asOf));
    return lines;
  }

  /** One line of regulation 36(2) for each review that was adjourned by the day. */
  List<Line> adjournments(Care care, LocalDate asOf) {
    return care.reviews().stream()
        .filter(review -> review.isAdjourned() && !review.opened().isAfter(asOf))
        .map(
            review -> {
              boolean resumed = !review.completed().isAfter(asOf);
              LocalDate due = workingDaysAfter(review.opened(), 20);
              LocalDate held = resumed ? review.completed() : null;
              return line(care, "ENG-REV-ADJ", null, review.opened(), due, held, asOf);
            })
        .toList();
  }

  private Line ordinary(
      Care care, int sequence, LocalDate trigger, @Nullable LocalDate held, LocalDate asOf) {
    return line(care, ruleOf(sequence), sequence, trigger, limit(sequence, trigger), held, asOf);
  }

  private Line line(
      Care care,
      String rule,
      @Nullable Integer sequence,
      LocalDate trigger,
      LocalDate due,
      @Nullable LocalDate held,
      LocalDate asOf) {
    Outcome outcome = relaxed(rule, due, outcome(due, held, care, asOf));
    LocalDate until = held == null ? care.lastKnownDay(asOf) : held;
    return new Line(
        rule,
        sequence,
        trigger,
        due,
        held,
        outcome,
        outcome == Outcome.LATE || outcome == Outcome.OUTSTANDING ? daysAfter(due, until) : null,
        care.hasEndedBy(asOf) ? care.end() : null);
  }

  private static String ruleOf(int sequence) {
    return switch (sequence) {
      case 1 -> "ENG-REV-1";
      case 2 -> "ENG-REV-2";
      default -> "ENG-REV-N";
    };
  }

  /** A later review that fell due from 24 April to 25 September 2020 had to be practicable. */
  private Outcome relaxed(String rule, LocalDate due, Outcome outcome) {
    boolean missed = outcome == Outcome.LATE || outcome == Outcome.OUTSTANDING;
    boolean inTheWindow =
        due.getYear() == 2020
            && (due.getMonthValue() > 4 || (due.getMonthValue() == 4 && due.getDayOfMonth() > 23))
            && (due.getMonthValue() < 9 || (due.getMonthValue() == 9 && due.getDayOfMonth() < 26));
    return knowsOf2020 && missed && inTheWindow && rule.equals("ENG-REV-N")
        ? Outcome.UNKNOWN
        : outcome;
  }

  private static Outcome outcome(
      LocalDate due, @Nullable LocalDate held, Care care, LocalDate asOf) {
    if (held != null) {
      return held.isAfter(due) ? Outcome.LATE : Outcome.ON_TIME;
    }
    if (due.isBefore(care.lastKnownDay(asOf))) {
      return Outcome.OUTSTANDING;
    }
    return care.hasEndedBy(asOf) ? Outcome.LAPSED : Outcome.NOT_YET_DUE;
  }

  private LocalDate limit(int sequence, LocalDate trigger) {
    return switch (sequence) {
      case 1 -> firstLimit(trigger);
      case 2 -> correspondingDay(trigger, 3);
      default -> correspondingDay(trigger, 6);
    };
  }

  LocalDate firstLimit(LocalDate start) {
    return firstLimits.computeIfAbsent(start, day -> workingDaysAfter(day, 20));
  }

  LocalDate workingDaysAfter(LocalDate event, int count) {
    LocalDate day = event;
    for (int counted = 0; counted < count; ) {
      day = day.plusDays(1);
      if (isWorkingDay.test(day)) {
        counted++;
      }
    }
    return day;
  }

  static LocalDate correspondingDay(LocalDate event, int months) {
    YearMonth month = YearMonth.from(event).plusMonths(months);
    return month.isValidDay(event.getDayOfMonth())
        ? month.atDay(event.getDayOfMonth())
        : month.atEndOfMonth();
  }

  static int daysAfter(LocalDate limit, LocalDate until) {
    int days = 0;
    for (LocalDate day = limit; day.isBefore(until); day = day.plusDays(1)) {
      days++;
    }
    return days;
  }
}
