package org.duecare.json.measure;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import org.duecare.metrics.measure.ReportingYear;

@JsonTypeName("year")
record ReportingYearForm(LocalDate lastDay) {

  static ReportingYearForm of(ReportingYear year) {
    return new ReportingYearForm(year.lastDay());
  }

  ReportingYear value() {
    return ReportingYear.ending(lastDay);
  }
}
