package org.duecare.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.calendar.DateSpan;
import org.duecare.core.EqualityGroups;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Placement;
import org.junit.jupiter.api.Test;

class ChildRecordTest {

  private static final ChildId CHILD = ChildId.of("IDENTIFIER");
  private static final LocalDate SUN_2012_05_13 = LocalDate.of(2012, 5, 13);
  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
  private static final DateSpan YEAR =
      DateSpan.closed(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));

  private static ChildRecord.Builder record() {
    return ChildRecord.builder(CHILD);
  }

  @Test
  void knowsNothingThatIsNotStated() {
    ChildRecord empty = record().build();

    assertThat(empty.child()).isEqualTo(CHILD);
    assertThat(empty.sex()).isEmpty();
    assertThat(empty.dateOfBirth()).isEmpty();
    assertThat(empty.ethnicGroup()).isEmpty();
    assertThat(empty.isMother()).isEmpty();
    assertThat(empty.firstChildBorn()).isEmpty();
    assertThat(empty.isDisabled()).isEmpty();
    assertThat(empty.unaccompanied()).isEmpty();
    assertThat(empty.isUnaccompaniedOn(WED_2026_04_01)).isFalse();
    for (RecordKind kind : RecordKind.values()) {
      assertThat(empty.knows(kind, YEAR)).as(kind.name()).isFalse();
    }
  }

  @Test
  void holdsWhatIsStated() {
    Adoption adoption = Adoption.unknown().matchedOn(WED_2026_04_01);
    PreviousPermanence permanence =
        PreviousPermanence.of(PreviousPermanence.Kind.ADOPTION).withAuthority("335");
    DeprivationOfLiberty order = DeprivationOfLiberty.from(WED_2026_04_01);
    ChildRecord record =
        record()
            .sex(Sex.FEMALE)
            .dateOfBirth(SUN_2012_05_13)
            .ethnicGroup(EthnicGroup.WHITE_AND_ASIAN)
            .firstChildBorn(WED_2026_04_01)
            .disabled()
            .unaccompanied(UnaccompaniedStatus.ceasingOn(FRI_2026_05_01))
            .adoption(adoption)
            .previousPermanence(permanence)
            .deprivationOfLiberty(order)
            .build();

    assertThat(record.sex()).contains(Sex.FEMALE);
    assertThat(record.dateOfBirth()).contains(SUN_2012_05_13);
    assertThat(record.ethnicGroup().map(EthnicGroup::broad)).contains(EthnicGroup.Broad.MIXED);
    assertThat(record.isMother()).contains(true);
    assertThat(record.firstChildBorn()).contains(WED_2026_04_01);
    assertThat(record.isDisabled()).contains(true);
    assertThat(record().notDisabled().build().isDisabled()).contains(false);
    assertThat(record.isUnaccompaniedOn(FRI_2026_05_01.minusDays(1))).isTrue();
    assertThat(record.isUnaccompaniedOn(FRI_2026_05_01)).isFalse();
    assertThat(record.adoptions()).containsExactly(adoption);
    assertThat(record.previousPermanences()).containsExactly(permanence);
    assertThat(record.deprivationsOfLiberty()).containsExactly(order);
    assertThat(record().noMother().build().isMother()).contains(false);
    assertThat(record().mother().build().isMother()).contains(true);
  }

  @Test
  void putsWhatHappenedInOrderOfTime() {
    MissingPeriod away = MissingPeriod.from(MissingPeriod.Kind.MISSING, FRI_2026_05_01);
    MissingPeriod before = MissingPeriod.from(MissingPeriod.Kind.MISSING, WED_2026_04_01);
    SocialWorkerSpell worker = SocialWorkerSpell.from(FRI_2026_05_01);
    SocialWorkerSpell workerBefore = SocialWorkerSpell.from(WED_2026_04_01);
    EpisodeDetails open = EpisodeDetails.startingOn(WED_2026_04_01).build();
    EpisodeDetails ofOneDay =
        EpisodeDetails.startingOn(WED_2026_04_01).endingOn(WED_2026_04_01).build();
    HealthRecord health = HealthRecord.of(LocalDate.of(2027, 3, 31));
    HealthRecord healthBefore = HealthRecord.of(LocalDate.of(2026, 3, 31));
    CareLeaverRecord leaver = CareLeaverRecord.of(LocalDate.of(2027, 3, 31));
    CareLeaverRecord leaverBefore = CareLeaverRecord.of(LocalDate.of(2026, 3, 31));
    PlacementForAdoptionDecision decision = PlacementForAdoptionDecision.on(FRI_2026_05_01);
    PlacementForAdoptionDecision decisionBefore = PlacementForAdoptionDecision.on(WED_2026_04_01);

    ChildRecord record =
        record()
            .missing(away)
            .missing(before)
            .socialWorker(worker)
            .socialWorker(workerBefore)
            .episode(open)
            .episode(ofOneDay)
            .health(health)
            .health(healthBefore)
            .careLeaver(leaver)
            .careLeaver(leaverBefore)
            .placementForAdoptionDecision(decision)
            .placementForAdoptionDecision(decisionBefore)
            .build();

    assertThat(record.missingPeriods()).containsExactly(before, away);
    assertThat(record.socialWorkers()).containsExactly(workerBefore, worker);
    assertThat(record.episodes()).containsExactly(ofOneDay, open);
    assertThat(record.healthRecords()).containsExactly(healthBefore, health);
    assertThat(record.careLeaverRecords()).containsExactly(leaverBefore, leaver);
    assertThat(record.placementForAdoptionDecisions()).containsExactly(decisionBefore, decision);
  }

  @Test
  void findsTheDetailsOfAnEpisodeByItsDays() {
    EpisodeDetails ended =
        EpisodeDetails.startingOn(WED_2026_04_01)
            .endingOn(FRI_2026_05_01)
            .provider(PlacementProvider.PRIVATE)
            .build();
    CareEpisode open =
        CareEpisode.startingOn(WED_2026_04_01, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER);
    ChildRecord record = record().episode(ended).build();

    assertThat(record.detailsOf(open.endingOn(FRI_2026_05_01))).contains(ended);
    assertThat(record.detailsOf(open)).isEmpty();
    assertThat(record.detailsOf(open.endingOn(WED_2026_04_01))).isEmpty();
  }

  @Test
  void knowsAllOnlyIfRecordsWereGivenAndNoneWasRefused() {
    RecordCoverage coverage = RecordCoverage.none().with(RecordKind.MISSING, YEAR);
    ChildRecord.Builder builder = record().coverage(coverage);

    assertThat(builder.build().knows(RecordKind.MISSING, YEAR)).isTrue();
    assertThat(builder.build().knows(RecordKind.SOCIAL_WORKERS, YEAR)).isFalse();
    assertThat(builder.build().coverage()).isEqualTo(coverage);

    ChildRecord doubtful = builder.doubtful(RecordKind.MISSING).build();
    assertThat(doubtful.knows(RecordKind.MISSING, YEAR)).isFalse();
    assertThat(doubtful.doubtful()).containsExactly(RecordKind.MISSING);
  }

  @Test
  void isToldApartByEveryPart() {
    Stream<ChildRecord.Builder> changed = everyPart();

    EqualityGroups.assertToldApart(
        changed.map(builder -> List.of(builder.build(), builder.build())).toList());
  }

  @Test
  void isBegunAgainWithEveryPart() {
    assertThat(everyPart().map(ChildRecord.Builder::build))
        .allSatisfy(record -> assertThat(record.toBuilder().build()).isEqualTo(record));
    ChildRecord mother = record().firstChildBorn(WED_2026_04_01).build();
    assertThat(mother.toBuilder().disabled().build())
        .isEqualTo(record().firstChildBorn(WED_2026_04_01).disabled().build());
    assertThat(mother.isDisabled()).isEmpty();
  }

  /** A record without any part, and one with each. */
  private static Stream<ChildRecord.Builder> everyPart() {
    return Stream.of(
        record(),
        ChildRecord.builder(ChildId.of("another")),
        record().sex(Sex.MALE),
        record().dateOfBirth(SUN_2012_05_13),
        record().ethnicGroup(EthnicGroup.REFUSED),
        record().mother(),
        record().firstChildBorn(WED_2026_04_01),
        record().disabled(),
        record().notDisabled(),
        record().unaccompanied(UnaccompaniedStatus.lasting()),
        record().episode(EpisodeDetails.startingOn(WED_2026_04_01).build()),
        record().missing(MissingPeriod.from(MissingPeriod.Kind.MISSING, WED_2026_04_01)),
        record().socialWorker(SocialWorkerSpell.from(WED_2026_04_01)),
        record().placementForAdoptionDecision(PlacementForAdoptionDecision.on(WED_2026_04_01)),
        record().adoption(Adoption.unknown()),
        record().previousPermanence(PreviousPermanence.of(PreviousPermanence.Kind.NONE)),
        record().health(HealthRecord.of(WED_2026_04_01)),
        record().careLeaver(CareLeaverRecord.of(WED_2026_04_01)),
        record().deprivationOfLiberty(DeprivationOfLiberty.from(WED_2026_04_01)),
        record().coverage(RecordCoverage.none().with(RecordKind.HEALTH, YEAR)),
        record().doubtful(RecordKind.HEALTH));
  }

  @Test
  void showsNeitherTheChildNorWhereItLives() {
    Postcode postcode = Postcode.of("WS1 1TP");
    EpisodeDetails details =
        EpisodeDetails.startingOn(WED_2026_04_01)
            .home(postcode)
            .placedAt(postcode)
            .providerNumber("SC999999")
            .build();
    SocialWorkerSpell worker = SocialWorkerSpell.from(WED_2026_04_01).withWorker("SW12345");
    ChildRecord record =
        record().dateOfBirth(SUN_2012_05_13).episode(details).socialWorker(worker).build();
    UnaccompaniedStatus until18 = UnaccompaniedStatus.ceasingOn(SUN_2012_05_13.plusYears(18));

    assertThat(
            List.of(record, record.episodes(), record.socialWorkers(), postcode, details, until18))
        .extracting(Object::toString)
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContain("IDENTIFIER", "2012", "2030", "WS1", "SC999999", "SW12345"));
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Postcode.of("  "))
        .withMessage("postcode is blank: it must hold a character");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EpisodeDetails.startingOn(FRI_2026_05_01).endingOn(WED_2026_04_01))
        .withMessage("episode ends before it starts: starts 2026-05-01, ends 2026-04-01");
    for (double miles : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> EpisodeDetails.startingOn(FRI_2026_05_01).distanceInMiles(miles))
          .withMessage("no distance: found " + miles + " miles, allowed 0 or more");
    }
  }
}
