package org.duecare.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.duecare.core.CarePlanning;
import org.duecare.core.EqualityGroups;
import org.duecare.core.HistoryNotation;
import org.duecare.core.approximation.Approximation;
import org.duecare.core.approximation.Counting;
import org.duecare.core.approximation.Landing;
import org.duecare.core.approximation.Origin;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Direction;
import org.duecare.core.crosscheck.DateCheck;
import org.duecare.core.crosscheck.Verdict;
import org.duecare.core.law.Duty;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.england.CaseRecordRetention;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Recordings;
import org.junit.jupiter.api.Test;

class RecordedTimelineTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate AS_OF = LocalDate.of(2026, 5, 5);
  private static final CareHistory HISTORY =
      HistoryNotation.parse("born 2012-05-01; in care 2026-04-01; review 2026-04-28");
  private static final StatutoryTimeline TIMELINE = ENGLAND.timeline(HISTORY, AS_OF);
  private static final ReviewTimetable REVIEWS = TIMELINE.reviews();
  private static final Direction DIRECTION =
      Direction.about("ENG-REV-2", LocalDate.of(2026, 4, 28))
          .setting(LocalDate.of(2026, 9, 1))
          .by(Direction.Author.MANAGER, AS_OF)
          .because("holidays")
          .build();

  private static List<Obligation> stored(List<Obligation> obligations) {
    return obligations.stream().map(Recordings::of).toList();
  }

  @Test
  void aTimetableIsWhatItWas() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(
                REVIEWS,
                ENGLAND.reviews(HISTORY, AS_OF),
                ReviewTimetable.recorded(HISTORY, AS_OF, stored(REVIEWS.obligations()))),
            List.of(ReviewTimetable.recorded(HISTORY, AS_OF, List.of())),
            List.of(ENGLAND.reviews(HISTORY, AS_OF.plusDays(1))),
            List.of(
                ReviewTimetable.recorded(
                    HistoryNotation.parse("in care 2026-04-01"), AS_OF, REVIEWS.obligations()))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ReviewTimetable.recorded(HISTORY, AS_OF.plusDays(1), REVIEWS.obligations()))
        .withMessage("obligation as of another day: 2026-05-05; 2026-05-06 is needed");
  }

  @Test
  void aPartOfATimelineIsWhatItWas() {
    StatutoryTimeline may =
        TIMELINE.dueIn(DateSpan.closed(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)));
    StatutoryTimeline stored =
        StatutoryTimeline.recorded(REVIEWS, stored(may.obligations()), stored(may.inAnySpan()));

    assertThat(stored.requirements()).isEqualTo(may.requirements());
    assertThat(may.inAnySpan()).isEqualTo(TIMELINE.obligations());
    EqualityGroups.assertToldApart(
        List.of(
            List.of(may, stored),
            List.of(TIMELINE),
            List.of(StatutoryTimeline.recorded(REVIEWS, may.obligations(), may.obligations())),
            List.of(
                StatutoryTimeline.recorded(
                    ReviewTimetable.recorded(HISTORY, AS_OF, List.of()),
                    may.obligations(),
                    may.inAnySpan()))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatutoryTimeline.recorded(REVIEWS, may.obligations(), List.of()))
        .withMessage(
            "obligations of a span are not among those of any; all of them are needed there");
  }

  @Test
  void directionsAreWhatTheyWere() {
    DirectedTimeline was = DirectedTimeline.of(TIMELINE, List.of(DIRECTION));
    List<DirectedObligation> stored =
        was.obligations().stream()
            .map(
                each ->
                    DirectedObligation.recorded(
                        Recordings.of(each.obligation()), each.directions(), each.limits()))
            .toList();
    DirectedTimeline is = DirectedTimeline.recorded(TIMELINE, stored, was.unmatched());

    for (int i = 0; i < stored.size(); i++) {
      assertThat(stored.get(i).explanation()).isEqualTo(was.obligations().get(i).explanation());
      assertThat(stored.get(i).exceeded()).isEqualTo(was.obligations().get(i).exceeded());
    }
    EqualityGroups.assertToldApart(
        List.of(
            List.of(was, is),
            List.of(DirectedTimeline.of(TIMELINE, List.of())),
            List.of(DirectedTimeline.recorded(TIMELINE, stored, List.of(DIRECTION)))));
    DirectedObligation directed =
        stored.stream().filter(each -> each.inEffect().isPresent()).findFirst().orElseThrow();
    Obligation obligation = directed.obligation();
    EqualityGroups.assertToldApart(
        List.of(
            List.of(
                directed,
                DirectedObligation.recorded(obligation, List.of(DIRECTION), directed.limits())),
            List.of(DirectedObligation.recorded(obligation, List.of(), directed.limits())),
            List.of(DirectedObligation.recorded(obligation, List.of(DIRECTION), List.of()))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectedTimeline.recorded(TIMELINE, List.of(), List.of()))
        .withMessage(
            "directions beside obligations that are not those of the timeline; these are needed");
  }

  /** Which days differ is not known any more of what was stored; what was said of it is. */
  @Test
  void aMoveIsWhatItWas() {
    CarePlanning closed =
        ENGLAND.withCalendar(ENGLAND.calendar().withClosure(LocalDate.of(2026, 4, 9), "closed"));
    LocalDate asOf = LocalDate.of(2026, 4, 3);
    StatutoryTimeline before = ENGLAND.timeline(HISTORY, asOf).about(Duty.FIRST_REVIEW);
    StatutoryTimeline after = closed.timeline(HISTORY, asOf).about(Duty.FIRST_REVIEW);
    MovedObligation was = MovedObligation.between(before, after).get(0);
    MovedObligation is =
        MovedObligation.recorded(
            was.before().map(Recordings::of), was.after().map(Recordings::of), was.explanation());
    MovedObligation fromStored =
        MovedObligation.between(
                StatutoryTimeline.recorded(
                    ReviewTimetable.recorded(HISTORY, asOf, List.of()),
                    stored(before.obligations()),
                    stored(before.obligations())),
                after)
            .get(0);

    assertThat(is.explanation().toString()).contains("9 April 2026");
    assertThat(fromStored.dueBefore()).isEqualTo(was.dueBefore());
    assertThat(fromStored.explanation().toString()).doesNotContain("9 April 2026");
    EqualityGroups.assertToldApart(
        List.of(
            List.of(was, is),
            List.of(fromStored),
            List.of(MovedObligation.recorded(was.before(), Optional.empty(), was.explanation())),
            List.of(MovedObligation.recorded(Optional.empty(), was.after(), was.explanation()))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> MovedObligation.recorded(Optional.empty(), Optional.empty(), was.explanation()))
        .withMessage("moved obligation that is in neither answer: one is needed");
  }

  @Test
  void aCheckIsWhatItWas() {
    DateCheck was = check(TIMELINE);
    DateCheck is =
        DateCheck.recorded(
            Recordings.of(was.obligation()), was.given(), was.verdict(), was.approximations());
    StatutoryTimeline stored =
        StatutoryTimeline.recorded(
            REVIEWS, stored(TIMELINE.obligations()), stored(TIMELINE.obligations()));

    assertThat(was.approximations()).isNotEmpty();
    assertThat(is.explanation()).isEqualTo(was.explanation());
    assertThat(is.daysPastLimit()).isEqualTo(was.daysPastLimit());
    assertThat(check(stored).verdict()).isEqualTo(was.verdict());
    assertThat(check(stored).approximations()).as("without a calendar").isEmpty();
    Obligation other = TIMELINE.obligations().get(0);
    EqualityGroups.assertToldApart(
        List.of(
            List.of(was, is),
            List.of(check(stored)),
            List.of(DateCheck.recorded(other, was.given(), was.verdict(), was.approximations())),
            List.of(
                DateCheck.recorded(was.obligation(), AS_OF, was.verdict(), was.approximations())),
            List.of(
                DateCheck.recorded(
                    was.obligation(), was.given(), Verdict.UNKNOWN, was.approximations()))));
  }

  /** A system that counts 90 days for three months. */
  private static DateCheck check(StatutoryTimeline timeline) {
    return DateCheck.of(
            timeline.under("ENG-REV-2"), each -> each.trigger().map(day -> day.plusDays(90)))
        .get(0);
  }

  @Test
  void anApproximationAndARetentionAreWhatTheyWere() {
    Approximation was =
        Approximation.of(new TimeLimit.Days(28), Origin.EVENT, WED_2026_04_01, ENGLAND.calendar());
    CaseRecordRetention retention =
        CaseRecordRetention.of(HISTORY, Readings.mainstream()).orElseThrow();

    assertThat(
            Approximation.recorded(
                was.limit(),
                was.origin(),
                was.from(),
                Counting.AS_THE_LAW,
                Landing.AS_IT_FALLS,
                was.date()))
        .isEqualTo(was);
    assertThat(CaseRecordRetention.recordedFromBirth(retention.lastDay())).isEqualTo(retention);
    assertThat(CaseRecordRetention.recordedFromDeath(retention.lastDay())).isNotEqualTo(retention);
  }

  @Test
  void aStoredDueDateKnowsNoCalendar() {
    DueDate due = Recordings.of(ENGLAND.due("ENG-REV-1", WED_2026_04_01));

    assertThat(due.calendar()).isEmpty();
    assertThat(due.planBy()).contains(LocalDate.of(2026, 5, 1));
  }
}
