package org.duecare.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each of the six figures of a year makes of one child. */
class ParticipationSpecTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final List<Participation> CODES = List.of(Participation.values());

  static Stream<SpecRow> children() {
    return SpecFile.rows(ParticipationSpecTest.class, "/spec/participation.csv");
  }

  @ParameterizedTest
  @MethodSource("children")
  void countsTheChild(SpecRow row) {
    ReviewParticipation participation =
        Stream.of(history(row)).collect(ReviewParticipation.in(YEAR, cut(row.text("cut"))));

    assertThat(participation.measures())
        .extracting(ParticipationSpecTest::written)
        .containsExactly(
            row.text("attended"),
            row.text("attended_every"),
            row.text("attended_any"),
            row.text("contributed"),
            row.text("contributed_every"),
            row.text("contributed_any"));
  }

  private static AgeCut cut(String text) {
    return text.equals("as coded") ? AgeCut.asCoded() : AgeCut.from(Integer.parseInt(text));
  }

  private static CareHistory history(SpecRow row) {
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of(row.id()))
            .period(care(row.has("care") ? row.text("care") : "2021-01-04"));
    if (row.has("birth")) {
      history.dateOfBirth(row.date("birth"));
    }
    if (row.text("history").equals("day in doubt")) {
      history.doubt(Doubt.aboutTheDayOfAReview("a row was refused"));
    } else if (!row.text("history").equals("complete")) {
      history.reviewsKnownFrom(row.date("history"));
    }
    Arrays.stream(row.text("reviews").split("; ", -1))
        .filter(text -> !text.isBlank())
        .forEach(text -> history.review(review(text)));
    return history.build();
  }

  private static PeriodOfCare care(String text) {
    String[] days = text.split(" to ", -1);
    PeriodOfCare care = PeriodOfCare.startingOn(LocalDate.parse(days[0]));
    return days.length == 1 ? care : care.endingOn(LocalDate.parse(days[1]), ReasonCeased.OTHER);
  }

  private static Review review(String text) {
    boolean adjourned = text.startsWith("adjourned ");
    String[] words = (adjourned ? text.substring("adjourned ".length()) : text).split(" ", -1);
    LocalDate day = LocalDate.parse(words[0]);
    Review review = adjourned ? Review.adjourned(day) : Review.heldOn(day);
    return words.length == 1
        ? review
        : review.withParticipation(CODES.get(Integer.parseInt(words[1].substring("PN".length()))));
  }

  private static String written(Measure<?> measure) {
    String ratio = measure.numerator() + "/" + measure.denominator().orElseThrow();
    return ratio + (measure.leftOut() == 0 ? "" : " +" + measure.leftOut());
  }
}
