package org.duecare.example.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.Sex;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.population.ChildInCareBuilder;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.population.PopulationCases;
import org.duecare.metrics.population.StabilityOfChild;
import org.duecare.metrics.population.TimeInCare;

/** Made-up children of a year, and what is counted of them. */
final class RandomPopulation {

  private final Chance chance;
  private final ReportingYear year;

  RandomPopulation(Chance chance, ReportingYear year) {
    this.chance = chance;
    this.year = year;
  }

  ChildInCare person() {
    return person(chance.below(20));
  }

  private ChildInCare person(int number) {
    ChildInCareBuilder known = ChildInCare.builder(Chance.child(number), year.lastDay());
    chance.maybe(chance::day).ifPresent(known::since);
    chance.maybe(() -> chance.pick(LegalStatus.values())).ifPresent(known::legalStatus);
    chance.maybe(() -> chance.pick(Placement.values())).ifPresent(known::placement);
    chance.maybe(chance::day).ifPresent(known::inPlacementSince);
    chance.maybe(chance::day).ifPresent(known::knownInPlacementFrom);
    chance.maybe(() -> chance.below(18)).ifPresent(known::age);
    chance.maybe(() -> chance.pick(Sex.values())).ifPresent(known::sex);
    chance.maybe(() -> chance.pick(EthnicGroup.values())).ifPresent(known::ethnicGroup);
    chance.maybe(() -> chance.pick(CategoryOfNeed.values())).ifPresent(known::need);
    chance.maybe(chance::yesOrNo).ifPresent(so -> say(so, known::disabled, known::notDisabled));
    chance
        .maybe(chance::yesOrNo)
        .ifPresent(so -> say(so, known::unaccompanied, known::notUnaccompanied));
    chance.maybe(() -> chance.below(1000) / 10.0).ifPresent(known::distanceInMiles);
    return known.build();
  }

  private static void say(boolean so, Runnable yes, Runnable no) {
    (so ? yes : no).run();
  }

  TimeInCare time() {
    return TimeInCare.of(
        chance.child(),
        began(),
        chance.maybe(chance::day),
        chance.maybe(() -> chance.pick(ReasonCeased.values())));
  }

  Population population() {
    List<ChildInCare> there = new ArrayList<>(chance.each(this::person));
    there.add(person(99));
    return Population.of(
        new PopulationCases(
            year,
            there,
            chance.some(this::person),
            chance.some(this::person),
            chance.some(this::time),
            chance.some(this::time),
            chance.some(this::ended),
            chance.some(this::time),
            chance.some(this::person),
            there.stream()
                .map(
                    each ->
                        StabilityOfChild.of(
                            each,
                            each.since().orElseGet(chance::day),
                            chance.maybe(chance::day),
                            chance.yesOrNo()
                                ? OptionalInt.of(chance.below(5))
                                : OptionalInt.empty()))
                .toList()));
  }

  private TimeInCare ended() {
    return TimeInCare.of(chance.child(), began(), Optional.of(chance.day()), Optional.empty());
  }

  private DateSpan began() {
    LocalDate known = chance.day();
    LocalDate earliest =
        chance.maybe(() -> known.minusDays(chance.below(900))).orElse(LocalDate.MIN);
    return DateSpan.closed(chance.yesOrNo() ? known : earliest, known);
  }
}
