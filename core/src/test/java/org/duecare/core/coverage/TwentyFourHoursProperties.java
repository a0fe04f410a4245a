package org.duecare.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;

/** Accommodation under section 20, against every pair of times that fits the days. */
class TwentyFourHoursProperties {

  /** Often the same time of day, or near it: exactly 24 hours are not more than 24. */
  @Provide
  Arbitrary<Integer> halfHoursLater() {
    return Arbitraries.oneOf(
        Arbitraries.just(0),
        Arbitraries.integers().between(-1, 1),
        Arbitraries.integers().between(-47, 47));
  }

  /** No clock is changed in this week. */
  private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);

  @Property
  void isAnsweredAsEveryTimeOfDayThatFitsIs(
      @ForAll @IntRange(max = 3) int nights,
      @ForAll @IntRange(max = 47) int begun,
      @ForAll("halfHoursLater") int later,
      @ForAll boolean begunGiven,
      @ForAll boolean endedGiven) {
    LocalDate end = MON_2026_06_01.plusDays(nights);
    LocalTime from = time(begun);
    LocalTime to = time(Math.floorMod(begun + later, 48));
    PeriodOfCare period =
        PeriodOfCare.startingOn(MON_2026_06_01)
            .withEpisodes(
                List.of(
                    CareEpisode.startingOn(
                        MON_2026_06_01, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER)))
            .endingOn(end, ReasonCeased.OTHER);
    if (begunGiven && endedGiven && nights == 0 && to.isBefore(from)) {
      return;
    }
    period = begunGiven ? period.begunAt(from) : period;
    period = endedGiven ? period.endedAt(to) : period;

    Set<Coverage.Answer> answers = new HashSet<>();
    for (LocalTime first : begunGiven ? List.of(from) : anyTime()) {
      for (LocalTime last : endedGiven ? List.of(to) : anyTime()) {
        LocalDateTime start = MON_2026_06_01.atTime(first);
        LocalDateTime over = end.atTime(last);
        if (!over.isBefore(start)) {
          answers.add(
              over.isAfter(start.plusHours(24))
                  ? Coverage.Answer.COVERED
                  : Coverage.Answer.NOT_COVERED);
        }
      }
    }
    Coverage coverage =
        Coverage.of(
            CareHistory.builder(ChildId.of("C-1042")).period(period).build(), MON_2026_06_01);

    assertThat(coverage.answer())
        .isEqualTo(answers.size() == 1 ? answers.iterator().next() : Coverage.Answer.UNKNOWN);
  }

  private static List<LocalTime> anyTime() {
    return Stream.concat(
            Stream.of(LocalTime.MIN, LocalTime.of(23, 59)),
            IntStream.range(0, 48).mapToObj(TwentyFourHoursProperties::time))
        .toList();
  }

  /** A quarter past or to the hour, so that none is midnight. */
  private static LocalTime time(int halfHour) {
    return LocalTime.of(0, 15).plusMinutes(30L * halfHour);
  }
}
