package org.duecare.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/** Reports of a few figures with one relation. */
final class SmallReports {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  private SmallReports() {}

  static Audit audit(Relation relation, Figure... figures) {
    Figure[] dated = new Figure[figures.length];
    for (int i = 0; i < figures.length; i++) {
      dated[i] = figures[i].asAt(DAY);
    }
    return Audit.of(Report.builder("report").figures(dated).relations(relation).build());
  }

  static Check only(Audit audit, CheckKind kind) {
    List<Check> checks = audit.checks().stream().filter(check -> check.kind() == kind).toList();
    assertThat(checks).hasSize(1);
    return checks.get(0);
  }

  static Figure children(long count) {
    return Figure.count("children", "children", count);
  }

  static Figure percent(String id, String printed) {
    return Figure.percentage(id, id, printed);
  }
}
