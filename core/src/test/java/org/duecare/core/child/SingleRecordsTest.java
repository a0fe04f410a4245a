package org.duecare.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.calendar.DateSpan;
import org.duecare.core.EqualityGroups;
import org.duecare.core.care.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The single facts that a {@link ChildRecord} holds. */
class SingleRecordsTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
  private static final LocalDate YEAR_END = LocalDate.of(2027, 3, 31);

  private static MissingPeriod missing(String from, String until) {
    MissingPeriod open =
        MissingPeriod.from(MissingPeriod.Kind.AWAY_WITHOUT_AUTHORISATION, LocalDate.parse(from));
    return until.isEmpty() ? open : open.until(LocalDate.parse(until));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-10, 2026-04-12, true, the last day before its end",
    "2026-04-09, 2026-04-11, false, it ends on the day",
    "2026-04-11, 2026-04-11, false, it begins and ends on the day",
    "2026-04-12, 2026-04-13, false, it begins the day after",
    "2026-04-11, '', true, it begins on the day and lasts",
  })
  void lastsFromTheFirstDayToTheEndExclusive(
      String from, String until, boolean expected, String reason) {
    LocalDate day = LocalDate.of(2026, 4, 11);

    assertThat(missing(from, until).isOn(day)).as(reason).isEqualTo(expected);
    SocialWorkerSpell worker = SocialWorkerSpell.from(LocalDate.parse(from));
    DeprivationOfLiberty order = DeprivationOfLiberty.from(LocalDate.parse(from));
    if (!until.isEmpty()) {
      worker = worker.until(LocalDate.parse(until));
      order = order.until(LocalDate.parse(until));
    }
    assertThat(worker.isOn(day)).as(reason).isEqualTo(expected);
    assertThat(order.isOn(day)).as(reason).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-04-01, false, it ended as the span began",
    "2026-03-01, 2026-04-02, true, its last day is the first of the span",
    "2026-04-01, 2026-04-01, true, it begins and ends on the first day of the span",
    "2026-03-31, 2026-03-31, false, it begins and ends the day before the span",
    "2026-04-30, 2026-06-01, true, it begins on the last day of the span",
    "2026-05-01, 2026-06-01, false, it begins the day after the span",
    "2026-01-01, '', true, it lasts",
  })
  void liesInASpanIfItLastsOnADayOfIt(String from, String until, boolean expected, String reason) {
    DateSpan april = DateSpan.closed(WED_2026_04_01, LocalDate.of(2026, 4, 30));
    SocialWorkerSpell worker = SocialWorkerSpell.from(LocalDate.parse(from));

    assertThat(missing(from, until).isWithin(april)).as(reason).isEqualTo(expected);
    assertThat((until.isEmpty() ? worker : worker.until(LocalDate.parse(until))).isWithin(april))
        .as(reason)
        .isEqualTo(expected);
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    String message = "ends before it starts: starts 2026-05-01, ends 2026-04-01";
    Stream.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
            () -> missing("2026-05-01", "2026-04-01"),
            () -> SocialWorkerSpell.from(FRI_2026_05_01).until(WED_2026_04_01),
            () -> DeprivationOfLiberty.from(FRI_2026_05_01).until(WED_2026_04_01))
        .forEach(
            call -> assertThatIllegalArgumentException().isThrownBy(call).withMessage(message));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlacementForAdoptionDecision.on(FRI_2026_05_01).ceasedOn(WED_2026_04_01))
        .withMessage("decision ceases before it was made: made 2026-05-01, ceases 2026-04-01");
  }

  @Test
  void refusesBlankTexts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SocialWorkerSpell.from(FRI_2026_05_01).withWorker(" "))
        .withMessage("worker is blank: the text must hold a character");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PreviousPermanence.of(PreviousPermanence.Kind.ADOPTION).withAuthority(" "))
        .withMessage("authority is blank: its code must hold a character");
  }

  @ParameterizedTest
  @CsvSource({
    "ws1 1tp, WS1 1TP, WS1 1TP",
    "WS11TP, WS11TP, WS1 1TP",
    "'SW1A  1AA', 'SW1A  1AA', SW1A 1AA",
    "E1, E1, E1",
    "A POSTCODE, A POSTCODE, A POSTCODE",
  })
  void writesAPostcodeWithItsSpace(String text, String value, String spaced) {
    assertThat(Postcode.of(text).value()).isEqualTo(value);
    assertThat(Postcode.of(text).spaced()).isEqualTo(spaced);
  }

  @Test
  void joinsSpansThatFollowEachOther() {
    DateSpan first = DateSpan.closed(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
    DateSpan second = DateSpan.closed(WED_2026_04_01, YEAR_END);
    DateSpan both = DateSpan.closed(first.first(), second.last());
    RecordCoverage one = RecordCoverage.none().with(RecordKind.MISSING, second);
    RecordCoverage joined = one.with(RecordKind.MISSING, first);

    assertThat(joined.covers(RecordKind.MISSING, both)).isTrue();
    assertThat(joined.spans(RecordKind.MISSING)).containsExactly(second, first);
    assertThat(one.covers(RecordKind.MISSING, both)).isFalse();
    assertThat(one.covers(RecordKind.MISSING, second)).isTrue();
    assertThat(one.covers(RecordKind.HEALTH, second)).isFalse();
    DateSpan after = DateSpan.closed(second.first(), second.last().plusDays(1));
    assertThat(joined.covers(RecordKind.MISSING, after)).isFalse();
  }

  @Test
  void tellsHealthByWhatIsStated() {
    HealthRecord health =
        HealthRecord.of(YEAR_END)
            .with(HealthFact.HEALTH_ASSESSED)
            .without(HealthFact.CONVICTED)
            .withScore(40);

    assertThat(health.states(HealthFact.HEALTH_ASSESSED)).contains(true);
    assertThat(health.states(HealthFact.CONVICTED)).contains(false);
    assertThat(health.states(HealthFact.IMMUNISED)).isEmpty();
    assertThat(health.score()).hasValue(40);
    assertThat(health.withoutScore(HealthRecord.ReasonWithoutScore.AGE).score()).isEmpty();
    for (int score : new int[] {-1, 41}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> HealthRecord.of(YEAR_END).withScore(score))
          .withMessage("no score of the questionnaire: found " + score + ", allowed 0 to 40");
    }
  }

  @Test
  void forgetsWhetherAnotherAccommodationIsSuitable() {
    CareLeaverRecord leaver =
        CareLeaverRecord.of(YEAR_END)
            .with(CareLeaverRecord.Contact.IN_TOUCH)
            .with(CareLeaverRecord.Activity.TRAINING_OR_EMPLOYMENT_FULL_TIME)
            .with(CareLeaverRecord.Accommodation.INDEPENDENT)
            .inSuitableAccommodation();

    assertThat(leaver.isSuitable()).contains(true);
    assertThat(leaver.inUnsuitableAccommodation().isSuitable()).contains(false);
    assertThat(leaver.with(CareLeaverRecord.Accommodation.FOYER).isSuitable()).isEmpty();
    assertThat(leaver.contact()).contains(CareLeaverRecord.Contact.IN_TOUCH);
    assertThat(leaver.activity())
        .contains(CareLeaverRecord.Activity.TRAINING_OR_EMPLOYMENT_FULL_TIME);
    assertThat(leaver.accommodation()).contains(CareLeaverRecord.Accommodation.INDEPENDENT);
  }

  @Test
  void countsAdopters() {
    assertThat(Adoption.Adopters.values())
        .filteredOn(adopters -> adopters.count() == 1)
        .containsExactly(Adoption.Adopters.ONE_MAN, Adoption.Adopters.ONE_WOMAN);
  }

  @Test
  void areToldApartByEveryPart() {
    SocialWorkerSpell worker = SocialWorkerSpell.from(WED_2026_04_01);
    PreviousPermanence permanence = PreviousPermanence.of(PreviousPermanence.Kind.ADOPTION);
    PlacementForAdoptionDecision decision = PlacementForAdoptionDecision.on(WED_2026_04_01);
    HealthRecord health = HealthRecord.of(YEAR_END);
    CareLeaverRecord leaver = CareLeaverRecord.of(YEAR_END);
    Stream<Object> values =
        Stream.of(
            missing("2026-04-01", ""),
            missing("2026-04-01", "2026-05-01"),
            MissingPeriod.from(MissingPeriod.Kind.MISSING, WED_2026_04_01),
            worker,
            worker.until(FRI_2026_05_01),
            worker.withWorker("SW1"),
            worker.withReason(SocialWorkerSpell.Reason.TRANSFER),
            DeprivationOfLiberty.from(WED_2026_04_01),
            DeprivationOfLiberty.from(WED_2026_04_01).until(FRI_2026_05_01),
            UnaccompaniedStatus.lasting(),
            UnaccompaniedStatus.ceasingOn(WED_2026_04_01),
            decision,
            decision.ceasedOn(FRI_2026_05_01),
            decision.withReason(PlacementForAdoptionDecision.ReasonCeased.OTHER),
            Adoption.unknown(),
            Adoption.unknown().decidedOn(WED_2026_04_01),
            Adoption.unknown().matchedOn(WED_2026_04_01),
            Adoption.unknown().byFosterCarers(),
            Adoption.unknown().byOthers(),
            Adoption.unknown().by(Adoption.Adopters.TWO_MEN),
            Adoption.unknown().withStatus(Adoption.StatusOfAdopters.SINGLE),
            permanence,
            permanence.withAuthority("335"),
            permanence.withOrderMadeIn(DateSpan.closed(WED_2026_04_01, YEAR_END)),
            health,
            health.with(HealthFact.IMMUNISED),
            health.without(HealthFact.IMMUNISED),
            health.withScore(0),
            health.withoutScore(HealthRecord.ReasonWithoutScore.AGE),
            leaver,
            leaver.with(CareLeaverRecord.Contact.DIED),
            leaver.with(CareLeaverRecord.Activity.NOT_KNOWN),
            leaver.with(CareLeaverRecord.Accommodation.NOT_KNOWN),
            leaver.inSuitableAccommodation(),
            leaver.inUnsuitableAccommodation());

    EqualityGroups.assertToldApart(values.map(value -> List.of(value)).toList());
  }

  @Test
  void detailsAreToldApartByEveryPart() {
    Stream<EpisodeDetails> values =
        Stream.of(
            details().build(),
            EpisodeDetails.startingOn(FRI_2026_05_01).build(),
            details().endingOn(FRI_2026_05_01).build(),
            details().placement(Placement.FOSTER_OTHER).build(),
            details().need(CategoryOfNeed.LOW_INCOME).build(),
            details().provider(PlacementProvider.PRIVATE).build(),
            details().providerNumber("SC1").build(),
            details().reasonForChange(ReasonForPlacementChange.CUSTODY).build(),
            details().home(Postcode.of("WS1 1TP")).build(),
            details().placedAt(Postcode.of("WS1 1TP")).build(),
            details().distanceInMiles(0).build(),
            details().distanceInMiles(2.5).build());

    EqualityGroups.assertToldApart(values.map(value -> List.of(value)).toList());
    assertThat(details().distanceInMiles(2.5).build().distanceInMiles()).hasValue(2.5);
    assertThat(details().need(CategoryOfNeed.LOW_INCOME).build().need())
        .contains(CategoryOfNeed.LOW_INCOME);
    assertThat(details().reasonForChange(ReasonForPlacementChange.CUSTODY).build())
        .extracting(EpisodeDetails::reasonForChange)
        .isEqualTo(java.util.Optional.of(ReasonForPlacementChange.CUSTODY));
  }

  private static EpisodeDetails.Builder details() {
    return EpisodeDetails.startingOn(WED_2026_04_01);
  }
}
