package org.duecare.core;

/** The care planning of a nation by the names that specifications use. */
public final class Nations {

  public static final CarePlanning WALES = CarePlanning.wales(Unverified.ACCEPTED);
  public static final CarePlanning NORTHERN_IRELAND =
      CarePlanning.northernIreland(Unverified.ACCEPTED);

  public static final CarePlanning SCOTLAND = CarePlanning.scotland();

  private Nations() {}

  /** The nation of that name. */
  public static CarePlanning named(String nation) {
    return switch (nation) {
      case "wales" -> WALES;
      case "scotland" -> SCOTLAND;
      case "northern-ireland" -> NORTHERN_IRELAND;
      default -> throw new IllegalArgumentException("no such nation: " + nation);
    };
  }

  /** The nation whose rule this is. */
  public static CarePlanning ofRule(String id) {
    return switch (id.substring(0, id.indexOf('-'))) {
      case "WAL" -> WALES;
      case "SCO" -> SCOTLAND;
      case "NI" -> NORTHERN_IRELAND;
      default -> throw new IllegalArgumentException("rule of no such nation: " + id);
    };
  }
}
