package org.duecare.json.dispute;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.dispute.DisputeStatus;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;

/** Disputes, the policies under which they run, and where they stand. */
public final class DisputeForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(
                  DisputeEvent.AgreedAction.class,
                  AgreedActionForm.class,
                  AgreedActionForm::of,
                  AgreedActionForm::value),
              new JsonForm<>(Dispute.class, DisputeForm.class, DisputeForm::of, DisputeForm::value),
              new JsonForm<>(
                  DisputeRegister.class,
                  DisputeRegisterForm.class,
                  DisputeRegisterForm::of,
                  DisputeRegisterForm::value),
              new JsonForm<>(
                  DisputeStatus.class,
                  DisputeStatusForm.class,
                  DisputeStatusForm::of,
                  DisputeStatusForm::value),
              new JsonForm<>(
                  EscalationPolicy.class,
                  EscalationPolicyForm.class,
                  EscalationPolicyForm::of,
                  EscalationPolicyForm::value)),
          Map.of(DisputeEvent.class, DisputeEventTypes.class));

  private DisputeForms() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = DisputeEvent.RaisedInformally.class, name = "raised-informally"),
    @JsonSubTypes.Type(value = DisputeEvent.ResolvedInformally.class, name = "resolved-informally"),
    @JsonSubTypes.Type(value = DisputeEvent.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = DisputeEvent.Responded.class, name = "responded"),
    @JsonSubTypes.Type(value = DisputeEvent.Escalated.class, name = "escalated"),
    @JsonSubTypes.Type(value = DisputeEvent.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = DisputeEvent.ActionsDone.class, name = "actions-done"),
    @JsonSubTypes.Type(value = DisputeEvent.ActionsLapsed.class, name = "actions-lapsed"),
    @JsonSubTypes.Type(value = DisputeEvent.Paused.class, name = "paused"),
    @JsonSubTypes.Type(value = DisputeEvent.Resumed.class, name = "resumed"),
    @JsonSubTypes.Type(value = DisputeEvent.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = DisputeEvent.ChildCeased.class, name = "child-ceased"),
    @JsonSubTypes.Type(value = DisputeEvent.Reopened.class, name = "reopened"),
    @JsonSubTypes.Type(value = DisputeEvent.Cafcass.class, name = "cafcass")
  })
  private interface DisputeEventTypes {}
}
