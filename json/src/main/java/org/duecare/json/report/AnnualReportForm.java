package org.duecare.json.report;

import java.util.List;
import java.util.Map;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.Priority;
import org.duecare.metrics.annualreport.ReportSection;
import org.duecare.metrics.annualreport.Section;
import org.duecare.metrics.measure.ReportingYear;

record AnnualReportForm(
    ReportingYear year,
    List<Section> sections,
    List<Priority> priorities,
    Map<ReportSection, List<String>> exhibits,
    Map<ReportSection, List<String>> references) {

  static AnnualReportForm of(AnnualReport report) {
    return new AnnualReportForm(
        report.year(),
        report.sections(),
        report.priorities(),
        report.exhibits(),
        report.references());
  }

  AnnualReport value() {
    return AnnualReport.of(year, sections, priorities, exhibits, references);
  }
}
