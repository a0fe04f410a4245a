package org.duecare.files.synthetic;

import java.util.Locale;

/**
 * Draws how far from home a placement is, as local systems export it (PL_DISTANCE): the same for
 * one child and home, whatever the episode. The Department derives none for unaccompanied children
 * and for short breaks. Not from a report: that about one child in five lives more than twenty
 * miles away is so in England.
 */
final class PlacementDistance {

  /** Marks the stream; any number does. */
  private static final long STREAM = 0xD157_A9CEL;

  /** In tenths of a mile. */
  private static final Spread FAMILY = Spread.ofDays(0, 5, 12, 30, 90);

  private static final Spread FOSTER = Spread.ofDays(2, 20, 45, 80, 130, 190, 500);
  private static final Spread WITH_STAFF = Spread.ofDays(5, 40, 90, 180, 450, 1_500);

  private PlacementDistance() {}

  /** The miles with one decimal; blank where none is derived. */
  static String miles(SyntheticChild child, Episode episode) {
    if (child.unaccompanied() || episode.status().matches("V[34]")) {
      return "";
    }
    String home = episode.place() + episode.provider() + episode.urn();
    int tenths = spread(episode.place()).draw(child.draw(STREAM ^ home.hashCode()));
    return String.format(Locale.ROOT, "%d.%d", tenths / 10, tenths % 10);
  }

  private static Spread spread(String place) {
    return switch (place.charAt(0)) {
      case 'P' -> FAMILY;
      case 'A', 'U' -> FOSTER;
      default -> WITH_STAFF;
    };
  }
}
