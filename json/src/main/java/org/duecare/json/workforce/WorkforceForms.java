package org.duecare.json.workforce;

import java.util.List;
import java.util.Map;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;

/** Reviewing officers, their posts and the children they have. */
public final class WorkforceForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(
                  Allocations.class,
                  AllocationsForm.class,
                  AllocationsForm::of,
                  AllocationsForm::value),
              new JsonForm<>(OfficerId.class, String.class, OfficerId::value, OfficerId::of),
              new JsonForm<>(Roster.class, RosterForm.class, RosterForm::of, RosterForm::value)),
          Map.of());

  private WorkforceForms() {}
}
