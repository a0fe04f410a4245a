package org.duecare.json.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duecare.metrics.disclosure.CountTable;

record CountTableForm(
    List<String> columns, List<CountTableForm.Row> rows, Set<CountTable.Total> totals) {

  static CountTableForm of(CountTable table) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      rows.add(new Row(table.rows().get(i), table.counts().get(i)));
    }
    return new CountTableForm(table.columns(), rows, table.totals());
  }

  CountTable value() {
    CountTable table = CountTable.withColumns(columns.toArray(String[]::new));
    for (Row each : rows) {
      table = table.row(each.label(), each.counts().stream().mapToLong(Long::longValue).toArray());
    }
    return table.withTotals(totals.toArray(CountTable.Total[]::new));
  }

  record Row(String label, List<Long> counts) {}
}
