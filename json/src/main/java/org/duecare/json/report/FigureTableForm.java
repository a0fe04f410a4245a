package org.duecare.json.report;

import java.util.List;
import java.util.Optional;
import org.duecare.metrics.annualreport.FigureRow;
import org.duecare.metrics.annualreport.FigureTable;
import org.duecare.metrics.annualreport.Phrase;

record FigureTableForm(
    String id,
    Phrase title,
    FigureTable.Shape shape,
    List<FigureRow> rows,
    Optional<Phrase> reasonForService) {

  static FigureTableForm of(FigureTable table) {
    return new FigureTableForm(
        table.id(), table.title(), table.shape(), table.rows(), table.reasonForService());
  }

  FigureTable value() {
    return FigureTable.of(id, title, shape, rows, reasonForService);
  }
}
