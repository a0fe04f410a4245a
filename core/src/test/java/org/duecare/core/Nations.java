package org.duecare.core;

/** The care planning of a nation by the names that specifications use. */
public final class Nations {

  public static final CarePlanning WALES = CarePlanning.wales(Unverified.ACCEPTED);
  public static final CarePlanning NORTHERN_IRELAND =
      CarePlanning.northernIreland(Unverified.ACCEPTED);

  private Nations() {}

  /** The nation of that name. */
  public static CarePlanning named(String nation) {
    return switch (nation) {
      case "wales" -> WALES;
      case "northern-ireland" -> NORTHERN_IRELAND;
      default -> throw new IllegalArgumentException("no such nation: " + nation);
    };
  }

  /** The nation whose rule this is. */
  public static CarePlanning ofRule(String id) {
    return id.startsWith("WAL-") ? WALES : NORTHERN_IRELAND;
  }
}
