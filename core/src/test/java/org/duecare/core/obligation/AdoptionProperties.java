package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

  @Property
  void areThoseOfTheNaiveJudge(
      @ForAll Question question,
      @ForAll @IntRange(min = 1, max = 500) int daysToAuthority,
      @ForAll @IntRange(max = 300) int daysToPlacement,
      @ForAll @IntRange(max = 300) int daysToReturn) {
    Care care = question.care();
    LocalDate authority = care.start().plusDays(daysToAuthority);
    LocalDate placed = authority.plusDays(daysToPlacement);
    @Nullable LocalDate returned = daysToReturn == 0 ? null : placed.plusDays(daysToReturn);
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("C-1042"))
            .period(
                PeriodOfCare.startingOn(care.start())
                    .withEpisodes(episodes(care.start(), authority, placed, returned)));
    care.recordedReviews().forEach(history::review);
    Assume.that(!care.start().isAfter(question.asOf()));
    Assume.that(isAfter2020(care.start()) || question.asOf().getYear() < 2020);

    NaiveAdoptionJudge naive =
        new NaiveAdoptionJudge(
            care.start(),
            authority,
            placed,
            returned,
            care.reviews(),
            JUDGE.firstLimit(care.start()));

    assertThat(
            ENGLAND.reviews(history.build(), question.asOf()).obligations().stream()
                .map(Line::of)
                .filter(line -> !isAboutAnAdjournment(line)))
        .containsExactlyElementsOf(naive.judge(question.asOf()));
  }

  /** One that was still adjourned when the child was placed is UNKNOWN, and names no rule. */
  private static boolean isAboutAnAdjournment(Line line) {
    return "ENG-REV-ADJ".equals(line.rule()) || line.rule() == null;
  }

  /** The relaxation of 2020 has properties of its own. */
  private static boolean isAfter2020(LocalDate start) {
    return start.getYear() > 2020;
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
