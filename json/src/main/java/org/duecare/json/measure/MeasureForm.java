package org.duecare.json.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingPeriod;

record MeasureForm(
    Definition definition,
    ReportingPeriod period,
    Optional<Ratio> ratio,
    Optional<Rate> rate,
    OptionalLong count,
    long leftOut,
    Optional<String> confidence,
    Optional<EvidenceForm> evidence) {

  static MeasureForm of(Measure<?> measure) {
    boolean isCount = measure.ratio().isEmpty() && measure.rate().isEmpty();
    return new MeasureForm(
        measure.definitionInFull(),
        measure.period(),
        measure.ratio(),
        measure.rate(),
        isCount ? OptionalLong.of(measure.numerator()) : OptionalLong.empty(),
        measure.leftOut(),
        measure.confidence(),
        EvidenceForm.of(measure));
  }

  Measure<?> value() {
    Function<Part, List<Object>> behind =
        evidence.map(EvidenceForm::records).orElse(part -> List.of());
    Measure<Object> measure =
        ratio
            .map(share -> Measure.ofRatio(definition, period, share, leftOut, behind))
            .or(() -> rate.map(each -> Measure.ofRate(definition, period, each, leftOut, behind)))
            .orElseGet(() -> count(behind));
    return confidence.map(measure::withConfidence).orElse(measure);
  }

  private Measure<Object> count(Function<Part, List<Object>> behind) {
    if (count.isEmpty()) {
      throw new IllegalArgumentException(
          "figure has no number: none found; one of ratio, rate and count is needed");
    }
    return Measure.ofCount(definition, period, count.getAsLong(), leftOut, behind);
  }
}
