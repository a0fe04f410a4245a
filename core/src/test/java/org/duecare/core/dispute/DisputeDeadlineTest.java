package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.obligation.Wording;
import org.junit.jupiter.api.Test;

/** Why a deadline is what it is, in words. */
class DisputeDeadlineTest {

  private static DisputeStatus status(String policy, String events, String asOf) {
    return DisputeNotation.dispute(
            Policies.named(policy), WorkingDayCalendar.englandAndWales(), events)
        .asOf(LocalDate.parse(asOf));
  }

  private static List<String> stage(String policy, String events, String asOf) {
    return lines(status(policy, events, asOf).stageDeadline().orElseThrow());
  }

  private static List<String> total(String policy, String events, String asOf) {
    return lines(status(policy, events, asOf).totalDeadline().orElseThrow());
  }

  private static List<List<String>> totals(String policy, String events, String asOf) {
    return status(policy, events, asOf).totalDeadlines().stream()
        .map(DisputeDeadlineTest::lines)
        .toList();
  }

  /** Without the line on the list of bank holidays, which is tested with the list. */
  private static List<String> lines(DisputeDeadline deadline) {
    return deadline
        .explanation()
        .text(Wording.english())
        .lines()
        .map(String::strip)
        .filter(line -> !line.startsWith("certainty "))
        .toList();
  }

  @Test
  void ofALevel() {
    assertThat(stage("plain", "2026-03-02 opened at 1", "2026-03-02"))
        .containsExactly(
            "Answer to the dispute due by Monday 9 March 2026",
            "5 working days after Monday 2 March 2026 (dispute brought to this level)",
            "rule plain:LEVEL-1, invented policy level 1, in force since 1 January 2020 [local"
                + " policy]",
            "day 1 is Tuesday 3 March 2026; skipped 2 weekend days");
  }

  @Test
  void ofALevelWhoseLimitIsAssumed() {
    assertThat(stage("four-by-five", "2026-03-02 opened at 1", "2026-03-25"))
        .contains(
            "rule four-by-five:LEVEL-4, alert flow chart of May 2017 level 4, in force since 1 May"
                + " 2017 [local policy, wording not checked against the text]");
  }

  @Test
  void ofTheWholeByTheHandbook() {
    assertThat(total("plain", "2026-12-21 opened at 1", "2026-12-21"))
        .containsExactly(
            "Resolution of the dispute due by Thursday 21 January 2027",
            "20 working days after Monday 21 December 2026 (formal dispute resolution opened)",
            "rule IRO-DISPUTE, IRO Handbook 2010 6.2, in force since 1 April 2011 [statutory"
                + " guidance]",
            "day 1 is Tuesday 22 December 2026; skipped 8 weekend days, Christmas Day 25 December"
                + " 2026, Boxing Day (substitute day) 28 December 2026, New Year's Day 1 January"
                + " 2027");
  }

  @Test
  void ofTheWholeFromTheAlert() {
    assertThat(total("informal-counts", "2026-03-02 raised", "2026-03-02"))
        .as("the handbook by the other reading of A28")
        .startsWith(
            "Resolution of the dispute due by Monday 30 March 2026",
            "20 working days after Monday 2 March 2026 (concern raised informally, by reading A28)",
            "rule IRO-DISPUTE, IRO Handbook 2010 6.2, in force since 1 April 2011 [statutory"
                + " guidance]");
    assertThat(total("informal-counts", "2026-03-02 opened at 1", "2026-03-02"))
        .as("there was no alert")
        .contains(
            "20 working days after Monday 2 March 2026 (formal dispute resolution opened)",
            "rule IRO-DISPUTE, IRO Handbook 2010 6.2, in force since 1 April 2011 [statutory"
                + " guidance]");
  }

  @Test
  void ofTheWholeByTheOtherReadingToo() {
    String both = "2026-03-02 raised; 2026-03-09 opened at 1";

    assertThat(total("handbook-2010", both, "2026-03-09"))
        .startsWith("Resolution of the dispute due by Wednesday 8 April 2026")
        .endsWith(
            "reading A28: the time for a dispute runs from the first formal step; from the first"
                + " alert, the limit would be Monday 30 March 2026");
    assertThat(total("informal-counts", both, "2026-03-09"))
        .startsWith("Resolution of the dispute due by Monday 30 March 2026")
        .endsWith(
            "reading A28: the time for a dispute runs from the first alert; from the first formal"
                + " step, the limit would be Wednesday 8 April 2026");
    assertThat(total("handbook-2010", "2026-03-02 raised; 2026-03-02 opened at 1", "2026-03-09"))
        .as("both give one day")
        .noneMatch(line -> line.startsWith("reading"));
  }

  @Test
  void ofALevelThatSilenceReached() {
    assertThat(stage("escalates", "2026-03-02 opened at 1", "2026-03-10"))
        .startsWith(
            "Answer to the dispute due by Monday 16 March 2026",
            "5 working days after Monday 9 March 2026 (dispute brought to this level by silence)",
            "rule escalates:LEVEL-2, invented policy level 2, in force since 1 January 2020 [local"
                + " policy]");
  }

  @Test
  void ofTheWholeByThePolicy() {
    assertThat(total("beginning-with", "2026-03-02 opened at 1", "2026-03-02"))
        .startsWith(
            "Resolution of the dispute due by Friday 27 March 2026",
            "20 working days beginning with Monday 2 March 2026 (formal dispute resolution opened)",
            "rule beginning-with:TOTAL, invented policy whole process, in force since 1 January"
                + " 2020 [local policy]");
  }

  @Test
  void ofTheInformalStage() {
    assertThat(stage("informal-limit", "2026-03-02 raised", "2026-03-02"))
        .startsWith(
            "End of the informal stage due by Monday 9 March 2026",
            "5 working days after Monday 2 March 2026 (concern raised informally)",
            "rule informal-limit:INFORMAL, invented policy informal stage, in force since 1 January"
                + " 2020 [local policy]");
  }

  @Test
  void ofALimitThatCountsItsFirstDay() {
    assertThat(stage("beginning-with", "2026-03-02 opened at 1", "2026-03-02"))
        .contains(
            "5 working days beginning with Monday 2 March 2026 (dispute brought to this level)",
            "day 1 is Monday 2 March 2026");
  }

  @Test
  void afterTheCutOff() {
    assertThat(stage("cut-off", "2026-03-06 17:00 opened at 1", "2026-03-06"))
        .startsWith(
            "Answer to the dispute due by Monday 16 March 2026",
            "dispute brought to this level on Friday 6 March 2026: at 17:00 or later, or on a day"
                + " that is no working day, so that the limit counts from Monday 9 March 2026",
            "5 working days after Monday 9 March 2026 (next working day)");
    assertThat(stage("cut-off", "2026-03-07 09:00 opened at 1", "2026-03-07"))
        .contains(
            "dispute brought to this level on Saturday 7 March 2026: at 17:00 or later, or on a day"
                + " that is no working day, so that the limit counts from Monday 9 March 2026");
    assertThat(stage("cut-off", "2026-03-06 16:59 opened at 1", "2026-03-06"))
        .contains("5 working days after Friday 6 March 2026 (dispute brought to this level)")
        .noneMatch(line -> line.contains("17:00"));
  }

  @Test
  void ofTheWholeAfterTheCutOff() {
    assertThat(totals("cut-off", "2026-03-06 18:00 opened at 1", "2026-03-06"))
        .satisfiesExactly(
            handbook ->
                assertThat(handbook)
                    .contains(
                        "20 working days after Friday 6 March 2026 (formal dispute resolution"
                            + " opened)",
                        "rule IRO-DISPUTE, IRO Handbook 2010 6.2, in force since 1 April 2011"
                            + " [statutory guidance]"),
            own ->
                assertThat(own)
                    .startsWith(
                        "Resolution of the dispute due by Wednesday 8 April 2026",
                        "formal dispute resolution opened on Friday 6 March 2026: at 17:00 or"
                            + " later, or on a day that is no working day, so that the limit counts"
                            + " from Monday 9 March 2026",
                        "20 working days after Monday 9 March 2026 (next working day)",
                        "rule cut-off:TOTAL, invented policy whole process, in force since 1"
                            + " January 2020 [local policy]"));
  }

  @Test
  void withPauses() {
    assertThat(
            stage(
                "pauses",
                "2026-03-02 opened at 1; 2026-03-03 paused, because leave; 2026-03-05 resumed;"
                    + " 2026-03-10 paused, because leave; 2026-03-11 resumed",
                "2026-03-11"))
        .startsWith(
            "Answer to the dispute due by Thursday 12 March 2026",
            "8 working days after Monday 2 March 2026 (dispute brought to this level)",
            "the limit contains 2 working days for the time after Tuesday 3 March 2026 up to"
                + " Thursday 5 March 2026, in which the clock stood still",
            "the limit contains 1 working day for the time after Tuesday 10 March 2026 up to"
                + " Wednesday 11 March 2026, in which the clock stood still");
    assertThat(
            totals(
                    "calendar-days",
                    "2026-03-02 opened at 1; 2026-03-06 paused, because leave; 2026-03-09 resumed",
                    "2026-03-11")
                .get(1))
        .startsWith(
            "Resolution of the dispute due by Thursday 2 April 2026",
            "31 days after Monday 2 March 2026 (formal dispute resolution opened)",
            "the limit contains 3 days for the time after Friday 6 March 2026 up to Monday 9 March"
                + " 2026, in which the clock stood still");
    assertThat(
            totals(
                    "pauses-total",
                    "2026-03-02 opened at 1; 2026-03-04 paused, because leave; 2026-03-05 resumed",
                    "2026-03-11")
                .get(1))
        .as("twenty-one are not the handbook's limit")
        .contains(
            "rule pauses-total:TOTAL, invented policy whole process, in force since 1 January 2020"
                + " [local policy]");
  }

  @Test
  void ofAnAgreedAction() {
    assertThat(
            stage(
                "plain",
                "2026-03-02 opened at 1; 2026-03-05 answered at 1; 2026-03-06 accepted, do PLAN by"
                    + " 2026-03-20",
                "2026-03-23"))
        .startsWith(
            "Agreed action due by Friday 20 March 2026",
            "by Friday 20 March 2026 (day agreed for the action)",
            "rule plain:ACTION, invented policy agreed actions, in force since 1 January 2020 [local"
                + " policy]");
  }

  @Test
  void aPauseInWhichNoDayOfTheLimitStoodStillIsNotTold() {
    DisputeDeadline deadline =
        status(
                "pauses",
                "2026-03-02 opened at 1; 2026-03-06 paused, because leave; 2026-03-08 resumed",
                "2026-03-09")
            .stageDeadline()
            .orElseThrow();

    assertThat(deadline.pauses()).isEmpty();
    assertThat(lines(deadline)).noneMatch(line -> line.contains("stood still"));
  }

  @Test
  void ofAWeekThatStoodStill() {
    assertThat(
            stage(
                "calendar-days",
                "2026-03-02 opened at 1; 2026-03-10 to level 2; 2026-03-11 paused, because leave;"
                    + " 2026-03-13 resumed",
                "2026-03-13"))
        .startsWith(
            "Answer to the dispute due by Thursday 19 March 2026",
            "9 days after Tuesday 10 March 2026 (dispute brought to this level)");
  }

  @Test
  void afterAReopening() {
    assertThat(
            total(
                "reopens",
                "2026-03-02 opened at 1; 2026-03-05 answered at 1; 2026-03-06 accepted;"
                    + " 2026-03-10 opened again at 1",
                "2026-03-10"))
        .startsWith(
            "Resolution of the dispute due by Thursday 9 April 2026",
            "20 working days after Tuesday 10 March 2026 (dispute opened again after it was"
                + " resolved)",
            "rule reopens:TOTAL, invented policy whole process, in force since 1 January 2020"
                + " [local policy]");
  }
}
