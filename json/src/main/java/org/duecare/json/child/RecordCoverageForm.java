package org.duecare.json.child;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duecare.calendar.DateSpan;
import org.duecare.core.child.RecordCoverage;
import org.duecare.core.child.RecordKind;

record RecordCoverageForm(Map<RecordKind, List<DateSpan>> spans) {

  static RecordCoverageForm of(RecordCoverage recordCoverage) {
    return new RecordCoverageForm(spans(recordCoverage));
  }

  RecordCoverage value() {
    RecordCoverage coverage = RecordCoverage.none();
    for (Map.Entry<RecordKind, List<DateSpan>> kind : spans.entrySet()) {
      for (DateSpan span : kind.getValue()) {
        coverage = coverage.with(kind.getKey(), span);
      }
    }
    return coverage;
  }

  private static Map<RecordKind, List<DateSpan>> spans(RecordCoverage coverage) {
    Map<RecordKind, List<DateSpan>> spans = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      if (!coverage.spans(kind).isEmpty()) {
        spans.put(kind, coverage.spans(kind));
      }
    }
    return spans;
  }
}
