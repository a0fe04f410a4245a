package org.duecare.files.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
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
        .isThrownBy(() -> DisputeEvents.write(Map.of(reference, dispute), new StringWriter()))
        .withMessage(message);
  }

  @Test
  void refusesAReferenceThatIsNone() {
    refuses(
        "D 1",
        dispute(opened(Concern.about("A"), Optional.empty())),
        "dispute cannot be written: its reference is \"D 1\"; up to 64 letters, digits and . _ / :"
            + " - are allowed, a letter or digit first");
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

  private static Dispute withAction(String reference) {
    return dispute(
        opened(Concern.about("A"), Optional.empty()),
        new DisputeEvent.Responded(TUE_2022_05_03, 1, Optional.empty()),
        new DisputeEvent.Accepted(
            TUE_2022_05_03,
            List.of(new AgreedAction(reference, Optional.of(LocalDate.of(2022, 6, 1)))),
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
                    Map.of("?", dispute(opened(Concern.about("A"), Optional.empty()))), file));

    assertThat(file).doesNotExist();
  }
}
