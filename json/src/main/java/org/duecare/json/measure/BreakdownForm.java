package org.duecare.json.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingPeriod;

record BreakdownForm(
    Definition definition,
    ReportingPeriod period,
    List<BreakdownForm.PartOfWhole> parts,
    Optional<RecordsForm<?>> leftOut) {

  static BreakdownForm of(Breakdown<?, ?> breakdown) {
    return formOf(breakdown);
  }

  Breakdown<?, ?> value() {
    Map<Object, List<Object>> records = new LinkedHashMap<>();
    for (PartOfWhole each : parts) {
      if (records.put(each.part().value(), RecordKinds.recordsOf(each.records())) != null) {
        throw new IllegalArgumentException("part of a whole comes twice; once is allowed");
      }
    }
    return Breakdown.of(definition, period, records, RecordKinds.recordsOf(leftOut));
  }

  private static <K> BreakdownForm formOf(Breakdown<K, ?> breakdown) {
    List<PartOfWhole> parts = new ArrayList<>();
    for (K part : breakdown.parts()) {
      List<?> records = breakdown.part(part).evidence(Part.NUMERATOR);
      parts.add(new PartOfWhole(PartKinds.formOf(part), RecordKinds.formOf(records)));
    }
    return new BreakdownForm(
        breakdown.definition(),
        breakdown.period(),
        parts,
        RecordKinds.formOf(breakdown.whole().evidence(Part.LEFT_OUT)));
  }

  record PartOfWhole(PartForm<?> part, Optional<RecordsForm<?>> records) {}
}
