package org.duecare.metrics.midway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What both figures make of one child in the year that ends on 31 March 2023. */
class MidwaySpecTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);

  static Stream<SpecRow> children() {
    return SpecFile.rows(MidwaySpecTest.class, "/spec/midway.csv");
  }

  @ParameterizedTest
  @MethodSource("children")
  void countsTheChild(SpecRow row) {
    MidwayChecks checks =
        Stream.of(history(row)).collect(MidwayChecks.in(YEAR, row.number("months")));

    assertThat(checks.measures())
        .extracting(MidwaySpecTest::written)
        .containsExactly(row.text("intervals"), row.text("children"));
  }

  private static CareHistory history(SpecRow row) {
    CareHistory.Builder history = CareHistory.builder(ChildId.of(row.id()));
    each(row.text("care")).map(MidwaySpecTest::care).forEach(history::period);
    each(row.text("reviews")).map(MidwaySpecTest::review).forEach(history::review);
    each(row.text("checks"))
        .map(LocalDate::parse)
        .forEach(day -> history.event(CareEventKind.MIDWAY_CHECK_DONE, day));
    if (row.has("records")) {
      history.completeRecordsOf(CareEventKind.MIDWAY_CHECK_DONE);
    }
    if (row.text("history").equals("day of a review")) {
      history.doubt(Doubt.aboutTheDayOfAReview("a row was refused"));
    } else if (!row.text("history").equals("complete")) {
      history.reviewsKnownFrom(row.date("history"));
    }
    return history.build();
  }

  private static Stream<String> each(String cell) {
    return Arrays.stream(cell.split("; ", -1)).filter(text -> !text.isBlank());
  }

  private static PeriodOfCare care(String text) {
    String[] days = text.split(" to ", -1);
    PeriodOfCare care =
        days[0].startsWith("before ")
            ? PeriodOfCare.begunBefore(LocalDate.parse(days[0].substring("before ".length())))
            : PeriodOfCare.startingOn(LocalDate.parse(days[0]));
    return days.length == 1 ? care : care.endingOn(LocalDate.parse(days[1]), ReasonCeased.OTHER);
  }

  private static Review review(String text) {
    return text.startsWith("adjourned ")
        ? Review.adjourned(LocalDate.parse(text.substring("adjourned ".length())))
        : Review.heldOn(LocalDate.parse(text));
  }

  private static String written(Measure<?> measure) {
    return measure.numerator()
        + "/"
        + measure.denominator().orElseThrow()
        + (measure.leftOut() == 0 ? "" : " +" + measure.leftOut());
  }

  private static CareHistory onStatus(LegalStatus status) {
    LocalDate start = LocalDate.of(2022, 5, 9);
    return CareHistory.builder(ChildId.of("C"))
        .period(
            PeriodOfCare.startingOn(start)
                .withEpisodes(
                    List.of(CareEpisode.startingOn(start, status, Placement.FOSTER_OTHER))))
        .completeRecordsOf(CareEventKind.MIDWAY_CHECK_DONE)
        .build();
  }

  @Test
  void countsNoChildOnShortBreaks() {
    Stream<CareHistory> children =
        Stream.of(
                LegalStatus.SHORT_BREAK,
                LegalStatus.SHORT_BREAK_AGREEMENT,
                LegalStatus.ACCOMMODATED)
            .map(MidwaySpecTest::onStatus);

    assertThat(written(children.collect(MidwayChecks.in(YEAR, 4)).childrenWithRecentCheck()))
        .isEqualTo("0/1");
  }

  @Test
  void leavesOutAChildOfWhomItIsInDoubtWhetherItIsLookedAfter() {
    CareHistory.Builder child = onStatus(LegalStatus.ACCOMMODATED).toBuilder();
    child.event(CareEventKind.MIDWAY_CHECK_DONE, LocalDate.of(2023, 1, 9));
    child.doubt(Doubt.from(LocalDate.of(2023, 3, 31), "a row was refused"));

    MidwayChecks checks = Stream.of(child.build()).collect(MidwayChecks.in(YEAR, 4));

    assertThat(written(checks.childrenWithRecentCheck())).isEqualTo("0/0 +1");
    assertThat(checks.childrenWithRecentCheck().evidence(Measure.Part.LEFT_OUT))
        .hasToString("[last check 2023-01-09: not known]");
  }

  @Test
  void refusesAnIntervalOfNoMonth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MidwayChecks.in(YEAR, 0))
        .withMessage("interval too short: 0 months; 1 or more is allowed");
  }
}
