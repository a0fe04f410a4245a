package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.law.Reading;
import org.duecare.core.obligation.Eligibility.Finding;
import org.duecare.core.obligation.ExplanationStep.SinceByOtherReading;
import org.jspecify.annotations.Nullable;

/** Asks whether a child is an eligible child, in every history that fits the facts. */
final class EligibilityQuestion {

  /** From this birthday on, days are counted. */
  private static final int COUNTED_FROM_AGE = 14;

  /** From this birthday on, a child can be eligible. */
  private static final int ELIGIBLE_FROM_AGE = 16;

  private final CareHistory history;
  private final LocalDate asOf;

  EligibilityQuestion(CareHistory history, LocalDate asOf) {
    this.history = history;
    this.asOf = asOf;
  }

  Eligibility answer() {
    return history.dateOfBirth().map(this::bornOn).orElseGet(this::bornOnUnknownDay);
  }

  private Eligibility bornOn(LocalDate birth) {
    LocalDate majority = Birthday.of(birth, Birthday.AGE_OF_MAJORITY);
    LocalDate last = asOf.isBefore(majority) ? asOf : majority.minusDays(1);
    LocalDate sixteen = Birthday.of(birth, ELIGIBLE_FROM_AGE);
    LocalDate fourteen = Birthday.of(birth, COUNTED_FROM_AGE);
    DaysLookedAfter days = DaysLookedAfter.between(history, fourteen, last);
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
        decided && finding != Finding.UNKNOWN ? null : uncertain(earliest),
        readings(birth, last, decided ? earliest : null));
  }

  private List<ExplanationStep> readings(
      LocalDate birth, LocalDate last, @Nullable LocalDate chosen) {
    List<ExplanationStep> readings = new ArrayList<>();
    if (chosen != null) {
      readings.addAll(otherReadings(birth, last, chosen));
    }
    Birthday.byOtherReading(birth, Birthday.AGE_OF_MAJORITY)
        .filter(asOf::equals)
        .map(day -> new ExplanationStep.ReadingChosen(Reading.BIRTHDAY_ON_1_MARCH, day))
        .ifPresent(readings::add);
    return readings;
  }

  /** Nothing is certain of the age; but too few days are too few at any age. */
  private Eligibility bornOnUnknownDay() {
    DaysLookedAfter days = DaysLookedAfter.between(history, LocalDate.MIN, asOf);
    boolean possible = days.atMost() >= Eligibility.DAYS_NEEDED;
    Finding finding;
    if (!days.possiblyOn(asOf)) {
      finding = isOnShortBreaks() ? Finding.SHORT_BREAKS : Finding.NOT_LOOKED_AFTER;
    } else {
      finding = possible ? Finding.UNKNOWN : Finding.TOO_FEW_DAYS;
    }
    KnownPeriod.@Nullable Cut missing =
        possible ? new KnownPeriod.Cut(LocalDate.MIN, MissingFact.DATE_OF_BIRTH, null) : null;
    return new Eligibility(asOf, finding, null, null, null, missing, List.of());
  }

  /** What leaves open whether, or on which day, the child became eligible. */
  private KnownPeriod.Cut uncertain(@Nullable LocalDate earliest) {
    LocalDate from = earliest == null ? LocalDate.MIN : earliest;
    return history.doubts().stream()
        .filter(doubt -> doubt.kind() == Doubt.Kind.FACTS)
        .findFirst()
        .map(doubt -> new KnownPeriod.Cut(from, MissingFact.DOUBTFUL_FACTS, doubt.reason()))
        .orElseGet(() -> new KnownPeriod.Cut(from, MissingFact.START_OF_CARE, null));
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

  private List<SinceByOtherReading> otherReadings(
      LocalDate birth, LocalDate last, LocalDate chosen) {
    List<SinceByOtherReading> readings = new ArrayList<>();
    LocalDate fourteen = Birthday.of(birth, COUNTED_FROM_AGE);
    otherReading(Reading.DAY_OF_14TH_BIRTHDAY_COUNTED, fourteen.plusDays(1), birth, last, chosen)
        .ifPresent(readings::add);
    LocalDate lastByOther =
        Birthday.byOtherReading(birth, Birthday.AGE_OF_MAJORITY)
            .map(majority -> majority.minusDays(1))
            .filter(last::isAfter)
            .orElse(last);
    LocalDate fourteenByOther = Birthday.byOtherReading(birth, COUNTED_FROM_AGE).orElse(fourteen);
    otherReading(Reading.BIRTHDAY_ON_1_MARCH, fourteenByOther, birth, lastByOther, chosen)
        .ifPresent(readings::add);
    return readings;
  }

  /** The reading chosen, if counting from another day changes the day of becoming eligible. */
  private Optional<SinceByOtherReading> otherReading(
      Reading reading, LocalDate countedFrom, LocalDate birth, LocalDate last, LocalDate chosen) {
    Optional<LocalDate> other =
        DaysLookedAfter.between(history, countedFrom, last)
            .latest(Eligibility.DAYS_NEEDED, Birthday.of(birth, ELIGIBLE_FROM_AGE));
    return other.equals(Optional.of(chosen))
        ? Optional.empty()
        : Optional.of(new SinceByOtherReading(reading, other));
  }
}
