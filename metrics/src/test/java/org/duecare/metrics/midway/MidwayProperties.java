package org.duecare.metrics.midway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.metrics.Evenly;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;

class MidwayProperties {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final LocalDate START = LocalDate.of(2021, 10, 4);
  private static final int LAST = 560;

  /** The days of care with a review, those with a check, and how long an interval is to be. */
  private record ChildFile(Set<Integer> reviews, Set<Integer> checks, int months) {}

  /** How much longer than asked for an interval is, and when there is a check in it. */
  private record Interval(int months, int days, int check) {}

  /** Most intervals are as long as asked for or a day off; some checks are on the very days. */
  @Provide
  Arbitrary<ChildFile> files() {
    Arbitrary<Interval> intervals =
        Combinators.combine(
                Arbitraries.of(0, 0, 0, 1, 3),
                Arbitraries.oneOf(Arbitraries.of(-1, 0, 1), Evenly.between(-15, 15)),
                Evenly.between(0, 9))
            .as(Interval::new);
    Arbitrary<Integer> aroundSixMonthsBefore =
        Arbitraries.of(days(LocalDate.of(2022, 9, 30)), days(LocalDate.of(2022, 10, 1)));
    Arbitrary<Set<Integer>> checks =
        Arbitraries.oneOf(aroundSixMonthsBefore, Evenly.between(0, LAST)).set().ofMaxSize(2);
    Arbitrary<Integer> first =
        Arbitraries.oneOf(
            Evenly.between(0, 250),
            Arbitraries.of(days(YEAR.firstDay()), days(YEAR.firstDay()) - 1));
    return Combinators.combine(Evenly.between(1, 6), first, intervals.list().ofMaxSize(8), checks)
        .as(MidwayProperties::file);
  }

  private static int days(LocalDate day) {
    return (int) START.until(day, ChronoUnit.DAYS);
  }

  private static ChildFile file(
      int months, int first, List<Interval> intervals, Set<Integer> otherChecks) {
    Set<Integer> reviews = new HashSet<>(Set.of(first));
    Set<Integer> checks = new HashSet<>(otherChecks);
    int last = first;
    for (Interval each : intervals) {
      int next =
          days(START.plusDays(last).plusMonths(months + each.months()).plusDays(each.days()));
      if (next <= LAST) {
        reviews.add(next);
        switch (each.check()) {
          case 0 -> checks.add(last);
          case 1 -> checks.add(next);
          case 2, 3, 4 -> checks.add(last + (next - last) * each.check() / 5);
          case 5 -> checks.add(next - 1);
          default -> {}
        }
        last = next;
      }
    }
    return new ChildFile(reviews, checks, months);
  }

  /** Walks through all days, as one who reads the child's file from the first page on. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void countsAsDayByDay(@ForAll("files") ChildFile file) {
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("C"))
            .period(PeriodOfCare.startingOn(START))
            .completeRecordsOf(CareEventKind.MIDWAY_CHECK_DONE);
    file.reviews().forEach(day -> history.review(Review.heldOn(START.plusDays(day))));
    file.checks()
        .forEach(day -> history.event(CareEventKind.MIDWAY_CHECK_DONE, START.plusDays(day)));
    List<LocalDate> checked = new ArrayList<>();
    List<LocalDate> notChecked = new ArrayList<>();
    LocalDate last = null;
    boolean seen = false;
    for (int day = 0; day <= LAST; day++) {
      LocalDate today = START.plusDays(day);
      if (file.reviews().contains(day)) {
        if (last != null
            && YEAR.contains(today)
            && !last.plusMonths(file.months()).isAfter(today)) {
          (seen ? checked : notChecked).add(today);
        }
        last = today;
        seen = false;
      } else {
        seen |= file.checks().contains(day);
      }
    }

    MidwayChecks figures = Stream.of(history.build()).collect(MidwayChecks.in(YEAR, file.months()));

    assertThat(figures.intervalsWithCheck().evidence(Part.NUMERATOR))
        .extracting(ReviewInterval::until)
        .containsExactlyElementsOf(checked);
    assertThat(figures.intervalsWithCheck().denominator())
        .hasValue(checked.size() + notChecked.size());
    boolean recent =
        file.checks().stream()
            .map(START::plusDays)
            .anyMatch(day -> day.isAfter(LocalDate.of(2022, 9, 30)) && YEAR.contains(day));
    assertThat(figures.childrenWithRecentCheck().numerator()).isEqualTo(recent ? 1 : 0);
    assertThat(figures.childrenWithRecentCheck().denominator()).hasValue(1);
  }
}
