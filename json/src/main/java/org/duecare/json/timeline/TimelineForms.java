package org.duecare.json.timeline;

import java.util.List;
import java.util.Map;
import org.duecare.core.timeline.DirectedObligation;
import org.duecare.core.timeline.DirectedTimeline;
import org.duecare.core.timeline.MovedObligation;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;

/** All obligations of a child in order. */
public final class TimelineForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(
                  ReviewTimetable.class,
                  ReviewTimetableForm.class,
                  ReviewTimetableForm::of,
                  ReviewTimetableForm::value),
              new JsonForm<>(
                  StatutoryTimeline.class,
                  StatutoryTimelineForm.class,
                  StatutoryTimelineForm::of,
                  StatutoryTimelineForm::value),
              new JsonForm<>(
                  DirectedObligation.class,
                  DirectedObligationForm.class,
                  DirectedObligationForm::of,
                  DirectedObligationForm::value),
              new JsonForm<>(
                  DirectedTimeline.class,
                  DirectedTimelineForm.class,
                  DirectedTimelineForm::of,
                  DirectedTimelineForm::value),
              new JsonForm<>(
                  MovedObligation.class,
                  MovedObligationForm.class,
                  MovedObligationForm::of,
                  MovedObligationForm::value)),
          Map.of());

  private TimelineForms() {}
}
