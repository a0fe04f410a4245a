package org.duecare.metrics.population;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.Standing;

/**
 * Makes figures of one time.
 *
 * @param time the time over which, or the day as of which
 */
record FiguresOfTime(ReportingPeriod time) {

  <E> Measure<E> count(Definition definition, List<E> counted, List<E> leftOut) {
    return Measure.ofCount(
        definition, time, counted.size(), leftOut.size(), part -> records(part, counted, leftOut));
  }

  static <E> List<E> records(Part part, List<E> counted, List<E> leftOut) {
    return switch (part) {
      case NUMERATOR -> counted;
      case DENOMINATOR -> List.of();
      case LEFT_OUT -> leftOut;
    };
  }

  <E> Measure<E> share(
      Definition definition, Cases<E> cases, Function<E, Optional<Boolean>> holds) {
    return cases.share(
        definition,
        time,
        each ->
            holds
                .apply(each)
                .map(held -> held ? Standing.COUNTED : Standing.COUNTED_AGAINST)
                .orElse(Standing.LEFT_OUT));
  }

  <K, E> Breakdown<K, E> by(
      Definition definition, Cases<E> cases, K[] parts, Function<E, Optional<K>> part) {
    return cases.parts(definition, time, List.of(parts), part);
  }
}
