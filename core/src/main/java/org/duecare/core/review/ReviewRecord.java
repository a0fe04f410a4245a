package org.duecare.core.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * What an authority records of one review beside its dates. Whatever is not given is not known.
 * Immutable and thread-safe.
 */
public final class ReviewRecord {

  private final ChildId child;
  private final LocalDate heldOn;
  private final @Nullable OfficerId chair;
  private final @Nullable Manner manner;
  private final @Nullable Boolean parentsTookPart;
  private final @Nullable String reasonLate;

  private ReviewRecord(Builder builder) {
    child = builder.child;
    heldOn = builder.heldOn;
    chair = builder.chair;
    manner = builder.manner;
    parentsTookPart = builder.parentsTookPart;
    reasonLate = builder.reasonLate;
  }

  /**
   * Starts the record of a review.
   *
   * @param child the child
   * @param heldOn the day on which the review was held, as its history has it
   * @return a builder of a record in which nothing else is known
   */
  public static Builder builder(ChildId child, LocalDate heldOn) {
    return new Builder(
        Objects.requireNonNull(child, "child"), Objects.requireNonNull(heldOn, "heldOn"));
  }

  static void requireNotBlank(Optional<String> reason) {
    if (reason.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("reason is blank: it must hold a character");
    }
  }

  /**
   * The child.
   *
   * @return the identifier
   */
  public ChildId child() {
    return child;
  }

  /**
   * The day of the review.
   *
   * @return the day on which it was held
   */
  public LocalDate heldOn() {
    return heldOn;
  }

  /**
   * Who chaired it.
   *
   * @return the officer; empty where it is not known
   */
  public Optional<OfficerId> chair() {
    return Optional.ofNullable(chair);
  }

  /**
   * How the people met.
   *
   * @return the manner; empty where it is not known
   */
  public Optional<Manner> manner() {
    return Optional.ofNullable(manner);
  }

  /**
   * Whether a parent, or another with parental responsibility, took part.
   *
   * @return true or false; empty where it is not known
   */
  public Optional<Boolean> parentsTookPart() {
    return Optional.ofNullable(parentsTookPart);
  }

  /**
   * Why the review was late, by the authority's own code.
   *
   * @return the code; empty where none is given
   */
  public Optional<String> reasonLate() {
    return Optional.ofNullable(reasonLate);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReviewRecord that
        && child.equals(that.child)
        && heldOn.equals(that.heldOn)
        && Objects.equals(chair, that.chair)
        && manner == that.manner
        && Objects.equals(parentsTookPart, that.parentsTookPart)
        && Objects.equals(reasonLate, that.reasonLate);
  }

  @Override
  public int hashCode() {
    return Objects.hash(child, heldOn, chair, manner, parentsTookPart, reasonLate);
  }

  /** The day of the review, without the child. */
  @Override
  public String toString() {
    return "record of the review of " + heldOn;
  }

  /** Collects what is known of a review. Not thread-safe. */
  public static final class Builder {

    private final ChildId child;
    private final LocalDate heldOn;
    private @Nullable OfficerId chair;
    private @Nullable Manner manner;
    private @Nullable Boolean parentsTookPart;
    private @Nullable String reasonLate;

    private Builder(ChildId child, LocalDate heldOn) {
      this.child = child;
      this.heldOn = heldOn;
    }

    /**
     * Says who chaired it.
     *
     * @param officer the officer
     * @return this builder
     */
    public Builder chair(OfficerId officer) {
      chair = Objects.requireNonNull(officer, "officer");
      return this;
    }

    /**
     * Says how the people met.
     *
     * @param how the manner
     * @return this builder
     */
    public Builder manner(Manner how) {
      manner = Objects.requireNonNull(how, "how");
      return this;
    }

    /**
     * Says that a parent, or another with parental responsibility, took part.
     *
     * @return this builder
     */
    public Builder parentsTookPart() {
      parentsTookPart = true;
      return this;
    }

    /**
     * Says that nobody with parental responsibility took part.
     *
     * @return this builder
     */
    public Builder noParentTookPart() {
      parentsTookPart = false;
      return this;
    }

    /**
     * Says why it was late.
     *
     * @param code the authority's own code
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder reasonLate(String code) {
      requireNotBlank(Optional.of(code));
      reasonLate = code;
      return this;
    }

    /**
     * The record.
     *
     * @return the record
     */
    public ReviewRecord build() {
      return new ReviewRecord(this);
    }
  }
}
