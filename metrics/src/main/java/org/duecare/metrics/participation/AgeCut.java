package org.duecare.metrics.participation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Participation;
import org.duecare.core.care.Review;
import org.duecare.metrics.measure.Definition;
import org.jspecify.annotations.Nullable;

/**
 * Of which children a figure asks how they took part in a review. There is no default, for councils
 * differ: the codes of England's return stop at the fourth birthday, and charts of attendance often
 * begin at five. Immutable and thread-safe.
 */
public final class AgeCut {

  /** The codes PN1 to PN7 are given from the fourth birthday on. */
  private static final int FIRST_AGE_WITH_CODES = 4;

  private static final int AGE_OF_MAJORITY = 18;

  private final OptionalInt age;

  private AgeCut(OptionalInt age) {
    this.age = age;
  }

  /**
   * Every child but those coded as under four (PN0), whatever the birthday says.
   *
   * @return the cut
   */
  public static AgeCut asCoded() {
    return new AgeCut(OptionalInt.empty());
  }

  /**
   * Children of an age or over on the day of the review, by their birthday. Left out are children
   * of unknown birth, and reviews of those of that age that are coded as of a child under four. On
   * the fourth birthday itself, either code is accepted.
   *
   * @param age the age in whole years, 4 to 17
   * @return the cut
   * @throws IllegalArgumentException if the age is below 4, of which the return has no codes, or
   *     above 17
   */
  public static AgeCut from(int age) {
    if (age < FIRST_AGE_WITH_CODES || age >= AGE_OF_MAJORITY) {
      throw new IllegalArgumentException("age out of range: " + age + "; 4 to 17 is allowed");
    }
    return new AgeCut(OptionalInt.of(age));
  }

  /**
   * The age.
   *
   * @return the age in whole years from which on children count; empty where the code decides
   */
  public OptionalInt age() {
    return age;
  }

  /**
   * The name under which figures with this cut are reported.
   *
   * @return "as-coded", or for example "aged-5-and-over"
   */
  public String label() {
    return age.isEmpty() ? "as-coded" : "aged-" + age.getAsInt() + "-and-over";
  }

  Definition restrict(Definition whole) {
    return whole.only(
        label(),
        age.isEmpty()
            ? "without those coded as of a child under four"
            : "of children aged " + age.getAsInt() + " or over on the day, by the birthday");
  }

  Asked of(CareHistory history, Review review) {
    @Nullable Participation code = review.participation().orElse(null);
    if (age.isPresent()) {
      @Nullable LocalDate birthday = history.birthday(age.getAsInt()).orElse(null);
      if (birthday == null) {
        return Asked.NOT_KNOWN;
      }
      if (review.heldOn().isBefore(birthday)) {
        return Asked.NOT_ASKED;
      }
      if (code == Participation.UNDER_FOUR) {
        boolean eitherCodeFits =
            age.getAsInt() == FIRST_AGE_WITH_CODES && review.heldOn().equals(birthday);
        return eitherCodeFits ? Asked.NOT_ASKED : Asked.NOT_KNOWN;
      }
    }
    if (code == null) {
      return Asked.NOT_KNOWN;
    }
    return code == Participation.UNDER_FOUR ? Asked.NOT_ASKED : Asked.ASKED;
  }

  /** Whether it asks of any review up to a day: not while the child is known to be too young. */
  boolean mayAsk(CareHistory history, LocalDate lastDay) {
    Optional<LocalDate> birthday = history.birthday(age.orElse(FIRST_AGE_WITH_CODES));
    return birthday.isEmpty() || !birthday.get().isAfter(lastDay);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AgeCut that && age.equals(that.age);
  }

  @Override
  public int hashCode() {
    return age.hashCode();
  }

  /** The label of this cut. */
  @Override
  public String toString() {
    return label();
  }
}
