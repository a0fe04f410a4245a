package org.duecare.core.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One version of one rule: by when something must happen, why, and since when that is so. A changed
 * law is a new version under the same id.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rule {

  private final String id;
  private final Duty duty;
  private final Trigger trigger;
  private final @Nullable TimeLimit limit;
  private final Citation citation;
  private final Authority authority;
  private final Verification verification;
  private final LocalDate inForceFrom;
  private final @Nullable LocalDate inForceUntil;
  private final @Nullable Integer underAge;
  private final @Nullable Relaxation relaxation;
  private final boolean earlierEdition;
  private final @Nullable ShortBreakTerms shortBreakTerms;
  private final @Nullable Integer monthsBeforePlacement;
  private final @Nullable TimeLimit endOfCareAfter;
  private final @Nullable Integer endOfCareFromAge;
  private final boolean moreThan24Hours;

  private Rule(Builder builder) {
    id = builder.id;
    duty = Objects.requireNonNull(builder.duty, "duty");
    trigger = Objects.requireNonNull(builder.trigger, "trigger");
    limit = builder.limit;
    citation = Objects.requireNonNull(builder.citation, "citation");
    authority = Objects.requireNonNull(builder.authority, "authority");
    verification = Objects.requireNonNull(builder.verification, "verification");
    inForceFrom = Objects.requireNonNull(builder.inForceFrom, "inForceFrom");
    inForceUntil = builder.inForceUntil;
    underAge = builder.underAge;
    relaxation = builder.relaxation;
    earlierEdition = builder.earlierEdition;
    shortBreakTerms = builder.shortBreakTerms;
    monthsBeforePlacement = builder.monthsBeforePlacement;
    endOfCareAfter = builder.endOfCareAfter;
    endOfCareFromAge = builder.endOfCareFromAge;
    moreThan24Hours = builder.moreThan24Hours;
    if (inForceUntil != null && inForceUntil.isBefore(inForceFrom)) {
      throw new IllegalArgumentException(
          "rule "
              + id
              + " ends before it begins: in force from "
              + inForceFrom
              + ", until "
              + inForceUntil);
    }
  }

  /**
   * Starts a rule.
   *
   * @param id the id under which all versions of the rule are known, for example "ENG-REV-1"
   * @return an empty builder
   * @throws IllegalArgumentException if the id is blank
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /**
   * The id that all versions of the rule share.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * What the rule asks for.
   *
   * @return the duty
   */
  public Duty duty() {
    return duty;
  }

  /**
   * The event from which the rule counts.
   *
   * @return the event
   */
  public Trigger trigger() {
    return trigger;
  }

  /**
   * How long the rule allows.
   *
   * @return the limit; empty where the provision fixes none
   */
  public Optional<TimeLimit> limit() {
    return Optional.ofNullable(limit);
  }

  /**
   * Where the rule is written.
   *
   * @return the provision
   */
  public Citation citation() {
    return citation;
  }

  /**
   * How binding the rule is.
   *
   * @return the layer
   */
  public Authority authority() {
    return authority;
  }

  /**
   * How well the source was seen.
   *
   * @return the mark
   */
  public Verification verification() {
    return verification;
  }

  /**
   * Since when this version is in force.
   *
   * @return the first day, inclusive
   */
  public LocalDate inForceFrom() {
    return inForceFrom;
  }

  /**
   * Until when this version was in force.
   *
   * @return the last day, inclusive; empty while it is in force
   */
  public Optional<LocalDate> inForceUntil() {
    return Optional.ofNullable(inForceUntil);
  }

  /**
   * To children under which age the rule is limited.
   *
   * @return the age in years, which the child has not reached on the day of the event; empty where
   *     the rule is for every age
   */
  public OptionalInt underAge() {
    return optional(underAge);
  }

  /**
   * In which time the limit did not bind.
   *
   * @return the relaxation; empty where there was none
   */
  public Optional<Relaxation> relaxation() {
    return Optional.ofNullable(relaxation);
  }

  /**
   * Whether something like it was asked for before this version, by an edition of the guidance that
   * is no version of the rule here. An event of that time is then UNKNOWN, where otherwise nothing
   * would be asked for.
   *
   * @return true if the first version is not the first there was
   */
  public boolean followsEarlierEdition() {
    return earlierEdition;
  }

  /**
   * To short breaks of which length the rule is limited.
   *
   * @return the terms, by which the days are weighed on which this version is in force; empty for a
   *     rule that is not the first of a series of short breaks, and for a version that sets none
   */
  public Optional<ShortBreakTerms> shortBreakTerms() {
    return Optional.ofNullable(shortBreakTerms);
  }

  /**
   * For how many months before the first placement an assessment of the child's health makes
   * another one needless. The version in force on the first day of care decides.
   *
   * @return the months; empty where what was done before care does not count, and for a rule that
   *     is not on the first assessment of health
   */
  public OptionalInt monthsBeforePlacement() {
    return optional(monthsBeforePlacement);
  }

  /**
   * How long a child must have been looked after for the rule to ask for something at the end of
   * care. It is reached when the last day of this time has passed (ambiguity A15).
   *
   * @return the time after the day on which the child became looked after; empty where the rule
   *     asks whatever the length, and for a rule that is not on the end of care
   */
  public Optional<TimeLimit> endOfCareAfter() {
    return Optional.ofNullable(endOfCareAfter);
  }

  /**
   * From which age on, of a child who is not in care, the rule on the end of care takes the place
   * of the one for younger children.
   *
   * @return the age in years, which the child has reached on the day of the end; empty where the
   *     rule is for every age, and for a rule that is not on the end of care
   */
  public OptionalInt endOfCareFromAge() {
    return optional(endOfCareFromAge);
  }

  /**
   * Whether accommodation makes the child looked after, from which the rule counts, only once it
   * has lasted more than 24 hours (Children Act 1989 section 22(2)). A stay that did not raises
   * nothing under a book that has such a rule.
   *
   * @return true where the hours are to be weighed
   */
  public boolean needsMoreThan24Hours() {
    return moreThan24Hours;
  }

  private static OptionalInt optional(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * Whether this version was in force on a day.
   *
   * @param day the day
   * @return true from the first to the last day of force, both inclusive
   */
  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(inForceFrom) && (inForceUntil == null || !day.isAfter(inForceUntil));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rule that
        && id.equals(that.id)
        && duty == that.duty
        && trigger == that.trigger
        && Objects.equals(limit, that.limit)
        && citation.equals(that.citation)
        && authority == that.authority
        && verification == that.verification
        && inForceFrom.equals(that.inForceFrom)
        && Objects.equals(inForceUntil, that.inForceUntil)
        && Objects.equals(underAge, that.underAge)
        && Objects.equals(relaxation, that.relaxation)
        && earlierEdition == that.earlierEdition
        && Objects.equals(shortBreakTerms, that.shortBreakTerms)
        && Objects.equals(monthsBeforePlacement, that.monthsBeforePlacement)
        && Objects.equals(endOfCareAfter, that.endOfCareAfter)
        && Objects.equals(endOfCareFromAge, that.endOfCareFromAge)
        && moreThan24Hours == that.moreThan24Hours;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, inForceFrom, limit);
  }

  @Override
  public String toString() {
    return id + ", " + citation + ", in force since " + inForceFrom;
  }

  /** This version with an end of force, for a later version of the same rule begins then. */
  Rule until(LocalDate lastDay) {
    Builder builder =
        new Builder(id)
            .requires(duty)
            .after(trigger)
            .under(citation, authority)
            .verified(verification)
            .inForceFrom(inForceFrom)
            .inForceUntil(lastDay);
    builder.limit = limit;
    builder.underAge = underAge;
    builder.relaxation = relaxation;
    builder.earlierEdition = earlierEdition;
    builder.shortBreakTerms = shortBreakTerms;
    builder.monthsBeforePlacement = monthsBeforePlacement;
    builder.endOfCareAfter = endOfCareAfter;
    builder.endOfCareFromAge = endOfCareFromAge;
    builder.moreThan24Hours = moreThan24Hours;
    return builder.build();
  }

  /**
   * Collects the parts of a rule; the duty, the event, the provision, the mark and the begin of
   * force are needed. Not thread-safe.
   */
  public static final class Builder {

    private final String id;
    private @Nullable Duty duty;
    private @Nullable Trigger trigger;
    private @Nullable TimeLimit limit;
    private @Nullable Citation citation;
    private @Nullable Authority authority;
    private @Nullable Verification verification;
    private @Nullable LocalDate inForceFrom;
    private @Nullable LocalDate inForceUntil;
    private @Nullable Integer underAge;
    private @Nullable Relaxation relaxation;
    private boolean earlierEdition;
    private @Nullable ShortBreakTerms shortBreakTerms;
    private @Nullable Integer monthsBeforePlacement;
    private @Nullable TimeLimit endOfCareAfter;
    private @Nullable Integer endOfCareFromAge;
    private boolean moreThan24Hours;

    private Builder(String id) {
      this.id = RequiredText.notBlank(id, "id");
    }

    /**
     * Sets what the rule asks for.
     *
     * @param duty the duty
     * @return this builder
     */
    public Builder requires(Duty duty) {
      this.duty = Objects.requireNonNull(duty, "duty");
      return this;
    }

    /**
     * Sets the event from which the rule counts.
     *
     * @param trigger the event, whose day is not counted
     * @return this builder
     */
    public Builder after(Trigger trigger) {
      this.trigger = Objects.requireNonNull(trigger, "trigger");
      return this;
    }

    /**
     * Sets how long the rule allows; a rule without a limit fixes none.
     *
     * @param limit the limit
     * @return this builder
     */
    public Builder within(TimeLimit limit) {
      this.limit = Objects.requireNonNull(limit, "limit");
      return this;
    }

    /**
     * Sets where the rule is written and how binding that is.
     *
     * @param citation the provision
     * @param authority the layer
     * @return this builder
     */
    public Builder under(Citation citation, Authority authority) {
      this.citation = Objects.requireNonNull(citation, "citation");
      this.authority = Objects.requireNonNull(authority, "authority");
      return this;
    }

    /**
     * Sets how well the source was seen.
     *
     * @param verification the mark
     * @return this builder
     */
    public Builder verified(Verification verification) {
      this.verification = Objects.requireNonNull(verification, "verification");
      return this;
    }

    /**
     * Sets since when this version is in force.
     *
     * @param day the first day, inclusive
     * @return this builder
     */
    public Builder inForceFrom(LocalDate day) {
      inForceFrom = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * Sets until when this version was in force.
     *
     * @param day the last day, inclusive
     * @return this builder
     */
    public Builder inForceUntil(LocalDate day) {
      inForceUntil = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * Limits the rule to children under an age.
     *
     * @param age the age in years, which the child has not reached on the day of the event
     * @return this builder
     * @throws IllegalArgumentException if the age is below 1
     */
    public Builder forChildrenUnder(int age) {
      underAge = atLeastOne(age, "age too low");
      return this;
    }

    /**
     * Says that the limit did not bind for a time.
     *
     * @param relaxation which limits, and under which provision
     * @return this builder
     */
    public Builder relaxed(Relaxation relaxation) {
      this.relaxation = Objects.requireNonNull(relaxation, "relaxation");
      return this;
    }

    /**
     * Says that an earlier edition, which is no version of the rule here, asked for it before.
     *
     * @return this builder
     */
    public Builder followingEarlierEdition() {
      earlierEdition = true;
      return this;
    }

    /**
     * Limits the rule to short breaks of these lengths.
     *
     * @param terms the lengths beyond which the child is looked after in full
     * @return this builder
     */
    public Builder forShortBreaks(ShortBreakTerms terms) {
      shortBreakTerms = Objects.requireNonNull(terms, "terms");
      return this;
    }

    /**
     * Lets an assessment of health that was made before the first placement do the duty.
     *
     * @param months for how many months before the placement it counts, 1 or more
     * @return this builder
     * @throws IllegalArgumentException if the number is below 1
     */
    public Builder countingMonthsBeforePlacement(int months) {
      monthsBeforePlacement = atLeastOne(months, "too few months before a placement");
      return this;
    }

    /**
     * Limits a rule on the end of care to children who had been looked after for a time.
     *
     * @param lookedAfter the time after the day on which the child became looked after
     * @return this builder
     */
    public Builder forEndOfCareAfter(TimeLimit lookedAfter) {
      endOfCareAfter = Objects.requireNonNull(lookedAfter, "lookedAfter");
      return this;
    }

    /**
     * Limits a rule on the end of care to children from an age on.
     *
     * @param age the age in years, which the child has reached on the day of the end, 1 or more
     * @return this builder
     * @throws IllegalArgumentException if the age is below 1
     */
    public Builder forEndOfCareFrom(int age) {
      endOfCareFromAge = atLeastOne(age, "age too low");
      return this;
    }

    /**
     * Says that accommodation makes a child looked after only once it has lasted more than 24
     * hours.
     *
     * @return this builder
     */
    public Builder forAccommodationOfMoreThan24Hours() {
      moreThan24Hours = true;
      return this;
    }

    private static int atLeastOne(int number, String fault) {
      if (number < 1) {
        throw new IllegalArgumentException(fault + ": " + number + "; 1 or more is allowed");
      }
      return number;
    }

    /**
     * Builds the rule.
     *
     * @return the rule
     * @throws NullPointerException naming the part that is missing
     * @throws IllegalArgumentException if it was in force until a day before the first
     */
    public Rule build() {
      return new Rule(this);
    }
  }
}
