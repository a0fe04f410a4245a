package org.duecare.core.child;

import static org.duecare.core.RefusedNull.call;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duecare.calendar.DateSpan;
import org.duecare.core.RefusedNull;
import org.duecare.core.care.ChildId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing takes null, and the exception names the parameter. */
class ChildNullTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final DateSpan DAY = DateSpan.closed(WED_2026_04_01, WED_2026_04_01);
  private static final ChildRecord RECORD = child().build();

  private static ChildRecord.Builder child() {
    return ChildRecord.builder(ChildId.of("C-1042"));
  }

  private static EpisodeDetails.Builder episode() {
    return EpisodeDetails.startingOn(WED_2026_04_01);
  }

  static Stream<Arguments> record() {
    return Stream.of(
        call("child", () -> ChildRecord.builder(null)),
        call("sex", () -> child().sex(null)),
        call("day", () -> child().dateOfBirth(null)),
        call("group", () -> child().ethnicGroup(null)),
        call("day", () -> child().firstChildBorn(null)),
        call("status", () -> child().unaccompanied(null)),
        call("episode", () -> child().episode(null)),
        call("period", () -> child().missing(null)),
        call("spell", () -> child().socialWorker(null)),
        call("decision", () -> child().placementForAdoptionDecision(null)),
        call("adoption", () -> child().adoption(null)),
        call("permanence", () -> child().previousPermanence(null)),
        call("health", () -> child().health(null)),
        call("careLeaver", () -> child().careLeaver(null)),
        call("order", () -> child().deprivationOfLiberty(null)),
        call("coverage", () -> child().coverage(null)),
        call("kind", () -> child().doubtful(null)),
        call("day", () -> RECORD.isUnaccompaniedOn(null)),
        call("episode", () -> RECORD.detailsOf(null)),
        call("kind", () -> RECORD.knows(null, DAY)),
        call("span", () -> RECORD.knows(RecordKind.MISSING, null)));
  }

  static Stream<Arguments> episodes() {
    return Stream.of(
        call("start", () -> EpisodeDetails.startingOn(null)),
        call("day", () -> episode().endingOn(null)),
        call("placement", () -> episode().placement(null)),
        call("need", () -> episode().need(null)),
        call("provider", () -> episode().provider(null)),
        call("number", () -> episode().providerNumber(null)),
        call("reason", () -> episode().reasonForChange(null)),
        call("postcode", () -> episode().home(null)),
        call("postcode", () -> episode().placedAt(null)),
        call("episode", () -> episode().build().areOf(null)),
        call("value", () -> Postcode.of(null)),
        call("value", () -> new Postcode(null)));
  }

  static Stream<Arguments> spells() {
    MissingPeriod missing = MissingPeriod.from(MissingPeriod.Kind.MISSING, WED_2026_04_01);
    SocialWorkerSpell worker = SocialWorkerSpell.from(WED_2026_04_01);
    DeprivationOfLiberty order = DeprivationOfLiberty.from(WED_2026_04_01);
    UnaccompaniedStatus status = UnaccompaniedStatus.lasting();
    RecordCoverage coverage = RecordCoverage.none();
    return Stream.of(
        call("kind", () -> MissingPeriod.from(null, WED_2026_04_01)),
        call("from", () -> MissingPeriod.from(MissingPeriod.Kind.MISSING, null)),
        call("day", () -> missing.until(null)),
        call("day", () -> missing.isOn(null)),
        call("span", () -> missing.isWithin(null)),
        call("from", () -> SocialWorkerSpell.from(null)),
        call("day", () -> worker.until(null)),
        call("worker", () -> worker.withWorker(null)),
        call("reason", () -> worker.withReason(null)),
        call("day", () -> worker.isOn(null)),
        call("span", () -> worker.isWithin(null)),
        call("from", () -> DeprivationOfLiberty.from(null)),
        call("day", () -> order.until(null)),
        call("day", () -> order.isOn(null)),
        call("day", () -> UnaccompaniedStatus.ceasingOn(null)),
        call("day", () -> status.isOn(null)),
        call("kind", () -> coverage.with(null, DAY)),
        call("span", () -> coverage.with(RecordKind.MISSING, null)),
        call("kind", () -> coverage.spans(null)),
        call("kind", () -> coverage.covers(null, DAY)),
        call("span", () -> coverage.covers(RecordKind.MISSING, null)));
  }

  static Stream<Arguments> yearAndAdoption() {
    HealthRecord health = HealthRecord.of(WED_2026_04_01);
    CareLeaverRecord leaver = CareLeaverRecord.of(WED_2026_04_01);
    Adoption adoption = Adoption.unknown();
    PlacementForAdoptionDecision decision = PlacementForAdoptionDecision.on(WED_2026_04_01);
    PreviousPermanence permanence = PreviousPermanence.of(PreviousPermanence.Kind.ADOPTION);
    return Stream.of(
        call("yearEnd", () -> HealthRecord.of(null)),
        call("fact", () -> health.with(null)),
        call("fact", () -> health.without(null)),
        call("reason", () -> health.withoutScore(null)),
        call("fact", () -> health.states(null)),
        call("yearEnd", () -> CareLeaverRecord.of(null)),
        call("contact", () -> leaver.with((CareLeaverRecord.Contact) null)),
        call("activity", () -> leaver.with((CareLeaverRecord.Activity) null)),
        call("accommodation", () -> leaver.with((CareLeaverRecord.Accommodation) null)),
        call("day", () -> adoption.decidedOn(null)),
        call("day", () -> adoption.matchedOn(null)),
        call("adopters", () -> adoption.by(null)),
        call("status", () -> adoption.withStatus(null)),
        call("decided", () -> PlacementForAdoptionDecision.on(null)),
        call("day", () -> decision.ceasedOn(null)),
        call("reason", () -> decision.withReason(null)),
        call("kind", () -> PreviousPermanence.of(null)),
        call("days", () -> permanence.withOrderMadeIn(null)),
        call("authority", () -> permanence.withAuthority(null)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"record", "episodes", "spells", "yearAndAdoption"})
  void isRefused(String parameter, ThrowingCallable call) {
    RefusedNull.assertThatItNames(parameter, call);
  }
}
