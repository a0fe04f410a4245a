package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.duecare.core.CarePlanning;
import org.duecare.core.Unverified;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.Review;
import org.duecare.core.coverage.Coverage;
import org.duecare.core.law.local.Walsall2022;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Eligibility;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Requirement;
import org.duecare.core.timeline.StatutoryTimeline;

/** Whatever was answered about a child is read back as it was. */
class StoredAnswersProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new DuecareModule());
  private static final LocalDate START = LocalDate.of(2024, 1, 8);
  private static final int DAYS = 500;

  private static final List<CareEventKind> EVENTS =
      List.of(
          CareEventKind.VISIT,
          CareEventKind.HEALTH_ASSESSED,
          CareEventKind.CARE_PLAN_PREPARED,
          CareEventKind.PERSONAL_EDUCATION_PLAN_BEGUN,
          CareEventKind.REVIEW_DECISIONS_SENT,
          CareEventKind.REFERRAL_DECIDED,
          CareEventKind.INITIAL_CONFERENCE_HELD,
          CareEventKind.PATHWAY_NEEDS_ASSESSED);

  @Provide
  static Arbitrary<CareHistory> histories() {
    Arbitrary<Set<Integer>> reviews = Arbitraries.integers().between(5, DAYS).set().ofMaxSize(6);
    Arbitrary<LegalStatus> statuses =
        Arbitraries.of(
            LegalStatus.ACCOMMODATED,
            LegalStatus.FULL_CARE_ORDER,
            LegalStatus.PLACEMENT_ORDER,
            LegalStatus.SHORT_BREAK,
            LegalStatus.REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION);
    Arbitrary<Placement> placements =
        Arbitraries.of(Placement.FOSTER_OTHER, Placement.WITH_PARENTS, Placement.CHILDRENS_HOME);
    return Combinators.combine(
            Arbitraries.of(true, false),
            statuses,
            placements,
            reviews,
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(EVENTS).set().ofMaxSize(6))
        .as(StoredAnswersProperties::history);
  }

  private static CareHistory history(
      boolean startKnown,
      LegalStatus status,
      Placement placement,
      Set<Integer> reviews,
      int meetings,
      Set<CareEventKind> events) {
    List<CareEpisode> episodes = List.of(CareEpisode.startingOn(START, status, placement));
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("C1"))
            .dateOfBirth(LocalDate.of(2008, 2, 29))
            .period(
                (startKnown ? PeriodOfCare.startingOn(START) : PeriodOfCare.begunBefore(START))
                    .withEpisodes(episodes));
    if (!startKnown) {
      history.reviewsKnownFrom(START.plusDays(40));
    }
    LocalDate free = START;
    for (int day : reviews.stream().sorted().toList()) {
      LocalDate opened = START.plusDays(day);
      if (opened.isAfter(free)) {
        free = opened.plusDays(meetings);
        history.review(
            meetings == 0 ? Review.heldOn(opened) : Review.openedAndCompleted(opened, free));
      }
    }
    events.forEach(kind -> history.event(kind, START.plusDays(kind.name().length())));
    return history.build();
  }

  @Provide
  static Arbitrary<Readings> readings() {
    return Arbitraries.of(Readings.mainstream().others())
        .set()
        .ofMaxSize(3)
        .map(StoredAnswersProperties::with);
  }

  private static Readings with(Set<Reading> chosen) {
    Readings readings = Readings.mainstream();
    for (Reading each : chosen) {
      readings = readings.with(each);
    }
    return readings;
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void areReadBackAsTheyWere(
      @ForAll("histories") CareHistory history,
      @ForAll("readings") Readings readings,
      @ForAll @IntRange(max = DAYS + 200) int day)
      throws Exception {
    LocalDate asOf = START.plusDays(day);
    CarePlanning england =
        CarePlanning.england().withOverlay(Walsall2022.overlay()).withReadings(readings);
    for (CarePlanning planning :
        List.of(england, CarePlanning.scotland(), CarePlanning.wales(Unverified.ACCEPTED))) {
      StatutoryTimeline was = planning.timeline(history, asOf);
      StatutoryTimeline is = readBack(was, StatutoryTimeline.class);

      assertThat(is).isEqualTo(was);
      for (int i = 0; i < was.obligations().size(); i += 5) {
        answersAlike(is.obligations().get(i), was.obligations().get(i));
        answersAlike(
            readBack(was.obligations().get(i), Obligation.class), was.obligations().get(i));
      }
      List<Requirement> asked = was.requirements();
      assertThat(is.requirements()).isEqualTo(asked);
      for (int i = 0; i < asked.size(); i += 10) {
        assertThat(is.requirements().get(i).explanation()).isEqualTo(asked.get(i).explanation());
      }
    }
    Coverage coverage = england.coverage(history, asOf);
    assertThat(readBack(coverage, Coverage.class)).isEqualTo(coverage);
    Eligibility eligibility = england.eligibility(history, asOf);
    assertThat(readBack(eligibility, Eligibility.class).explanation())
        .isEqualTo(eligibility.explanation());
  }

  private static void answersAlike(Obligation is, Obligation was) {
    assertThat(is).isEqualTo(was);
    assertThat(is.explanation()).isEqualTo(was.explanation());
    assertThat(is.explanation().inOneLine()).isEqualTo(was.explanation().inOneLine());
    assertThat(is.due().map(DueDate::explanation)).isEqualTo(was.due().map(DueDate::explanation));
    assertThat(is.daysLate()).isEqualTo(was.daysLate());
    assertThat(is.isOverdue()).isEqualTo(was.isOverdue());
  }

  private static <T> T readBack(T value, Class<T> type) throws Exception {
    return MAPPER.readValue(MAPPER.writeValueAsString(value), type);
  }
}
