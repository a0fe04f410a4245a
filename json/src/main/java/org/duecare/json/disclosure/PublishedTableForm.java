package org.duecare.json.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.metrics.disclosure.PublishedFigure;
import org.duecare.metrics.disclosure.PublishedTable;
import org.duecare.metrics.measure.KeyedSentence;

record PublishedTableForm(
    List<String> columns,
    List<PublishedTableForm.Row> rows,
    List<PublishedFigure> columnTotals,
    Optional<PublishedFigure> grandTotal,
    List<KeyedSentence> note) {

  static PublishedTableForm of(PublishedTable table) {
    List<Row> rows = new ArrayList<>();
    for (String label : table.rows()) {
      List<PublishedFigure> figures =
          table.columns().stream().map(column -> table.count(label, column)).toList();
      rows.add(new Row(label, figures, table.rowTotal(label)));
    }
    List<PublishedFigure> columnTotals =
        table.columns().stream().flatMap(each -> table.columnTotal(each).stream()).toList();
    return new PublishedTableForm(
        table.columns(), rows, columnTotals, table.grandTotal(), table.noteSentences());
  }

  PublishedTable value() {
    return PublishedTable.of(
        rows.stream().map(Row::label).toList(),
        columns,
        rows.stream().map(Row::figures).toList(),
        rows.stream().flatMap(row -> row.total().stream()).toList(),
        columnTotals,
        grandTotal,
        note);
  }

  record Row(String label, List<PublishedFigure> figures, Optional<PublishedFigure> total) {}
}
