package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duecare.calendar.DateSpan;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.Nations;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Duty;
import org.duecare.core.law.local.Walsall2022;
import org.duecare.core.timeline.StatutoryTimeline;

/**
 * Whatever a child goes through, and whatever is not known of it: care, short breaks and placements
 * for adoption in any order, reviews of any record, in every nation.
 */
class EveryHistoryProperties {

  static final LocalDate START = LocalDate.of(2024, 1, 8);
  static final int DAYS = 500;

  private static final List<String> EPISODES =
      List.of(
          "ACCOMMODATED FOSTER_OTHER",
          "ACCOMMODATED RELATIVE_FOSTER_OTHER",
          "INTERIM_CARE_ORDER WITH_PARENTS",
          "FULL_CARE_ORDER WITH_PARENTS",
          "PLACEMENT_ORDER FOSTER_OTHER",
          "PLACEMENT_ORDER ADOPTIVE_BY_ORDER",
          "FULL_CARE_ORDER ADOPTIVE_BY_CONSENT",
          "SHORT_BREAK FOSTER_OTHER",
          "SHORT_BREAK_AGREEMENT CHILDRENS_HOME",
          "REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION CHILDRENS_HOME");

  private static final List<String> REVIEWS =
      List.of(
          "review %s", "review %s to %s", "first meeting %s", "last meeting %2$s", "adjourned %s");

  private static LocalDate day(int offset) {
    return START.plusDays(offset);
  }

  @Provide
  static Arbitrary<String> histories() {
    Arbitrary<List<Integer>> changes =
        Arbitraries.integers()
            .between(1, DAYS)
            .set()
            .ofMaxSize(4)
            .map(it -> it.stream().sorted().toList());
    Arbitrary<List<String>> kinds = Arbitraries.of(EPISODES).list().ofSize(5);
    Arbitrary<List<Integer>> reviews =
        Arbitraries.integers()
            .between(0, DAYS / 4)
            .set()
            .ofMaxSize(5)
            .map(it -> it.stream().sorted().toList());
    Arbitrary<List<String>> records = Arbitraries.of(REVIEWS).list().ofSize(5);
    Arbitrary<String> gaps =
        Arbitraries.oneOf(
            Arbitraries.just(""),
            Arbitraries.integers()
                .between(0, DAYS)
                .map(offset -> "; reviews known from " + day(offset)),
            Arbitraries.just("; undated review"),
            Arbitraries.integers().between(0, DAYS).map(offset -> "; doubt from " + day(offset)));
    return Combinators.combine(
            Arbitraries.of("", "before "), changes, kinds, reviews, records, gaps)
        .as(EveryHistoryProperties::history);
  }

  private static String history(
      String before,
      List<Integer> changes,
      List<String> kinds,
      List<Integer> reviews,
      List<String> records,
      String gaps) {
    StringBuilder text = new StringBuilder("in care " + before + START);
    text.append("; episode " + START + " " + kinds.get(0));
    for (int i = 0; i < changes.size(); i++) {
      text.append("; episode " + day(changes.get(i)) + " " + kinds.get(i + 1));
    }
    for (int i = 0; i < reviews.size(); i++) {
      // Four days apart or more, so that no review is opened before the one before was completed.
      LocalDate opened = day(reviews.get(i) * 4);
      text.append("; " + String.format(records.get(i), opened, opened.plusDays(2)));
    }
    return text + gaps;
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void isJudgedAndExplained(
      @ForAll("histories") String text, @ForAll @IntRange(max = DAYS + 200) int asOf) {
    CareHistory history = HistoryNotation.parse(text);
    for (CarePlanning planning :
        List.of(
            CarePlanning.england(), Nations.WALES, Nations.SCOTLAND, Nations.NORTHERN_IRELAND)) {
      for (Obligation obligation : planning.reviews(history, day(asOf)).obligations()) {
        assertThat(obligation.isUnknown() || obligation.limitBetween().isPresent()).isTrue();
        obligation
            .due()
            .ifPresent(
                due ->
                    assertThat(obligation.limitBetween())
                        .contains(DateSpan.closed(due.date(), due.date())));
        assertThat(obligation.explanation().toString()).isNotBlank();
      }
    }
  }

  /** No review is dropped: every one that was carried out by the day answers something. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void everyReviewStandsSomewhere(
      @ForAll("histories") String text, @ForAll @IntRange(max = DAYS + 200) int asOf) {
    CareHistory history = HistoryNotation.parse(text);
    assertThat(
            CarePlanning.england().reviews(history, day(asOf)).obligations().stream()
                .flatMap(obligation -> obligation.doneOn().stream())
                .collect(Collectors.toSet()))
        .containsAll(
            history.reviews().stream()
                .flatMap(review -> review.knownOn(day(asOf)).stream())
                .filter(review -> !review.isAdjourned())
                .map(review -> review.heldOn())
                .toList());
  }

  /** Some duties are judged as among all: nothing that they hang on is left out. */
  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void whatIsAskedOfSomeDutiesIsThatPartOfEverything(
      @ForAll("histories") String text,
      @ForAll @IntRange(max = DAYS + 200) int asOf,
      @ForAll @Size(max = 12) Set<Duty> duties,
      @ForAll @Size(max = 30) List<CareEventKind> kinds,
      @ForAll Random days) {
    CareHistory history = with(kinds, days, HistoryNotation.parse(text));
    for (CarePlanning planning :
        List.of(
            CarePlanning.england().withOverlay(Walsall2022.overlay()),
            Nations.WALES,
            Nations.SCOTLAND,
            Nations.NORTHERN_IRELAND)) {
      StatutoryTimeline all = planning.timeline(history, day(asOf));
      Set<Duty> asked = EnumSet.copyOf(List.of(Duty.values()));
      asked.removeIf(duty -> !duties.contains(duty) && (!arises(duty, all) || days.nextBoolean()));
      StatutoryTimeline part = planning.timeline(history, day(asOf), asked);

      assertThat(Line.text(part.obligations()))
          .isEqualTo(Line.text(all.about(asked.toArray(Duty[]::new)).obligations()));
      assertThat(part.requirements().stream().map(each -> Line.text(each.obligations())))
          .containsExactlyElementsOf(
              all.about(asked.toArray(Duty[]::new)).requirements().stream()
                  .map(each -> Line.text(each.obligations()))
                  .toList());
      assertThat(Line.text(part.reviews().obligations()))
          .isEqualTo(Line.text(planning.reviews(history, day(asOf)).obligations()));
    }
  }

  private static boolean arises(Duty duty, StatutoryTimeline timeline) {
    return timeline.obligations().stream().anyMatch(each -> each.duty() == duty);
  }

  /** The history with events on random days, but for those that it refuses. */
  private static CareHistory with(List<CareEventKind> kinds, Random days, CareHistory history) {
    CareHistory joined = history;
    for (CareEventKind kind : kinds) {
      try {
        joined =
            joined.toBuilder().event(kind, day(days.nextInt(DAYS))).completeRecordsOf(kind).build();
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageStartingWith("event ");
      }
    }
    return joined;
  }
}
