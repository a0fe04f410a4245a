package org.duecare.metrics.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.core.care.ChildId;

/**
 * In which band of time each child has been in care so far: by the day on which care began, or
 * where that is not known, by every day on which it can have. Immutable.
 */
final class TimeInCareBands {

  private final DurationBands bands;
  private final List<String> labels;
  private final Map<ChildId, String> withoutStart = new HashMap<>();

  TimeInCareBands(DurationBands bands, List<StabilityOfChild> children) {
    this.bands = bands;
    labels = bands.labels();
    for (StabilityOfChild each : children) {
      if (each.child().since().isEmpty()) {
        each.band(bands)
            .ifPresent(band -> withoutStart.put(each.child().child(), labels.get(band)));
      }
    }
  }

  String[] labels() {
    return labels.toArray(String[]::new);
  }

  /** Empty where the days on which care can have begun give different bands. */
  Optional<String> of(ChildInCare child) {
    return child
        .since()
        .map(since -> labels.get(bands.number(since, child.day())))
        .or(() -> Optional.ofNullable(withoutStart.get(child.child())));
  }
}
