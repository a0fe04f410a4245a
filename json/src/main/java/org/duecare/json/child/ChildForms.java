package org.duecare.json.child;

import java.util.List;
import java.util.Map;
import org.duecare.core.child.Adoption;
import org.duecare.core.child.CareLeaverRecord;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.DeprivationOfLiberty;
import org.duecare.core.child.EpisodeDetails;
import org.duecare.core.child.HealthRecord;
import org.duecare.core.child.MissingPeriod;
import org.duecare.core.child.PlacementForAdoptionDecision;
import org.duecare.core.child.Postcode;
import org.duecare.core.child.PreviousPermanence;
import org.duecare.core.child.RecordCoverage;
import org.duecare.core.child.SocialWorkerSpell;
import org.duecare.core.child.UnaccompaniedStatus;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;

/** What records tell of a child beside the history of care. */
public final class ChildForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(
                  Adoption.class, AdoptionForm.class, AdoptionForm::of, AdoptionForm::value),
              new JsonForm<>(
                  CareLeaverRecord.class,
                  CareLeaverRecordForm.class,
                  CareLeaverRecordForm::of,
                  CareLeaverRecordForm::value),
              new JsonForm<>(
                  ChildRecord.class,
                  ChildRecordForm.class,
                  ChildRecordForm::of,
                  ChildRecordForm::value),
              new JsonForm<>(
                  DeprivationOfLiberty.class,
                  DeprivationOfLibertyForm.class,
                  DeprivationOfLibertyForm::of,
                  DeprivationOfLibertyForm::value),
              new JsonForm<>(
                  EpisodeDetails.class,
                  EpisodeDetailsForm.class,
                  EpisodeDetailsForm::of,
                  EpisodeDetailsForm::value),
              new JsonForm<>(
                  HealthRecord.class,
                  HealthRecordForm.class,
                  HealthRecordForm::of,
                  HealthRecordForm::value),
              new JsonForm<>(
                  MissingPeriod.class,
                  MissingPeriodForm.class,
                  MissingPeriodForm::of,
                  MissingPeriodForm::value),
              new JsonForm<>(
                  PlacementForAdoptionDecision.class,
                  PlacementForAdoptionDecisionForm.class,
                  PlacementForAdoptionDecisionForm::of,
                  PlacementForAdoptionDecisionForm::value),
              new JsonForm<>(
                  PreviousPermanence.class,
                  PreviousPermanenceForm.class,
                  PreviousPermanenceForm::of,
                  PreviousPermanenceForm::value),
              new JsonForm<>(
                  RecordCoverage.class,
                  RecordCoverageForm.class,
                  RecordCoverageForm::of,
                  RecordCoverageForm::value),
              new JsonForm<>(
                  SocialWorkerSpell.class,
                  SocialWorkerSpellForm.class,
                  SocialWorkerSpellForm::of,
                  SocialWorkerSpellForm::value),
              new JsonForm<>(
                  UnaccompaniedStatus.class,
                  UnaccompaniedStatusForm.class,
                  UnaccompaniedStatusForm::of,
                  UnaccompaniedStatusForm::value),
              new JsonForm<>(Postcode.class, String.class, Postcode::value, Postcode::of)),
          Map.of());

  private ChildForms() {}
}
