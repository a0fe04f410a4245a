package org.duecare.core.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Citation;
import org.duecare.core.law.england.CoverageGround;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * Whether a child is, on a day, within an authority's duty to review the cases of looked-after
 * children in England, why, and since when.
 *
 * <p>Unlike what is due as of a day, this is seen with hindsight: whether accommodation lasted more
 * than 24 hours is taken from the whole history. The first and the last day of a period of care
 * belong to it; the 18th birthday does not, for a person reaches an age as the birthday begins.
 * Immutable and thread-safe.
 */
public final class Coverage {

  /** Whether a child is within the duty. Other answers may be added. */
  public enum Answer {
    /** Within the duty. */
    COVERED,
    /** Within the duty on the modified terms of short breaks, regulation 48 of SI 2010/959. */
    COVERED_ON_MODIFIED_TERMS,
    /** Not within the duty. */
    NOT_COVERED,
    /** The facts do not decide. */
    UNKNOWN
  }

  private final LocalDate day;
  private final @Nullable CoverageGround ground;
  private final @Nullable LocalDate since;
  private final @Nullable MissingFact missingFact;
  private final @Nullable String reason;
  private final @Nullable CoverageQuestion question;

  /** Why, as it was stored; null where it can be worked out. */
  private final @Nullable Explanation recorded;

  private Coverage(
      LocalDate day,
      @Nullable CoverageGround ground,
      @Nullable LocalDate since,
      @Nullable MissingFact missingFact,
      @Nullable String reason,
      @Nullable CoverageQuestion question,
      @Nullable Explanation recorded) {
    this.day = day;
    this.ground = ground;
    this.since = since;
    this.missingFact = missingFact;
    this.reason = reason;
    this.question = question;
    this.recorded = recorded;
  }

  /**
   * Whether a child is within the duty on a day.
   *
   * @param history the facts of the child
   * @param day the day
   * @return the answer
   */
  public static Coverage of(CareHistory history, LocalDate day) {
    return of(history, day, Readings.mainstream());
  }

  /**
   * Whether a child is within the duty on a day, by readings of the law.
   *
   * @param history the facts of the child
   * @param day the day
   * @param readings the answers used to the questions that the law leaves open
   * @return the answer
   */
  public static Coverage of(CareHistory history, LocalDate day, Readings readings) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(readings, "readings");
    return new CoverageQuestion(history, day, readings).answer();
  }

  /**
   * An answer as it was stored.
   *
   * @param day the day for which it was asked
   * @param ground why the child was or was not within the duty; empty if UNKNOWN
   * @param since since when; empty where it was not known, and for a child never looked after
   * @param missingFact which fact was missing; empty unless UNKNOWN
   * @param reason why that fact was in doubt; empty where it was only missing
   * @param explanation why the answer was what it was
   * @return the answer
   * @throws IllegalArgumentException unless there is either a ground or a missing fact
   */
  public static Coverage recorded(
      LocalDate day,
      Optional<CoverageGround> ground,
      Optional<LocalDate> since,
      Optional<MissingFact> missingFact,
      Optional<String> reason,
      Explanation explanation) {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(explanation, "explanation");
    if (ground.isPresent() == missingFact.isPresent()) {
      throw new IllegalArgumentException(
          "answer with ground "
              + ground
              + " and missing fact "
              + missingFact
              + ": it needs one of the two");
    }
    return new Coverage(
        day,
        ground.orElse(null),
        since.orElse(null),
        missingFact.orElse(null),
        reason.orElse(null),
        null,
        explanation);
  }

  static Coverage found(LocalDate day, CoverageGround ground, @Nullable LocalDate since) {
    return new Coverage(day, ground, since, null, null, null, null);
  }

  static Coverage unknown(LocalDate day, MissingFact fact, @Nullable String reason) {
    return new Coverage(day, null, null, fact, reason, null, null);
  }

  /** This answer, which knows the question, for other readings may answer it otherwise. */
  Coverage to(CoverageQuestion asked) {
    return new Coverage(day, ground, since, missingFact, reason, asked, null);
  }

  /**
   * The day for which it is asked.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Whether the child is within the duty.
   *
   * @return the answer
   */
  public Answer answer() {
    if (ground == null) {
      return Answer.UNKNOWN;
    } else if (ground.hasModifiedTerms()) {
      return Answer.COVERED_ON_MODIFIED_TERMS;
    }
    return ground.isCovered() ? Answer.COVERED : Answer.NOT_COVERED;
  }

  /**
   * Why.
   *
   * @return the ground; empty if UNKNOWN
   */
  public Optional<CoverageGround> ground() {
    return Optional.ofNullable(ground);
  }

  /**
   * The provision by which the child is looked after, or is not.
   *
   * @return the provision; empty if UNKNOWN
   */
  public Optional<Citation> provision() {
    return ground().map(CoverageGround::provision);
  }

  /**
   * Under what the child's case is reviewed.
   *
   * @return the provisions, immutable; none where the child is not within the duty or the facts do
   *     not tell
   */
  public List<Citation> reviewedUnder() {
    return ground().map(CoverageGround::reviewedUnder).orElse(List.of());
  }

  /**
   * Since when the child is, or is no longer, within the duty, whatever the ground was before: a
   * change of legal status begins nothing anew.
   *
   * @return the first day, for accommodation under section 20 its own first day or the next one
   *     (ambiguity A2); empty where it is not known, and for a child who was never looked after
   */
  public Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  /**
   * Which fact is missing.
   *
   * @return the fact; empty unless UNKNOWN
   */
  public Optional<MissingFact> missingFact() {
    return Optional.ofNullable(missingFact);
  }

  /**
   * Why that fact is in doubt.
   *
   * @return the reason that the facts give; empty where it is only missing
   */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /**
   * Why the answer is what it is.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    if (recorded != null) {
      return recorded;
    }
    List<ExplanationStep> steps = new ArrayList<>();
    steps.add(new ExplanationStep.CoverageFound(ground(), day));
    since().ifPresent(first -> steps.add(new ExplanationStep.Since(first)));
    provision().ifPresent(citation -> steps.add(new ExplanationStep.UnderProvision(citation)));
    reviewedUnder().forEach(citation -> steps.add(new ExplanationStep.ReviewedUnder(citation)));
    if (question != null) {
      steps.addAll(question.otherReadings(this));
    }
    if (missingFact != null) {
      steps.add(new ExplanationStep.FactMissing(missingFact, Optional.ofNullable(reason)));
    }
    return new Explanation(steps);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Coverage that
        && day.equals(that.day)
        && ground == that.ground
        && Objects.equals(since, that.since)
        && missingFact == that.missingFact
        && Objects.equals(reason, that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, ground, since, missingFact, reason);
  }

  /** The answer in one line. */
  @Override
  public String toString() {
    return explanation().headline();
  }
}
