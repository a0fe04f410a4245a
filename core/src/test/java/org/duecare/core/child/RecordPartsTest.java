package org.duecare.core.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.Placement;
import org.junit.jupiter.api.Test;

/** Every part of a record comes back, and no text tells who someone is. */
class RecordPartsTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  @Test
  void ofSpells() {
    DeprivationOfLiberty order = DeprivationOfLiberty.from(FIRST).until(LAST);
    MissingPeriod missing = MissingPeriod.from(MissingPeriod.Kind.MISSING, FIRST).until(LAST);
    SocialWorkerSpell worker =
        SocialWorkerSpell.from(FIRST)
            .until(LAST)
            .withWorker("SW12345")
            .withReason(SocialWorkerSpell.Reason.TRANSFER);

    assertThat(order.from()).isEqualTo(FIRST);
    assertThat(order.until()).contains(LAST);
    assertThat(missing.kind()).isEqualTo(MissingPeriod.Kind.MISSING);
    assertThat(missing.until()).contains(LAST);
    assertThat(worker.until()).contains(LAST);
    assertThat(worker.worker()).contains("SW12345");
    assertThat(worker.reason()).contains(SocialWorkerSpell.Reason.TRANSFER);
    assertThat(UnaccompaniedStatus.ceasingOn(LAST).ceased()).contains(LAST);
    assertThat(List.of(order, missing, worker))
        .extracting(Object::toString)
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("SW12345"));
  }

  @Test
  void ofAdoptionAndPermanence() {
    Adoption adoption =
        Adoption.unknown()
            .decidedOn(FIRST)
            .matchedOn(LAST)
            .byFosterCarers()
            .by(Adoption.Adopters.TWO_MEN)
            .withStatus(Adoption.StatusOfAdopters.SINGLE);
    PlacementForAdoptionDecision decision =
        PlacementForAdoptionDecision.on(FIRST)
            .ceasedOn(LAST)
            .withReason(PlacementForAdoptionDecision.ReasonCeased.OTHER);
    PreviousPermanence permanence =
        PreviousPermanence.of(PreviousPermanence.Kind.ADOPTION)
            .withAuthority("335")
            .withOrderMadeIn(DateSpan.closed(FIRST, LAST));

    assertThat(adoption.decided()).contains(FIRST);
    assertThat(adoption.matched()).contains(LAST);
    assertThat(adoption.byFosterCarer()).contains(true);
    assertThat(adoption.adopters()).contains(Adoption.Adopters.TWO_MEN);
    assertThat(adoption.status()).contains(Adoption.StatusOfAdopters.SINGLE);
    assertThat(decision.ceased()).contains(LAST);
    assertThat(decision.reason()).contains(PlacementForAdoptionDecision.ReasonCeased.OTHER);
    assertThat(permanence.kind()).isEqualTo(PreviousPermanence.Kind.ADOPTION);
    assertThat(permanence.authority()).contains("335");
    assertThat(permanence.orderMade()).contains(DateSpan.closed(FIRST, LAST));
    assertThat(List.of(adoption, decision, permanence))
        .extracting(Object::toString)
        .allSatisfy(text -> assertThat(text).isNotBlank());
  }

  @Test
  void ofHealthAndCareLeavers() {
    HealthRecord health = HealthRecord.of(LAST).withoutScore(HealthRecord.ReasonWithoutScore.AGE);

    assertThat(health.reasonWithoutScore()).contains(HealthRecord.ReasonWithoutScore.AGE);
    assertThat(List.of(health, CareLeaverRecord.of(LAST)))
        .extracting(Object::toString)
        .allSatisfy(text -> assertThat(text).contains("2026-03-31"));
    assertThat(
            RecordCoverage.none().with(RecordKind.HEALTH, DateSpan.closed(FIRST, LAST)).toString())
        .contains("HEALTH");
  }

  @Test
  void ofEpisodes() {
    EpisodeDetails details =
        EpisodeDetails.startingOn(FIRST)
            .placement(Placement.FOSTER_OTHER)
            .provider(PlacementProvider.PRIVATE)
            .providerNumber("SC1")
            .home(Postcode.of("WS1 1TP"))
            .placedAt(Postcode.of("WS2 8HL"))
            .build();

    assertThat(details.placement()).contains(Placement.FOSTER_OTHER);
    assertThat(details.provider()).contains(PlacementProvider.PRIVATE);
    assertThat(details.providerNumber()).contains("SC1");
    assertThat(details.home()).contains(Postcode.of("WS1 1TP"));
    assertThat(details.placedAt()).contains(Postcode.of("WS2 8HL"));
    assertThat(details.toString()).doesNotContain("WS1").doesNotContain("WS2");
  }
}
