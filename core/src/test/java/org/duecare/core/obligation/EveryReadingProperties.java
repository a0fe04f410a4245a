package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.core.obligation.EveryHistoryProperties.DAYS;
import static org.duecare.core.obligation.EveryHistoryProperties.START;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.Nations;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.AdjournedReview;
import org.duecare.core.law.reading.LateProclamation;
import org.duecare.core.law.reading.MonthLimitAtWeekend;
import org.duecare.core.law.reading.MonthLimitOnBankHoliday;
import org.duecare.core.law.reading.PlacedInScotland;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.obligation.ExplanationStep.CountedFrom;
import org.duecare.core.obligation.ExplanationStep.DueBy;
import org.duecare.core.obligation.ExplanationStep.OutcomeReached;
import org.duecare.core.obligation.ExplanationStep.ReadingChosen;
import org.jspecify.annotations.Nullable;

/** What holds of every obligation, however the open questions of the law are answered. */
class EveryReadingProperties {

  private static final List<String> EVENTS =
      List.of(
          "VISIT",
          "HEALTH_ASSESSED",
          "TEMPORARILY_APPROVED",
          "TEMPORARY_APPROVAL_ENDED",
          "PLACED_IN_SCOTLAND",
          "REVIEW_PLANNED",
          "REVIEWED_BY_AUTHORITY_BEFORE",
          "PATHWAY_NEEDS_ASSESSED",
          "SHORT_BREAKS_ENDED",
          "REVIEWING_OFFICER_ASKED");

  private static final Set<String> ANYWHERE =
      Set.of("HEALTH_ASSESSED", "REVIEWED_BY_AUTHORITY_BEFORE", "PATHWAY_NEEDS_ASSESSED");

  /** The readings that move a limit on, or count by other days, from the same first day. */
  private static final List<Reading> OTHER_DAYS =
      List.of(
          MonthLimitOnBankHoliday.NEXT_WORKING_DAY,
          MonthLimitAtWeekend.NEXT_WORKING_DAY,
          LateProclamation.LEAVES_LIMIT,
          PlacedInScotland.WHERE_PLACED);

  @Provide
  static Arbitrary<Readings> readings() {
    List<Reading> alternatives = Readings.mainstream().others();
    Arbitrary<Set<Reading>> some =
        Arbitraries.oneOf(
            Arbitraries.of(alternatives).set().ofMaxSize(3),
            Arbitraries.of(alternatives).set().ofMaxSize(alternatives.size()));
    return some.map(
        chosen -> chosen.stream().reduce(Readings.mainstream(), Readings::with, (one, two) -> two));
  }

  @Provide
  static Arbitrary<String> histories() {
    Arbitrary<List<String>> events =
        Combinators.combine(Arbitraries.of(EVENTS), Arbitraries.integers().between(-60, DAYS))
            .as(EveryReadingProperties::event)
            .list()
            .ofMaxSize(8);
    return Combinators.combine(
            EveryHistoryProperties.histories(),
            Arbitraries.of("", "born 2008-02-29; ", "born 2021-05-05; "),
            Arbitraries.of("", "REMAND_ENDED", "DIED", "and back REMAND_ENDED", "and back OTHER"),
            Arbitraries.of("", "; complete VISIT HEALTH_ASSESSED TEMPORARILY_APPROVED"),
            events)
        .as(EveryReadingProperties::history);
  }

  private static String event(String kind, int day) {
    // Only the first day is in all of these histories one on which a placement began.
    LocalDate inCare = kind.equals("PLACED_IN_SCOTLAND") ? START : START.plusDays(Math.max(0, day));
    if (kind.equals("REVIEWING_OFFICER_ASKED")) {
      return "; event " + kind + " " + inCare;
    }
    return "; done " + kind + " " + (ANYWHERE.contains(kind) ? START.plusDays(day) : inCare);
  }

  /** Care that ends does so after all that happens in it; the child may come back after a while. */
  private static String history(
      String care, String born, String reason, String complete, List<String> events) {
    String period = reason.startsWith("and back ") ? reason.substring(9) : reason;
    String text =
        period.isEmpty()
            ? care
            : care.replaceFirst("; ", " to " + START.plusDays(DAYS + 10) + " " + period + "; ");
    LocalDate back = START.plusDays(DAYS + 50);
    return born
        + text
        + (period.equals(reason)
            ? ""
            : "; in care " + back + "; episode " + back + " ACCOMMODATED FOSTER_OTHER")
        + complete
        + String.join("", events);
  }

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void isJudgedConsistently(
      @ForAll("histories") String text,
      @ForAll("readings") Readings readings,
      @ForAll @IntRange(max = DAYS + 200) int day) {
    CareHistory history = HistoryNotation.parse(text);
    LocalDate asOf = START.plusDays(day);
    for (CarePlanning nation :
        List.of(
            CarePlanning.england(), Nations.WALES, Nations.SCOTLAND, Nations.NORTHERN_IRELAND)) {
      CarePlanning planning = nation.withReadings(readings);
      List<Obligation> obligations = planning.timeline(history, asOf).obligations();
      List<Obligation> again = planning.timeline(history, asOf).obligations();
      assertThat(again).hasSameSizeAs(obligations);
      for (int i = 0; i < obligations.size(); i++) {
        assertThat(obligations.get(i).isSameAs(again.get(i))).isTrue();
        assertThat(obligations.get(i).outcome()).isEqualTo(again.get(i).outcome());
      }
      obligations.forEach(EveryReadingProperties::limitAndOutcomeAgree);
      for (int i = 0; i < obligations.size(); i += 3) {
        explanationAgrees(obligations.get(i), readings);
      }
    }
    CarePlanning england = CarePlanning.england().withReadings(readings);
    assertThat(england.eligibility(history, asOf).explanation().toString()).isNotBlank();
    assertThat(england.coverage(history, asOf).explanation().toString()).isNotBlank();
  }

  /** From Monday the limit is a Sunday and moves past a bank holiday; from Tuesday it is that. */
  @Example
  void aLaterDayMayGiveAnEarlierLimit() {
    isJudgedConsistently(
        "in care 2024-01-08; episode 2024-01-08 ACCOMMODATED FOSTER_OTHER;"
            + " first meeting 2024-02-05",
        Readings.mainstream()
            .with(AdjournedReview.IN_TIME_IF_OPENED_IN_TIME)
            .with(MonthLimitAtWeekend.NEXT_WORKING_DAY),
        29);
  }

  /** The weekly visit of the first day and the one after a visit on it count from one day. */
  @Example
  void oneRuleMayAskTwiceAfterOneDay() {
    isJudgedConsistently(
        "in care 2024-01-08; episode 2024-01-08 INTERIM_CARE_ORDER WITH_PARENTS;"
            + " episode 2024-01-09 PLACEMENT_ORDER ADOPTIVE_BY_ORDER;"
            + " episode 2024-01-14 ACCOMMODATED FOSTER_OTHER; reviews known from 2024-02-12;"
            + " complete VISIT HEALTH_ASSESSED TEMPORARILY_APPROVED; done VISIT 2024-01-08",
        Readings.mainstream(),
        6);
  }

  /** From Sunday or Monday the limit is one Monday. */
  @Example
  void theLimitMayBeCertainThoughItsFirstDayIsNot() {
    isJudgedConsistently(
        "in care 2024-01-08; episode 2024-01-08 ACCOMMODATED FOSTER_OTHER; review 2024-01-08;"
            + " first meeting 2024-01-28",
        Readings.mainstream()
            .with(AdjournedReview.IN_TIME_IF_OPENED_IN_TIME)
            .with(MonthLimitAtWeekend.NEXT_WORKING_DAY),
        21);
  }

  private static void limitAndOutcomeAgree(Obligation obligation) {
    obligation
        .due()
        .ifPresent(
            due ->
                assertThat(obligation.limitBetween())
                    .contains(DateSpan.closed(due.date(), due.date())));
    if (obligation.isUnknown()) {
      assertThat(obligation.missingFact()).isPresent();
      return;
    }
    DateSpan limit = obligation.limitBetween().orElseThrow();
    Optional<LocalDate> done = obligation.doneOn();
    switch (obligation.outcome()) {
      case ON_TIME ->
          assertThat(done.orElseThrow())
              .isBeforeOrEqualTo(
                  obligation.completionLimit().map(DueDate::date).orElse(limit.first()));
      case LATE -> assertThat(done.orElseThrow()).isAfter(limit.last());
      case OUTSTANDING -> {
        assertThat(done).isEmpty();
        assertThat(obligation.asOf()).isAfterOrEqualTo(limit.last());
      }
      case NOT_YET_DUE -> {
        assertThat(done).isEmpty();
        assertThat(obligation.asOf()).isBeforeOrEqualTo(limit.first());
      }
      default -> assertThat(done).isEmpty();
    }
  }

  private static void explanationAgrees(Obligation obligation, Readings readings) {
    Explanation explanation = obligation.explanation();
    assertThat(explanation.toString()).isNotBlank();
    assertThat(explanation.inOneLine()).isNotBlank();
    assertThat(steps(explanation, DueBy.class).map(DueBy::date).findFirst())
        .isEqualTo(obligation.due().map(DueDate::date));
    assertThat(steps(explanation, OutcomeReached.class).map(OutcomeReached::outcome).findFirst())
        .isEqualTo(
            Optional.of(obligation.outcome())
                .filter(it -> it != Outcome.UNKNOWN && it != Outcome.NOT_YET_DUE));
    assertThat(steps(explanation, ReadingChosen.class).map(ReadingChosen::reading))
        .allMatch(readings::use)
        .allSatisfy(reading -> anotherAnswersOtherwise(reading, obligation));
    if (OTHER_DAYS.stream().noneMatch(readings::use)) {
      obligation.due().ifPresent(due -> isCountedFromTheDayGiven(explanation, due));
    }
  }

  /** That by another reading of the same question what is asked for like this is different. */
  private static void anotherAnswersOtherwise(Reading inUse, Obligation obligation) {
    Readings readings = obligation.readings();
    assertThat(readings.others())
        .filteredOn(other -> other.number().equals(inUse.number()))
        .anySatisfy(
            other ->
                assertThat(judged(obligation, readings.with(other)))
                    .isNotEqualTo(judged(obligation, readings)));
  }

  private static List<List<Object>> judged(Obligation obligation, Readings readings) {
    return ((Inquiry) obligation.grounds())
        .answer(readings).stream()
            .filter(obligation::asksForTheKindOf)
            .map(it -> List.<Object>of(it.rule(), it.limitBetween(), it.outcome()))
            .toList();
  }

  /** That the limit is so long after the day from which the explanation says it was counted. */
  private static void isCountedFromTheDayGiven(Explanation explanation, DueDate due) {
    @Nullable TimeLimit limit = due.rule().limit().orElse(null);
    boolean fixedByTheEvent = due.rule().trigger() == Trigger.EARLY_REVIEW_EVENT;
    if (limit == null || fixedByTheEvent || limit instanceof TimeLimit.WorkingDaysBefore) {
      return;
    }
    CountedFrom counted = steps(explanation, CountedFrom.class).findFirst().orElseThrow();
    WorkingDayCalendar calendar = due.calendar().orElseThrow();
    assertThat(limit.lastDay(counted.day(), calendar)).isEqualTo(due.date());
  }

  private static <S extends ExplanationStep> Stream<S> steps(Explanation of, Class<S> kind) {
    return of.steps().stream().filter(kind::isInstance).map(kind::cast);
  }
}
