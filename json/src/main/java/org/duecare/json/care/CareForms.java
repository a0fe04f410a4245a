package org.duecare.json.care;

import java.util.List;
import java.util.Map;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEvent;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Direction;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.core.care.Review;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;

/** The facts of a child's care. */
public final class CareForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(
                  CareEpisode.class,
                  CareEpisodeForm.class,
                  CareEpisodeForm::of,
                  CareEpisodeForm::value),
              new JsonForm<>(
                  CareEvent.class, CareEventForm.class, CareEventForm::of, CareEventForm::value),
              new JsonForm<>(
                  CareHistory.class,
                  CareHistoryForm.class,
                  CareHistoryForm::of,
                  CareHistoryForm::value),
              new JsonForm<>(ChildId.class, String.class, ChildId::value, ChildId::of),
              new JsonForm<>(
                  Direction.class, DirectionForm.class, DirectionForm::of, DirectionForm::value),
              new JsonForm<>(Doubt.class, DoubtForm.class, DoubtForm::of, DoubtForm::value),
              new JsonForm<>(
                  EarlyReviewEvent.class,
                  EarlyReviewEventForm.class,
                  EarlyReviewEventForm::of,
                  EarlyReviewEventForm::value),
              new JsonForm<>(
                  PeriodOfCare.class,
                  PeriodOfCareForm.class,
                  PeriodOfCareForm::of,
                  PeriodOfCareForm::value),
              new JsonForm<>(
                  PlacementPeriod.class,
                  PlacementPeriodForm.class,
                  PlacementPeriodForm::of,
                  PlacementPeriodForm::value),
              new JsonForm<>(Review.class, ReviewForm.class, ReviewForm::of, ReviewForm::value)),
          Map.of());

  private CareForms() {}
}
