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
    assertThat(lines(question.care().history(), question.asOf()))
        .isEqualTo(judged(question.care(), question.asOf()));
  }

  @Property
  void aChildWhoCameBack(
      @ForAll Question first,
      @ForAll Question second,
      @ForAll @IntRange(min = 1, max = 300) int gap) {
    LocalDate end = lastDay(first.care());
    Care left = new Care(first.care().start(), end, first.care().reviews());
    long shift = end.plusDays(gap).toEpochDay() - second.care().start().toEpochDay();
    Care back = shifted(second.care(), shift);
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

    assertThat(lines(history, question.asOf())).isEqualTo(judged(ended, question.asOf()));
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

  private static Care shifted(Care care, long days) {
    return new Care(
        care.start().plusDays(days),
        care.end() == null ? null : care.end().plusDays(days),
        care.reviews().stream()
            .map(
                review ->
                    new Meetings(review.opened().plusDays(days), review.completed().plusDays(days)))
            .toList());
  }
}
