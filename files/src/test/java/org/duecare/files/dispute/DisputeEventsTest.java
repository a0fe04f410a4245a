package org.duecare.files.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.Bypass;
import org.duecare.core.dispute.CafcassScope;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.duecare.core.dispute.EscalationLevel;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.Moment;
import org.duecare.core.dispute.PauseRule;
import org.duecare.core.dispute.PolicyVersions;
import org.duecare.core.dispute.Stage;
import org.duecare.core.dispute.Subject;
import org.duecare.core.dispute.ThemeTaxonomy;
import org.duecare.core.law.TimeLimit;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisputeEventsTest {

  private static final EscalationPolicy HANDBOOK = EscalationPolicy.handbook2010();

  /** Everything that an event can hold. */
  private static final String EVERY_KIND =
      """
      D1,2022-05-03,09:15,RAISED_INFORMALLY,,,,CHILD_PROTECTION_ONLY,high,A;B b,team 1,REVIEW,,,,
      D1,2022-05-05,,OPENED,,2,reviewing officer,CHILD_PROTECTION_ONLY,high,A;B b,team 1,REVIEW,"urgent, as said",,,
      D1,2022-05-06,,CAFCASS,CONSIDERED,,,,,,,,,,,
      D1,2022-05-09,,PAUSED,,,,,,,,,school closed,,,
      D1,2022-05-11,,RESUMED,,,,,,,,,,,,
      D1,2022-05-12,,RESPONDED,,2,group manager,,,,,,,,,
      D1,2022-05-13,,ESCALATED,,3,reviewing officer,,,,,,"said ""no\""",,,
      D1,2022-05-17,10:00:30,RESPONDED,,3,,,,,,,,,,
      D1,2022-05-18,,ACCEPTED,,,,,,,,,,agreed,better,A1=2022-06-01;A2
      D1,2022-06-02,,ACTIONS_LAPSED,,,,,,,,,,,,
      D1,2022-06-08,,ACTIONS_DONE,,,,,,,,,,,,
      D1,2022-06-10,,REOPENED,,1,reviewing officer,,,,,,,,,
      D1,2022-06-13,,WITHDRAWN,,,,,,,,,settled,,,
      D2,2022-05-03,,RAISED_INFORMALLY,,,,LOOKED_AFTER_CHILD,,A,,,,,,
      D2,2022-05-04,,RESOLVED_INFORMALLY,,,,,,,,,,,,
      D3,2022-05-03,,OPENED,,1,,LOOKED_AFTER_CHILD,,A,,,,,,
      D3,2022-05-04,,CHILD_CEASED,,,,,,,,,,,,
      """;

  @TempDir private Path folder;

  private static EscalationPolicy generous() {
    return EscalationPolicy.walsall2022()
        .successor("generous", LocalDate.of(2022, 4, 1))
        .entryLevels(Map.of("high", 2))
        .themes(ThemeTaxonomy.open())
        .bypass(Bypass.FREELY)
        .cafcassScope(CafcassScope.EVERY_CHILD)
        .withChildProtection()
        .pause(new PauseRule(30, /* stopsTotal= */ false))
        .reopenWithinDays(30)
        .build();
  }

  @Test
  void readsEveryKindOfEvent() {
    Loaded<SortedMap<String, Dispute>> read =
        EventTable.read(EventTable.COLUMNS + EVERY_KIND, generous());

    assertThat(EventTable.shown(read)).isEmpty();
    assertThat(read.value()).containsOnlyKeys("D1", "D2", "D3");
    Dispute first = read.value().get("D1");
    assertThat(first.asOf(LocalDate.of(2022, 6, 30)).stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(first.history()).hasSize(13);
    assertThat(first.history().get(1))
        .isEqualTo(
            new DisputeEvent.Opened(
                Moment.on(LocalDate.of(2022, 5, 5)),
                new Concern(
                    Subject.CHILD_PROTECTION_ONLY,
                    Set.of("A", "B b"),
                    Optional.of("high"),
                    Optional.of("team 1"),
                    Optional.of(Concern.Origin.REVIEW)),
                2,
                Optional.of("reviewing officer"),
                Optional.of("urgent, as said")));
    assertThat(first.history().get(8))
        .isEqualTo(
            new DisputeEvent.Accepted(
                Moment.on(LocalDate.of(2022, 5, 18)),
                List.of(
                    new AgreedAction("A1", Optional.of(LocalDate.of(2022, 6, 1))),
                    new AgreedAction("A2", Optional.empty())),
                Optional.of("agreed"),
                Optional.of("better")));
  }

  @Test
  void writesWhatItRead() throws IOException {
    StringWriter written = new StringWriter();

    DisputeEvents.write(
        EventTable.readAll(EventTable.COLUMNS + EVERY_KIND, generous()).value(), written);

    assertThat(written).hasToString(EventTable.COLUMNS + EVERY_KIND);
  }

  @Test
  void takesColumnsInAnyOrderAndLeavesOutTheOthers() {
    String text =
        "\uFEFF\r\n Themes , EVENT,Date,notes,dispute, level\r\n\r\n"
            + "\"DRIFT\", OPENED ,2022-05-03,x,D1,1\r\n,,,,,\r\n"
            + ",RESPONDED,2022-05-04,,D1, 1";

    Loaded<SortedMap<String, Dispute>> read = EventTable.read(text, HANDBOOK);

    assertThat(read.value().get("D1").history()).hasSize(2);
    assertThat(EventTable.shown(read))
        .containsExactly(
            "EXTRA_COLUMNS events.csv line 2: columns that are not of the layout, and not read: 1",
            "BYTE_ORDER_MARK events.csv line 1: begins with a byte-order mark, which is passed"
                + " over",
            "BLANK_LINES events.csv line 1: blank lines, which are passed over: 3");
    assertThat(read.issues().loseNothing()).isTrue();
  }

  @Test
  void usesTheVersionOfThePolicyThatIsInForceWhenADisputeBegins() {
    LocalDate fri20220701 = LocalDate.of(2022, 7, 1);
    EscalationPolicy next =
        EscalationPolicy.walsall2022().successor("walsall-2", fri20220701).build();

    Loaded<SortedMap<String, Dispute>> read =
        EventTable.read(
            """
            dispute,date,event,level,themes,severity
            D1,2022-07-01,OPENED,1,DRIFT,ordinary
            D2,2022-07-04,RESPONDED,1,,
            D2,2022-06-30,OPENED,1,DRIFT,ordinary
            D3,2022-03-31,OPENED,1,DRIFT,ordinary
            D3,2022-04-01,RESPONDED,1,,
            """,
            EscalationPolicy.walsall2022(),
            next);

    assertThat(read.value()).containsOnlyKeys("D1", "D2");
    assertThat(read.value().get("D1").policy()).isSameAs(next);
    assertThat(read.value().get("D2").policy()).isSameAs(EscalationPolicy.walsall2022());
    assertThat(EventTable.shown(read))
        .containsExactly(
            "DISPUTE_OUTSIDE_POLICIES events.csv line 5, date: no policy: none given is in force on"
                + " 2022-03-31, when the dispute began",
            "DISPUTE_OUTSIDE_POLICIES events.csv line 6, date: no policy: none given is in force on"
                + " 2022-03-31, when the dispute began");
    assertThat(read.issues().count(IssueEffect.ROW_REFUSED)).isEqualTo(2);
  }

  @Test
  void keepsTheOtherEventsOfADisputeThatDoesNotTakeOne() {
    Loaded<SortedMap<String, Dispute>> read =
        EventTable.read(
            """
            dispute,date,event,level,themes,severity
            D1,2022-05-03,OPENED,1,DRIFT,ordinary
            D1,2022-05-03,OPENED,1,DRIFT,ordinary
            D1,2022-05-02,RESPONDED,1,,
            D1,2022-05-04,RESPONDED,2,,
            D1,2022-05-05,RESPONDED,1,,
            D1,2022-05-06,ACCEPTED,,,
            D2,2022-05-03,RESPONDED,1,,
            D2,2022-05-04,ACCEPTED,,,
            """,
            EscalationPolicy.walsall2022());

    assertThat(read.value()).containsOnlyKeys("D1");
    assertThat(read.value().get("D1").asOf(LocalDate.of(2022, 6, 1)).stage())
        .isEqualTo(Stage.RESOLVED);
    assertThat(EventTable.shown(read))
        .containsExactly(
            "EVENT_BEFORE_DISPUTE events.csv line 4, date: before the dispute, which began on"
                + " 2022-05-03",
            "EVENT_BEFORE_DISPUTE events.csv line 8, date: no dispute:"
                + " RAISED_INFORMALLY, OPENED or CAFCASS begins one, and none that can be used is"
                + " given",
            "EVENT_BEFORE_DISPUTE events.csv line 9, date: no dispute:"
                + " RAISED_INFORMALLY, OPENED or CAFCASS begins one, and none that can be used is"
                + " given",
            "EVENT_NOT_TAKEN events.csv line 3, event: repeats line 2: each event is given once",
            "EVENT_NOT_TAKEN events.csv line 5, event: dispute does not take RESPONDED on"
                + " 2022-05-04 while AWAITING_RESPONSE: found an answer of level 2; that of level 1"
                + " is due");
  }

  @Test
  void aRowThatRepeatsAnotherChangesNothing() {
    String once =
        """
        dispute,date,event,level,themes,reason
        D1,2022-05-03,OPENED,1,A,
        D1,2022-05-04,PAUSED,,,leave
        D1,2022-05-04,RESUMED,,,
        """;
    EscalationPolicy pausing = generous();

    Loaded<SortedMap<String, Dispute>> read =
        EventTable.read(once + "D1,2022-05-04,PAUSED,,,leave\n", pausing);

    assertThat(read.value()).isEqualTo(EventTable.read(once, pausing).value());
    assertThat(EventTable.shown(read))
        .containsExactly(
            "EVENT_NOT_TAKEN events.csv line 5, event: repeats line 3: each event is given once");
  }

  @Test
  void aStepTowardsCafcassMayBeOlderThanThePolicy() {
    Loaded<SortedMap<String, Dispute>> read =
        EventTable.read(
            """
            dispute,date,event,step,level,themes,severity
            D1,2022-03-30,CAFCASS,CONSIDERED,,,
            D1,2022-04-04,OPENED,,1,DRIFT,ordinary
            D2,2022-03-30,CAFCASS,CONSIDERED,,,
            """,
            EscalationPolicy.walsall2022());

    assertThat(read.value()).containsOnlyKeys("D1");
    assertThat(read.value().get("D1").history()).hasSize(2);
    assertThat(EventTable.shown(read))
        .containsExactly(
            "DISPUTE_OUTSIDE_POLICIES events.csv line 4, date: no policy: none given is in force on"
                + " 2022-03-30, when the dispute began");
  }

  @Test
  void saysNothingOfADisputeOfWhichAllIsRefused() {
    Loaded<SortedMap<String, Dispute>> read =
        EventTable.read("dispute,date,event,level,themes\nD1,2022-05-03,OPENED,9,A\n", HANDBOOK);

    assertThat(read.value()).isEmpty();
    assertThat(EventTable.shown(read))
        .containsExactly(
            "EVENT_NOT_TAKEN events.csv line 2, event: dispute does not take OPENED on 2022-05-03"
                + " while NOT_RAISED: found level 9; levels 1 to 1 are allowed");
  }

  @Test
  void refusesEventsWhoseLimitsRunOutOfTheCalendar() {
    EscalationPolicy slow =
        HANDBOOK
            .successor("slow", LocalDate.of(2011, 4, 1))
            .levels(EscalationLevel.named("one").within(new TimeLimit.WorkingDays(5_000)))
            .build();
    String text =
        """
        dispute,date,event,level,themes
        D1,2090-05-03,OPENED,1,A
        D1,2090-05-04,RESPONDED,1,
        """;

    assertThat(EventTable.shown(EventTable.read(text, slow)))
        .containsExactly(
            "EVENT_NOT_TAKEN events.csv line 2, date: no bank holiday data for 2100-01-01: coverage"
                + " is 1974-01-01 to 2099-12-31",
            "EVENT_NOT_TAKEN events.csv line 3, date: no bank holiday data for 2100-01-01: coverage"
                + " is 1974-01-01 to 2099-12-31");
  }

  @Test
  void readsNoMoreThanTwoHundredEventsOfADispute() {
    StringBuilder text =
        new StringBuilder("dispute,date,event,level,themes\nD1,2022-05-03,OPENED,1,A\n");
    text.append("D1,2022-05-04,RESPONDED,1,\n".repeat(250));

    Loaded<SortedMap<String, Dispute>> read = EventTable.read(text.toString(), HANDBOOK);

    assertThat(read.value().get("D1").history()).hasSize(2);
    assertThat(read.issues().count(IssueCode.EVENT_NOT_TAKEN)).isEqualTo(198);
    assertThat(read.issues().count(IssueCode.EVENTS_TOO_MANY)).isEqualTo(51);
    assertThat(EventTable.shown(read))
        .contains(
            "EVENTS_TOO_MANY events.csv line 202: one event too many: up to 200 of one dispute are"
                + " allowed");
  }

  @Test
  void countsAllIssuesAndKeepsTheFirstThousandOfACode() {
    Loaded<SortedMap<String, Dispute>> read =
        EventTable.read("dispute,date,event\n" + "D1,x,OPENED\n".repeat(1_001), HANDBOOK);

    assertThat(read.issues().count()).isEqualTo(1_001);
    assertThat(read.issues().kept()).hasSize(1_000);
  }

  @Test
  void readsAFileAndRefusesRowsThatAreNoUtf8() throws IOException {
    Path file = folder.resolve("events.csv");
    Files.write(
        file,
        """
        dispute,date,event,level,themes,team
        D1,2022-05-03,OPENED,1,A,\u00e9
        D2,2022-05-03,OPENED,1,A,x
        """
            .getBytes(StandardCharsets.ISO_8859_1));

    Loaded<RecordedDisputes> read =
        DisputeEvents.read(
            file, new PolicyVersions(List.of(HANDBOOK)), WorkingDayCalendar.englandAndWales());

    assertThat(read.value().disputes()).containsOnlyKeys("D2");
    assertThat(EventTable.shown(read))
        .containsExactly(
            "ROW_NOT_TEXT events.csv line 2: no text in UTF-8, or a sign in it is none");
  }

  @Test
  void namesTheFileThatCannotBeRead() {
    PolicyVersions policies = new PolicyVersions(List.of(HANDBOOK));
    WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> DisputeEvents.read(folder.resolve("none.csv"), policies, calendar))
        .withMessage(folder.resolve("none.csv").toString());
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> DisputeEvents.read(folder, policies, calendar))
        .withMessageStartingWith(folder.toString());
  }

  @Test
  void passesOnThatAReaderOrWriterFails() {
    Reader reader =
        new Reader() {
          @Override
          public int read(char[] signs, int from, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };
    Writer writer =
        new Writer() {
          @Override
          public void write(char[] signs, int from, int length) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Dispute dispute =
        EventTable.read(EventTable.COLUMNS + EVERY_KIND, generous()).value().get("D1");
    Map<String, Dispute> many = new TreeMap<>();
    for (int i = 0; i < 1_000; i++) {
      many.put("D" + i, dispute);
    }

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                DisputeEvents.read(
                    reader,
                    "events.csv",
                    new PolicyVersions(List.of(HANDBOOK)),
                    WorkingDayCalendar.englandAndWales()))
        .withMessage("gone");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> DisputeEvents.write(RecordedDisputes.withoutChildren(many), writer))
        .withMessage("full");
  }
}
