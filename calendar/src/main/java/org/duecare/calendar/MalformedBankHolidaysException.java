package org.duecare.calendar;

import java.util.Objects;

/**
 * A text that should be a list of bank holidays is none. Tells where the fault is and what it is.
 * Immutable and thread-safe.
 *
 * @serial exclude
 */
public final class MalformedBankHolidaysException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String fault;

  private MalformedBankHolidaysException(String place, String fault) {
    super(place + ": " + fault);
    this.place = place;
    this.fault = fault;
  }

  /**
   * A fault at a place.
   *
   * @param place where the fault is, such as {@code bank-holidays.json line 17}
   * @param fault what is wrong, what was found and what is allowed, without a full stop
   * @return the exception, to be thrown
   */
  public static MalformedBankHolidaysException at(String place, String fault) {
    return new MalformedBankHolidaysException(
        Objects.requireNonNull(place, "place"), Objects.requireNonNull(fault, "fault"));
  }

  /**
   * Where the fault is.
   *
   * @return the file and the place in it
   */
  public String place() {
    return place;
  }

  /**
   * What the fault is.
   *
   * @return the fault, without the place
   */
  public String fault() {
    return fault;
  }
}
