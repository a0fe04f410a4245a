package org.duecare.core.child;

import java.util.Objects;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * What was to be a lasting home for the child before this time in care, and broke down.
 *
 * <p>Immutable and thread-safe.
 */
public final class PreviousPermanence {

  /** What it was; the codes of England's return are in brackets. Immutable and thread-safe. */
  public enum Kind {
    /** Adoption (P1). */
    ADOPTION,
    /** Special guardianship (P2). */
    SPECIAL_GUARDIANSHIP,
    /** A residence or child arrangements order (P3). */
    CHILD_ARRANGEMENTS,
    /** Not known whether there was any (P4). */
    NOT_KNOWN,
    /** None (Z1). */
    NONE
  }

  private final Kind kind;
  private final @Nullable DateSpan orderMade;
  private final @Nullable String authority;

  private PreviousPermanence(Kind kind, @Nullable DateSpan orderMade, @Nullable String authority) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.orderMade = orderMade;
    this.authority = authority;
  }

  /**
   * A previous permanence, without its order.
   *
   * @param kind what it was
   * @return the previous permanence
   */
  public static PreviousPermanence of(Kind kind) {
    return new PreviousPermanence(kind, null, null);
  }

  /**
   * This previous permanence, with when the order was made: records may know no more than the month
   * or the year.
   *
   * @param days the days of which one is that of the order
   * @return the previous permanence with these days
   */
  public PreviousPermanence withOrderMadeIn(DateSpan days) {
    return new PreviousPermanence(kind, Objects.requireNonNull(days, "days"), authority);
  }

  /**
   * This previous permanence, with the council that looked after the child then.
   *
   * @param authority the code of the council, not blank
   * @return the previous permanence with this council
   * @throws IllegalArgumentException if the code is blank
   */
  public PreviousPermanence withAuthority(String authority) {
    if (Objects.requireNonNull(authority, "authority").isBlank()) {
      throw new IllegalArgumentException("authority is blank: its code must hold a character");
    }
    return new PreviousPermanence(kind, orderMade, authority);
  }

  /**
   * What it was.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * When the order was made.
   *
   * @return the days of which one is that of the order; empty if not even the year is known
   */
  public Optional<DateSpan> orderMade() {
    return Optional.ofNullable(orderMade);
  }

  /**
   * Which council looked after the child then.
   *
   * @return the code of the council as the record writes it; empty if it is not stated
   */
  public Optional<String> authority() {
    return Optional.ofNullable(authority);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PreviousPermanence that
        && kind == that.kind
        && Objects.equals(orderMade, that.orderMade)
        && Objects.equals(authority, that.authority);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, orderMade, authority);
  }

  @Override
  public String toString() {
    return "previous permanence: " + kind;
  }
}
