package org.duecare.json.measure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.ReportingYear;

/** What a figure is made of. */
public final class MeasureForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(Measure.class, MeasureForm.class, MeasureForm::of, MeasureForm::value),
              new JsonForm<>(
                  Breakdown.class, BreakdownForm.class, BreakdownForm::of, BreakdownForm::value),
              new JsonForm<>(
                  ReportingYear.class,
                  ReportingYearForm.class,
                  ReportingYearForm::of,
                  ReportingYearForm::value)),
          Map.of(ReportingPeriod.class, ReportingPeriodTypes.class));

  private MeasureForms() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ReportingYear.class, name = "year"),
    @JsonSubTypes.Type(value = ReportingSpan.class, name = "span")
  })
  private interface ReportingPeriodTypes {}
}
