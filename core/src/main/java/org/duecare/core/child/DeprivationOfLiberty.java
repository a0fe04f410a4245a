package org.duecare.core.child;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order that deprives a child of liberty: from the day it takes effect, inclusive, to that on
 * which it ends, exclusive.
 *
 * <p>Immutable and thread-safe.
 */
public final class DeprivationOfLiberty {

  private final Spell spell;

  private DeprivationOfLiberty(Spell spell) {
    this.spell = spell;
  }

  /**
   * An order that has not ended.
   *
   * @param from the day it takes effect, inclusive
   * @return the order
   */
  public static DeprivationOfLiberty from(LocalDate from) {
    return new DeprivationOfLiberty(Spell.since(from));
  }

  /**
   * This order, ended on a day.
   *
   * @param day the day on which it ended, exclusive
   * @return the ended order
   * @throws IllegalArgumentException if the day lies before the order
   */
  public DeprivationOfLiberty until(LocalDate day) {
    return new DeprivationOfLiberty(spell.endingOn(day));
  }

  /**
   * The day it takes effect.
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
   * Whether it is in force on a day.
   *
   * @param day the day
   * @return true from the first day, inclusive, to the end, exclusive
   */
  public boolean isOn(LocalDate day) {
    return spell.isOn(day);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeprivationOfLiberty that && spell.equals(that.spell);
  }

  @Override
  public int hashCode() {
    return spell.hashCode();
  }

  @Override
  public String toString() {
    return "deprived of liberty " + spell;
  }
}
