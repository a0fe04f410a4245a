package org.duecare.example.json;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Placement;
import org.duecare.core.child.Adoption;
import org.duecare.core.child.CareLeaverRecord;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.DeprivationOfLiberty;
import org.duecare.core.child.EpisodeDetails;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.HealthFact;
import org.duecare.core.child.HealthRecord;
import org.duecare.core.child.MissingPeriod;
import org.duecare.core.child.PlacementForAdoptionDecision;
import org.duecare.core.child.PlacementProvider;
import org.duecare.core.child.Postcode;
import org.duecare.core.child.PreviousPermanence;
import org.duecare.core.child.ReasonForPlacementChange;
import org.duecare.core.child.RecordCoverage;
import org.duecare.core.child.RecordKind;
import org.duecare.core.child.Sex;
import org.duecare.core.child.SocialWorkerSpell;
import org.duecare.core.child.UnaccompaniedStatus;

/** What records tell of a child beside the history of care. */
public final class ChildExamples {

  private static final LocalDate FROM = LocalDate.of(2024, 1, 8);
  private static final LocalDate UNTIL = LocalDate.of(2024, 4, 2);
  private static final LocalDate YEAR_END = LocalDate.of(2024, 3, 31);

  private ChildExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return List.of(
        Example.of("child", adoption()),
        Example.of("child", "Adoption-by-others", Adoption.class, Adoption.unknown().byOthers()),
        Example.of("child", "Adoption-bare", Adoption.class, Adoption.unknown()),
        Example.of("child", careLeaver().inSuitableAccommodation()),
        Example.of(
            "child",
            "CareLeaverRecord-unsuitable",
            CareLeaverRecord.class,
            careLeaver().inUnsuitableAccommodation()),
        Example.of(
            "child",
            "CareLeaverRecord-bare",
            CareLeaverRecord.class,
            CareLeaverRecord.of(YEAR_END)),
        Example.of("child", liberty().until(UNTIL)),
        Example.of("child", "DeprivationOfLiberty-bare", DeprivationOfLiberty.class, liberty()),
        Example.of("child", details()),
        Example.of(
            "child",
            "EpisodeDetails-bare",
            EpisodeDetails.class,
            EpisodeDetails.startingOn(FROM).build()),
        Example.of("child", health()),
        Example.of(
            "child",
            "HealthRecord-without-score",
            HealthRecord.class,
            HealthRecord.of(YEAR_END).withoutScore(HealthRecord.ReasonWithoutScore.AGE)),
        Example.of("child", "HealthRecord-bare", HealthRecord.class, HealthRecord.of(YEAR_END)),
        Example.of("child", missing().until(UNTIL)),
        Example.of("child", "MissingPeriod-bare", MissingPeriod.class, missing()),
        Example.of("child", decision()),
        Example.of(
            "child",
            "PlacementForAdoptionDecision-bare",
            PlacementForAdoptionDecision.class,
            PlacementForAdoptionDecision.on(FROM)),
        Example.of("child", Postcode.of("AB1 2CD")),
        Example.of("child", permanence()),
        Example.of(
            "child",
            "PreviousPermanence-bare",
            PreviousPermanence.class,
            PreviousPermanence.of(PreviousPermanence.Kind.NONE)),
        Example.of("child", coverage()),
        Example.of("child", "RecordCoverage-bare", RecordCoverage.class, RecordCoverage.none()),
        Example.of("child", worker()),
        Example.of(
            "child",
            "SocialWorkerSpell-bare",
            SocialWorkerSpell.class,
            SocialWorkerSpell.from(FROM)),
        Example.of("child", UnaccompaniedStatus.ceasingOn(UNTIL)),
        Example.of(
            "child",
            "UnaccompaniedStatus-bare",
            UnaccompaniedStatus.class,
            UnaccompaniedStatus.lasting()),
        Example.of("child", record()),
        Example.of(
            "child",
            "ChildRecord-denied",
            ChildRecord.class,
            ChildRecord.builder(ChildId.of("C2")).noMother().notDisabled().build()),
        Example.of(
            "child",
            "ChildRecord-bare",
            ChildRecord.class,
            ChildRecord.builder(ChildId.of("C2")).build()));
  }

  private static ChildRecord record() {
    return ChildRecord.builder(ChildId.of("C1"))
        .sex(Sex.FEMALE)
        .dateOfBirth(LocalDate.of(2007, 5, 17))
        .ethnicGroup(EthnicGroup.WHITE_IRISH)
        .firstChildBorn(LocalDate.of(2024, 2, 11))
        .disabled()
        .unaccompanied(UnaccompaniedStatus.lasting())
        .episode(details())
        .missing(missing())
        .socialWorker(worker())
        .placementForAdoptionDecision(decision())
        .adoption(adoption())
        .previousPermanence(permanence())
        .health(health())
        .careLeaver(careLeaver())
        .deprivationOfLiberty(liberty())
        .coverage(coverage())
        .doubtful(RecordKind.HEALTH)
        .build();
  }

  private static Adoption adoption() {
    return Adoption.unknown()
        .decidedOn(FROM)
        .matchedOn(UNTIL)
        .byFosterCarers()
        .by(Adoption.Adopters.TWO_WOMEN)
        .withStatus(Adoption.StatusOfAdopters.MARRIED_SAME_SEX);
  }

  private static CareLeaverRecord careLeaver() {
    return CareLeaverRecord.of(YEAR_END)
        .with(CareLeaverRecord.Contact.IN_TOUCH)
        .with(CareLeaverRecord.Activity.APPRENTICESHIP_FULL_TIME)
        .with(CareLeaverRecord.Accommodation.FOYER);
  }

  private static DeprivationOfLiberty liberty() {
    return DeprivationOfLiberty.from(FROM);
  }

  private static EpisodeDetails details() {
    return EpisodeDetails.startingOn(FROM)
        .endingOn(UNTIL)
        .placement(Placement.FOSTER_OTHER)
        .need(CategoryOfNeed.ABUSE_OR_NEGLECT)
        .provider(PlacementProvider.OWN_AUTHORITY)
        .providerNumber("SC000001")
        .reasonForChange(ReasonForPlacementChange.CARE_PLAN)
        .home(Postcode.of("AB1 2CD"))
        .placedAt(Postcode.of("AB1 3EF"))
        .distanceInMiles(2.5)
        .build();
  }

  private static HealthRecord health() {
    return HealthRecord.of(YEAR_END)
        .with(HealthFact.IMMUNISED)
        .without(HealthFact.CONVICTED)
        .withoutScore(HealthRecord.ReasonWithoutScore.OTHER)
        .withScore(12);
  }

  private static MissingPeriod missing() {
    return MissingPeriod.from(MissingPeriod.Kind.MISSING, FROM);
  }

  private static PlacementForAdoptionDecision decision() {
    return PlacementForAdoptionDecision.on(FROM)
        .ceasedOn(UNTIL)
        .withReason(PlacementForAdoptionDecision.ReasonCeased.NEEDS_CHANGED);
  }

  private static PreviousPermanence permanence() {
    return PreviousPermanence.of(PreviousPermanence.Kind.ADOPTION)
        .withOrderMadeIn(DateSpan.closed(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31)))
        .withAuthority("E00000001");
  }

  private static RecordCoverage coverage() {
    DateSpan year = DateSpan.closed(LocalDate.of(2023, 4, 1), YEAR_END);
    return RecordCoverage.none().with(RecordKind.CHILD, year).with(RecordKind.MISSING, year);
  }

  private static SocialWorkerSpell worker() {
    return SocialWorkerSpell.from(FROM)
        .until(UNTIL)
        .withWorker("SW7")
        .withReason(SocialWorkerSpell.Reason.TRANSFER);
  }
}
