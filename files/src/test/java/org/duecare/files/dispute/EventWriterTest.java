package org.duecare.files.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.CafcassStep;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.duecare.core.dispute.EscalationLevel;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused when disputes are written, as it could not be read again. */
class EventWriterTest {

  private static final Moment TUE_2022_05_03 = Moment.on(LocalDate.of(2022, 5, 3));

  @TempDir private Path folder;

  private static Dispute dispute(DisputeEvent... events) {
    return Dispute.of(
        EscalationPolicy.handbook2010(), WorkingDayCalendar.englandAndWales(), List.of(events));
  }

  private static DisputeEvent opened(Concern concern, Optional<String> reason) {
    return new DisputeEvent.Opened(TUE_2022_05_03, concern, 1, Optional.empty(), reason);
  }

  private static void refuses(String reference, Dispute dispute, String message) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                DisputeEvents.write(
                    RecordedDisputes.withoutChildren(Map.of(reference, dispute)),
                    new StringWriter()))
        .withMessage(message);
  }

  @Test
  void refusesAReferenceThatIsNone() {
    refuses(
        "D 1",
        dispute(opened(Concern.about("A"), Optional.empty())),
        "dispute cannot be written: its reference is none; up to 64 letters, digits and . _ / : - are"
            + " allowed, a letter or digit first");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "''|nothing, or blanks around its text",
        "' a'|nothing, or blanks around its text",
        "'a\nb'|text that is refused when read: not text: a sign in it is none",
        "'a\uFFFDb'|text that is refused when read: not text: a sign in it is none",
        "'a\u2028b'|text that is refused when read: not text: a sign in it is none",
        "'a\u2029b'|text that is refused when read: not text: a sign in it is none",
        "'+1'|text that is refused when read: begins with =, +, - or @, which makes a formula of it"
            + " in a spreadsheet"
      })
  void refusesTextThatCouldNotBeReadAsItIs(String reason, String found) {
    refuses(
        "D1",
        dispute(opened(Concern.about("A"), Optional.of(reason))),
        "event cannot be written: OPENED on 2022-05-03 has in reason " + found);
  }

  @Test
  void refusesHalfOfASign() {
    refuses(
        "D1",
        dispute(opened(Concern.about("A").withTeam("a\ud83d"), Optional.empty())),
        "event cannot be written: OPENED on 2022-05-03 has in team text that is refused when read:"
            + " not text: a sign in it is none");
  }

  @Test
  void refusesThemesAndActionsThatCouldNotBeToldApart() {
    refuses(
        "D1",
        dispute(opened(Concern.about("A;B"), Optional.empty())),
        "event cannot be written: OPENED on 2022-05-03 has in themes a semicolon, which separates"
            + " them");
    refuses(
        "D1",
        withAction("A;B"),
        "event cannot be written: ACCEPTED on 2022-05-03 has in actions a semicolon, which separates"
            + " them");
    refuses(
        "D1",
        withAction("A=B"),
        "event cannot be written: ACCEPTED on 2022-05-03 has in actions a sign = before its day");
    refuses(
        "D1",
        withAction("x".repeat(250)),
        "event cannot be written: ACCEPTED on 2022-05-03 has in actions text that is refused when"
            + " read: longer than 256 characters");
  }

  @Test
  void refusesDaysThatAFileMayNotHave() {
    refuses(
        "D1",
        dispute(
            new DisputeEvent.Opened(
                Moment.on(LocalDate.of(2091, 1, 2)),
                Concern.about("A"),
                1,
                Optional.empty(),
                Optional.empty())),
        "event cannot be written: OPENED on 2091-01-02 has in date a day outside the years 1991 to"
            + " 2090");
    refuses(
        "D1",
        withAction("A", LocalDate.of(2091, 1, 2)),
        "event cannot be written: ACCEPTED on 2022-05-03 has in actions a day outside the years 1991"
            + " to 2090");
  }

  @Test
  void refusesMoreEventsThanAreRead() {
    List<DisputeEvent> events = new ArrayList<>();
    events.add(opened(Concern.about("A"), Optional.empty()));
    for (int i = 0; events.size() < 201; i++) {
      Moment at = Moment.on(LocalDate.of(2022, 5, 4).plusDays(i));
      events.add(new DisputeEvent.Cafcass(at, CafcassStep.CONSIDERED));
      events.add(new DisputeEvent.Cafcass(at, CafcassStep.ENDED));
    }

    refuses(
        "D1",
        dispute(events.toArray(DisputeEvent[]::new)),
        "dispute cannot be written: it has 201 events; up to 200 are allowed");
  }

  @Test
  void refusesAnEventThatIsThereTwice() {
    DisputeEvent considered = new DisputeEvent.Cafcass(TUE_2022_05_03, CafcassStep.CONSIDERED);

    refuses(
        "D1",
        dispute(
            considered, new DisputeEvent.Cafcass(TUE_2022_05_03, CafcassStep.ENDED), considered),
        "event cannot be written: CAFCASS on 2022-05-03 is there twice; times that tell the two apart"
            + " are needed");
  }

  @Test
  void refusesALevelOfThreeFigures() {
    EscalationPolicy high =
        EscalationPolicy.handbook2010()
            .successor("high", LocalDate.of(2022, 4, 1))
            .levels(
                Collections.nCopies(100, EscalationLevel.named("one of many"))
                    .toArray(EscalationLevel[]::new))
            .build();

    refuses(
        "D1",
        Dispute.raise(
            high,
            WorkingDayCalendar.englandAndWales(),
            new DisputeEvent.Opened(
                TUE_2022_05_03, Concern.about("A"), 100, Optional.empty(), Optional.empty())),
        "event cannot be written: OPENED on 2022-05-03 has in level a level above 99, which is the"
            + " highest");
  }

  private static Dispute withAction(String reference) {
    return withAction(reference, LocalDate.of(2022, 6, 1));
  }

  private static Dispute withAction(String reference, LocalDate due) {
    return dispute(
        opened(Concern.about("A"), Optional.empty()),
        new DisputeEvent.Responded(TUE_2022_05_03, 1, Optional.empty()),
        new DisputeEvent.Accepted(
            TUE_2022_05_03,
            List.of(new AgreedAction(reference, Optional.of(due))),
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void writesNothingOfWhatItRefuses() {
    Path file = folder.resolve("events.csv");

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                DisputeEvents.write(
                    RecordedDisputes.withoutChildren(
                        Map.of("?", dispute(opened(Concern.about("A"), Optional.empty())))),
                    file));

    assertThat(file).doesNotExist();
  }
}
