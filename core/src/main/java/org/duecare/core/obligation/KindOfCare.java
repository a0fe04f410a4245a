package org.duecare.core.obligation;

import org.duecare.core.care.CareEpisode;

/** What an episode is to the law on reviews and on visits, which has rules for each kind. */
enum KindOfCare {
  /** Looked after: in England regulations 28 and 33 of SI 2010/959. */
  LOOKED_AFTER,
  /** Looked after for short breaks only: in England regulation 48 of SI 2010/959. */
  SHORT_BREAKS,
  /**
   * Placed for adoption: in England regulation 36 of SI 2005/389, to which regulation 3 of SI
   * 2010/959 gives way.
   */
  ADOPTION;

  static KindOfCare of(CareEpisode episode) {
    if (episode.isPlacedForAdoption()) {
      return ADOPTION;
    }
    return episode.legalStatus().isShortBreak() ? SHORT_BREAKS : LOOKED_AFTER;
  }
}
