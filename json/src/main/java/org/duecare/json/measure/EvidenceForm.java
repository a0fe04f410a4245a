package org.duecare.json.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;

record EvidenceForm(
    Optional<RecordsForm<?>> numerator,
    Optional<RecordsForm<?>> denominator,
    Optional<RecordsForm<?>> leftOut) {

  /** Empty where there is no record behind any number. */
  static Optional<EvidenceForm> of(Measure<?> measure) {
    EvidenceForm form =
        new EvidenceForm(
            RecordKinds.formOf(measure.evidence(Part.NUMERATOR)),
            RecordKinds.formOf(measure.evidence(Part.DENOMINATOR)),
            RecordKinds.formOf(measure.evidence(Part.LEFT_OUT)));
    return Optional.of(form).filter(EvidenceForm::hasRecords);
  }

  private boolean hasRecords() {
    return numerator.isPresent() || denominator.isPresent() || leftOut.isPresent();
  }

  Function<Part, List<Object>> records() {
    List<Object> counted = RecordKinds.recordsOf(numerator);
    List<Object> whole = RecordKinds.recordsOf(denominator);
    List<Object> notDecided = RecordKinds.recordsOf(leftOut);
    return part ->
        switch (part) {
          case NUMERATOR -> counted;
          case DENOMINATOR -> whole;
          case LEFT_OUT -> notDecided;
        };
  }
}
