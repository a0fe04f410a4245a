package org.duecare.core.law.england;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Verification;
import org.duecare.core.law.reading.LeapDayBirthday;
import org.duecare.core.law.reading.Readings;
import org.jspecify.annotations.Nullable;

/**
 * Until when an authority in England has to keep the case record of a looked-after child, under
 * regulation 50 of SI 2010/959: until the 75th anniversary of the birth, or, of a child who died in
 * care under 18, for 15 years from the death, its day not counted. A death after care is not part
 * of a history. Immutable and thread-safe.
 */
public final class CaseRecordRetention {

  private static final int YEARS_FROM_BIRTH = 75;
  private static final int YEARS_FROM_DEATH = 15;

  private final LocalDate lastDay;
  private final boolean fromDeath;

  private CaseRecordRetention(LocalDate lastDay, boolean fromDeath) {
    this.lastDay = lastDay;
    this.fromDeath = fromDeath;
  }

  /**
   * How long the record of a child has to be kept.
   *
   * @param history the facts of the child
   * @param readings the readings in use, of which A20 decides on a birth on 29 February
   * @return the retention; empty where facts are in doubt, and where the child did not die in care
   *     under 18 and no date of birth is given
   */
  public static Optional<CaseRecordRetention> of(CareHistory history, Readings readings) {
    Objects.requireNonNull(readings, "readings");
    if (history.firstDoubtAbout(Doubt.Kind.FACTS).isPresent()) {
      return Optional.empty();
    }
    // What comes after a death contradicts it.
    Optional<LocalDate> death =
        history.periods().stream()
            .skip(Math.max(0, history.periods().size() - 1))
            .filter(period -> period.reasonCeased().filter(ReasonCeased.DIED::equals).isPresent())
            .flatMap(period -> period.end().stream())
            .filter(
                day ->
                    history
                        .birthday(Birthday.AGE_OF_MAJORITY)
                        .filter(majority -> !day.isBefore(majority))
                        .isEmpty())
            .findFirst();
    if (death.isPresent()) {
      return death.map(
          day -> new CaseRecordRetention(day.plusYears(YEARS_FROM_DEATH), /* fromDeath= */ true));
    }
    LeapDayBirthday leapDay = readings.inUse(LeapDayBirthday.ON_1_MARCH);
    return history
        .dateOfBirth()
        .map(
            birth ->
                new CaseRecordRetention(
                    Birthday.of(birth, YEARS_FROM_BIRTH, leapDay), /* fromDeath= */ false));
  }

  /**
   * A retention that counts from the birth, as it was stored.
   *
   * @param lastDay the last day on which the record has to be kept, inclusive
   * @return the retention
   */
  public static CaseRecordRetention recordedFromBirth(LocalDate lastDay) {
    return new CaseRecordRetention(
        Objects.requireNonNull(lastDay, "lastDay"), /* fromDeath= */ false);
  }

  /**
   * A retention that counts from the death of the child, as it was stored.
   *
   * @param lastDay the last day on which the record has to be kept, inclusive
   * @return the retention
   */
  public static CaseRecordRetention recordedFromDeath(LocalDate lastDay) {
    return new CaseRecordRetention(
        Objects.requireNonNull(lastDay, "lastDay"), /* fromDeath= */ true);
  }

  /**
   * The last day on which the record has to be kept.
   *
   * @return the day, inclusive
   */
  public LocalDate lastDay() {
    return lastDay;
  }

  /**
   * Whether it counts from the death of the child.
   *
   * @return false if it counts from the birth
   */
  public boolean countsFromDeath() {
    return fromDeath;
  }

  /**
   * The provision.
   *
   * @return the citation
   */
  public Citation citation() {
    return CarePlanningRegulations2010Versions.provision("regulation 50");
  }

  /**
   * How well the provision was seen.
   *
   * @return background knowledge of high confidence: its text was not
   */
  public Verification verification() {
    return Verification.BACKGROUND_HIGH;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CaseRecordRetention that
        && lastDay.equals(that.lastDay)
        && fromDeath == that.fromDeath;
  }

  @Override
  public int hashCode() {
    return Objects.hash(lastDay, fromDeath);
  }

  @Override
  public String toString() {
    return "case record to be kept until "
        + lastDay
        + (fromDeath
            ? ", " + YEARS_FROM_DEATH + " years from the death"
            : ", the " + YEARS_FROM_BIRTH + "th anniversary of the birth")
        + " ("
        + citation()
        + ")";
  }
}
