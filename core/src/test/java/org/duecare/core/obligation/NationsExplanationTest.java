package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.OutsideCoverageException;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.Nations;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Verification;
import org.junit.jupiter.api.Test;

/** What an explanation says of law that was not seen, and of limits that roll on. */
class NationsExplanationTest {

  private static final String UNSEEN = "[statute, wording not checked against the text]";
  private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);

  private static String explained(CarePlanning planning, String rule, String trigger) {
    return planning.due(rule, LocalDate.parse(trigger)).explanation().toString();
  }

  @Test
  void everyRuleOnReviewsSaysThatItsWordingWasNotChecked() {
    for (CarePlanning planning : List.of(Nations.WALES, Nations.NORTHERN_IRELAND)) {
      for (Rule rule : planning.ruleBook().rules()) {
        if (rule.id().contains("-REV-") && rule.limit().isPresent()) {
          assertThat(explained(planning, rule.id(), "2026-04-01"))
              .as(rule.id())
              .contains("\n  rule " + rule.id() + ", ", UNSEEN);
        }
      }
    }
  }

  @Test
  void anEarlyReviewOfWalesSaysItToo() {
    assertThat(
            Nations.WALES
                .timeline(
                    HistoryNotation.parse(
                        "in care 2026-04-01; event REVIEWING_OFFICER_ASKED 2026-05-05"),
                    LocalDate.of(2026, 5, 10))
                .under("WAL-REV-EARLY")
                .obligations())
        .singleElement()
        .extracting(obligation -> obligation.explanation().toString())
        .asString()
        .contains("rule WAL-REV-EARLY, WSI 2015/1818 regulation 39(3), ", UNSEEN);
  }

  @Test
  void aRuleWhoseTextWasSeenDoesNot() {
    assertThat(explained(Nations.WALES, "WAL-CAREPLAN", "2026-04-01"))
        .startsWith("Care and support plan due by Friday 17 April 2026\n")
        .contains(
            "rule WAL-CAREPLAN, WSI 2015/1818 regulation 4(3), in force since 6 April 2016"
                + " [statute]")
        .doesNotContain("not checked");
  }

  @Test
  void tellsWhyALimitRolledOnOverAHoliday() {
    assertThat(explained(Nations.NORTHERN_IRELAND, "NI-REV-1", "2026-03-03").lines())
        .containsExactly(
            "First review due by Wednesday 18 March 2026",
            "  2 weeks after Tuesday 3 March 2026 (became looked after)",
            "  rule NI-REV-1, SR 1996/461 regulation 3(1), in force since 4 November 1996 "
                + UNSEEN,
            "  rolled on from Tuesday 17 March 2026 to Wednesday 18 March 2026: passed over St"
                + " Patrick's Day 17 March 2026, for a limit that ends on a Sunday or a public"
                + " holiday runs to the next day that is neither (Interpretation Act (NI) 1954"
                + " section 39(4), wording not checked against the text)",
            "  certainty PUBLISHED: bank holidays in this span are on the government's list of 21"
                + " August 2026; a later proclamation may move it");
  }

  @Test
  void tellsWhyALimitRolledOnOverSeveralDays() {
    assertThat(explained(Nations.NORTHERN_IRELAND, "NI-REV-1", "2022-12-11"))
        .contains(
            "rolled on from Sunday 25 December 2022 to Wednesday 28 December 2022: passed over"
                + " Sunday 25 December 2022, Boxing Day 26 December 2022, Christmas Day (substitute"
                + " day) 27 December 2022, for",
            "certainty PUBLISHED: all bank holidays in this span are past and on record");
  }

  @Test
  void saysItInOneLine() {
    assertThat(
            Nations.NORTHERN_IRELAND
                .due("NI-REV-1", LocalDate.of(2026, 3, 3))
                .explanation()
                .inOneLine())
        .isEqualTo(
            "The first review must happen by Wednesday 18 March 2026: 2 weeks after Tuesday 3 March"
                + " 2026, when the child came into care; that would be Tuesday 17 March 2026, a"
                + " Sunday or a public holiday, so it moves on");
  }

  @Test
  void namesTheShorterMonthBeforeTheRoll() {
    assertThat(explained(Nations.NORTHERN_IRELAND, "NI-REV-2", "2026-11-30").lines())
        .containsSubsequence(
            "  the month has no day 30, so the limit ends with its last day, Sunday 28 February"
                + " 2027",
            "  rolled on from Sunday 28 February 2027 to Monday 1 March 2027: passed over Sunday 28"
                + " February 2027, for a limit that ends on a Sunday or a public holiday runs to"
                + " the next day that is neither (Interpretation Act (NI) 1954 section 39(4),"
                + " wording not checked against the text)");
  }

  @Test
  void aSaturdayStaysAndNoReadingIsNamed() {
    assertThat(explained(Nations.NORTHERN_IRELAND, "NI-REV-2", "2025-11-30"))
        .contains("plan for Friday 27 February 2026", "no bank holiday plays a part")
        .doesNotContain("reading", "rolled on");
  }

  @Test
  void noLimitThatRollsOnNamesAReadingOfEnglandAndWales() {
    SUN_2026_03_01
        .datesUntil(SUN_2026_03_01.plusYears(2))
        .forEach(
            day -> {
              for (Rule rule : Nations.NORTHERN_IRELAND.ruleBook().rules()) {
                assertThat(explained(Nations.NORTHERN_IRELAND, rule.id(), day.toString()))
                    .doesNotContain("reading A7", "reading A8");
              }
            });
    assertThat(explained(Nations.WALES, "WAL-REV-2", "2026-11-30"))
        .as("Wales has no rule that rolls a limit on")
        .contains("reading A8: a limit that ends at a weekend ends there");
  }

  @Test
  void namesTheLimitWithoutAHolidayProclaimedSince() {
    assertThat(explained(Nations.NORTHERN_IRELAND, "NI-REV-1", "2022-09-05"))
        .contains(
            "rolled on from Monday 19 September 2022 to Tuesday 20 September 2022",
            "reading A24: a bank holiday proclaimed after the period began moves the limit; without"
                + " it, the limit would be Monday 19 September 2022");
    assertThat(explained(Nations.NORTHERN_IRELAND, "NI-REV-1", "2026-03-03")).doesNotContain("A24");
  }

  @Test
  void saysThatAHolidayIsOnlyExpected() {
    assertThat(explained(Nations.NORTHERN_IRELAND, "NI-REV-1", "2028-12-18"))
        .contains(
            "rolled on from Monday 1 January 2029 to Tuesday 2 January 2029: passed over New Year's"
                + " Day 1 January 2029",
            "certainty PROJECTED: bank holidays after 31 December 2028 are not published yet; those"
                + " expected by law are counted");
    assertThat(explained(Nations.NORTHERN_IRELAND, "NI-REV-1", "2029-03-16"))
        .as("Good Friday, and the day to plan by before it")
        .contains("plan for Thursday 29 March 2029", "certainty PROJECTED: bank holidays after");
    assertThat(explained(Nations.NORTHERN_IRELAND, "NI-REV-1", "2029-03-17"))
        .as("a Saturday stays, but the day to plan by hangs on Good Friday")
        .contains(
            "certainty PUBLISHED: no bank holiday plays a part in the limit; the day to plan by"
                + " depends on one that is not published yet");
  }

  @Test
  void aStrictCalendarRefusesWhatIsNotPublished() {
    CarePlanning strict =
        Nations.NORTHERN_IRELAND.withCalendar(Nations.NORTHERN_IRELAND.calendar().strict());

    assertThatExceptionOfType(OutsideCoverageException.class)
        .isThrownBy(() -> strict.due("NI-REV-1", LocalDate.of(2028, 12, 18)));
  }

  @Test
  void aLocalClosureIsNoPublicHoliday() {
    CarePlanning closed =
        Nations.NORTHERN_IRELAND.withCalendar(
            Nations.NORTHERN_IRELAND
                .calendar()
                .withClosure(LocalDate.of(2026, 3, 20), "office closed"));

    assertThat(closed.due("NI-REV-1", LocalDate.of(2026, 3, 6)))
        .hasToString("First review due by Friday 20 March 2026");
  }

  @Test
  void countsTheHolidaysAsTheyWereKnown() {
    assertThat(
            Nations.NORTHERN_IRELAND
                .asKnownOn(LocalDate.of(2022, 9, 8))
                .due("NI-REV-1", LocalDate.of(2022, 9, 5)))
        .hasToString("First review due by Monday 19 September 2022");
  }

  @Test
  void whatWasNotTestedIsOfTheNation() {
    String history =
        "in care 2026-04-01 to 2026-04-10 RETURNED_HOME_AS_PLANNED;"
            + " episode 2026-04-01 ACCOMMODATED FOSTER_OTHER";

    assertThat(lapsed(Nations.WALES, history))
        .contains(
            "whether WSI 2015/1818 regulation 39(3) called for a review before accommodation ceased"
                + " was not tested");
    assertThat(lapsed(Nations.NORTHERN_IRELAND, history)).doesNotContain("not tested");
  }

  private static String lapsed(CarePlanning planning, String history) {
    return planning
        .reviews(HistoryNotation.parse(history), LocalDate.of(2026, 6, 1))
        .obligations()
        .get(0)
        .explanation()
        .toString();
  }

  @Test
  void citesNoLawOfEngland() {
    for (CarePlanning planning : List.of(Nations.WALES, Nations.NORTHERN_IRELAND)) {
      assertThat(
              lapsed(
                  planning,
                  "in care 2026-04-01; episode 2026-04-01 PLACEMENT_ORDER ADOPTIVE_BY_ORDER"))
          .contains("placed for adoption, to whose reviews these rules do not apply")
          .doesNotContain("SI 20");
      assertThat(
              lapsed(
                  planning, "in care 2026-04-01; episode 2026-04-01 SHORT_BREAK_AGREEMENT OTHER"))
          .contains("review of the short breaks")
          .doesNotContain("SI 2010/959", "SI 2005/389");
    }
  }

  @Test
  void noDutyOfWalesOrScotlandCitesLawOfEngland() {
    assertThat(
            NationsSpecTest.duties()
                .filter(row -> !row.text("expected").isEmpty())
                .flatMap(
                    row ->
                        Nations.ofRule(row.text("rule"))
                            .timeline(HistoryNotation.parse(row.text("history")), row.date("as_of"))
                            .under(row.text("rule"))
                            .obligations()
                            .stream())
                .map(obligation -> obligation.explanation().toString()))
        .isNotEmpty()
        .allSatisfy(
            explanation ->
                assertThat(explanation)
                    .containsPattern(
                        "WSI 2015|Well-being \\(Wales\\) Act 2014|Wales Safeguarding Procedures|SSI 20")
                    .doesNotContainPattern("(?<![WS])SI 20|England"));
  }

  @Test
  void refusesARollOverNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ExplanationStep.LimitRolledOn(
                    SUN_2026_03_01,
                    List.of(),
                    new Instrument("IR 1", "Invented").provision("rule 1"),
                    Verification.PRIMARY_TEXT))
        .withMessage("limit rolled on to 2026-03-01 over no day: it needs one");
  }
}
