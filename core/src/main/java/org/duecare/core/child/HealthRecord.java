package org.duecare.core.child;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of the health of a child at the end of a year, who by then was looked after for
 * twelve months without a break. What is not stated is not known.
 *
 * <p>Immutable and thread-safe.
 */
public final class HealthRecord {

  /**
   * Why there is no score of the Strengths and Difficulties Questionnaire; the codes of England's
   * return are in brackets. Immutable and thread-safe.
   */
  public enum ReasonWithoutScore {
    /** The child is under 4, or over 16, and the form is not for that age (SDQ1). */
    AGE,
    /** The carer refused (SDQ2). */
    CARER_REFUSED,
    /** The severity of the child's disability (SDQ3). */
    DISABILITY,
    /** Another reason (SDQ4). */
    OTHER,
    /** The child refused (SDQ5). */
    CHILD_REFUSED
  }

  /** The highest score of the questionnaire: twenty questions of 0 to 2. */
  public static final int HIGHEST_SCORE = 40;

  private static final int NO_SCORE = -1;

  private final LocalDate yearEnd;
  private final Map<HealthFact, Boolean> facts;
  private final int score;
  private final @Nullable ReasonWithoutScore reason;

  private HealthRecord(
      LocalDate yearEnd,
      Map<HealthFact, Boolean> facts,
      int score,
      @Nullable ReasonWithoutScore reason) {
    this.yearEnd = Objects.requireNonNull(yearEnd, "yearEnd");
    this.facts = facts;
    this.score = score;
    this.reason = reason;
  }

  /**
   * A record that states nothing yet.
   *
   * @param yearEnd the last day of the year that it speaks of, inclusive
   * @return the record
   */
  public static HealthRecord of(LocalDate yearEnd) {
    return new HealthRecord(yearEnd, Map.of(), NO_SCORE, null);
  }

  /**
   * This record, stating that something is so.
   *
   * @param fact what is so
   * @return the record with this fact
   */
  public HealthRecord with(HealthFact fact) {
    return with(fact, /* so= */ true);
  }

  /**
   * This record, stating that something is not so.
   *
   * @param fact what is not so
   * @return the record with this fact denied
   */
  public HealthRecord without(HealthFact fact) {
    return with(fact, /* so= */ false);
  }

  private HealthRecord with(HealthFact fact, boolean so) {
    Map<HealthFact, Boolean> changed = new EnumMap<>(HealthFact.class);
    changed.putAll(facts);
    changed.put(Objects.requireNonNull(fact, "fact"), so);
    return new HealthRecord(yearEnd, Collections.unmodifiableMap(changed), score, reason);
  }

  /**
   * This record, with the score of the Strengths and Difficulties Questionnaire.
   *
   * @param score the score, 0 to {@value #HIGHEST_SCORE}
   * @return the record with this score
   * @throws IllegalArgumentException if there is no such score
   */
  public HealthRecord withScore(int score) {
    if (score < 0 || score > HIGHEST_SCORE) {
      throw new IllegalArgumentException(
          "no score of the questionnaire: found " + score + ", allowed 0 to " + HIGHEST_SCORE);
    }
    return new HealthRecord(yearEnd, facts, score, reason);
  }

  /**
   * This record, with the reason why there is no score.
   *
   * @param reason the reason
   * @return the record with this reason
   */
  public HealthRecord withoutScore(ReasonWithoutScore reason) {
    return new HealthRecord(yearEnd, facts, NO_SCORE, Objects.requireNonNull(reason, "reason"));
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
   * What the record states of something.
   *
   * @param fact what is asked
   * @return whether it is so; empty if it is not stated
   */
  public Optional<Boolean> states(HealthFact fact) {
    return Optional.ofNullable(facts.get(Objects.requireNonNull(fact, "fact")));
  }

  /**
   * The score of the Strengths and Difficulties Questionnaire.
   *
   * @return the score, 0 to {@value #HIGHEST_SCORE}; empty if there is none
   */
  public OptionalInt score() {
    return score == NO_SCORE ? OptionalInt.empty() : OptionalInt.of(score);
  }

  /**
   * Why there is no score.
   *
   * @return the reason; empty if none is stated
   */
  public Optional<ReasonWithoutScore> reasonWithoutScore() {
    return Optional.ofNullable(reason);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HealthRecord that
        && yearEnd.equals(that.yearEnd)
        && facts.equals(that.facts)
        && score == that.score
        && reason == that.reason;
  }

  @Override
  public int hashCode() {
    return Objects.hash(yearEnd, facts, score, reason);
  }

  /** The year; what is recorded of a child's health does not show itself. */
  @Override
  public String toString() {
    return "health in the year ending " + yearEnd;
  }
}
