package org.duecare.json.disclosure;

import java.util.List;
import java.util.Map;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;
import org.duecare.metrics.disclosure.CountTable;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.PublishedFigure;
import org.duecare.metrics.disclosure.PublishedMeasure;
import org.duecare.metrics.disclosure.PublishedTable;

/** Figures as they are published, and the rule by which they are. */
public final class DisclosureForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(
                  CountTable.class,
                  CountTableForm.class,
                  CountTableForm::of,
                  CountTableForm::value),
              new JsonForm<>(
                  DisclosureControl.class,
                  DisclosureControlForm.class,
                  DisclosureControlForm::of,
                  DisclosureControlForm::value),
              new JsonForm<>(
                  PublishedFigure.class,
                  PublishedFigureForm.class,
                  PublishedFigureForm::of,
                  PublishedFigureForm::value),
              new JsonForm<>(
                  PublishedMeasure.class,
                  PublishedMeasureForm.class,
                  PublishedMeasureForm::of,
                  PublishedMeasureForm::value),
              new JsonForm<>(
                  PublishedTable.class,
                  PublishedTableForm.class,
                  PublishedTableForm::of,
                  PublishedTableForm::value)),
          Map.of());

  private DisclosureForms() {}
}
