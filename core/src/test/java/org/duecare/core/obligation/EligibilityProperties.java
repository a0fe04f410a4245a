package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.time.api.Dates;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.obligation.Eligibility.Finding;
import org.jspecify.annotations.Nullable;

/** Eligible children, against a count of days one by one. */
class EligibilityProperties {

  private static final CarePlanning ENGLAND = CarePlanning.england();

  /** One period of care, in days after the 13th birthday or after the period before. */
  record Stay(int gap, int days, boolean shortBreak) {}

  @Provide
  Arbitrary<LocalDate> births() {
    Arbitrary<LocalDate> any =
        Dates.dates().between(LocalDate.of(1998, 1, 1), LocalDate.of(2008, 12, 31));
    Arbitrary<LocalDate> leapDays =
        Arbitraries.of(2000, 2004, 2008).map(year -> LocalDate.of(year, 2, 29));
    return Arbitraries.oneOf(any, leapDays);
  }

  @Provide
  Arbitrary<List<Stay>> stays() {
    // Two days may not be more than 24 hours, one is not.
    Arbitrary<Integer> lengths =
        Arbitraries.oneOf(Evenly.between(3, 60), Evenly.between(88, 93), Evenly.between(300, 900));
    return Combinators.combine(Evenly.between(1, 500), lengths, Arbitraries.of(true, false, false))
        .as(Stay::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(10)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  /** Days after the 13th birthday: any, or near the 16th or the 18th. */
  @Provide
  Arbitrary<Integer> daysAsked() {
    return Arbitraries.oneOf(
        Evenly.between(0, 2200), Evenly.between(1094, 1098), Evenly.between(1824, 1828));
  }

  /** From a day on which somebody of 13 to 17 was in care. */
  @Provide
  Arbitrary<Integer> daysKnown() {
    return Arbitraries.oneOf(Evenly.between(10, 1500), Evenly.between(1080, 1240));
  }

  @Provide
  Arbitrary<Integer> daysAfterwards() {
    return Evenly.between(0, 400);
  }

  @Property
  void areFoundAsByCountingDays(
      @ForAll("births") LocalDate birth,
      @ForAll("stays") List<Stay> stays,
      @ForAll("daysAsked") int asked) {
    List<PeriodOfCare> periods = periods(birth, stays);
    LocalDate asOf = birth.plusYears(13).plusDays(asked);
    Eligibility eligibility = ENGLAND.eligibility(history(birth, periods), asOf);

    assertThat(eligibility.eligibleFrom()).isEqualTo(countedOneByOne(birth, periods, asOf));
    assertThat(eligibility.missingFact()).isEmpty();
    assertThat(eligibility.finding() == Finding.ELIGIBLE)
        .isEqualTo(
            eligibility.eligibleFrom().isPresent()
                && counts(periods, asOf)
                && asOf.isBefore(reaches(birth, 18)));
  }

  @Property
  void anUnknownStartOfCareIsAnsweredAsEveryStartIs(
      @ForAll("births") LocalDate birth,
      @ForAll("daysKnown") int knownAfter,
      @ForAll("daysAfterwards") int asked) {
    LocalDate knownFrom = birth.plusYears(13).plusDays(knownAfter);
    LocalDate asOf = knownFrom.plusDays(asked);
    Eligibility eligibility =
        ENGLAND.eligibility(history(birth, List.of(PeriodOfCare.begunBefore(knownFrom))), asOf);

    for (int before = 1; before < 130; before += 7) {
      LocalDate start = knownFrom.minusDays(before);
      Eligibility known =
          ENGLAND.eligibility(history(birth, List.of(PeriodOfCare.startingOn(start))), asOf);
      if (eligibility.finding() != Finding.UNKNOWN) {
        assertThat(known.finding()).isEqualTo(eligibility.finding());
      }
      eligibility
          .eligibleFromBetween()
          .ifPresent(
              span -> assertThat(span.contains(known.eligibleFrom().orElseThrow())).isTrue());
      if (eligibility.eligibleFrom().isPresent()) {
        assertThat(known.eligibleFrom()).isEqualTo(eligibility.eligibleFrom());
      }
    }
  }

  private static CareHistory history(LocalDate birth, List<PeriodOfCare> periods) {
    CareHistory.Builder history = CareHistory.builder(ChildId.of("C-1042")).dateOfBirth(birth);
    periods.stream()
        .filter(period -> period.knownFrom().isBefore(reaches(birth, 18)))
        .forEach(history::period);
    return history.build();
  }

  private static List<PeriodOfCare> periods(LocalDate birth, List<Stay> stays) {
    List<PeriodOfCare> periods = new ArrayList<>();
    LocalDate free = birth.plusYears(13);
    for (Stay stay : stays) {
      LocalDate start = free.plusDays(stay.gap());
      LocalDate end = start.plusDays(stay.days() - 1L);
      LegalStatus status = stay.shortBreak() ? LegalStatus.SHORT_BREAK : LegalStatus.ACCOMMODATED;
      periods.add(
          PeriodOfCare.startingOn(start)
              .withEpisodes(List.of(CareEpisode.startingOn(start, status, Placement.FOSTER_OTHER)))
              .endingOn(end, ReasonCeased.OTHER));
      free = end.plusDays(1);
    }
    return periods;
  }

  private static Optional<LocalDate> countedOneByOne(
      LocalDate birth, List<PeriodOfCare> periods, LocalDate asOf) {
    int counted = 0;
    @Nullable LocalDate from = null;
    for (LocalDate day = reaches(birth, 14); !day.isAfter(asOf); day = day.plusDays(1)) {
      if (from == null && day.isBefore(reaches(birth, 18)) && counts(periods, day)) {
        counted++;
        from = counted >= 91 && !day.isBefore(reaches(birth, 16)) ? day : null;
      }
    }
    return Optional.ofNullable(from);
  }

  private static boolean counts(List<PeriodOfCare> periods, LocalDate day) {
    return periods.stream()
        .filter(period -> period.episodes().get(0).legalStatus() == LegalStatus.ACCOMMODATED)
        .anyMatch(
            period ->
                !day.isBefore(period.knownFrom()) && !day.isAfter(period.end().orElseThrow()));
  }

  /** The birthday, found by going through days: 1 March where there is no 29 February. */
  private static LocalDate reaches(LocalDate birth, int age) {
    LocalDate day = LocalDate.of(birth.getYear() + age, birth.getMonth(), 1);
    while (day.getMonth() == birth.getMonth() && day.getDayOfMonth() < birth.getDayOfMonth()) {
      day = day.plusDays(1);
    }
    return day;
  }
}
