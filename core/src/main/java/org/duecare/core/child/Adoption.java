package org.duecare.core.child;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a child came to be adopted: when it was decided, when the child was matched, and by whom the
 * child was adopted. Each part may be unknown. That the child was adopted, and when, is told by the
 * end of the period of care.
 *
 * <p>Immutable and thread-safe.
 */
public final class Adoption {

  /** Who adopts; the codes of England's return are in brackets. Immutable and thread-safe. */
  public enum Adopters {
    /** One man (M1). */
    ONE_MAN,
    /** One woman (F1). */
    ONE_WOMAN,
    /** Two men (MM). */
    TWO_MEN,
    /** Two women (FF). */
    TWO_WOMEN,
    /** A man and a woman (MF). */
    MAN_AND_WOMAN;

    /**
     * How many they are.
     *
     * @return one or two
     */
    public int count() {
      return this == ONE_MAN || this == ONE_WOMAN ? 1 : 2;
    }
  }

  /**
   * How the adopters live together in law; the codes of England's return are in brackets. Immutable
   * and thread-safe.
   */
  public enum StatusOfAdopters {
    /** One adopter (L0). */
    SINGLE,
    /** A married man and woman (L11). */
    MARRIED,
    /** A married couple of one sex (L12). */
    MARRIED_SAME_SEX,
    /** Civil partners (L2). */
    CIVIL_PARTNERS,
    /** A man and a woman, not married (L3). */
    UNMARRIED,
    /** A couple of one sex, neither married nor civil partners (L4). */
    UNMARRIED_SAME_SEX
  }

  private static final Adoption UNKNOWN = new Adoption(null, null, null, null, null);

  private final @Nullable LocalDate decided;
  private final @Nullable LocalDate matched;
  private final @Nullable Boolean byFosterCarer;
  private final @Nullable Adopters adopters;
  private final @Nullable StatusOfAdopters status;

  private Adoption(
      @Nullable LocalDate decided,
      @Nullable LocalDate matched,
      @Nullable Boolean byFosterCarer,
      @Nullable Adopters adopters,
      @Nullable StatusOfAdopters status) {
    this.decided = decided;
    this.matched = matched;
    this.byFosterCarer = byFosterCarer;
    this.adopters = adopters;
    this.status = status;
  }

  /**
   * An adoption of which nothing is known.
   *
   * @return the adoption
   */
  public static Adoption unknown() {
    return UNKNOWN;
  }

  /**
   * This adoption, with the day on which it was decided that adoption is in the child's interests.
   *
   * @param day the day
   * @return the adoption with this day
   */
  public Adoption decidedOn(LocalDate day) {
    return new Adoption(
        Objects.requireNonNull(day, "day"), matched, byFosterCarer, adopters, status);
  }

  /**
   * This adoption, with the day on which the child was matched with the adopters.
   *
   * @param day the day
   * @return the adoption with this day
   */
  public Adoption matchedOn(LocalDate day) {
    return new Adoption(
        decided, Objects.requireNonNull(day, "day"), byFosterCarer, adopters, status);
  }

  /**
   * This adoption, by carers who fostered the child before.
   *
   * @return the adoption by the child's foster carers
   */
  public Adoption byFosterCarers() {
    return new Adoption(decided, matched, /* byFosterCarer= */ true, adopters, status);
  }

  /**
   * This adoption, by others than the carers who fostered the child.
   *
   * @return the adoption by others
   */
  public Adoption byOthers() {
    return new Adoption(decided, matched, /* byFosterCarer= */ false, adopters, status);
  }

  /**
   * This adoption, with who adopts.
   *
   * @param adopters who adopts
   * @return the adoption by them
   */
  public Adoption by(Adopters adopters) {
    return new Adoption(
        decided, matched, byFosterCarer, Objects.requireNonNull(adopters, "adopters"), status);
  }

  /**
   * This adoption, with how the adopters live together in law.
   *
   * @param status the status
   * @return the adoption with this status
   */
  public Adoption withStatus(StatusOfAdopters status) {
    return new Adoption(
        decided, matched, byFosterCarer, adopters, Objects.requireNonNull(status, "status"));
  }

  /**
   * The day on which it was decided that adoption is in the child's interests.
   *
   * @return the day; empty if it is not known
   */
  public Optional<LocalDate> decided() {
    return Optional.ofNullable(decided);
  }

  /**
   * The day on which the child was matched with the adopters.
   *
   * @return the day; empty if it is not known
   */
  public Optional<LocalDate> matched() {
    return Optional.ofNullable(matched);
  }

  /**
   * Whether carers adopted who fostered the child before.
   *
   * @return whether they did; empty if it is not known
   */
  public Optional<Boolean> byFosterCarer() {
    return Optional.ofNullable(byFosterCarer);
  }

  /**
   * Who adopted.
   *
   * @return the adopters; empty if it is not known
   */
  public Optional<Adopters> adopters() {
    return Optional.ofNullable(adopters);
  }

  /**
   * How the adopters live together in law.
   *
   * @return the status; empty if it is not known
   */
  public Optional<StatusOfAdopters> status() {
    return Optional.ofNullable(status);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Adoption that
        && Objects.equals(decided, that.decided)
        && Objects.equals(matched, that.matched)
        && Objects.equals(byFosterCarer, that.byFosterCarer)
        && adopters == that.adopters
        && status == that.status;
  }

  @Override
  public int hashCode() {
    return Objects.hash(decided, matched, byFosterCarer, adopters, status);
  }

  @Override
  public String toString() {
    return "adoption"
        + (decided == null ? "" : ", decided " + decided)
        + (matched == null ? "" : ", matched " + matched);
  }
}
