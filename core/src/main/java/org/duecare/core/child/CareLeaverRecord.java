package org.duecare.core.child;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded in a year of a young person who left care, around the birthday in that year.
 *
 * <p>Immutable and thread-safe.
 */
public final class CareLeaverRecord {

  /**
   * Whether the council is in touch; the codes of England's return are in brackets. Immutable and
   * thread-safe.
   */
  public enum Contact {
    /** In touch (YES). */
    IN_TOUCH,
    /** Not in touch (NO). */
    NOT_IN_TOUCH,
    /** Died after leaving care (DIED). */
    DIED,
    /** The young person wants no contact (REFU). */
    REFUSED,
    /** The young person no longer needs the service (NREQ). */
    NOT_REQUIRED,
    /** Returned home for six months or more (RHOM). */
    RETURNED_HOME
  }

  /**
   * What the young person does; the codes of England's return are in brackets. Immutable and
   * thread-safe.
   */
  public enum Activity {
    /** Full time in higher education (F1). */
    HIGHER_EDUCATION_FULL_TIME,
    /** Full time in other education (F2). */
    OTHER_EDUCATION_FULL_TIME,
    /**
     * Full time in training or employment, apprenticeships left out (F5); to 2020/21 they are among
     * it (F3).
     */
    TRAINING_OR_EMPLOYMENT_FULL_TIME,
    /** Full time in an apprenticeship (F4). */
    APPRENTICESHIP_FULL_TIME,
    /** Part time in higher education (P1). */
    HIGHER_EDUCATION_PART_TIME,
    /** Part time in other education (P2). */
    OTHER_EDUCATION_PART_TIME,
    /**
     * Part time in training or employment, apprenticeships left out (P5); to 2020/21 they are among
     * it (P3).
     */
    TRAINING_OR_EMPLOYMENT_PART_TIME,
    /** Part time in an apprenticeship (P4). */
    APPRENTICESHIP_PART_TIME,
    /** None of these for illness or disability (G4). */
    NONE_FOR_ILLNESS_OR_DISABILITY,
    /** None of these for another reason (G5). */
    NONE_FOR_ANOTHER_REASON,
    /** None of these for pregnancy or as a parent (G6). */
    NONE_AS_PARENT,
    /** Not known, as the council is not in touch (0). */
    NOT_KNOWN
  }

  /**
   * Where the young person lives; the letters of England's return are in brackets. Immutable and
   * thread-safe.
   */
  public enum Accommodation {
    /** With parents or relatives (B). */
    WITH_PARENTS_OR_RELATIVES,
    /** A community home or other residential care (C). */
    RESIDENTIAL_CARE,
    /** Semi-independent, as in a supported hostel (D). */
    SEMI_INDEPENDENT,
    /** Supported lodgings (E). */
    SUPPORTED_LODGINGS,
    /** Gone abroad (G). */
    ABROAD,
    /** Deported (H). */
    DEPORTED,
    /** Ordinary lodgings (K). */
    ORDINARY_LODGINGS,
    /** Not known where (R). */
    RESIDENCE_NOT_KNOWN,
    /** Of no fixed abode, or homeless (S). */
    NO_FIXED_ABODE,
    /** A foyer (T). */
    FOYER,
    /** Living independently (U). */
    INDEPENDENT,
    /** Emergency accommodation (V). */
    EMERGENCY,
    /** Bed and breakfast (W). */
    BED_AND_BREAKFAST,
    /** In custody (X). */
    CUSTODY,
    /** Elsewhere (Y). */
    OTHER,
    /** With former foster carers (Z). */
    WITH_FORMER_FOSTER_CARERS,
    /** Not known, as the council is not in touch (0). */
    NOT_KNOWN
  }

  private final LocalDate yearEnd;
  private final @Nullable Contact contact;
  private final @Nullable Activity activity;
  private final @Nullable Accommodation accommodation;
  private final @Nullable Boolean suitable;

  private CareLeaverRecord(
      LocalDate yearEnd,
      @Nullable Contact contact,
      @Nullable Activity activity,
      @Nullable Accommodation accommodation,
      @Nullable Boolean suitable) {
    this.yearEnd = Objects.requireNonNull(yearEnd, "yearEnd");
    this.contact = contact;
    this.activity = activity;
    this.accommodation = accommodation;
    this.suitable = suitable;
  }

  /**
   * A record that states nothing yet.
   *
   * @param yearEnd the last day of the year that it speaks of, inclusive
   * @return the record
   */
  public static CareLeaverRecord of(LocalDate yearEnd) {
    return new CareLeaverRecord(yearEnd, null, null, null, null);
  }

  /**
   * This record, with whether the council is in touch.
   *
   * @param contact the contact
   * @return the record with this contact
   */
  public CareLeaverRecord with(Contact contact) {
    return new CareLeaverRecord(
        yearEnd, Objects.requireNonNull(contact, "contact"), activity, accommodation, suitable);
  }

  /**
   * This record, with what the young person does.
   *
   * @param activity the activity
   * @return the record with this activity
   */
  public CareLeaverRecord with(Activity activity) {
    return new CareLeaverRecord(
        yearEnd, contact, Objects.requireNonNull(activity, "activity"), accommodation, suitable);
  }

  /**
   * This record, with where the young person lives; whether that is suitable is not stated.
   *
   * @param accommodation the accommodation
   * @return the record with this accommodation
   */
  public CareLeaverRecord with(Accommodation accommodation) {
    return new CareLeaverRecord(
        yearEnd, contact, activity, Objects.requireNonNull(accommodation, "accommodation"), null);
  }

  /**
   * This record, whose accommodation is suitable.
   *
   * @return the record with suitable accommodation
   */
  public CareLeaverRecord inSuitableAccommodation() {
    return new CareLeaverRecord(yearEnd, contact, activity, accommodation, /* suitable= */ true);
  }

  /**
   * This record, whose accommodation is not suitable.
   *
   * @return the record with unsuitable accommodation
   */
  public CareLeaverRecord inUnsuitableAccommodation() {
    return new CareLeaverRecord(yearEnd, contact, activity, accommodation, /* suitable= */ false);
  }

  /**
   * The year that the record speaks of.
   *
   * @return its last day, inclusive
   */
  public LocalDate yearEnd() {
    return yearEnd;
  }

  /**
   * Whether the council is in touch.
   *
   * @return the contact; empty if it is not stated
   */
  public Optional<Contact> contact() {
    return Optional.ofNullable(contact);
  }

  /**
   * What the young person does.
   *
   * @return the activity; empty if it is not stated
   */
  public Optional<Activity> activity() {
    return Optional.ofNullable(activity);
  }

  /**
   * Where the young person lives.
   *
   * @return the accommodation; empty if it is not stated
   */
  public Optional<Accommodation> accommodation() {
    return Optional.ofNullable(accommodation);
  }

  /**
   * Whether the accommodation is suitable.
   *
   * @return whether it is; empty if it is not stated
   */
  public Optional<Boolean> isSuitable() {
    return Optional.ofNullable(suitable);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CareLeaverRecord that
        && yearEnd.equals(that.yearEnd)
        && contact == that.contact
        && activity == that.activity
        && accommodation == that.accommodation
        && Objects.equals(suitable, that.suitable);
  }

  @Override
  public int hashCode() {
    return Objects.hash(yearEnd, contact, activity, accommodation, suitable);
  }

  @Override
  public String toString() {
    return "care leaver in the year ending " + yearEnd;
  }
}
