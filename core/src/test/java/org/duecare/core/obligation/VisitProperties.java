package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Placement;
import org.duecare.core.law.Duty;
import org.jspecify.annotations.Nullable;

/** Visits to a child of whom everything is known: the library asks as one who counts the days. */
class VisitProperties {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final List<CareEventKind> FACTS =
      List.of(
          CareEventKind.PLACED_WITH_PARENT_UNASSESSED,
          CareEventKind.WITH_TEMPORARILY_APPROVED_CARER,
          CareEventKind.TEMPORARY_APPROVAL_ENDED,
          CareEventKind.FOSTER_PARENT_APPROVED,
          CareEventKind.PLACEMENT_INTENDED_TO_LAST_TO_18,
          CareEventKind.PLACEMENT_INTENDED_TO_LAST_TO_18,
          CareEventKind.PLACEMENT_NO_LONGER_INTENDED_TO_LAST_TO_18,
          CareEventKind.FEWER_VISITS_AGREED,
          CareEventKind.FEWER_VISITS_AGREED,
          CareEventKind.FEWER_VISITS_NO_LONGER_AGREED);

  @Property
  void areAskedForAsADayByDayCountHasThem(
      @ForAll("worlds") VisitWorld world, @ForAll("daysAsked") int days) {
    LocalDate asOf = world.start().plusDays(days);

    assertThat(lines(world.history(), asOf)).isEqualTo(new NaiveVisits(world, asOf).lines());
  }

  @Property
  void areUnknownOrTheSameWhereRecordsAreMissing(
      @ForAll("worlds") VisitWorld world, @ForAll("daysAsked") int days) {
    LocalDate asOf = world.start().plusDays(days);
    CareHistory.Builder history = CareHistory.builder(world.history().child());
    world.history().periods().forEach(history::period);
    world.history().reviews().forEach(history::review);
    world.visits().forEach(day -> history.event(CareEventKind.VISIT, day));
    world.facts().forEach(fact -> history.event(fact.kind(), fact.day()));
    List<Obligation> known = visits(world.history(), asOf);
    List<Obligation> unsure = visits(history.build(), asOf);

    assertThat(unsure).hasSameSizeAs(known);
    for (int i = 0; i < known.size(); i++) {
      boolean inTime = known.get(i).outcome() == Outcome.ON_TIME;
      assertThat(unsure.get(i).outcome()).isEqualTo(inTime ? Outcome.ON_TIME : Outcome.UNKNOWN);
      assertThat(unsure.get(i).due()).isEqualTo(known.get(i).due());
    }
  }

  private static List<String> lines(CareHistory history, LocalDate asOf) {
    return visits(history, asOf).stream().map(Line::of).map(Line::toString).sorted().toList();
  }

  private static List<Obligation> visits(CareHistory history, LocalDate asOf) {
    return ENGLAND.timeline(history, asOf).about(Duty.VISIT).obligations();
  }

  @Provide
  Arbitrary<VisitWorld> worlds() {
    Arbitrary<List<VisitWorld.Fact>> facts =
        Combinators.combine(Arbitraries.of(FACTS), day())
            .as((kind, day) -> new VisitWorld.Fact(kind, LocalDate.EPOCH.plusDays(day)))
            .list()
            .ofMaxSize(4);
    return Combinators.combine(
            Dates.dates().between(LocalDate.of(2012, 1, 1), LocalDate.of(2024, 12, 31)),
            Arbitraries.of(
                Placement.FOSTER_OTHER, Placement.FOSTER_LONG_TERM, Placement.WITH_PARENTS),
            Arbitraries.of(
                LegalStatus.ACCOMMODATED,
                LegalStatus.INTERIM_CARE_ORDER,
                LegalStatus.FULL_CARE_ORDER),
            day().injectNull(0.5),
            Arbitraries.integers().between(1, 700).injectNull(0.6),
            facts,
            gap().list().ofMaxSize(25).withSizeDistribution(RandomDistribution.uniform()),
            Arbitraries.integers().between(1, 200).list().ofMaxSize(5))
        .as(VisitProperties::world)
        .withoutEdgeCases();
  }

  /** Without the leaning to small numbers that leaves every placement in its first year. */
  @Provide
  Arbitrary<Integer> daysAsked() {
    return Evenly.between(0, 900);
  }

  /** A day of the placement, often its first. */
  private static Arbitrary<Integer> day() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(0)), Tuple.of(3, Arbitraries.integers().between(1, 600)));
  }

  /** Days from one visit to the next: mostly near one of the limits. */
  private static Arbitrary<Integer> gap() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.integers().between(0, 9)),
        Tuple.of(2, Arbitraries.integers().between(26, 44)),
        Tuple.of(1, Arbitraries.integers().between(88, 94)),
        Tuple.of(1, Arbitraries.integers().between(180, 186)));
  }

  private static VisitWorld world(
      LocalDate start,
      Placement placement,
      LegalStatus status,
      @Nullable Integer order,
      @Nullable Integer moved,
      List<VisitWorld.Fact> facts,
      List<Integer> visitGaps,
      List<Integer> reviewGaps) {
    return new VisitWorld(
        start,
        placement,
        status,
        order == null || status == LegalStatus.FULL_CARE_ORDER ? null : start.plusDays(order),
        moved == null ? null : start.plusDays(moved),
        facts.stream().map(fact -> new VisitWorld.Fact(fact.kind(), day(fact, start))).toList(),
        days(start, visitGaps),
        days(start, reviewGaps));
  }

  private static LocalDate day(VisitWorld.Fact fact, LocalDate start) {
    return fact.kind() == CareEventKind.PLACED_WITH_PARENT_UNASSESSED
        ? start
        : start.plusDays(fact.day().toEpochDay());
  }

  private static List<LocalDate> days(LocalDate start, List<Integer> gaps) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = start;
    for (int gap : gaps) {
      day = day.plusDays(gap);
      days.add(day);
    }
    return days;
  }
}
