package org.duecare.json.care;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Placement;

record CareEpisodeForm(
    LocalDate start,
    Optional<LocalDate> end,
    LegalStatus legalStatus,
    Placement placement,
    Optional<Boolean> newPlacement) {

  static CareEpisodeForm of(CareEpisode careEpisode) {
    return new CareEpisodeForm(
        careEpisode.start(),
        careEpisode.end(),
        careEpisode.legalStatus(),
        careEpisode.placement(),
        careEpisode.newPlacement());
  }

  CareEpisode value() {
    CareEpisode episode = CareEpisode.startingOn(start, legalStatus, placement);
    episode = end.map(episode::endingOn).orElse(episode);
    if (newPlacement.isEmpty()) {
      return episode;
    }
    return newPlacement.orElseThrow() ? episode.inNewPlacement() : episode.inSamePlacement();
  }
}
