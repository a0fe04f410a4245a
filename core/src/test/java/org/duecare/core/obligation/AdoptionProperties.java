package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.jspecify.annotations.Nullable;

/** Reviews before, during and after a placement for adoption, as the naive judge gives them. */
@Domain(CareDomain.class)
@Domain(DomainContext.Global.class)
class AdoptionProperties {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final NaiveJudge JUDGE =
      new NaiveJudge(WorkingDayCalendar.englandAndWales()::isWorkingDay);

  @Property(tries = 2000)
  void areThoseOfTheNaiveJudge(
      @ForAll Question question,
      @ForAll @IntRange(min = 1, max = 500) int daysToAuthority,
      @ForAll @IntRange(max = 300) int daysToPlacement,
      @ForAll("daysToReturn") int daysToReturn) {
    // The relaxation of 2020 has properties of its own.
    Question asked = question.care().start().getYear() > 2020 ? question : question.shiftedBy(3653);
    Care care = asked.care();
    LocalDate authority = care.start().plusDays(daysToAuthority);
    LocalDate placed = authority.plusDays(daysToPlacement);
    @Nullable LocalDate returned = daysToReturn == 0 ? null : placed.plusDays(daysToReturn);
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("C-1042"))
            .period(
                PeriodOfCare.startingOn(care.start())
                    .withEpisodes(episodes(care.start(), authority, placed, returned)));
    care.recordedReviews().forEach(history::review);
    Assume.that(!care.start().isAfter(asked.asOf()));

    NaiveAdoptionJudge naive =
        new NaiveAdoptionJudge(
            care.start(),
            authority,
            placed,
            returned,
            care.reviews(),
            JUDGE.firstLimit(care.start()));

    assertThat(
            ENGLAND.reviews(history.build(), asked.asOf()).obligations().stream()
                .map(Line::of)
                .filter(line -> !isAboutAnAdjournment(line)))
        .containsExactlyElementsOf(naive.judge(asked.asOf()));
  }

  /** None is that the child never returns; in long placements there are three reviews and more. */
  @Provide
  Arbitrary<Integer> daysToReturn() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(0)),
        Tuple.of(4, Arbitraries.integers().between(1, 300)),
        Tuple.of(4, Arbitraries.integers().between(300, 900)));
  }

  /** One that was still adjourned when the child was placed is UNKNOWN, and names no rule. */
  private static boolean isAboutAnAdjournment(Line line) {
    return "ENG-REV-ADJ".equals(line.rule()) || line.rule() == null;
  }

  private static List<CareEpisode> episodes(
      LocalDate start, LocalDate authority, LocalDate placed, @Nullable LocalDate returned) {
    List<CareEpisode> episodes = new ArrayList<>();
    episodes.add(
        CareEpisode.startingOn(start, LegalStatus.FULL_CARE_ORDER, Placement.FOSTER_OTHER)
            .endingOn(authority));
    if (!authority.equals(placed)) {
      episodes.add(
          CareEpisode.startingOn(authority, LegalStatus.PLACEMENT_ORDER, Placement.FOSTER_OTHER)
              .endingOn(placed));
    }
    CareEpisode adoptive =
        CareEpisode.startingOn(placed, LegalStatus.PLACEMENT_ORDER, Placement.ADOPTIVE_BY_ORDER);
    episodes.add(returned == null ? adoptive : adoptive.endingOn(returned));
    if (returned != null) {
      episodes.add(
          CareEpisode.startingOn(returned, LegalStatus.PLACEMENT_ORDER, Placement.FOSTER_OTHER));
    }
    return episodes;
  }
}
