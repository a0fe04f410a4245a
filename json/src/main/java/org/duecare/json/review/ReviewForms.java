package org.duecare.json.review;

import java.util.List;
import java.util.Map;
import org.duecare.core.review.ReviewRecord;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;

/** What is recorded of reviews beside their dates. */
public final class ReviewForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(
                  ReviewRecord.class,
                  ReviewRecordForm.class,
                  ReviewRecordForm::of,
                  ReviewRecordForm::value)),
          Map.of());

  private ReviewForms() {}
}
