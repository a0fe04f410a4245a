package org.duecare.json.audit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.BesideGuideline;
import org.duecare.metrics.audit.Categories;
import org.duecare.metrics.audit.Comparison;
import org.duecare.metrics.audit.ExhibitReference;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.FigureValue;
import org.duecare.metrics.audit.MeanOf;
import org.duecare.metrics.audit.PartsOfWhole;
import org.duecare.metrics.audit.PercentageOf;
import org.duecare.metrics.audit.PercentagesOfWhole;
import org.duecare.metrics.audit.Plausibility;
import org.duecare.metrics.audit.Quantity;
import org.duecare.metrics.audit.RateOf;
import org.duecare.metrics.audit.Relation;
import org.duecare.metrics.audit.Report;
import org.duecare.metrics.audit.Restatement;
import org.duecare.metrics.audit.Share;
import org.duecare.metrics.audit.StatedGuideline;
import org.duecare.metrics.audit.Trend;

/** Reports, how their figures belong together, and what was found. */
public final class AuditForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(Figure.class, FigureForm.class, FigureForm::of, FigureForm::figure),
              new JsonForm<>(Report.class, ReportForm.class, ReportForm::of, ReportForm::value),
              new JsonForm<>(Audit.class, AuditForm.class, AuditForm::of, AuditForm::value),
              new JsonForm<>(
                  Categories.class,
                  CategoriesForm.class,
                  CategoriesForm::of,
                  CategoriesForm::value),
              new JsonForm<>(
                  Quantity.class, QuantityForm.class, QuantityForm::of, QuantityForm::value),
              new JsonForm<>(
                  StatedGuideline.class,
                  StatedGuidelineForm.class,
                  StatedGuidelineForm::of,
                  StatedGuidelineForm::value),
              new JsonForm<>(
                  BesideGuideline.class,
                  BesideGuidelineForm.class,
                  BesideGuidelineForm::of,
                  BesideGuidelineForm::value),
              new JsonForm<>(MeanOf.class, MeanOfForm.class, MeanOfForm::of, MeanOfForm::value),
              new JsonForm<>(
                  PartsOfWhole.class,
                  PartsOfWholeForm.class,
                  PartsOfWholeForm::of,
                  PartsOfWholeForm::value),
              new JsonForm<>(
                  PercentagesOfWhole.class,
                  PercentagesOfWholeForm.class,
                  PercentagesOfWholeForm::of,
                  PercentagesOfWholeForm::value),
              new JsonForm<>(RateOf.class, RateOfForm.class, RateOfForm::of, RateOfForm::value)),
          Map.of(FigureValue.class, FigureValueTypes.class, Relation.class, RelationTypes.class));

  private AuditForms() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = FigureValue.Printed.class, name = "printed"),
    @JsonSubTypes.Type(value = FigureValue.Suppressed.class, name = "suppressed"),
    @JsonSubTypes.Type(value = FigureValue.InWords.class, name = "in-words"),
    @JsonSubTypes.Type(value = FigureValue.Missing.class, name = "missing")
  })
  private interface FigureValueTypes {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = BesideGuideline.class, name = "beside-guideline"),
    @JsonSubTypes.Type(value = Comparison.class, name = "comparison"),
    @JsonSubTypes.Type(value = ExhibitReference.class, name = "exhibit-reference"),
    @JsonSubTypes.Type(value = MeanOf.class, name = "mean-of"),
    @JsonSubTypes.Type(value = PartsOfWhole.class, name = "parts-of-whole"),
    @JsonSubTypes.Type(value = PercentageOf.class, name = "percentage-of"),
    @JsonSubTypes.Type(value = PercentagesOfWhole.class, name = "percentages-of-whole"),
    @JsonSubTypes.Type(value = Plausibility.class, name = "plausibility"),
    @JsonSubTypes.Type(value = RateOf.class, name = "rate-of"),
    @JsonSubTypes.Type(value = Restatement.class, name = "restatement"),
    @JsonSubTypes.Type(value = Share.class, name = "share"),
    @JsonSubTypes.Type(value = Trend.class, name = "trend")
  })
  private interface RelationTypes {}
}
