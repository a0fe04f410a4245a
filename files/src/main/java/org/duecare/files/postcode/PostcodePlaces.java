package org.duecare.files.postcode;

/**
 * Where postcodes are, by their numbers. The directory of the United Kingdom has 2.7 million, which
 * are 64 MiB here and would be ten times that as objects.
 */
final class PostcodePlaces {

  /** What stands for a place that is not known. */
  static final long NOWHERE = -1;

  private static final int FIRST_CAPACITY = 1 << 10;

  /** Spreads numbers that lie together: 2 to the 64th by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[FIRST_CAPACITY];
  private long[] places = new long[FIRST_CAPACITY];
  private int filled;
  private int doubtful;

  /** A place on the grid: its metres east and north in one number. */
  static long place(int easting, int northing) {
    return ((long) easting << Integer.SIZE) | northing;
  }

  static int easting(long place) {
    return (int) (place >> Integer.SIZE);
  }

  static int northing(long place) {
    return (int) place;
  }

  /**
   * Adds a postcode. One that is given two places has none from then on: nobody knows which holds.
   *
   * @return false if it was given before
   */
  boolean add(long key, long place) {
    if (filled >= keys.length / 4 * 3) {
      grow();
    }
    int slot = slot(keys, key);
    if (keys[slot] == PostcodeKey.NONE) {
      keys[slot] = key;
      places[slot] = place;
      filled++;
      return true;
    }
    if (places[slot] != place && places[slot] != NOWHERE) {
      places[slot] = NOWHERE;
      doubtful++;
    }
    return false;
  }

  /** Where a postcode is; {@link #NOWHERE} if that is not known. */
  long of(long key) {
    if (key == PostcodeKey.NONE) {
      return NOWHERE;
    }
    int slot = slot(keys, key);
    return keys[slot] == PostcodeKey.NONE ? NOWHERE : places[slot];
  }

  /** How many postcodes have a place. */
  int count() {
    return filled - doubtful;
  }

  private void grow() {
    long[] more = new long[keys.length * 2];
    long[] placesOfMore = new long[more.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != PostcodeKey.NONE) {
        int slot = slot(more, keys[i]);
        more[slot] = keys[i];
        placesOfMore[slot] = places[i];
      }
    }
    keys = more;
    places = placesOfMore;
  }

  /** The slot in which a key is, or the free one in which it belongs. */
  private static int slot(long[] keys, long key) {
    int slot = (int) ((key * SPREAD) >>> (Long.SIZE - Integer.numberOfTrailingZeros(keys.length)));
    while (keys[slot] != PostcodeKey.NONE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
