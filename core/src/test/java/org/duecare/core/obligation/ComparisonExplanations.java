package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.approximation.Approximation;
import org.duecare.core.approximation.Approximations;
import org.duecare.core.approximation.Origin;
import org.duecare.core.care.Direction;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.InventedRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.obligation.ExplanationStep.CountedFromAnotherDay;
import org.duecare.core.obligation.ExplanationStep.DateDirected;
import org.duecare.core.obligation.ExplanationStep.DateGiven;
import org.duecare.core.obligation.ExplanationStep.DateMoved;
import org.duecare.core.obligation.ExplanationStep.DateOnOneSide;
import org.duecare.core.obligation.ExplanationStep.DateReproduced;
import org.duecare.core.obligation.ExplanationStep.DirectedPastLimit;
import org.duecare.core.obligation.ExplanationStep.RuleChanged;
import org.duecare.core.obligation.ExplanationStep.WorkingDayChanged;

/** Every step that compares, in each of its forms. */
final class ComparisonExplanations {

  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
  private static final LocalDate SAT_2026_05_02 = LocalDate.of(2026, 5, 2);
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final Rule RULE = rule(Authority.STATUTE);

  private ComparisonExplanations() {}

  static Stream<Explanation> all() {
    return Stream.of(moved(), given(), directed()).flatMap(each -> each);
  }

  private static Stream<Explanation> moved() {
    Optional<LocalDate> day = Optional.of(FRI_2026_05_01);
    WorkingDayCalendar closed = CALENDAR.withClosure(FRI_2026_05_01, "closed");
    Rule unlimited = InventedRules.rule("INV-2", Trigger.PREVIOUS_REVIEW).build();
    return Stream.of(
        explanation(
            new DateMoved(RULE, day, Optional.of(SAT_2026_05_02)),
            new WorkingDayChanged(
                CALENDAR.statusOf(FRI_2026_05_01), closed.statusOf(FRI_2026_05_01)),
            new WorkingDayChanged(
                closed.statusOf(FRI_2026_05_01), CALENDAR.statusOf(FRI_2026_05_01)),
            new RuleChanged(RULE, unlimited),
            new CountedFromAnotherDay(FRI_2026_05_01, SAT_2026_05_02)),
        explanation(
            new DateMoved(RULE, Optional.empty(), day),
            new DateOnOneSide(RULE, DateOnOneSide.Side.AFTER)),
        explanation(
            new DateMoved(RULE, day, Optional.empty()),
            new DateOnOneSide(RULE, DateOnOneSide.Side.BEFORE)));
  }

  private static Stream<Explanation> given() {
    Stream<Explanation> verdicts =
        Stream.concat(
            Stream.of(Authority.values())
                .map(layer -> given(Optional.of(rule(layer)), SAT_2026_05_02)),
            Stream.of(
                given(Optional.of(RULE), FRI_2026_05_01),
                given(Optional.of(RULE), FRI_2026_05_01.minusDays(2)),
                explanation(new DateGiven(Optional.empty(), FRI_2026_05_01, Optional.empty()))));
    return Stream.concat(
        verdicts,
        Stream.concat(origins(), inOtherWays())
            .map(
                each ->
                    explanation(
                        new DateGiven(Optional.of(RULE), each.date(), Optional.empty()),
                        new DateReproduced(each))));
  }

  private static Explanation given(Optional<Rule> rule, LocalDate date) {
    return explanation(new DateGiven(rule, date, Optional.of(FRI_2026_05_01)));
  }

  private static Stream<Approximation> origins() {
    return Stream.of(Origin.values())
        .map(origin -> Approximation.of(new TimeLimit.Days(1), origin, FRI_2026_05_01, CALENDAR));
  }

  /** Other working days, and what is done at a weekend. */
  private static Stream<Approximation> inOtherWays() {
    LocalDate thu20220901 = LocalDate.of(2022, 9, 1);
    LocalDate fri20220715 = LocalDate.of(2022, 7, 15);
    return Stream.of(
            Approximations.of(new TimeLimit.WorkingDays(20), thu20220901, CALENDAR)
                .thatGive(LocalDate.of(2022, 9, 29)),
            Approximations.of(new TimeLimit.Months(3), fri20220715, CALENDAR)
                .thatGive(LocalDate.of(2022, 10, 14)),
            Approximations.of(new TimeLimit.Months(3), fri20220715, CALENDAR)
                .thatGive(LocalDate.of(2022, 10, 17)))
        .flatMap(List::stream);
  }

  private static Stream<Explanation> directed() {
    Stream<Explanation> authors =
        Stream.of(Direction.Author.values())
            .map(
                author ->
                    Direction.about("INV-1", FRI_2026_05_01)
                        .setting(SAT_2026_05_02)
                        .by(author, FRI_2026_05_01)
                        .because("free text")
                        .build())
            .map(direction -> after(new DateDirected(direction)));
    Stream<Explanation> layers =
        Stream.of(Authority.values())
            .map(
                layer -> after(new DirectedPastLimit(rule(layer), SAT_2026_05_02, FRI_2026_05_01)));
    return Stream.concat(authors, layers);
  }

  private static Explanation after(ExplanationStep step) {
    return explanation(new ExplanationStep.DueBy(RULE, FRI_2026_05_01), step);
  }

  private static Explanation explanation(ExplanationStep... steps) {
    return new Explanation(List.of(steps));
  }

  private static Rule rule(Authority layer) {
    return InventedRules.rule("INV-1", Trigger.PREVIOUS_REVIEW)
        .within(new TimeLimit.Days(1))
        .under(new Instrument("IR 1", "Invented").provision("rule 1"), layer)
        .build();
  }
}
