package org.duecare.core.care;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date that somebody set for one obligation: directed by the independent reviewing officer, or an
 * officer's override. It stands beside the date of the law and never replaces it.
 *
 * <p>Its text holds no reason, which is free text. Immutable and thread-safe.
 */
public final class Direction {

  /** In which role a date was set. Other roles may be added. */
  public enum Author {
    /** The independent reviewing officer, who directs. */
    REVIEWING_OFFICER,
    /** The child's social worker. */
    SOCIAL_WORKER,
    /** A manager of the authority. */
    MANAGER
  }

  private final String rule;
  private final LocalDate trigger;
  private final LocalDate date;
  private final Author author;
  private final LocalDate given;
  private final String reason;

  private Direction(Builder builder) {
    rule = builder.rule;
    trigger = builder.trigger;
    date = Objects.requireNonNull(builder.date, "date");
    author = Objects.requireNonNull(builder.author, "author");
    given = Objects.requireNonNull(builder.given, "given");
    reason = Objects.requireNonNull(builder.reason, "reason");
  }

  /**
   * Starts a direction about one obligation.
   *
   * @param rule the id of the rule that obliges, for example "ENG-REV-N"
   * @param trigger the day of the event from which the rule counts
   * @return an empty builder
   */
  public static Builder about(String rule, LocalDate trigger) {
    return new Builder(
        Objects.requireNonNull(rule, "rule"), Objects.requireNonNull(trigger, "trigger"));
  }

  /**
   * The rule whose obligation it is about.
   *
   * @return the id
   */
  public String rule() {
    return rule;
  }

  /**
   * The event whose obligation it is about.
   *
   * @return the day from which the rule counts
   */
  public LocalDate trigger() {
    return trigger;
  }

  /**
   * The date that was set.
   *
   * @return the last day, inclusive
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Who set it.
   *
   * @return the role, no person
   */
  public Author author() {
    return author;
  }

  /**
   * When it was set.
   *
   * @return the day; before it the direction is not known
   */
  public LocalDate given() {
    return given;
  }

  /**
   * Why it was set.
   *
   * @return the reason as its author wrote it, not blank
   */
  public String reason() {
    return reason;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Direction that
        && rule.equals(that.rule)
        && trigger.equals(that.trigger)
        && date.equals(that.date)
        && author == that.author
        && given.equals(that.given)
        && reason.equals(that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, trigger, date, author, given, reason);
  }

  @Override
  public String toString() {
    return date + " for " + rule + " after " + trigger + ", by " + author + " on " + given;
  }

  /** Collects the parts of a direction, all of which are needed. Not thread-safe. */
  public static final class Builder {

    private final String rule;
    private final LocalDate trigger;
    private @Nullable LocalDate date;
    private @Nullable Author author;
    private @Nullable LocalDate given;
    private @Nullable String reason;

    private Builder(String rule, LocalDate trigger) {
      this.rule = rule;
      this.trigger = trigger;
    }

    /**
     * Sets the date.
     *
     * @param date the last day, inclusive
     * @return this builder
     */
    public Builder setting(LocalDate date) {
      this.date = Objects.requireNonNull(date, "date");
      return this;
    }

    /**
     * Sets who set the date, and when.
     *
     * @param author the role
     * @param given the day on which it was set
     * @return this builder
     */
    public Builder by(Author author, LocalDate given) {
      this.author = Objects.requireNonNull(author, "author");
      this.given = Objects.requireNonNull(given, "given");
      return this;
    }

    /**
     * Sets why.
     *
     * @param reason the reason, not blank
     * @return this builder
     * @throws IllegalArgumentException if the reason is blank
     */
    public Builder because(String reason) {
      if (Objects.requireNonNull(reason, "reason").isBlank()) {
        throw new IllegalArgumentException("reason is blank: it must hold a character");
      }
      this.reason = reason;
      return this;
    }

    /**
     * Builds the direction.
     *
     * @return the direction
     * @throws NullPointerException naming the part that is missing
     */
    public Direction build() {
      return new Direction(this);
    }
  }
}
