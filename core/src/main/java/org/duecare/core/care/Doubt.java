package org.duecare.core.care;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something about a child that is known to be missing or contradictory, for example a refused row
 * of a file. What a doubt could change is answered UNKNOWN, with the doubt's reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is in doubt
 * @param from the first day in doubt, inclusive; {@link LocalDate#MIN} where every day is
 * @param until periods of care that begin on this day or later are certain; {@link LocalDate#MAX}
 *     where none is
 * @param reason why, in a sentence without the child's identifier or date of birth
 */
public record Doubt(Kind kind, LocalDate from, LocalDate until, String reason) {

  /** What a doubt is about. */
  public enum Kind {
    /** Periods and episodes from a day on; the reviews that are given are certain. */
    FACTS,
    /** A review that was held, on which day is not known. */
    REVIEW_DAY
  }

  /**
   * Checks that nothing is null.
   *
   * @param kind what is in doubt
   * @param from the first day in doubt, inclusive; {@link LocalDate#MIN} where every day is
   * @param until periods of care that begin on this day or later are certain; {@link LocalDate#MAX}
   *     where none is
   * @param reason why, in a sentence without the child's identifier or date of birth
   * @throws NullPointerException if a part is null
   */
  public Doubt {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * Whether nothing about the child is certain.
   *
   * @return true if the facts are in doubt from the beginning
   */
  public boolean isAboutEverything() {
    return kind == Kind.FACTS && from.equals(LocalDate.MIN);
  }

  /**
   * Nothing about the child is certain.
   *
   * @param reason why, in a sentence
   * @return the doubt
   */
  public static Doubt aboutEverything(String reason) {
    return new Doubt(Kind.FACTS, LocalDate.MIN, LocalDate.MAX, reason);
  }

  /**
   * Periods and episodes are uncertain from a day on.
   *
   * @param day the first day in doubt, inclusive
   * @param reason why, in a sentence
   * @return the doubt
   */
  public static Doubt from(LocalDate day, String reason) {
    return new Doubt(Kind.FACTS, day, LocalDate.MAX, reason);
  }

  /**
   * A review was recorded whose day cannot be told.
   *
   * @param reason why, in a sentence
   * @return the doubt
   */
  public static Doubt aboutTheDayOfAReview(String reason) {
    return new Doubt(Kind.REVIEW_DAY, LocalDate.MIN, LocalDate.MAX, reason);
  }

  /**
   * This doubt, about nothing of a period of care that begins on a day or later: the child is known
   * to have become looked after anew.
   *
   * @param day the first day on which a period begins that is certain
   * @return the doubt with this end
   */
  public Doubt until(LocalDate day) {
    return new Doubt(kind, from, day, reason);
  }
}
