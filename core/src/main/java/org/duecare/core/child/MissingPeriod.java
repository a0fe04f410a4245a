package org.duecare.core.child;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a child was missing from care, or away from the placement without leave: from
 * the day on which it began, inclusive, to that on which it ended, exclusive.
 *
 * <p>Immutable and thread-safe.
 */
public final class MissingPeriod {

  /**
   * How a child is gone; the codes of England's return are in brackets. Immutable and thread-safe.
   */
  public enum Kind {
    /** Not where the child should be, and nobody knows where (M). */
    MISSING,
    /** Where it is known, but without authorisation (A). */
    AWAY_WITHOUT_AUTHORISATION
  }

  private final Kind kind;
  private final Spell spell;

  private MissingPeriod(Kind kind, Spell spell) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.spell = spell;
  }

  /**
   * A period that has not ended.
   *
   * @param kind how the child is gone
   * @param from the day on which it began, inclusive
   * @return the period
   */
  public static MissingPeriod from(Kind kind, LocalDate from) {
    return new MissingPeriod(kind, Spell.since(from));
  }

  /**
   * This period, ended on a day.
   *
   * @param day the day on which it ended, exclusive
   * @return the ended period
   * @throws IllegalArgumentException if the day lies before that on which it began
   */
  public MissingPeriod until(LocalDate day) {
    return new MissingPeriod(kind, spell.endingOn(day));
  }

  /**
   * How the child was gone.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The day on which it began.
   *
   * @return the first day, inclusive
   */
  public LocalDate from() {
    return spell.from();
  }

  /**
   * The day on which it ended.
   *
   * @return the end, exclusive; empty while it lasts
   */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(spell.until());
  }

  /**
   * Whether it lasts on a day.
   *
   * @param day the day
   * @return true from the first day, inclusive, to the end, exclusive
   */
  public boolean isOn(LocalDate day) {
    return spell.isOn(day);
  }

  /**
   * Whether a part of it lies in a span of days.
   *
   * @param span the span
   * @return true if it lasts on a day of the span, or begins and ends on one
   */
  public boolean isWithin(DateSpan span) {
    return spell.isWithin(span);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MissingPeriod that && kind == that.kind && spell.equals(that.spell);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, spell);
  }

  @Override
  public String toString() {
    return kind + " " + spell;
  }
}
