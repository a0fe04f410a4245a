package org.duecare.metrics.measure;

/** How many cases of one figure have which standing. Not thread-safe. */
final class StandingCount {

  private int counted;
  private int countedAgainst;
  private int leftOut;

  void add(Standing standing) {
    switch (standing) {
      case COUNTED -> counted++;
      case COUNTED_AGAINST -> countedAgainst++;
      case LEFT_OUT -> leftOut++;
      case NO_PART -> {}
    }
  }

  int counted() {
    return counted;
  }

  Ratio ratio() {
    return new Ratio(counted, counted + countedAgainst);
  }

  int leftOut() {
    return leftOut;
  }
}
