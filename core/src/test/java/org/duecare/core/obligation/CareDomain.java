package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.time.api.Dates;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/** Children's care as it runs in practice, often near a limit, and what becomes of its records. */
final class CareDomain extends DomainContextBase {

  private static final LocalDate FRI_2011_04_01 = LocalDate.of(2011, 4, 1);

  @Provide
  Arbitrary<Care> cares() {
    // Often so that reviews fall due in the months of 2020.
    Arbitrary<LocalDate> starts =
        Arbitraries.frequencyOf(
            Tuple.of(4, Dates.dates().between(FRI_2011_04_01, LocalDate.of(2023, 12, 31))),
            Tuple.of(
                1, Dates.dates().between(LocalDate.of(2018, 9, 1), LocalDate.of(2020, 6, 30))));
    Arbitrary<List<Integer>> gaps = gap().list().ofMaxSize(5);
    Arbitrary<List<Integer>> adjournments =
        Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 45)))
            .list()
            .ofSize(5);
    Arbitrary<Integer> ending =
        Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(-1)), Tuple.of(1, gap()));
    return Combinators.combine(starts, gaps, adjournments, ending)
        .as(CareDomain::care)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Facts> facts() {
    return cares()
        .flatMap(
            care ->
                Combinators.combine(
                        momentIn(care),
                        momentIn(care).injectNull(0.3),
                        Arbitraries.integers().between(-200, 500),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 30))
                    .as(
                        (asOf, known, start, record, undated) ->
                            forget(care, asOf, known, start, record, undated)));
  }

  /** A care, and a day on which somebody asks about it. */
  @Provide
  Arbitrary<Question> questions() {
    return cares()
        .flatMap(care -> momentIn(care).map(asOf -> new Question(care, asOf)))
        .withoutEdgeCases();
  }

  /** Days from one event to the next: mostly near one of the limits. */
  private static Arbitrary<Integer> gap() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(24, 36)),
        Tuple.of(3, Arbitraries.integers().between(87, 95)),
        Tuple.of(3, Arbitraries.integers().between(179, 187)),
        Tuple.of(2, Arbitraries.integers().between(1, 400)),
        Tuple.of(1, Arbitraries.integers().between(1, 3)));
  }

  private static Care care(
      LocalDate start, List<Integer> gaps, List<Integer> adjournments, int ending) {
    List<Meetings> reviews = new ArrayList<>();
    LocalDate last = start;
    for (int i = 0; i < gaps.size(); i++) {
      // Only the first review can be held on the day before it: the first of care.
      LocalDate opened = last.plusDays(i == 0 ? gaps.get(i) - 1 : gaps.get(i));
      last = opened.plusDays(adjournments.get(i));
      reviews.add(new Meetings(opened, last));
    }
    return new Care(start, ending < 0 ? null : end(start, last.plusDays(ending)), reviews);
  }

  /** Two days may not be more than 24 hours, without which there is no care. */
  private static LocalDate end(LocalDate start, LocalDate end) {
    LocalDate longEnough = start.plusDays(2);
    return end.isBefore(longEnough) ? longEnough : end;
  }

  /** A day near something that happened, or any day. */
  static Arbitrary<LocalDate> momentIn(Care care) {
    List<LocalDate> events = new ArrayList<>(List.of(care.start()));
    for (Meetings review : care.reviews()) {
      events.addAll(List.of(review.opened(), review.completed()));
      events.addAll(List.of(review.opened().plusMonths(3), review.opened().plusMonths(6)));
    }
    if (care.end() != null) {
      events.add(care.end());
    }
    LocalDate last = events.get(events.size() - 1);
    events.add(last.plusYears(2));
    return Arbitraries.frequencyOf(
        Tuple.of(
            2,
            Combinators.combine(Arbitraries.of(events), Arbitraries.integers().between(-2, 40))
                .as(LocalDate::plusDays)),
        Tuple.of(1, Dates.dates().between(care.start(), last.plusYears(1))));
  }

  /** The records of a care after some were lost. */
  private static Facts forget(
      Care care, LocalDate asOf, @Nullable LocalDate known, int start, int record, int undated) {
    List<Review> reviews = new ArrayList<>();
    int lost = 0;
    for (int i = 0; i < care.reviews().size(); i++) {
      Meetings held = care.reviews().get(i);
      boolean beforeKnown = known != null && held.completed().isBefore(known);
      if (undated == i) {
        lost++;
      } else if (!beforeKnown || (i + record) % 3 == 0) {
        reviews.add(recorded(held, record == i));
      }
    }
    LocalDate latestStart = care.start().plusDays(Math.floorMod(start, 200));
    LocalDate earliestStart = later(FRI_2011_04_01, care.start().minusDays(start / 2));
    boolean startKnown =
        start < 0
            || !asOf.isAfter(latestStart)
            || (care.end() != null && !care.end().isAfter(latestStart));
    return new Facts(
        startKnown ? care.start() : earliestStart,
        startKnown ? care.start() : latestStart,
        care.end(),
        reviews,
        known,
        lost,
        asOf);
  }

  private static Review recorded(Meetings held, boolean halfOfIt) {
    if (held.opened().equals(held.completed())) {
      return Review.heldOn(held.opened());
    }
    if (!halfOfIt) {
      return Review.openedAndCompleted(held.opened(), held.completed());
    }
    return held.opened().getDayOfMonth() % 2 == 0
        ? Review.firstMeetingOn(held.opened())
        : Review.lastMeetingOn(held.completed());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
