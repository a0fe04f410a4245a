package org.duecare.files.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.duecare.core.dispute.Code;
import org.duecare.core.dispute.EscalationLevel;
import org.duecare.core.dispute.EscalationPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a file or a row that cannot be used. */
class EventRowTest {

  private static final String COLUMNS =
      "dispute,date,time,event,step,level,by,subject,severity,themes,team,origin,reason,actions";

  private static final String NEEDED =
      "expected dispute, date, event at least, separated by commas";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dispute;date;event | COLUMN_MISSING events.csv: no column dispute, date, event: {}",
        "dispute,event | COLUMN_MISSING events.csv: no column date: {}",
        "dispute,date,event,DATE | COLUMN_REPEATED events.csv: column date comes twice: each may"
            + " come once",
        "\"dispute,date | COLUMN_MISSING events.csv: no names of columns in line 1: {}"
      })
  void refusesAFileWithoutItsColumns(String columns, String issue) {
    assertThat(EventTable.issues(columns, "D1,2022-05-03,OPENED"))
        .containsExactly(issue.replace("{}", NEEDED));
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThat(EventTable.issues(""))
        .containsExactly(
            "COLUMN_MISSING events.csv: the file is empty: expected the names of the columns");
    assertThat(EventTable.issues("d\0i\0s\0"))
        .containsExactly("FILE_NOT_TEXT events.csv: no text in UTF-8: not read");
    assertThat(EventTable.issues("x".repeat(70_000)))
        .containsExactly("COLUMN_MISSING events.csv: no names of columns in line 1: " + NEEDED);
    assertThat(EventTable.issues("dispute,date,event"))
        .containsExactly("TABLE_WITHOUT_ROWS events.csv: no rows below the names of the columns");
  }

  @Test
  void refusesRowsThatAreNotWholeAndNoOthers() {
    assertThat(
            EventTable.issues(
                "dispute,date,event,themes",
                "D1,2022-05-03,\"CAFCASS,",
                "D1,2022-05-03,\"CAFCASS\"x,",
                "D1,2022-05-03,RAISED_INFORMALLY",
                "D1,2022-05-03,RAISED_INFORMALLY,DRIFT,",
                "x".repeat(70_000),
                "D1,2022-05-03,RAISED_INFORMALLY,\u0007",
                "D1,2022-05-03,RAISED_INFORMALLY,DRIFT"))
        .containsExactly(
            "LINE_TOO_LONG events.csv line 6: no row: the line is longer than 65536 characters",
            "QUOTE_BROKEN events.csv line 2: no row: quoted text does not end on its line, or text"
                + " follows it",
            "QUOTE_BROKEN events.csv line 3: no row: quoted text does not end on its line, or text"
                + " follows it",
            "CELLS_MISCOUNTED events.csv line 4: wrong number of cells: found 3, expected 4",
            "CELLS_MISCOUNTED events.csv line 5: wrong number of cells: found 5, expected 4",
            "ROW_NOT_TEXT events.csv line 7: no text in UTF-8, or a sign in it is none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",2022-05-03,,OPENED,,1,,,,A,,,, | dispute: blank: not a reference (expected up to 64"
            + " letters, digits and . _ / : -, a letter or digit first)",
        "Ann Other,2022-05-03,,OPENED,,1,,,,A,,,, | dispute: not a reference (expected up to 64"
            + " letters, digits and . _ / : -, a letter or digit first)",
        "=D1,2022-05-03,,OPENED,,1,,,,A,,,, | dispute: not a reference (expected up to 64 letters,"
            + " digits and . _ / : -, a letter or digit first)",
        "D1,,,OPENED,,1,,,,A,,,, | date: blank: not a date of the years 1991 to 2090 (expected"
            + " yyyy-mm-dd)",
        "D1,03/05/2022,,OPENED,,1,,,,A,,,, | date: not a date of the years 1991 to 2090 (expected"
            + " yyyy-mm-dd)",
        "D1,2022-02-30,,OPENED,,1,,,,A,,,, | date: not a date of the years 1991 to 2090 (expected"
            + " yyyy-mm-dd)",
        "D1,1990-12-31,,OPENED,,1,,,,A,,,, | date: not a date of the years 1991 to 2090 (expected"
            + " yyyy-mm-dd)",
        "D1,2091-01-01,,OPENED,,1,,,,A,,,, | date: not a date of the years 1991 to 2090 (expected"
            + " yyyy-mm-dd)",
        "D1,2022-05-03,9 am,OPENED,,1,,,,A,,,, | time: not a time (expected hh:mm)",
        "D1,2022-05-03,,,,1,,,,A,,,, | event: blank: not a known code (expected RAISED_INFORMALLY,"
            + " RESOLVED_INFORMALLY, OPENED, RESPONDED, ESCALATED, ACCEPTED, ACTIONS_LAPSED,"
            + " ACTIONS_DONE, PAUSED, RESUMED, WITHDRAWN, CHILD_CEASED, REOPENED, CAFCASS)",
        "D1,2022-05-03,,CAFCASS,asked,,,,,,,,, | step: not a known code (expected CONSIDERED,"
            + " LEGAL_ADVICE_SOUGHT, REFERRED, ACCEPTED, DECLINED, ENDED)",
        "D1,2022-05-03,,OPENED,,,,,,A,,,, | level: blank: not a level (expected a number from 1 to"
            + " 99)",
        "D1,2022-05-03,,OPENED,,0,,,,A,,,, | level: not a level (expected a number from 1 to 99)",
        "D1,2022-05-03,,OPENED,,100,,,,A,,,, | level: not a level (expected a number from 1 to 99)",
        "D1,2022-05-03,,OPENED,,1a,,,,A,,,, | level: not a level (expected a number from 1 to 99)",
        "D1,2022-05-03,,OPENED,,1/,,,,A,,,, | level: not a level (expected a number from 1 to 99)",
        "D1,2022-05-03,,OPENED,,1,,child,,A,,,, | subject: not a known code (expected"
            + " LOOKED_AFTER_CHILD, CHILD_PROTECTION_ONLY)",
        "D1,2022-05-03,,OPENED,,1,,,,,,,, | themes: blank: expected one theme, or several separated"
            + " by semicolons",
        "D1,2022-05-03,,OPENED,,1,,,,A; A,,,, | themes: a theme comes twice: each may come once",
        "D1,2022-05-03,,OPENED,,1,,,,A;,,,, | themes: nothing between two semicolons, or before or"
            + " after one",
        "D1,2022-05-03,,OPENED,,1,,,,A;=B,,,, | themes: begins with =, +, - or @, which makes a"
            + " formula of it in a spreadsheet",
        "D1,2022-05-03,,OPENED,,1,,,,A,,talk,, | origin: not a known code (expected REVIEW,"
            + " MIDWAY_CHECK, BLOCKED_PREPARATION, OTHER)",
        "D1,2022-05-03,,OPENED,,1,@me,,,A,,,, | by: begins with =, +, - or @, which makes a formula"
            + " of it in a spreadsheet",
        "D1,2022-05-03,,WITHDRAWN,,,,,,,,,, | reason: blank: expected a code or short words",
        "D1,2022-05-03,,ACCEPTED,,,,,,,,,,A1=soon | actions: not a date of the years 1991 to 2090"
            + " (expected yyyy-mm-dd)",
        "D1,2022-05-03,,ACCEPTED,,,,,,,,,,A1=2022-05-03=2022-05-04 | actions: not a date of the"
            + " years 1991 to 2090 (expected yyyy-mm-dd)"
      })
  void namesTheColumnOfACellThatCannotBeRead(String row, String issue) {
    assertThat(EventTable.issues(COLUMNS, row))
        .containsExactly("CELL_INVALID events.csv line 2, " + issue);
  }

  @Test
  void refusesTextThatIsTooLongOrHoldsATab() {
    String before = "D1,2022-05-03,,WITHDRAWN,,,,,,,,,";
    assertThat(EventTable.issues(COLUMNS, before + "x".repeat(257) + ",", before + "a\tb,"))
        .containsExactly(
            "CELL_INVALID events.csv line 2, reason: longer than 256 characters",
            "CELL_INVALID events.csv line 3, reason: not text: a sign in it is none");
  }

  @Test
  void notesCellsThatTheKindOfEventDoesNotHave() {
    assertThat(
            EventTable.issues(
                COLUMNS,
                "D1,2022-05-03,,RAISED_INFORMALLY,,1,,,,DRIFT,,,,",
                "D1,2022-05-04,,RESOLVED_INFORMALLY,,,,,,DRIFT,,,,"))
        .containsExactly(
            "CELL_NOT_USED events.csv line 2, level: not used: RAISED_INFORMALLY has nothing"
                + " in this column",
            "CELL_NOT_USED events.csv line 3, themes: not used: RESOLVED_INFORMALLY has"
                + " nothing in this column");
  }

  @Test
  void repeatsNoWordOfTheFileInARefusal() {
    EscalationPolicy strict =
        EscalationPolicy.walsall2022()
            .successor("strict", LocalDate.of(2022, 4, 1))
            .levels(
                EscalationLevel.named("one").openedBy("officer").answeredBy("manager"),
                EscalationLevel.named("two").openedBy("officer"))
            .entryLevels(Map.of("low", 1))
            .outcomes(new Code("DONE", "done"))
            .outcomesForTheChild(new Code("BETTER", "better"))
            .reopenWithinDays(100)
            .build();
    String text =
        """
        dispute,date,event,level,by,severity,themes,reason,outcome,outcome_for_child
        D1,2022-05-03,RAISED_INFORMALLY,,,low,Ann Other,,,
        D2,2022-05-03,OPENED,1,officer,low,Ann Other,,,
        D3,2022-05-03,OPENED,1,officer,Ann Other,DRIFT,,,
        D4,2022-05-03,OPENED,1,Ann Other,low,DRIFT,,,
        D5,2022-05-03,OPENED,1,,low,DRIFT,,,
        D6,2022-05-03,OPENED,1,officer,low,DRIFT,,,
        D6,2022-05-04,RESPONDED,1,Ann Other,,,,,
        D6,2022-05-05,ESCALATED,2,Ann Other,,,,,
        D6,2022-05-06,RESPONDED,1,manager,,,,,
        D6,2022-05-09,ACCEPTED,,,,,,Ann Other,
        D6,2022-05-10,ACCEPTED,,,,,,,Ann Other
        D6,2022-05-11,ACCEPTED,,,,,,DONE,BETTER
        D6,2022-05-12,REOPENED,1,Ann Other,,,,,
        D6,2022-05-13,WITHDRAWN,,,,,Ann Other,,
        """;

    assertThat(EventTable.shown(EventTable.read(text, strict)))
        .hasSize(11)
        .noneMatch(issue -> issue.contains("Ann Other"))
        .allMatch(issue -> issue.startsWith("EVENT_NOT_TAKEN events.csv line "))
        .contains(
            "EVENT_NOT_TAKEN events.csv line 4, event: dispute does not take OPENED on 2022-05-03"
                + " while NOT_RAISED: the severity is none of the policy's; allowed are low",
            "EVENT_NOT_TAKEN events.csv line 5, event: dispute does not take OPENED on 2022-05-03"
                + " while NOT_RAISED: the role is not one that brings disputes to one; allowed are"
                + " officer",
            "EVENT_NOT_TAKEN events.csv line 6, event: dispute does not take OPENED on 2022-05-03"
                + " while NOT_RAISED: it is not said which role brings disputes to one; allowed are"
                + " officer",
            "EVENT_NOT_TAKEN events.csv line 11, event: dispute does not take ACCEPTED on 2022-05-09"
                + " while RESPONDED: the outcome is none of the policy's; allowed are DONE",
            "EVENT_NOT_TAKEN events.csv line 12, event: dispute does not take ACCEPTED on 2022-05-10"
                + " while RESPONDED: the outcome for the child is none of the policy's; allowed are"
                + " BETTER");
  }
}
