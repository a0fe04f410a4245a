package org.duecare.json.care;

import java.util.List;
import java.util.Map;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Review;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;

/** The facts of a child's care. */
public final class CareForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(ChildId.class, String.class, ChildId::value, ChildId::of),
              new JsonForm<>(Review.class, ReviewForm.class, ReviewForm::of, ReviewForm::value)),
          Map.of());

  private CareForms() {}
}
