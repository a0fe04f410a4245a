package org.duecare.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.duecare.icalendar.Children.child;
import static org.duecare.icalendar.Children.under;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Review;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.obligation.Wording;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final Instant WRITTEN_AT = Instant.parse("2026-04-03T09:30:15.7Z");
  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FRI_2026_04_03 = LocalDate.of(2026, 4, 3);
  private static final CareHistory NEW = child(WED_2026_04_01, builder -> builder);

  private static List<Deadline> titled(String title, CareHistory history, LocalDate asOf) {
    return Deadline.in(ENGLAND.timeline(history, asOf), Children.REFERENCE, title);
  }

  private static CalendarFile firstReview(String title) {
    return CalendarFile.of(
        List.of(under("ENG-REV-1", titled(title, NEW, FRI_2026_04_03))), WRITTEN_AT);
  }

  @Test
  void isOneEventOfAWholeDayForEachDeadline() {
    assertThat(unfolded(firstReview("Family 14").text()))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            PRODID:-//Duecare//Duecare//EN
            VERSION:2.0
            CALSCALE:GREGORIAN
            BEGIN:VEVENT
            UID:8902434b53a1d9b322d459b51b05c655@duecare
            DTSTAMP:20260403T093015Z
            LAST-MODIFIED:20260403T093015Z
            SEQUENCE:29586810
            DTSTART;VALUE=DATE:20260501
            SUMMARY:Family 14: First review due by Friday 1 May 2026
            DESCRIPTION:rule ENG-REV-1\\, SI 2010/959 regulation 33(1)\\, in force since 1 April \
            2011 [statute]\\ncertainty PUBLISHED: bank holidays in this span are on the \
            government's list of 21 August 2026\\; a later proclamation may move it
            STATUS:CONFIRMED
            TRANSP:TRANSPARENT
            CLASS:PRIVATE
            END:VEVENT
            END:VCALENDAR
            """);
  }

  @Test
  void isWrittenTheSameWhateverTheOrderOfTheDeadlines() {
    List<Deadline> deadlines = titled("", NEW, FRI_2026_04_03);
    List<Deadline> turned =
        Stream.iterate(deadlines.size() - 1, i -> i >= 0, i -> i - 1).map(deadlines::get).toList();

    assertThat(CalendarFile.of(turned, WRITTEN_AT).text())
        .isEqualTo(CalendarFile.of(deadlines, WRITTEN_AT).text());
    assertThat(CalendarFile.of(deadlines, WRITTEN_AT))
        .hasToString("calendar file of " + deadlines.size() + " deadlines");
  }

  @Test
  void tellsNothingOfTheChildButTheTitle() {
    CareHistory history =
        child(WED_2026_04_01, builder -> builder.review(Review.heldOn(LocalDate.of(2026, 4, 27))));
    String text =
        unfolded(
            CalendarFile.of(titled("X", history, LocalDate.of(2026, 6, 1)), WRITTEN_AT).text());

    assertThat(text)
        .contains("SUMMARY:X: Second review due by")
        .doesNotContain("4711", "2015", "17 February", "1 April 2026", "20260401")
        .doesNotContain(Children.REFERENCE.value() + "@", "looked after");
  }

  @Test
  void saysThatABankHolidayMayYetMoveTheDay() {
    LocalDate start = LocalDate.of(2031, 4, 1);
    Deadline projected = under("ENG-REV-1", titled("", child(start, builder -> builder), start));

    assertThat(unfolded(CalendarFile.of(List.of(projected), WRITTEN_AT).text()))
        .contains("certainty PROJECTED: bank holidays after ");
  }

  @Test
  void whatNeedsNothingAnyMoreIsCancelled() {
    CareHistory held =
        child(WED_2026_04_01, builder -> builder.review(Review.heldOn(LocalDate.of(2026, 4, 27))));
    Deadline met = under("ENG-REV-1", titled("", held, LocalDate.of(2026, 4, 28)));
    Deadline undecided =
        titled("", NEW, LocalDate.of(2026, 8, 3)).stream()
            .filter(each -> each.obligation().outcome() == Outcome.UNKNOWN)
            .findFirst()
            .orElseThrow();

    assertThat(CalendarFile.of(List.of(met), WRITTEN_AT).text()).contains("STATUS:CANCELLED\r\n");
    assertThat(CalendarFile.of(List.of(undecided), WRITTEN_AT).text())
        .contains("STATUS:TENTATIVE\r\n");
    assertThat(CalendarFile.of(List.of(met), WRITTEN_AT).withReminder(Duration.ofHours(1)).text())
        .doesNotContain("VALARM");
  }

  @Test
  void aLaterFileIsANewerRevision() {
    String later =
        CalendarFile.of(
                List.of(under("ENG-REV-1", titled("", NEW, FRI_2026_04_03))),
                WRITTEN_AT.plus(Duration.ofMinutes(1)))
            .text();

    assertThat(later).contains("SEQUENCE:29586811\r\n", "DTSTAMP:20260403T093115Z\r\n");
  }

  @Test
  void reminds() {
    assertThat(unfolded(firstReview("A").withReminder(Duration.ofHours(63)).text()))
        .contains(
            """
            BEGIN:VALARM
            TRIGGER:-P2DT15H
            ACTION:DISPLAY
            DESCRIPTION:A: First review due by Friday 1 May 2026
            END:VALARM
            """);
    assertThat(firstReview("A").text()).doesNotContain("VALARM");
  }

  @Test
  void speaksAnotherLanguage() {
    Map<String, String> patterns = new HashMap<>(Wording.english().patterns());
    patterns.put("due", "{0} faellig am {1}");
    Wording other = Wording.of(Locale.GERMAN, patterns);

    assertThat(unfolded(firstReview("").in(other).text()))
        .contains("SUMMARY:First review faellig am Freitag");
  }

  @Test
  void mayBeEmpty() {
    assertThat(unfolded(CalendarFile.of(List.of(), WRITTEN_AT).text()))
        .startsWith("BEGIN:VCALENDAR\n")
        .endsWith("END:VCALENDAR\n");
  }

  @Test
  void refusesWhatACalendarCouldNotTellApart() {
    List<Deadline> twice =
        Stream.of("A", "B").flatMap(title -> titled(title, NEW, FRI_2026_04_03).stream()).toList();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarFile.of(twice, WRITTEN_AT))
        .withMessageMatching(
            "two deadlines have the name [0-9a-f]{32}@duecare: each is allowed once, and each child"
                + " needs a reference of its own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarFile.of(List.of(), Instant.EPOCH.minusSeconds(1)))
        .withMessage(
            "file is written too early: at 1969-12-31T23:59:59Z; 1970 or later is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firstReview("").withReminder(Duration.ofHours(-1)))
        .withMessage("reminder comes too late: PT-1H before the day; none or more is allowed");
  }

  private static String unfolded(String text) {
    return text.replace("\r\n ", "").replace("\r\n", "\n");
  }
}
