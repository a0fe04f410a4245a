package org.duecare.json.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.child.Adoption;
import org.duecare.core.child.CareLeaverRecord;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.DeprivationOfLiberty;
import org.duecare.core.child.EpisodeDetails;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.HealthRecord;
import org.duecare.core.child.MissingPeriod;
import org.duecare.core.child.PlacementForAdoptionDecision;
import org.duecare.core.child.PreviousPermanence;
import org.duecare.core.child.RecordCoverage;
import org.duecare.core.child.RecordKind;
import org.duecare.core.child.Sex;
import org.duecare.core.child.SocialWorkerSpell;
import org.duecare.core.child.UnaccompaniedStatus;
import org.duecare.json.LeftOut;

record ChildRecordForm(
    ChildId child,
    Optional<Sex> sex,
    Optional<LocalDate> dateOfBirth,
    Optional<EthnicGroup> ethnicGroup,
    Optional<Boolean> mother,
    Optional<LocalDate> firstChildBorn,
    Optional<Boolean> disabled,
    Optional<UnaccompaniedStatus> unaccompanied,
    Optional<List<EpisodeDetails>> episodes,
    Optional<List<MissingPeriod>> missingPeriods,
    Optional<List<SocialWorkerSpell>> socialWorkers,
    Optional<List<PlacementForAdoptionDecision>> placementForAdoptionDecisions,
    Optional<List<Adoption>> adoptions,
    Optional<List<PreviousPermanence>> previousPermanences,
    Optional<List<HealthRecord>> healthRecords,
    Optional<List<CareLeaverRecord>> careLeaverRecords,
    Optional<List<DeprivationOfLiberty>> deprivationsOfLiberty,
    Optional<RecordCoverage> coverage,
    Optional<List<RecordKind>> doubtful) {

  static ChildRecordForm of(ChildRecord childRecord) {
    return new ChildRecordForm(
        childRecord.child(),
        childRecord.sex(),
        childRecord.dateOfBirth(),
        childRecord.ethnicGroup(),
        childRecord.isMother(),
        childRecord.firstChildBorn(),
        childRecord.isDisabled(),
        childRecord.unaccompanied(),
        LeftOut.whenEmpty(childRecord.episodes()),
        LeftOut.whenEmpty(childRecord.missingPeriods()),
        LeftOut.whenEmpty(childRecord.socialWorkers()),
        LeftOut.whenEmpty(childRecord.placementForAdoptionDecisions()),
        LeftOut.whenEmpty(childRecord.adoptions()),
        LeftOut.whenEmpty(childRecord.previousPermanences()),
        LeftOut.whenEmpty(childRecord.healthRecords()),
        LeftOut.whenEmpty(childRecord.careLeaverRecords()),
        LeftOut.whenEmpty(childRecord.deprivationsOfLiberty()),
        Optional.of(childRecord.coverage())
            .filter(coverage -> !coverage.equals(RecordCoverage.none())),
        LeftOut.whenEmpty(List.copyOf(childRecord.doubtful())));
  }

  ChildRecord value() {
    ChildRecord.Builder record = ChildRecord.builder(child);
    tellWho(record);
    episodes.ifPresent(all -> all.forEach(record::episode));
    missingPeriods.ifPresent(all -> all.forEach(record::missing));
    socialWorkers.ifPresent(all -> all.forEach(record::socialWorker));
    placementForAdoptionDecisions.ifPresent(
        all -> all.forEach(record::placementForAdoptionDecision));
    adoptions.ifPresent(all -> all.forEach(record::adoption));
    previousPermanences.ifPresent(all -> all.forEach(record::previousPermanence));
    healthRecords.ifPresent(all -> all.forEach(record::health));
    careLeaverRecords.ifPresent(all -> all.forEach(record::careLeaver));
    deprivationsOfLiberty.ifPresent(all -> all.forEach(record::deprivationOfLiberty));
    coverage.ifPresent(record::coverage);
    doubtful.ifPresent(all -> all.forEach(record::doubtful));
    return record.build();
  }

  private void tellWho(ChildRecord.Builder record) {
    sex.ifPresent(record::sex);
    dateOfBirth.ifPresent(record::dateOfBirth);
    ethnicGroup.ifPresent(record::ethnicGroup);
    // The day first, as it says that there is a mother.
    firstChildBorn.ifPresent(record::firstChildBorn);
    if (mother.isPresent()) {
      record = mother.orElseThrow() ? record.mother() : record.noMother();
    }
    if (disabled.isPresent()) {
      record = disabled.orElseThrow() ? record.disabled() : record.notDisabled();
    }
    unaccompanied.ifPresent(record::unaccompanied);
  }
}
