package org.duecare.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.Division;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeStatus;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.Moment;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.timeline.MovedObligation;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.timeliness.Timeliness;
import org.junit.jupiter.api.Test;

class ExplainedTest {

  private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final CouncilReturn COUNCIL = Vocabulary.council();
  private static final Explained EXPLAINED = new Explained(ENGLAND);
  private static final DueDate DUE = ENGLAND.due("ENG-REV-1", LocalDate.of(2026, 4, 1));

  @Test
  void aDueDateByAllItsSteps() {
    assertThat(EXPLAINED.of(DUE)).isEqualTo(DUE.explanation() + "\n");
    assertThat(EXPLAINED.of(DUE.explanation())).isEqualTo(DUE.explanation() + "\n");
    assertThat(EXPLAINED.of(Optional.of(DUE))).isEqualTo(DUE.explanation() + "\n");
  }

  @Test
  void severalOneAfterTheOther() {
    String twice = DUE.explanation() + "\n\n" + DUE.explanation() + "\n";
    assertThat(EXPLAINED.of(List.of(DUE, DUE))).isEqualTo(twice);
    assertThat(EXPLAINED.of(Stream.of(DUE, DUE))).isEqualTo(twice);
    assertThat(EXPLAINED.of(List.of())).isEqualTo("nothing to explain\n");
    assertThat(EXPLAINED.of(Stream.generate(() -> DUE).limit(60).toList()))
        .endsWith("\nand 10 more: .subList(50, 60) has them\n");
    assertThat(EXPLAINED.of(Set.copyOf(IntStream.range(0, 60).mapToObj(DAY::plusDays).toList())))
        .endsWith("\nand 10 more\n");
    assertThat(EXPLAINED.of(Stream.generate(() -> DUE)))
        .as("nobody has counted it")
        .endsWith("\nand more\n");
  }

  @Test
  void aTimelineByEachOfItsObligations() {
    CareHistory history = COUNCIL.histories().get(0);
    ReviewTimetable reviews = ENGLAND.reviews(history, TUE_2026_03_31);
    assertThat(EXPLAINED.of(reviews)).isEqualTo(EXPLAINED.of(reviews.obligations()));
    assertThat(EXPLAINED.of(reviews)).contains("held on Tuesday 16 January 2024");
    assertThat(EXPLAINED.of(ENGLAND.timeline(history, TUE_2026_03_31)))
        .contains(reviews.obligations().get(1).explanation().toString());
    assertThat(EXPLAINED.of(ENGLAND.coverage(history, TUE_2026_03_31)))
        .startsWith("Not within the reviewing duty");
  }

  @Test
  void aRecordOfAFigureByItsObligation() {
    List<ReviewEvidence> held =
        COUNCIL.timeliness(2026).reviewsInTime().evidence(Measure.Part.DENOMINATOR);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EXPLAINED.of(held))
        .withMessage(
            "no explanation of a record behind a figure; obligation(record, 2026) of the return"
                + " leads from it to what explain(...) takes, with the year of the figure");
  }

  @Test
  void theStatusOfADayByItsSources() {
    assertThat(EXPLAINED.of(ENGLAND.calendar().statusOf(LocalDate.of(2026, 4, 3))))
        .startsWith("Friday 3 April 2026 is no working day: Good Friday\n  source: ");
    assertThat(EXPLAINED.of(ENGLAND.calendar().statusOf(LocalDate.of(2030, 1, 1))))
        .startsWith("Tuesday 1 January 2030 is no working day: New Year's Day; certainty PROJECTED")
        .contains("\n  source: ");
    assertThat(EXPLAINED.of(ENGLAND.calendar().statusOf(LocalDate.of(2026, 4, 2))))
        .isEqualTo("Thursday 2 April 2026 is a working day\n");
  }

  @Test
  void allIssuesByTheirCodes() {
    assertThat(EXPLAINED.of(COUNCIL.issues()))
        .contains("EARLIER_RETURN_MISSING: ", "\n\n")
        .containsOnlyOnce("\nEARLIER_RETURN_MISSING: ");
    assertThat(EXPLAINED.of(COUNCIL.issues().groups().get(0)))
        .startsWith(COUNCIL.issues().groups().get(0).code() + ": ");
  }

  @Test
  void aListOfReviewsToBeHeld() {
    assertThat(EXPLAINED.of(COUNCIL.dueList(TUE_2026_03_31)))
        .contains("rule ENG-REV-2, SI 2010/959");
  }

  @Test
  void aMeasureByItsDefinitionAndWhatIsBehindIt() {
    Timeliness timeliness = COUNCIL.timeliness(2026);
    assertThat(EXPLAINED.of(timeliness.reviewsDueInTime()))
        .startsWith("reviews-due-in-time: 1530/1623 (94.3%), 10 left out\n  what it is: ")
        .contains(
            "  counted: limits; of: ",
            "  period: 2025-04-01 to 2026-03-31\n",
            "  numerator: 1530 records behind it, evidence(Measure.Part.NUMERATOR) gives them\n",
            "  left out: 10 records behind it, ");
    assertThat(EXPLAINED.of(timeliness.reviewsInTime().withConfidence("as coded")))
        .contains("  left out: no records behind it\n  note: as coded\n");
    assertThat(EXPLAINED.of(timeliness.childrenAllInTime()))
        .contains("  left out: 1 record behind it, evidence(Measure.Part.LEFT_OUT) gives it\n");
    assertThat(EXPLAINED.of(timeliness)).isEqualTo(EXPLAINED.of(timeliness.measures()));
    assertThat(EXPLAINED.of(COUNCIL.population(2026).byAge()))
        .startsWith("age: 649, 0 left out\n")
        .contains("\n1 to 4          112     17.3\n");
  }

  @Test
  void aRuleByItsIdInEveryVersion() {
    assertThat(EXPLAINED.of("ENG-EMERG"))
        .contains("  limit: 24 weeks, counted from: placement outside terms of approval\n")
        .contains("  in force since 2020-04-24 until ");
    assertThat(EXPLAINED.of(ENGLAND.ruleBook().rules().get(0)))
        .startsWith("ADOPT-AUTH-1: review before adoptive placement\n")
        .contains("  how its source was seen: ");
    assertThat(EXPLAINED.of("ENG-IRO-EDUCATION")).contains("  limit: none, counted from: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EXPLAINED.of("ENG-REV-9"))
        .withMessage(
            "unknown rule: \"ENG-REV-9\"; nearest to it: ENG-REV-1, ENG-REV-2, ENG-REV-N; the ids"
                + " are in show(england.ruleBook().rules())");
  }

  @Test
  void whetherADayIsAWorkingDay() {
    assertThat(EXPLAINED.of(LocalDate.of(2026, 4, 3)))
        .isEqualTo("Friday 3 April 2026 is no working day: Good Friday\n");
    assertThat(EXPLAINED.of(LocalDate.of(2026, 4, 4)))
        .isEqualTo("Saturday 4 April 2026 is no working day\n");
    assertThat(EXPLAINED.of(LocalDate.of(2026, 4, 2)))
        .isEqualTo("Thursday 2 April 2026 is a working day\n");
    assertThat(EXPLAINED.of(LocalDate.of(2028, 12, 29)))
        .isEqualTo("Friday 29 December 2028 is a working day\n");
    assertThat(
            EXPLAINED.of(
                BankHolidays.bundled(Division.SCOTLAND).on(LocalDate.of(2026, 11, 30)).get(0)))
        .contains("\n  source: ");
  }

  @Test
  void howCertainItIsThatADayIsAWorkingDay() {
    String certainty =
        "; certainty PROJECTED: bank holidays after 31 December 2028 are not published yet; those"
            + " expected by law are counted\n";
    assertThat(EXPLAINED.of(LocalDate.of(2030, 1, 1)))
        .isEqualTo("Tuesday 1 January 2030 is no working day: New Year's Day" + certainty);
    assertThat(EXPLAINED.of(LocalDate.of(2030, 6, 3)))
        .isEqualTo("Monday 3 June 2030 is a working day" + certainty);
    assertThat(EXPLAINED.of(LocalDate.of(2030, 1, 5)))
        .as("no proclamation makes a working day of it")
        .isEqualTo("Saturday 5 January 2030 is no working day\n");
    assertThat(
            new Explained(
                    ENGLAND.withCalendar(
                        ENGLAND.calendar().withClosure(LocalDate.of(2030, 6, 3), "office closed")))
                .of(LocalDate.of(2030, 6, 3)))
        .as("closed by us, whatever is proclaimed")
        .isEqualTo("Monday 3 June 2030 is no working day: office closed\n");
  }

  @Test
  void anIssueByItsCode() {
    Issue issue = Issue.of(IssueCode.EPISODES_OVERLAP, "a.csv", "overlap");
    assertThat(EXPLAINED.of(issue)).isEqualTo("a.csv: overlap\n" + EXPLAINED.of(issue.code()));
    assertThat(EXPLAINED.of(IssueCode.EPISODES_OVERLAP))
        .contains("  effect: child not judged\n  the Department's checks: ");
    assertThat(EXPLAINED.of(IssueCode.BYTE_ORDER_MARK)).endsWith("  effect: noted\n");
  }

  @Test
  void aDisputeByItsNextLimit() {
    Dispute dispute =
        Dispute.raise(
            EscalationPolicy.walsall2022(),
            ENGLAND.calendar(),
            new DisputeEvent.Opened(
                Moment.on(LocalDate.of(2026, 3, 2)),
                Concern.about("DRIFT"),
                1,
                Optional.empty(),
                Optional.empty()));
    DisputeStatus status = dispute.asOf(LocalDate.of(2026, 3, 3));
    assertThat(EXPLAINED.of(status)).startsWith(status + "\n");
    assertThat(status.nextDeadline())
        .hasValueSatisfying(
            limit -> {
              assertThat(EXPLAINED.of(status)).contains(limit.explanation().toString());
              assertThat(EXPLAINED.of(limit)).isEqualTo(limit.explanation() + "\n");
            });
    DisputeStatus before = dispute.asOf(LocalDate.of(2026, 3, 1));
    assertThat(EXPLAINED.of(before)).isEqualTo(before + "\n");
  }

  @Test
  void whatMovedByWhyItDid() {
    CarePlanning stormy =
        ENGLAND.withCalendar(ENGLAND.calendar().withClosure(LocalDate.of(2026, 3, 16), "storm"));
    List<MovedObligation> moved =
        COUNCIL.histories().stream()
            .flatMap(
                history ->
                    MovedObligation.between(
                        ENGLAND.timeline(history, TUE_2026_03_31),
                        stormy.timeline(history, TUE_2026_03_31))
                        .stream())
            .limit(1)
            .toList();
    assertThat(EXPLAINED.of(moved)).isEqualTo(moved.get(0).explanation() + "\n");
  }

  @Test
  void refusesWhatHasNoReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EXPLAINED.of(3))
        .withMessageStartingWith("no explanation of Integer; explain(...) takes due dates, ");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Vocabulary.explain(null))
        .withMessage("value");
    assertThatIllegalArgumentException().isThrownBy(() -> EXPLAINED.of(Map.of("a", 1)));
  }
}
