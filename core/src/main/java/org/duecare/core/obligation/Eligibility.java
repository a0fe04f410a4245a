package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Citation;
import org.duecare.core.law.england.CarePlanningRegulations2010;
import org.duecare.core.law.reading.Readings;
import org.jspecify.annotations.Nullable;

/**
 * Whether a child is an eligible child, and since when: aged 16 or 17, looked after, and looked
 * after for 13 weeks (91 days) in all since the 14th birthday. Days of short breaks are left out
 * (regulation 40 of SI 2010/959; Children Act 1989 Schedule 2 paragraph 19B).
 *
 * <p>Whole days are counted, the 14th birthday and the first and last day of each period of care
 * among them (ambiguity A16); the child becomes eligible on the 91st, or on the 16th birthday or
 * the first day looked after from then on, if that is later. A child born on 29 February has
 * birthdays on 1 March of a common year (A20). From when accommodation counts and until when care
 * by remand does are the readings of A2 and A27. Care by another authority that is not in the
 * history is not counted. Immutable and thread-safe.
 */
public final class Eligibility {

  /** How many days a child must have been looked after: 13 weeks. */
  public static final int DAYS_NEEDED = 91;

  /** What the question is answered with. */
  public enum Finding {
    /** The child is an eligible child. */
    ELIGIBLE,
    /** Not eligible: under 16. */
    UNDER_16,
    /** Not eligible any more: 18 or over. */
    OVER_17,
    /** Not eligible: not looked after on the day. */
    NOT_LOOKED_AFTER,
    /** Not eligible: looked after for short breaks only on the day. */
    SHORT_BREAKS,
    /** Not eligible: looked after for fewer than 91 days since the 14th birthday. */
    TOO_FEW_DAYS,
    /** The facts do not decide. */
    UNKNOWN
  }

  private final LocalDate asOf;
  private final Finding finding;
  private final @Nullable LocalDate earliest;
  private final @Nullable LocalDate latest;
  private final @Nullable Integer days;
  private final KnownPeriod.@Nullable Cut missing;
  private final @Nullable CareHistory history;
  private final Readings readings;

  /** Why, as it was stored; null where it can be worked out. */
  private final @Nullable Explanation recorded;

  Eligibility(
      LocalDate asOf,
      Finding finding,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable Integer days,
      KnownPeriod.@Nullable Cut missing,
      CareHistory history,
      Readings readings) {
    this(asOf, finding, earliest, latest, days, missing, history, readings, null);
  }

  private Eligibility(
      LocalDate asOf,
      Finding finding,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable Integer days,
      KnownPeriod.@Nullable Cut missing,
      @Nullable CareHistory history,
      Readings readings,
      @Nullable Explanation recorded) {
    this.asOf = asOf;
    this.finding = finding;
    this.earliest = earliest;
    this.latest = latest;
    this.days = days;
    this.missing = missing;
    this.history = history;
    this.readings = readings;
    this.recorded = recorded;
  }

  /**
   * An answer as it was stored.
   *
   * @param asOf the day for which it held
   * @param finding what the question was answered with
   * @param eligibleFromBetween between which days the child became eligible; empty if in one of the
   *     histories the child had not by the as-of day
   * @param daysCounted on how many days the child was looked after; empty where that was not known
   * @param missingFact which fact was missing; empty where none was
   * @param explanation why the answer was what it was
   * @return the answer
   * @throws IllegalArgumentException if the days counted are below 0
   */
  public static Eligibility recorded(
      LocalDate asOf,
      Finding finding,
      Optional<DateSpan> eligibleFromBetween,
      OptionalInt daysCounted,
      Optional<MissingFact> missingFact,
      Explanation explanation) {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(explanation, "explanation");
    if (daysCounted.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "too few days counted: " + daysCounted.getAsInt() + "; 0 or more is allowed");
    }
    return new Eligibility(
        asOf,
        finding,
        eligibleFromBetween.map(DateSpan::first).orElse(null),
        eligibleFromBetween.map(DateSpan::last).orElse(null),
        daysCounted.isPresent() ? daysCounted.getAsInt() : null,
        missingFact.map(fact -> new KnownPeriod.Cut(asOf, fact, null)).orElse(null),
        null,
        Readings.mainstream(),
        explanation);
  }

  /**
   * Whether a child is an eligible child.
   *
   * @param history the facts of the child
   * @param asOf the day for which it is asked, inclusive; what happened later changes nothing
   * @return the answer
   */
  public static Eligibility of(CareHistory history, LocalDate asOf) {
    return of(history, asOf, Readings.mainstream());
  }

  /**
   * Whether a child is an eligible child, by readings of the law.
   *
   * @param history the facts of the child
   * @param asOf the day for which it is asked, inclusive; what happened later changes nothing
   * @param readings the answers used to the questions that the law leaves open
   * @return the answer
   */
  public static Eligibility of(CareHistory history, LocalDate asOf, Readings readings) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(readings, "readings");
    return new EligibilityQuestion(history, asOf, readings).answer();
  }

  /**
   * The day for which the answer holds.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * What the question is answered with.
   *
   * @return whether the child is eligible on the day, and if not why
   */
  public Finding finding() {
    return finding;
  }

  /**
   * The day on which the child first became an eligible child, which may have ended since.
   *
   * @return the day; empty if the child did not by the as-of day, or the facts do not decide on
   *     which day
   */
  public Optional<LocalDate> eligibleFrom() {
    return Optional.ofNullable(latest).filter(day -> day.equals(earliest));
  }

  /**
   * Between which days the child became an eligible child, in the histories that fit the facts.
   *
   * @return the days, both inclusive, the same where it is known; empty if in one of the histories
   *     the child did not by the as-of day
   */
  public Optional<DateSpan> eligibleFromBetween() {
    return earliest == null || latest == null
        ? Optional.empty()
        : Optional.of(DateSpan.closed(earliest, latest));
  }

  /**
   * On how many days the child was looked after from the 14th birthday to the as-of day or the day
   * before the 18th birthday, if that is earlier.
   *
   * @return the days, 0 or more; empty where the facts do not decide
   */
  public OptionalInt daysCounted() {
    return days == null ? OptionalInt.empty() : OptionalInt.of(days);
  }

  /**
   * Which fact is missing.
   *
   * @return the fact; empty unless the finding, or the day of becoming eligible, is not known
   */
  public Optional<MissingFact> missingFact() {
    return Optional.ofNullable(missing).map(KnownPeriod.Cut::fact);
  }

  /**
   * The provision.
   *
   * @return regulation 40 of SI 2010/959
   */
  public Citation provision() {
    return CarePlanningRegulations2010.eligibleChild();
  }

  /**
   * Why the answer is what it is.
   *
   * @return the explanation, which does not name the day of birth
   */
  public Explanation explanation() {
    if (recorded != null) {
      return recorded;
    }
    List<ExplanationStep> steps = new ArrayList<>();
    steps.add(new ExplanationStep.EligibilityFound(finding, asOf));
    eligibleFrom().ifPresent(day -> steps.add(new ExplanationStep.EligibleFrom(day)));
    daysCounted()
        .ifPresent(count -> steps.add(new ExplanationStep.DaysCounted(count, DAYS_NEEDED)));
    steps.add(new ExplanationStep.UnderProvision(provision()));
    if (history != null) {
      steps.addAll(EligibilityQuestion.otherReadings(this, history, readings));
    }
    if (missing != null) {
      steps.add(
          new ExplanationStep.FactMissing(missing.fact(), Optional.ofNullable(missing.reason())));
    }
    return new Explanation(steps);
  }

  /** Whether both answers are certain and differ. */
  boolean isOtherThan(Eligibility other) {
    return missing == null
        && other.missing == null
        && (finding != other.finding || !eligibleFrom().equals(other.eligibleFrom()));
  }

  /** Since when the child would be an eligible child by another answer; empty if not at all. */
  Optional<LocalDate> sinceBy(Eligibility other) {
    return other.finding == finding || other.finding == Finding.ELIGIBLE
        ? other.eligibleFrom()
        : Optional.empty();
  }

  /** Whether in some history that fits the facts the child had become eligible by the as-of day. */
  boolean isPossible() {
    return earliest != null || (missing != null && missing.fact() == MissingFact.DATE_OF_BIRTH);
  }

  @Nullable LocalDate earliest() {
    return earliest;
  }

  @Nullable LocalDate latest() {
    return latest;
  }

  KnownPeriod.@Nullable Cut missing() {
    return missing;
  }

  /** Compares all that they answer; only of those that are alike in the rest the explanations. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Eligibility that
        && asOf.equals(that.asOf)
        && finding == that.finding
        && eligibleFromBetween().equals(that.eligibleFromBetween())
        && daysCounted().equals(that.daysCounted())
        && missingFact().equals(that.missingFact())
        && explanation().equals(that.explanation());
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, finding, eligibleFromBetween(), daysCounted(), missingFact());
  }

  /** The answer in one line. */
  @Override
  public String toString() {
    return explanation().headline();
  }
}
