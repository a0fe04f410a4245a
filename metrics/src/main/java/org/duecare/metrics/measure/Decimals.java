package org.duecare.metrics.measure;

/** How many digits after the point are printed. */
final class Decimals {

  private Decimals() {}

  static int require(int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException(
          "number of decimals is negative: " + decimals + "; 0 or more is allowed");
    }
    return decimals;
  }
}
