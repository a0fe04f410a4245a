package org.duecare.metrics.annualreport;

import java.util.List;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Ratio;

/** A part of a whole that has cases in another year, and none in this. */
final class PartWithoutCases {

  private PartWithoutCases() {}

  static <E> Measure<E> of(Measure<E> whole, String id, String sentence) {
    Definition definition =
        new Definition(id, sentence, whole.unit(), whole.population(), whole.basis());
    return Measure.ofRatio(
        definition,
        whole.period(),
        new Ratio(0, whole.numerator()),
        whole.leftOut(),
        part ->
            switch (part) {
              case NUMERATOR -> List.of();
              case DENOMINATOR -> whole.evidence(Measure.Part.NUMERATOR);
              case LEFT_OUT -> whole.evidence(Measure.Part.LEFT_OUT);
            });
  }
}
