package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.law.england.EnglishRules;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final LocalDate TUE_2026_09_01 = LocalDate.of(2026, 9, 1);
  private static final LocalDate TUE_2026_09_29 = LocalDate.of(2026, 9, 29);

  static List<String> lines(String history, LocalDate asOf, int index) {
    return explanation(history, asOf, index).toString().lines().toList();
  }

  static Explanation explanation(String history, LocalDate asOf, int index) {
    return CarePlanning.england()
        .reviews(HistoryNotation.parse(history), asOf)
        .obligations()
        .get(index)
        .explanation();
  }

  @Test
  void beginsAsTheDesignHasIt() {
    Explanation explanation = explanation("in care 2026-04-01", LocalDate.of(2026, 4, 10), 0);

    assertThat(explanation.toString())
        .startsWith(
            """
            First review due by Friday 1 May 2026
              20 working days after Wednesday 1 April 2026 (became looked after)
              rule ENG-REV-1, SI 2010/959 regulation 33(1), in force since 1 April 2011 [statute]
              day 1 is Thursday 2 April 2026; skipped 8 weekend days, Good Friday 3 April 2026, Easter Monday 6 April 2026
              certainty PUBLISHED: bank holidays in this span are on the government's list of 21 August 2026; a later proclamation may move it
            """);
    assertThat(explanation.headline()).isEqualTo("First review due by Friday 1 May 2026");
    assertThat(explanation.toString())
        .isEqualTo(explanation.text(Wording.english()))
        .doesNotEndWith("\n");
  }

  @Test
  void tellsOfALateReview() {
    assertThat(lines("in care 2026-04-01; review 2026-06-15; review 2026-09-16", TUE_2026_09_29, 1))
        .containsExactly(
            "Second review due by Tuesday 15 September 2026",
            "  3 calendar months after Monday 15 June 2026 (first review held)",
            "  rule ENG-REV-2, SI 2010/959 regulation 33(2), in force since 1 April 2011 [statute]",
            "  certainty PUBLISHED: no bank holiday plays a part",
            "  reading A6: after a late review the interval runs from the day it was held; from the"
                + " day it was due, the limit would be Saturday 1 August 2026",
            "  the record gives one date for the review of 15 June 2026; it is taken as both its"
                + " first and its last meeting",
            "  the record gives one date for the review of 16 September 2026; it is taken as both"
                + " its first and its last meeting",
            "  held on Wednesday 16 September 2026: 1 day late");
  }

  @Test
  void tellsOfAReviewWithoutADate() {
    assertThat(lines("in care 2026-04-01; review 2026-04-28; undated review", TUE_2026_09_29, 1))
        .containsExactly(
            "Review due on a day that is not known",
            "  in the histories that fit the facts the limit lies between Tuesday 28 July 2026 and"
                + " Monday 29 March 2027",
            "  unknown: the facts are in doubt: a review has no date");
    assertThat(
            lines(
                "in care 2026-04-01; first meeting 2026-04-28; undated review", TUE_2026_09_29, 0))
        .as("another fact is missing")
        .endsWith("  unknown: the day on which the review was completed is not given");
    assertThat(
            lines(
                "in care 2026-04-01; event REVIEWING_OFFICER_ASKED 2026-04-05 by 2026-04-12;"
                    + " undated review",
                TUE_2026_09_29,
                1))
        .endsWith("  unknown: the facts are in doubt: a review has no date");
  }

  @Test
  void tellsOfAnEarlyReviewThatMovedTheLimit() {
    assertThat(lines("in care 2026-11-10; review 2026-11-30", LocalDate.of(2027, 3, 10), 1))
        .containsExactly(
            "Second review due by Sunday 28 February 2027",
            "  3 calendar months after Monday 30 November 2026 (first review held)",
            "  rule ENG-REV-2, SI 2010/959 regulation 33(2), in force since 1 April 2011 [statute]",
            "  the month has no day 30, so the limit ends with its last day, Sunday 28 February"
                + " 2027",
            "  plan for Friday 26 February 2027, the last working day before it",
            "  certainty PUBLISHED: no bank holiday plays a part",
            "  the review of 30 November 2026 was held before its own limit of 8 December 2026;"
                + " this limit runs from it and is 28 February 2027",
            "  reading A8: a limit that ends at a weekend ends there; moved on, the limit would be"
                + " Monday 1 March 2027",
            "  the record gives one date for the review of 30 November 2026; it is taken as both"
                + " its first and its last meeting",
            "  not held by Wednesday 10 March 2027: 10 days overdue");
  }

  @Test
  void tellsOfSeveralMeetings() {
    String history = "in care 2026-04-01; review 2026-04-28 to 2026-05-08";

    assertThat(lines(history, TUE_2026_09_01, 0))
        .contains(
            "  reading A3: lateness is judged on the day the review was completed; judged on the"
                + " day it was opened, the outcome would be in time",
            "  reading A5: an adjournment saves nothing, and the interval runs from the day the"
                + " review was opened; did it save the review, with the interval from its"
                + " completion, the outcome would be in time")
        .endsWith(
            "  held on Friday 8 May 2026: 7 days late",
            "  opened in time and completed within 20 working days of opening: late, though"
                + " arguably adjourned within the rules (reading A5)")
        .noneMatch(line -> line.contains("one date"));
    assertThat(lines(history, TUE_2026_09_01, 2))
        .containsExactly(
            "Completion of the adjourned review due by Thursday 28 May 2026",
            "  20 working days after Tuesday 28 April 2026 (review opened, then adjourned)",
            "  rule ENG-REV-ADJ, SI 2010/959 regulation 36(2), in force since 1 April 2011"
                + " [statute, wording not checked against the text]",
            "  day 1 is Wednesday 29 April 2026; skipped 8 weekend days, Early May bank holiday"
                + " 4 May 2026, Spring bank holiday 25 May 2026",
            "  certainty PUBLISHED: bank holidays in this span are on the government's list of"
                + " 21 August 2026; a later proclamation may move it",
            "  held on Friday 8 May 2026: in time");
  }

  @Test
  void tellsWhatIsProjected() {
    assertThat(lines("in care 2028-12-01", LocalDate.of(2028, 12, 10), 0))
        .contains(
            "  certainty PROJECTED: bank holidays after 31 December 2028 are not published yet;"
                + " those expected by law are counted");
  }

  @Test
  void tellsOfAReviewThatIsPresumedHeld() {
    String history = "in care 2021-11-01; reviews known from 2022-04-01; review 2022-05-10";
    String presumed =
        "  reviews are known from 1 April 2022 only; the first review, whose limit fell before, is"
            + " presumed held before then";

    assertThat(lines(history, TUE_2026_09_01, 0))
        .endsWith(
            presumed,
            "  unknown: the day on which this review was held is not given; it is presumed held"
                + " before the reviews are known");
    assertThat(lines(history, TUE_2026_09_01, 1))
        .containsExactly(
            "Review due on a day that is not known",
            "  in the histories that fit the facts the limit lies between Tuesday 1 February 2022"
                + " and Friday 30 September 2022",
            presumed,
            "  the record gives one date for the review of 10 May 2022; it is taken as both its"
                + " first and its last meeting",
            "  unknown: reviews held before the first day known are not given, and one of them may"
                + " decide");
    assertThat(lines(history, TUE_2026_09_01, 2))
        .as("a later one only because the first is presumed held")
        .contains(presumed);
    assertThat(lines(history + "; review 2022-10-10", TUE_2026_09_01, 3))
        .as("a later one whatever came before the two given")
        .doesNotContain(presumed);
  }

  @Test
  void tellsBetweenWhichDaysALimitLies() {
    String gaps =
        "in care before 2022-04-01; reviews known from 2022-04-01; review 2022-05-10;"
            + " review 2022-12-11";

    assertThat(lines(gaps, TUE_2026_09_01, 0))
        .contains(
            "  in the histories that fit the facts the limit is Friday 30 September 2022 or an"
                + " earlier day");
    assertThat(lines(gaps, TUE_2026_09_01, 1))
        .containsExactly(
            "Review due on a day that is not known",
            "  in the histories that fit the facts the limit lies between Wednesday 10 August 2022"
                + " and Thursday 10 November 2022",
            "  the record gives one date for the review of 10 May 2022; it is taken as both its"
                + " first and its last meeting",
            "  the record gives one date for the review of 11 December 2022; it is taken as both"
                + " its first and its last meeting",
            "  held on Sunday 11 December 2022: late");
    assertThat(lines("born 2026-08-01; in care before 2026-08-03", TUE_2026_09_01, 0))
        .contains("  in the histories that fit the facts the limit is Friday 28 August 2026");
  }

  @Test
  void tellsOfTheLawBefore() {
    assertThat(lines("in care 2011-03-31", LocalDate.of(2011, 4, 20), 0))
        .containsExactly(
            "First review due on a day that is not known",
            "  20 working days after Thursday 31 March 2011 (became looked after)",
            "  rule ENG-REV-1, SI 2010/959 regulation 33(1), in force since 1 April 2011 [statute]",
            "  unknown: the rule was not in force when its time began, and the law before it is not"
                + " computed");
  }

  @Test
  void tellsOfEarlyReviews() {
    String history =
        "in care 2026-04-01; event REVIEWING_OFFICER_ASKED 2026-04-05 by 2026-04-12;"
            + " event WELFARE_NOT_SAFEGUARDED 2026-04-06";

    assertThat(lines(history, LocalDate.of(2026, 4, 13), 1))
        .containsExactly(
            "Early review due by Sunday 12 April 2026",
            "  called for on Sunday 5 April 2026; the rule itself counts no days",
            "  rule ENG-REV-EARLY, SI 2010/959 regulation 33(3), in force since 1 April 2011"
                + " [statute]",
            "  not held by Monday 13 April 2026: 1 day overdue");
    assertThat(explanation(history, LocalDate.of(2026, 4, 13), 1).inOneLine())
        .isEqualTo(
            "The early review must happen by Sunday 12 April 2026; not held by Monday 13 April"
                + " 2026: 1 day overdue");
    assertThat(lines(history, LocalDate.of(2026, 4, 13), 2))
        .containsExactly(
            "Early review due on a day that is not known",
            "  called for on Monday 6 April 2026; the rule itself counts no days",
            "  rule ENG-REV-EARLY, SI 2010/959 regulation 33(3), in force since 1 April 2011"
                + " [statute]",
            "  unknown: the provision fixes no time limit for this");
  }

  @Test
  void tellsOfBankHolidaysThatTheListNoLongerHolds() {
    assertThat(lines("in care 2018-04-04", LocalDate.of(2018, 4, 10), 0))
        .contains(
            "  certainty PUBLISHED: all bank holidays in this span are past and on record, as of the"
                + " government's list of 21 August 2026");
    assertThat(lines("in care 2025-11-20", LocalDate.of(2026, 4, 10), 0))
        .as("ends on 18 December 2025")
        .anyMatch(line -> line.contains("are past and on record"));
    assertThat(lines("in care 2025-12-10", LocalDate.of(2026, 4, 10), 0))
        .as("ends on 9 January 2026")
        .anyMatch(line -> line.endsWith("a later proclamation may move it"));
  }

  @Test
  void tellsThatTheDayToPlanByDependsOnABankHolidayThatIsExpected() {
    String expected =
        "  certainty PUBLISHED: no bank holiday plays a part in the limit; the day to plan by depends"
            + " on one that is not published yet, for those after 31 December 2028 are not";

    assertThat(due("ENG-REV-2", LocalDate.of(2029, 9, 25)))
        .contains("  plan for Monday 24 December 2029, the last working day before it", expected);
    assertThat(due("ENG-REV-2", LocalDate.of(2029, 9, 1)))
        .as("a Saturday")
        .contains("  certainty PUBLISHED: no bank holiday plays a part")
        .doesNotContain(expected);
    assertThat(due("ENG-REV-2", LocalDate.of(2028, 9, 25)))
        .as("Christmas Day 2028 is published")
        .doesNotContain(expected);
    assertThat(due("ENG-REV-2", LocalDate.of(2028, 12, 31)))
        .as("Saturday 31 March 2029, after Good Friday")
        .contains("  plan for Thursday 29 March 2029, the last working day before it", expected);
  }

  private static List<String> due(String rule, LocalDate trigger) {
    return CarePlanning.england().due(rule, trigger).explanation().toString().lines().toList();
  }

  @Test
  void namesTheIntervalsDayAfterSeveralMeetings() {
    String moved = "  the review of ";
    String late = "  reading A6";

    assertThat(lines("in care 2026-04-01; review 2026-04-20 to 2026-04-27", TUE_2026_09_01, 1))
        .contains(
            "  the review of 20 April 2026 was held before its own limit of 1 May 2026; this"
                + " limit runs from it and is 20 July 2026");
    assertThat(lines("in care 2026-04-01; review 2026-04-20 to 2026-05-08", TUE_2026_09_01, 1))
        .as("opened in time, completed late")
        .noneMatch(line -> line.startsWith(moved))
        .anyMatch(line -> line.startsWith(late));
    assertThat(lines("in care 2026-04-01; review 2026-05-05 to 2026-05-08", TUE_2026_09_01, 1))
        .as("opened late")
        .anyMatch(line -> line.startsWith(late));
    assertThat(lines("in care 2026-04-01; review 2026-04-20 to 2026-05-01", TUE_2026_09_01, 1))
        .as("completed on the last day")
        .noneMatch(line -> line.startsWith(moved));
    assertThat(lines("in care 2026-04-01; first meeting 2026-04-28", TUE_2026_09_01, 1))
        .as("it may have been completed late")
        .noneMatch(line -> line.startsWith(moved) || line.startsWith(late));
  }

  @Test
  void needsAHeadline() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Explanation(List.of()))
        .withMessage("explanation without steps: it needs a headline");
  }

  @Test
  void isNotChangedWithTheListItWasMadeOf() {
    List<ExplanationStep> steps = new ArrayList<>();
    steps.add(new ExplanationStep.DueOnUnknownDay(Optional.of(EnglishRules.FIRST)));
    Explanation explanation = new Explanation(steps);
    steps.clear();

    assertThat(explanation).hasToString("First review due on a day that is not known");
  }
}
