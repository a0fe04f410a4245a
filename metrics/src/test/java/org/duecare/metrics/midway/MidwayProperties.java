package org.duecare.metrics.midway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;

class MidwayProperties {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final LocalDate START = LocalDate.of(2021, 10, 4);

  @Provide
  Arbitrary<Set<Integer>> days() {
    return Arbitraries.integers().between(0, 560).set().ofMaxSize(6);
  }

  /** Walks through all days, as one who reads the child's file from the first page on. */
  @Property
  void countsAsDayByDay(
      @ForAll("days") Set<Integer> reviews,
      @ForAll("days") Set<Integer> checks,
      @ForAll @IntRange(min = 1, max = 6) int months) {
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("C"))
            .period(PeriodOfCare.startingOn(START))
            .completeRecordsOf(CareEventKind.MIDWAY_CHECK_DONE);
    reviews.forEach(day -> history.review(Review.heldOn(START.plusDays(day))));
    checks.forEach(day -> history.event(CareEventKind.MIDWAY_CHECK_DONE, START.plusDays(day)));
    List<LocalDate> checked = new ArrayList<>();
    List<LocalDate> notChecked = new ArrayList<>();
    LocalDate last = null;
    boolean seen = false;
    for (int day = 0; day <= 560; day++) {
      LocalDate today = START.plusDays(day);
      if (reviews.contains(day)) {
        if (last != null && YEAR.contains(today) && !last.plusMonths(months).isAfter(today)) {
          (seen ? checked : notChecked).add(today);
        }
        last = today;
        seen = false;
      } else {
        seen |= checks.contains(day);
      }
    }

    MidwayChecks figures = Stream.of(history.build()).collect(MidwayChecks.in(YEAR, months));

    assertThat(figures.intervalsWithCheck().evidence(Part.NUMERATOR))
        .extracting(ReviewInterval::until)
        .containsExactlyElementsOf(checked);
    assertThat(figures.intervalsWithCheck().denominator())
        .hasValue(checked.size() + notChecked.size());
    boolean recent =
        checks.stream()
            .map(START::plusDays)
            .anyMatch(day -> day.isAfter(LocalDate.of(2022, 9, 30)) && YEAR.contains(day));
    assertThat(figures.childrenWithRecentCheck().numerator()).isEqualTo(recent ? 1 : 0);
    assertThat(figures.childrenWithRecentCheck().denominator()).hasValue(1);
  }
}
