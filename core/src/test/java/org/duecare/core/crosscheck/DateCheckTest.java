package org.duecare.core.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.duecare.core.CarePlanning;
import org.duecare.core.FewRules;
import org.duecare.core.HistoryNotation;
import org.duecare.core.approximation.Approximation;
import org.duecare.core.approximation.Origin;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.england.ApproximationsInUse;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.StatutoryTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DateCheckTest {

  private static final CarePlanning ENGLAND = FewRules.ENGLAND;
  private static final LocalDate MON_2026_12_21 = LocalDate.of(2026, 12, 21);

  private static StatutoryTimeline timeline(CarePlanning planning, String history) {
    return planning.timeline(HistoryNotation.parse(history), MON_2026_12_21);
  }

  private static Optional<LocalDate> byNumber(Obligation each, Map<Integer, LocalDate> dates) {
    return each.sequence().stream().boxed().findFirst().map(dates::get);
  }

  @Test
  void takesAMapOfTheOtherSystemsDates() {
    Map<Integer, LocalDate> dates =
        Map.of(1, LocalDate.of(2026, 8, 29), 2, LocalDate.of(2026, 11, 28));

    List<DateCheck> checks =
        DateCheck.of(
            timeline(ENGLAND, "in care 2026-08-01; review 2026-08-29; review 2026-11-27"),
            each -> byNumber(each, dates));

    assertThat(checks)
        .extracting(DateCheck::toString)
        .containsExactly(
            "First review: the date given, Saturday 29 August 2026, is 1 day later than the law"
                + " allows, which is Friday 28 August 2026",
            "Second review: the date given, Saturday 28 November 2026, is 1 day earlier than it"
                + " has to be, which is Sunday 29 November 2026");
    assertThat(checks.get(1).approximations())
        .as("91 days, 13 weeks, the start day counted")
        .extracting(Approximation::limit)
        .contains(new TimeLimit.Days(91));
    assertThat(checks.get(0).given()).isEqualTo("2026-08-29");
  }

  @Test
  void saysHowTheLimitCameAbout() {
    DateCheck check =
        DateCheck.of(
                timeline(ENGLAND, "in care 2026-12-05").about(Duty.FIRST_REVIEW),
                each -> Optional.of(LocalDate.of(2026, 12, 25)))
            .get(0);

    assertThat(check.explanation().toString().lines())
        .startsWith(
            "First review: the date given, Friday 25 December 2026, is 12 days earlier than it has"
                + " to be, which is Wednesday 6 January 2027",
            "  the date given is 20 days after Saturday 5 December 2026 (from which the law"
                + " counts)",
            "  20 working days after Saturday 5 December 2026 (became looked after)");
    assertThat(check.explanation().inOneLine())
        .startsWith(
            "The last day given for the first review, Friday 25 December 2026, is earlier than it"
                + " has to be by 12 days: it is Wednesday 6 January 2027");
  }

  @ParameterizedTest
  @EnumSource(
      value = Authority.class,
      names = {"STATUTORY_GUIDANCE", "LOCAL_POLICY"})
  void laterThanAPolicyIsNotUnlawful(Authority layer) {
    Rule law = ApproximationsInUse.first28Days().get(0);
    Rule rule =
        Rule.builder("INV-1")
            .requires(law.duty())
            .after(law.trigger())
            .within(new TimeLimit.Days(10))
            .under(law.citation(), layer)
            .verified(law.verification())
            .inForceFrom(law.inForceFrom())
            .build();
    CarePlanning policy = ENGLAND.withRuleBook(ENGLAND.ruleBook().replacing(List.of(rule)));

    DateCheck check =
        DateCheck.of(
                timeline(policy, "in care 2026-12-07").about(Duty.FIRST_REVIEW),
                each -> Optional.of(LocalDate.of(2026, 12, 18)))
            .get(0);

    assertThat(check.verdict()).isEqualTo(Verdict.LATER_THAN_POLICY);
    assertThat(check.approximations()).isEmpty();
    assertThat(check.explanation().headline())
        .contains(layer == Authority.LOCAL_POLICY ? "local policy asks" : "guidance asks");
  }

  @Test
  void chainsFromTheLimitBefore() {
    StatutoryTimeline timeline =
        timeline(ENGLAND, "in care 2026-05-01; review 2026-05-20; review 2026-08-03");
    Obligation third = last(timeline.under("ENG-REV-N"));
    LocalDate limitBefore =
        third.previous().flatMap(Obligation::due).map(DueDate::date).orElseThrow();

    DateCheck check = only(timeline, third, limitBefore.plusMonths(6));

    assertThat(check.approximations())
        .extracting(Approximation::origin)
        .containsExactly(Origin.LIMIT_BEFORE);
    assertThat(check.daysPastLimit()).hasValue(17);
  }

  /** What is done on the day from which the next one counts is what that one repeats. */
  @Test
  void chainsADutyThatIsNoReviewFromItself() {
    StatutoryTimeline timeline =
        timeline(
            CarePlanning.england(),
            "in care 2026-06-01; episode 2026-06-01 ACCOMMODATED FOSTER_OTHER;"
                + " complete VISIT; done VISIT 2026-06-04; done VISIT 2026-07-20");
    Obligation second = last(timeline.under("ENG-VISIT-YEAR-1"));

    DateCheck check = only(timeline, second, LocalDate.of(2026, 8, 27));

    assertThat(check.approximations())
        .extracting(Approximation::origin, Approximation::from)
        .contains(Tuple.tuple(Origin.LIMIT_BEFORE, LocalDate.of(2026, 7, 16)));
  }

  @Test
  void chainsFromNothingThatWasDoneOnAnotherDay() {
    StatutoryTimeline timeline =
        timeline(
            ENGLAND,
            "in care 2026-09-01; episode 2026-09-01 ACCOMMODATED FOSTER_OTHER;"
                + " episode 2026-09-04 ACCOMMODATED CHILDRENS_HOME;"
                + " complete PLACEMENT_PLAN_PREPARED; done PLACEMENT_PLAN_PREPARED 2026-09-03");

    assertThat(
            only(timeline, last(timeline.under("ENG-PLACEPLAN")), LocalDate.of(2026, 9, 15))
                .approximations())
        .extracting(Approximation::origin)
        .doesNotContain(Origin.LIMIT_BEFORE);
  }

  private static Obligation last(StatutoryTimeline timeline) {
    return timeline.obligations().get(timeline.obligations().size() - 1);
  }

  private static DateCheck only(StatutoryTimeline timeline, Obligation asked, LocalDate given) {
    return DateCheck.of(
            timeline, each -> each.equals(asked) ? Optional.of(given) : Optional.empty())
        .get(0);
  }

  @Test
  void namesTheEndOfALimitThatIsNotKnown() {
    StatutoryTimeline timeline =
        CarePlanning.england()
            .timeline(
                HistoryNotation.parse(
                    "in care 2026-04-01; last meeting 2026-04-22; review 2026-12-01"),
                LocalDate.of(2026, 12, 5))
            .under("ENG-REV-2");

    assertThat(headline(timeline, LocalDate.of(2026, 7, 25)))
        .isEqualTo(
            "Second review: the date given, Saturday 25 July 2026, is 3 days later than the law"
                + " allows, which is Wednesday 22 July 2026");
    assertThat(headline(timeline, LocalDate.of(2026, 6, 25)))
        .isEqualTo(
            "Second review: the date given, Thursday 25 June 2026, is 6 days earlier than it has to"
                + " be, which is Wednesday 1 July 2026");
    assertThat(headline(timeline, LocalDate.of(2026, 7, 10))).contains("the facts do not decide");
  }

  private static String headline(StatutoryTimeline timeline, LocalDate given) {
    return DateCheck.of(timeline, each -> Optional.of(given)).get(0).explanation().headline();
  }
}
