package org.duecare.json.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;
import org.duecare.metrics.annualreport.AmountRow;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.FigureRow;
import org.duecare.metrics.annualreport.FigureTable;
import org.duecare.metrics.annualreport.MeasureRow;
import org.duecare.metrics.annualreport.Narrative;
import org.duecare.metrics.annualreport.Phrase;
import org.duecare.metrics.annualreport.ReportWording;
import org.duecare.metrics.annualreport.Section;

/** Annual reports, and what is published of them. */
public final class ReportForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(Phrase.class, PhraseForm.class, PhraseForm::of, PhraseForm::value),
              new JsonForm<>(
                  FigureTable.class,
                  FigureTableForm.class,
                  FigureTableForm::of,
                  FigureTableForm::value),
              new JsonForm<>(Section.class, SectionForm.class, SectionForm::of, SectionForm::value),
              new JsonForm<>(
                  AnnualReport.class,
                  AnnualReportForm.class,
                  AnnualReportForm::of,
                  AnnualReportForm::value),
              new JsonForm<>(
                  Narrative.class, NarrativeForm.class, NarrativeForm::of, NarrativeForm::value),
              new JsonForm<>(
                  ReportWording.class,
                  ReportWordingForm.class,
                  ReportWordingForm::of,
                  ReportWordingForm::value)),
          Map.of(FigureRow.class, FigureRowTypes.class));

  private ReportForms() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = AmountRow.class, name = "amounts"),
    @JsonSubTypes.Type(value = MeasureRow.class, name = "measures")
  })
  private interface FigureRowTypes {}
}
