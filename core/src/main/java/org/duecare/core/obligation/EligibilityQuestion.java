package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.law.reading.AccommodationStart;
import org.duecare.core.law.reading.EndOfRemand;
import org.duecare.core.law.reading.LeapDayBirthday;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.reading.ThirteenWeeks;
import org.duecare.core.obligation.Eligibility.Finding;
import org.duecare.core.obligation.ExplanationStep.SinceByOtherReading;
import org.jspecify.annotations.Nullable;

/** Asks whether a child is an eligible child, in every history that fits the facts. */
final class EligibilityQuestion {

  /** From this birthday on, days are counted. */
  private static final int COUNTED_FROM_AGE = 14;

  /** From this birthday on, a child can be eligible. */
  private static final int ELIGIBLE_FROM_AGE = 16;

  /** The questions on which the day of becoming eligible may hang. */
  private static final List<Class<? extends Reading>> OPEN_QUESTIONS =
      List.of(
          AccommodationStart.class, ThirteenWeeks.class, LeapDayBirthday.class, EndOfRemand.class);

  private final CareHistory history;
  private final LocalDate asOf;
  private final Readings readings;

  EligibilityQuestion(CareHistory history, LocalDate asOf, Readings readings) {
    this.history = history.withBirthdays(readings.inUse(LeapDayBirthday.ON_1_MARCH));
    this.asOf = asOf;
    this.readings = readings;
  }

  Eligibility answer() {
    return history.dateOfBirth().isPresent() ? ofKnownAge() : bornOnUnknownDay();
  }

  private Eligibility ofKnownAge() {
    LocalDate majority = birthday(Birthday.AGE_OF_MAJORITY);
    LocalDate last = asOf.isBefore(majority) ? asOf : majority.minusDays(1);
    LocalDate sixteen = birthday(ELIGIBLE_FROM_AGE);
    LocalDate fourteen = birthday(COUNTED_FROM_AGE);
    if (readings.use(ThirteenWeeks.BIRTHDAY_NOT_COUNTED)) {
      fourteen = fourteen.plusDays(1);
    }
    DaysLookedAfter days = DaysLookedAfter.between(history, fourteen, last, readings);
    @Nullable LocalDate earliest = days.earliest(Eligibility.DAYS_NEEDED, sixteen).orElse(null);
    @Nullable LocalDate latest = days.latest(Eligibility.DAYS_NEEDED, sixteen).orElse(null);
    boolean decided = earliest == null || earliest.equals(latest);
    Finding finding;
    if (asOf.isBefore(sixteen)) {
      finding = Finding.UNDER_16;
    } else if (!asOf.isBefore(majority)) {
      finding = Finding.OVER_17;
    } else if (!days.possiblyOn(asOf)) {
      finding = isOnShortBreaks() ? Finding.SHORT_BREAKS : Finding.NOT_LOOKED_AFTER;
    } else if (earliest == null) {
      finding = Finding.TOO_FEW_DAYS;
    } else {
      finding = latest != null && days.certainlyOn(asOf) ? Finding.ELIGIBLE : Finding.UNKNOWN;
    }
    return new Eligibility(
        asOf,
        finding,
        earliest,
        latest,
        days.atLeast() == days.atMost() ? Math.toIntExact(days.atLeast()) : null,
        decided && finding != Finding.UNKNOWN ? null : uncertain(days, earliest),
        history,
        readings);
  }

  private LocalDate birthday(int age) {
    return history.birthday(age).orElseThrow();
  }

  /** The readings by which another answer would be given. */
  static List<ExplanationStep> otherReadings(
      Eligibility answer, CareHistory history, Readings readings) {
    List<ExplanationStep> steps = new ArrayList<>(0);
    for (Reading other : readings.others()) {
      if (OPEN_QUESTIONS.contains(other.getClass())) {
        Eligibility otherwise =
            new EligibilityQuestion(history, answer.asOf(), readings.with(other)).answer();
        if (answer.isOtherThan(otherwise)) {
          steps.add(new SinceByOtherReading(readings.inUse(other), answer.sinceBy(otherwise)));
        }
      }
    }
    return steps;
  }

  /** Nothing is certain of the age; but too few days are too few at any age. */
  private Eligibility bornOnUnknownDay() {
    DaysLookedAfter days = DaysLookedAfter.between(history, LocalDate.MIN, asOf, readings);
    boolean possible = days.atMost() >= Eligibility.DAYS_NEEDED;
    Finding finding;
    if (!days.possiblyOn(asOf)) {
      finding = isOnShortBreaks() ? Finding.SHORT_BREAKS : Finding.NOT_LOOKED_AFTER;
    } else {
      finding = possible ? Finding.UNKNOWN : Finding.TOO_FEW_DAYS;
    }
    KnownPeriod.@Nullable Cut missing =
        possible ? new KnownPeriod.Cut(LocalDate.MIN, MissingFact.DATE_OF_BIRTH, null) : null;
    return new Eligibility(asOf, finding, null, null, null, missing, history, readings);
  }

  /** What leaves open whether, or on which day, the child became eligible. */
  private static KnownPeriod.@Nullable Cut uncertain(
      DaysLookedAfter days, @Nullable LocalDate earliest) {
    LocalDate from = earliest == null ? LocalDate.MIN : earliest;
    return days.doubt()
        .map(doubt -> new KnownPeriod.Cut(from, doubt.fact(), doubt.reason()))
        .orElse(null);
  }

  private boolean isOnShortBreaks() {
    for (PeriodOfCare period : history.periods()) {
      LocalDate last = history.lastDayOf(period).orElse(LocalDate.MAX);
      if (!asOf.isBefore(period.knownFrom()) && !asOf.isAfter(last)) {
        return period.episodeOn(asOf).filter(it -> it.legalStatus().isShortBreak()).isPresent();
      }
    }
    return false;
  }
}
