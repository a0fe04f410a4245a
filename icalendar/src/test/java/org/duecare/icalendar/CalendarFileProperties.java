package org.duecare.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.icalendar.Children.child;
import static org.duecare.icalendar.Children.under;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Review;

/**
 * What the one library writes is read by the other, which has no code in common with it: the reader
 * of the first takes a line feed after a backslash for something else.
 */
class CalendarFileProperties {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final Instant WRITTEN_AT = Instant.parse("2026-04-03T09:30:15Z");
  private static final LocalDate START = LocalDate.of(2024, 1, 8);
  private static final String DUE = "First review due by Monday 5 February 2024";

  /** Letters of one, two, three and four bytes, and all that a calendar file gives a meaning. */
  @Provide
  Arbitrary<String> titles() {
    Arbitrary<String> signs =
        Arbitraries.of("a", "\n", ",", ";", ":", "\\", "\"", "n", " ", "é", "語", "\ud83d\ude00");
    return signs.list().ofMinSize(1).ofMaxSize(1_000).map(all -> "T" + String.join("", all) + ".");
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadBack(@ForAll("titles") String title) {
    Deadline first =
        under(
            "ENG-REV-1",
            Deadline.in(
                ENGLAND.timeline(child(START, builder -> builder), START),
                Children.REFERENCE,
                title));
    String text = CalendarFile.of(List.of(first), WRITTEN_AT).text();
    VEvent read = events(text).get(0);

    assertThat(read.getSummary().getValue()).isEqualTo(title + ": " + DUE);
    assertThat(read.getUid().getValue()).isEqualTo(first.uid());
    assertThat(read.getDateStart().getValue().hasTime()).isFalse();
    assertThat(read.getDateStart().getValue().getRawComponents()).hasToString("20240205T000000");
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  /** As many tries as signs, so that each is tried. */
  @Property(tries = 160)
  void signsOfControlBecomeBlanks(@ForAll @IntRange(min = 0, max = 0x9f) int sign) {
    String shown = Character.isISOControl(sign) && sign != '\n' && sign != '\r' ? " " : null;
    String title = "a" + (char) sign + "b";
    Deadline first =
        under(
            "ENG-REV-1",
            Deadline.in(
                ENGLAND.timeline(child(START, builder -> builder), START),
                Children.REFERENCE,
                title));
    String read =
        events(CalendarFile.of(List.of(first), WRITTEN_AT).text()).get(0).getSummary().getValue();

    String kept = shown == null ? title.replace('\r', '\n') : "a" + shown + "b";
    assertThat(read).isEqualTo(kept + ": " + DUE);
  }

  private static List<VEvent> events(String text) {
    return Biweekly.parse(text).first().getEvents();
  }

  private static final List<CareEventKind> KINDS =
      List.of(
          CareEventKind.VISIT,
          CareEventKind.HEALTH_ASSESSED,
          CareEventKind.REVIEW_PLANNED,
          CareEventKind.SERIOUS_INCIDENT,
          CareEventKind.PLACEMENT_NOTIFIED);

  @Property(tries = 300)
  void noTwoDeadlinesOfAChildHaveOneName(
      @ForAll Set<@IntRange(min = 1, max = 700) Integer> reviews,
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 700) Integer> events,
      @ForAll @IntRange(min = 0, max = 900) int asOf) {
    List<Deadline> deadlines =
        Children.deadlines(ENGLAND, history(reviews, events), START.plusDays(asOf));

    assertThat(deadlines.stream().map(Deadline::uid)).isNotEmpty().doesNotHaveDuplicates();
  }

  private static CareHistory history(Set<Integer> reviews, List<Integer> events) {
    return child(
        START,
        builder -> {
          CareHistory.Builder all = builder;
          for (int day : reviews) {
            all = all.review(Review.heldOn(START.plusDays(day)));
          }
          for (int day : events) {
            all = all.event(KINDS.get(day % KINDS.size()), START.plusDays(day));
          }
          return all;
        });
  }
}
