package org.duecare.json.disclosure;

import java.util.Optional;
import org.duecare.metrics.disclosure.PublishedFigure;
import org.duecare.metrics.disclosure.PublishedMeasure;
import org.duecare.metrics.disclosure.PublishedRatio;

record PublishedMeasureForm(
    String id,
    String definition,
    String unit,
    PublishedFigure numerator,
    Optional<PublishedRatio> ratio,
    PublishedFigure leftOut,
    String note) {

  static PublishedMeasureForm of(PublishedMeasure measure) {
    return new PublishedMeasureForm(
        measure.id(),
        measure.definition(),
        measure.unit(),
        measure.numerator(),
        measure.ratio(),
        measure.leftOut(),
        measure.note());
  }

  PublishedMeasure value() {
    return PublishedMeasure.of(id, definition, unit, numerator, ratio, leftOut, note);
  }
}
