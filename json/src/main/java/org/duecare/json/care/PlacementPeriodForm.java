package org.duecare.json.care;

import java.util.List;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.PlacementPeriod;

record PlacementPeriodForm(boolean startKnown, List<CareEpisode> episodes) {

  static PlacementPeriodForm of(PlacementPeriod placementPeriod) {
    return new PlacementPeriodForm(placementPeriod.start().isPresent(), placementPeriod.episodes());
  }

  PlacementPeriod value() {
    return startKnown ? PlacementPeriod.begunWith(episodes) : PlacementPeriod.begunBefore(episodes);
  }
}
