package org.duecare.json.audit;

import java.util.List;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.Relation;
import org.duecare.metrics.audit.Report;

record ReportForm(
    String name, List<Figure> figures, List<Relation> relations, List<String> exhibits) {

  static ReportForm of(Report report) {
    return new ReportForm(
        report.name(), report.figures(), report.relations(), List.copyOf(report.exhibits()));
  }

  Report value() {
    return Report.builder(name)
        .figures(figures.toArray(Figure[]::new))
        .relations(relations.toArray(Relation[]::new))
        .exhibits(exhibits.toArray(String[]::new))
        .build();
  }
}
