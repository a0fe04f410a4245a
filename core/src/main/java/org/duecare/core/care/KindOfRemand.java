package org.duecare.core.obligation;

import java.util.EnumSet;
import java.util.Set;
import org.duecare.core.care.CareEpisode;

/** The two kinds of remand that make a child looked after, whose plans have clocks of their own. */
enum KindOfRemand {
  LOCAL_AUTHORITY_ACCOMMODATION,
  YOUTH_DETENTION;

  /**
   * The kinds of which the remand in an episode may be: none without a remand, both where neither
   * the legal status nor the placement tells.
   */
  static Set<KindOfRemand> possibleIn(CareEpisode episode) {
    return switch (episode.legalStatus()) {
      case REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION -> EnumSet.of(LOCAL_AUTHORITY_ACCOMMODATION);
      case REMANDED_TO_YOUTH_DETENTION -> EnumSet.of(YOUTH_DETENTION);
      case REMANDED -> byPlacement(episode);
      default -> EnumSet.noneOf(KindOfRemand.class);
    };
  }

  /** A secure children's home takes children remanded either way; some places say nothing. */
  private static Set<KindOfRemand> byPlacement(CareEpisode episode) {
    return switch (episode.placement()) {
      case YOUNG_OFFENDER_INSTITUTION -> EnumSet.of(YOUTH_DETENTION);
      case SECURE_CHILDRENS_HOME, OTHER, TEMPORARY, MISSING -> EnumSet.allOf(KindOfRemand.class);
      default -> EnumSet.of(LOCAL_AUTHORITY_ACCOMMODATION);
    };
  }

  static boolean isYouthDetention(CareEpisode episode) {
    return possibleIn(episode).equals(EnumSet.of(YOUTH_DETENTION));
  }
}
