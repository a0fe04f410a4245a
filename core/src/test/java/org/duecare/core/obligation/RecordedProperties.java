package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.core.obligation.EveryHistoryProperties.DAYS;
import static org.duecare.core.obligation.EveryHistoryProperties.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.Nations;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.coverage.Coverage;
import org.duecare.core.law.local.Walsall2022;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;

/** Whatever was answered, what was stored of it answers the same. */
@Domain(CareDomain.class)
@Domain(DomainContext.Global.class)
class RecordedProperties {

  @Provide
  static Arbitrary<String> histories() {
    return EveryReadingProperties.histories();
  }

  @Provide
  static Arbitrary<Readings> readings() {
    return EveryReadingProperties.readings();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aTimelineIsWhatItWas(
      @ForAll("histories") String text,
      @ForAll("readings") Readings readings,
      @ForAll @IntRange(max = DAYS + 200) int day) {
    CareHistory history = HistoryNotation.parse(text);
    LocalDate asOf = START.plusDays(day);
    for (CarePlanning nation :
        List.of(
            CarePlanning.england(), Nations.WALES, Nations.SCOTLAND, Nations.NORTHERN_IRELAND)) {
      isWhatItWas(nation.withReadings(readings), history, asOf);
    }
  }

  /** With reviews in the months of 2020 or long after, adjourned, and beside those of adoption. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aTimelineOfReviewsIsWhatItWas(
      @ForAll Question question,
      @ForAll("readings") Readings readings,
      @ForAll boolean in2020,
      @ForAll @IntRange(max = 25) int adjourned,
      @ForAll @IntRange(min = 1, max = 400) int daysToAuthority) {
    Question asked = in2020 ? question.inTheMonthsOf2020() : question.shiftedBy(3653);
    LocalDate start = asked.care().start();
    LocalDate authority = start.plusDays(daysToAuthority);
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("C-1042"))
            .period(
                PeriodOfCare.startingOn(start)
                    .withEpisodes(
                        List.of(
                            CareEpisode.startingOn(
                                    start, LegalStatus.FULL_CARE_ORDER, Placement.FOSTER_OTHER)
                                .endingOn(authority),
                            CareEpisode.startingOn(
                                authority, LegalStatus.PLACEMENT_ORDER, Placement.FOSTER_OTHER))));
    List<Meetings> reviews = new ArrayList<>(asked.care().reviews());
    if (!reviews.isEmpty() && adjourned > 0) {
      Meetings last = reviews.remove(reviews.size() - 1);
      reviews.add(new Meetings(last.opened(), last.completed().plusDays(adjourned)));
    }
    reviews.forEach(review -> history.review(review.recorded()));
    CarePlanning england = CarePlanning.england().withReadings(readings);
    for (CarePlanning planning : List.of(england, england.withOverlay(Walsall2022.overlay()))) {
      isWhatItWas(planning, history.build(), asked.asOf());
      isWhatItWas(planning, asked.care().history().build(), asked.asOf());
    }
  }

  private static void isWhatItWas(CarePlanning planning, CareHistory history, LocalDate asOf) {
    StatutoryTimeline was = planning.timeline(history, asOf);
    List<Obligation> stored = was.obligations().stream().map(Recordings::of).toList();
    StatutoryTimeline is =
        StatutoryTimeline.recorded(
            ReviewTimetable.recorded(
                history, asOf, was.reviews().obligations().stream().map(Recordings::of).toList()),
            stored,
            stored);

    assertThat(is).isEqualTo(was).hasSameHashCodeAs(was);
    for (int i = 0; i < stored.size(); i++) {
      answersAlike(stored.get(i), was.obligations().get(i));
    }
    asksAlike(is.requirements(), was.requirements());
    assertThat(is.next()).isEqualTo(was.next());
    assertThat(is.reviews().overdue()).isEqualTo(was.reviews().overdue());
  }

  private static void answersAlike(Obligation is, Obligation was) {
    assertThat(is.explanation()).isEqualTo(was.explanation());
    assertThat(is.explanation().inOneLine()).isEqualTo(was.explanation().inOneLine());
    assertThat(is).hasToString(was.toString()).hasSameHashCodeAs(was);
    assertThat(is.daysLate()).isEqualTo(was.daysLate());
    assertThat(is.daysPastRelaxedLimit()).isEqualTo(was.daysPastRelaxedLimit());
    assertThat(is.isOverdue()).isEqualTo(was.isOverdue());
    assertThat(is.isPending()).isEqualTo(was.isPending());
    assertThat(is.certainty()).isEqualTo(was.certainty());
    assertThat(is.due().map(DueDate::explanation)).isEqualTo(was.due().map(DueDate::explanation));
    assertThat(is.due().flatMap(DueDate::notBefore))
        .isEqualTo(was.due().flatMap(DueDate::notBefore));
    assertThat(is.due().flatMap(DueDate::planBy)).isEqualTo(was.due().flatMap(DueDate::planBy));
  }

  private static void asksAlike(List<Requirement> is, List<Requirement> was) {
    assertThat(is).isEqualTo(was);
    for (int i = 0; i < was.size(); i++) {
      assertThat(is.get(i).explanation()).isEqualTo(was.get(i).explanation());
      assertThat(Recordings.of(was.get(i))).isEqualTo(was.get(i));
      assertThat(Recordings.of(was.get(i)).explanation()).isEqualTo(was.get(i).explanation());
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void otherQuestionsAreAnsweredAsTheyWere(
      @ForAll("histories") String text,
      @ForAll("readings") Readings readings,
      @ForAll @IntRange(max = DAYS + 200) int day) {
    CarePlanning england = CarePlanning.england().withReadings(readings);
    CareHistory history = HistoryNotation.parse(text);
    Eligibility eligibility = england.eligibility(history, START.plusDays(day));
    Coverage coverage = england.coverage(history, START.plusDays(day));

    Eligibility stored = Recordings.of(eligibility);
    Coverage storedCoverage =
        Coverage.recorded(
            coverage.day(),
            coverage.ground(),
            coverage.since(),
            coverage.missingFact(),
            coverage.reason(),
            coverage.explanation());

    assertThat(stored).isEqualTo(eligibility).hasSameHashCodeAs(eligibility);
    assertThat(storedCoverage).isEqualTo(coverage);
    assertThat(storedCoverage.explanation()).isEqualTo(coverage.explanation());
    assertThat(Optional.of(storedCoverage.answer())).contains(coverage.answer());
  }
}
