package org.duecare.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.FewRules;
import org.duecare.core.HistoryNotation;
import org.duecare.core.care.Direction;
import org.duecare.core.care.Direction.Author;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.InventedRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.obligation.Outcome;
import org.junit.jupiter.api.Test;

class DirectedTimelineTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FRI_2026_04_10 = LocalDate.of(2026, 4, 10);
  private static final LocalDate MON_2026_04_20 = LocalDate.of(2026, 4, 20);
  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
  private static final LocalDate MON_2026_05_11 = LocalDate.of(2026, 5, 11);
  private static final CarePlanning ENGLAND = FewRules.ENGLAND;

  private static Direction first(LocalDate date, Author author, LocalDate given) {
    return Direction.about("ENG-REV-1", WED_2026_04_01)
        .setting(date)
        .by(author, given)
        .because("free text")
        .build();
  }

  private static DirectedTimeline directed(LocalDate asOf, Direction... directions) {
    return DirectedTimeline.of(
        ENGLAND.timeline(HistoryNotation.parse("in care 2026-04-01"), asOf), List.of(directions));
  }

  private static DirectedObligation review(DirectedTimeline timeline) {
    return timeline.obligations().stream()
        .filter(each -> each.obligation().sequence().orElse(0) == 1)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void standsBesideTheComputedDate() {
    Direction direction =
        first(MON_2026_04_20, Author.REVIEWING_OFFICER, WED_2026_04_01.plusDays(1));
    DirectedTimeline timeline = directed(FRI_2026_04_10, direction);
    DirectedObligation review = review(timeline);

    assertThat(review.obligation().due().orElseThrow().date()).isEqualTo(FRI_2026_05_01);
    assertThat(review.obligation().outcome()).isEqualTo(Outcome.NOT_YET_DUE);
    assertThat(review.inEffect()).contains(direction);
    assertThat(review.directions()).containsExactly(direction);
    assertThat(review.isLaterThanLaw()).isFalse();
    assertThat(review.exceeded()).isEmpty();
    assertThat(review).hasToString("First review due by Friday 1 May 2026, 2026-04-20 directed");
    assertThat(review.explanation().toString())
        .startsWith("First review due by Friday 1 May 2026\n")
        .endsWith(
            "\n  directed by the independent reviewing officer on 2 April 2026: Monday 20 April"
                + " 2026")
        .doesNotContain("free text");
    assertThat(timeline.unmatched()).isEmpty();
    assertThat(timeline.timeline().asOf()).isEqualTo(FRI_2026_04_10);
    assertThat(timeline).hasToString(timeline.timeline() + " with directions");
  }

  @Test
  void isFlaggedWhereItIsLaterThanTheLaw() {
    DirectedObligation review =
        review(directed(FRI_2026_04_10, first(MON_2026_05_11, Author.MANAGER, FRI_2026_04_10)));

    assertThat(review.isLaterThanLaw()).isTrue();
    assertThat(review.exceeded()).containsExactly(review.obligation().due().orElseThrow());
    assertThat(review.explanation().toString())
        .endsWith(
            "\n  set by a manager on 10 April 2026: Monday 11 May 2026"
                + "\n  the date set, Monday 11 May 2026, is 10 days later than the law allows:"
                + " Friday 1 May 2026 (ENG-REV-1); it does not move the limit");
    assertThat(review.explanation().inOneLine())
        .endsWith("; someone in charge set Monday 11 May 2026 for it; that is too late by 10 days");
  }

  @Test
  void onTheLimitIsNotLater() {
    assertThat(
            review(directed(FRI_2026_04_10, first(FRI_2026_05_01, Author.MANAGER, FRI_2026_04_10)))
                .isLaterThanLaw())
        .isFalse();
    assertThat(
            review(
                    directed(
                        FRI_2026_04_10,
                        first(FRI_2026_05_01.plusDays(1), Author.MANAGER, FRI_2026_04_10)))
                .isLaterThanLaw())
        .isTrue();
  }

  @Test
  void keepsEveryDirectionOfWhichTheLastGivenIsInEffect() {
    Direction late = first(MON_2026_05_11, Author.SOCIAL_WORKER, WED_2026_04_01);
    Direction early = first(MON_2026_04_20, Author.REVIEWING_OFFICER, FRI_2026_04_10);
    DirectedObligation review = review(directed(FRI_2026_04_10, early, late));

    assertThat(review.directions()).containsExactly(late, early);
    assertThat(review.inEffect()).contains(early);
    assertThat(review.isLaterThanLaw()).as("the earlier direction is over").isFalse();
    assertThat(review.explanation().toString())
        .contains("set by the social worker on 1 April 2026: Monday 11 May 2026");
  }

  @Test
  void isNotKnownBeforeItIsGiven() {
    Direction direction = first(MON_2026_04_20, Author.MANAGER, FRI_2026_04_10);

    assertThat(review(directed(FRI_2026_04_10.minusDays(1), direction)).inEffect()).isEmpty();
    assertThat(directed(FRI_2026_04_10.minusDays(1), direction).unmatched()).isEmpty();
    assertThat(review(directed(FRI_2026_04_10, direction)).inEffect()).contains(direction);
  }

  @Test
  void isNotLostWhereNothingMatches() {
    Direction other =
        Direction.about("ENG-REV-1", WED_2026_04_01.plusDays(1))
            .setting(MON_2026_04_20)
            .by(Author.MANAGER, FRI_2026_04_10)
            .because("the day of the event was corrected since")
            .build();
    DirectedTimeline timeline = directed(FRI_2026_04_10, other);

    assertThat(timeline.unmatched()).containsExactly(other);
    assertThat(review(timeline).directions()).isEmpty();
    assertThat(review(timeline).explanation())
        .isEqualTo(review(timeline).obligation().explanation());
    assertThat(review(timeline)).hasToString("First review due by Friday 1 May 2026");
  }

  @Test
  void isHeldAgainstTheLimitsOfEveryLayer() {
    Rule policy =
        InventedRules.rule("INV-REV", Trigger.PLACEMENT)
            .requires(Duty.PLACEMENT_PLAN)
            .within(new TimeLimit.Days(2))
            .under(new Instrument("IP 1", "Invented Policy").provision("1"), Authority.LOCAL_POLICY)
            .build();
    Direction direction =
        Direction.about("INV-REV", WED_2026_04_01)
            .setting(MON_2026_04_20)
            .by(Author.MANAGER, WED_2026_04_01)
            .because("free text")
            .build();
    DirectedObligation plan =
        DirectedTimeline.of(
                ENGLAND
                    .withRuleBook(ENGLAND.ruleBook().and(List.of(policy)))
                    .timeline(
                        HistoryNotation.parse(
                            "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED FOSTER_OTHER"),
                        FRI_2026_04_10),
                List.of(direction))
            .obligations()
            .stream()
            .filter(each -> each.inEffect().isPresent())
            .findFirst()
            .orElseThrow();

    assertThat(plan.exceeded())
        .extracting(limit -> limit.rule().id())
        .containsExactly("ENG-PLACEPLAN", "INV-REV");
    assertThat(plan.isLaterThanLaw()).isTrue();
  }
}
