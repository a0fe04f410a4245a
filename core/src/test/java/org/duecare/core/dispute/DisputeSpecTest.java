package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a dispute stands, and what it refuses: the procedure row by row. */
class DisputeSpecTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  static Stream<SpecRow> disputes() {
    return SpecFile.rows(DisputeSpecTest.class, "/spec/disputes.csv");
  }

  static Stream<SpecRow> refusals() {
    return SpecFile.rows(DisputeSpecTest.class, "/spec/dispute-refusals.csv");
  }

  @ParameterizedTest
  @MethodSource("disputes")
  void stands(SpecRow row) {
    DisputeStatus status = status(row);

    assertThat(line(status)).isEqualTo(expected(row));
  }

  @ParameterizedTest
  @MethodSource("disputes")
  void standsSoInWhateverOrderItBecameKnown(SpecRow row) {
    List<DisputeEvent> events = new ArrayList<>(DisputeNotation.events(row.text("events")));
    Collections.reverse(events);

    assertThat(
            Dispute.of(Policies.named(row.text("policy")), CALENDAR, events)
                .asOf(row.date("as_of")))
        .isEqualTo(status(row));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refuses(SpecRow row) {
    EscalationPolicy policy = Policies.named(row.text("policy"));
    DisputeEvent event = DisputeNotation.event(row.text("event"));
    Throwable thrown;
    if (row.has("before")) {
      Dispute before = DisputeNotation.dispute(policy, CALENDAR, row.text("before"));
      thrown = Assertions.catchThrowable(() -> before.after(event));
      assertThat(before)
          .as("it stays as it was")
          .isEqualTo(DisputeNotation.dispute(policy, CALENDAR, row.text("before")));
      assertThat(before.refusalOf(event)).map(Throwable::getMessage).contains(row.text("message"));
    } else {
      thrown = Assertions.catchThrowable(() -> Dispute.raise(policy, CALENDAR, event));
    }

    assertThat(thrown).isInstanceOf(DisputeRefusedException.class).hasMessage(row.text("message"));
  }

  static DisputeStatus status(SpecRow row) {
    return DisputeNotation.dispute(Policies.named(row.text("policy")), CALENDAR, row.text("events"))
        .asOf(row.date("as_of"));
  }

  private static String expected(SpecRow row) {
    return String.join(
        " ",
        row.text("stage"),
        row.text("level"),
        row.text("stage_due"),
        row.text("total_due"),
        row.text("overdue"),
        row.text("gross"),
        row.text("net"),
        row.text("cafcass"));
  }

  private static String line(DisputeStatus status) {
    return String.join(
        " ",
        status.stage().name(),
        String.valueOf(status.level()),
        day(status.stageDeadline()),
        // Once it is settled nothing is due any more.
        day(status.settledOn().isPresent() ? Optional.empty() : status.totalDeadline()),
        status.isOverdue() ? "yes" : "no",
        String.valueOf(status.grossDays()),
        String.valueOf(status.netDays()),
        status.cafcass().map(CafcassStep::name).orElse("-"));
  }

  private static String day(Optional<DisputeDeadline> deadline) {
    return deadline.map(DisputeDeadline::date).map(LocalDate::toString).orElse("-");
  }
}
