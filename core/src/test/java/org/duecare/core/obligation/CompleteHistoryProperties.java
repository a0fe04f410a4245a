package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.jspecify.annotations.Nullable;

/**
 * Histories of which everything is known: the library gives every column as the naive judge does.
 */
@Domain(CareDomain.class)
@Domain(DomainContext.Global.class)
class CompleteHistoryProperties {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final NaiveJudge JUDGE =
      new NaiveJudge(WorkingDayCalendar.englandAndWales()::isWorkingDay);

  @Property
  void onePeriodOfCare(@ForAll Question question) {
    for (Question each : List.of(question, question.inTheMonthsOf2020())) {
      assertThat(lines(each.care().history(), each.asOf()))
          .isEqualTo(judged(each.care(), each.asOf()));
    }
  }

  @Property
  void aChildWhoCameBack(
      @ForAll Question first,
      @ForAll Question second,
      @ForAll @IntRange(min = 1, max = 300) int gap) {
    LocalDate end = lastDay(first.care());
    Care left = new Care(first.care().start(), end, first.care().reviews());
    long shift = end.plusDays(gap).toEpochDay() - second.care().start().toEpochDay();
    Care back = second.care().shiftedBy(shift);
    CareHistory.Builder history = left.history().period(back.period());
    back.recordedReviews().forEach(history::review);

    for (LocalDate asOf : List.of(first.asOf(), second.asOf().plusDays(shift))) {
      assertThat(lines(history, asOf))
          .isEqualTo(
              Stream.concat(judged(left, asOf).stream(), judged(back, asOf).stream()).toList());
    }
  }

  @Property
  void aChildWhoCameOfAge(
      @ForAll Question question, @ForAll @IntRange(max = 400) int daysAfterLast) {
    Care care = question.care();
    LocalDate majority = lastDay(care).plusDays(daysAfterLast);
    Assume.that(majority.isAfter(care.start()) && majority.getDayOfMonth() < 29);
    Care ended = new Care(care.start(), majority, care.reviews());
    CareHistory.Builder history =
        new Care(care.start(), null, care.reviews()).history().dateOfBirth(majority.minusYears(18));

    for (LocalDate asOf :
        List.of(question.asOf(), majority.minusDays(1), majority, majority.plusDays(1))) {
      assertThat(lines(history, asOf)).isEqualTo(judged(ended, asOf));
    }
  }

  /** Asked while each adjourned review waits to be completed, on the days on which that tips. */
  @Property
  void anAdjournedReview(@ForAll Question question, @ForAll @IntRange(max = 60) int days) {
    Care care = question.care();
    for (int i = 0; i < care.reviews().size(); i++) {
      LocalDate opened = care.reviews().get(i).opened();
      LocalDate limit = JUDGE.workingDaysAfter(opened, 20);
      for (LocalDate asOf : List.of(opened.plusDays(days), limit, limit.plusDays(1))) {
        List<Meetings> reviews = new ArrayList<>(care.reviews().subList(0, i));
        reviews.add(new Meetings(opened, asOf.plusDays(1)));
        Care adjourned = new Care(care.start(), null, reviews);
        assertThat(lines(adjourned.history(), asOf)).isEqualTo(judged(adjourned, asOf));
      }
    }
  }

  private static List<Line> lines(CareHistory.Builder history, LocalDate asOf) {
    return ENGLAND.reviews(history.build(), asOf).obligations().stream().map(Line::of).toList();
  }

  private static List<Line> judged(Care care, LocalDate asOf) {
    List<Line> lines = new ArrayList<>(JUDGE.judge(care, asOf));
    lines.addAll(JUDGE.adjournments(care, asOf));
    return lines;
  }

  private static LocalDate lastDay(Care care) {
    @Nullable LocalDate end = care.end();
    if (end != null) {
      return end;
    }
    List<Meetings> reviews = care.reviews();
    return reviews.isEmpty() ? care.start() : reviews.get(reviews.size() - 1).completed();
  }
}
