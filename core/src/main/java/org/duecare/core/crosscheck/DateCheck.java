package org.duecare.core.crosscheck;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.duecare.calendar.DateSpan;
import org.duecare.core.approximation.Approximation;
import org.duecare.core.approximation.Approximations;
import org.duecare.core.approximation.Origin;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.StatutoryTimeline;
import org.jspecify.annotations.Nullable;

/**
 * The date that another system gives for one obligation, held against the rule: whether it agrees,
 * and which approximations in use explain it if it does not.
 *
 * <p>Immutable and thread-safe.
 */
public final class DateCheck {

  private final Obligation obligation;
  private final LocalDate given;
  private final Verdict verdict;
  private final List<Approximation> approximations;

  private DateCheck(
      Obligation obligation, LocalDate given, Verdict verdict, List<Approximation> approximations) {
    this.obligation = obligation;
    this.given = given;
    this.verdict = verdict;
    this.approximations = approximations;
  }

  /**
   * Checks the dates of another system for the obligations of a child, met or still open.
   *
   * <pre>{@code
   * Map<Integer, LocalDate> dates = ...;   // by number of the review
   * DateCheck.of(
   *     timeline,
   *     each -> each.sequence().stream().boxed().findFirst().map(dates::get));
   * }</pre>
   *
   * @param timeline the obligations
   * @param dates the date that the other system gives for an obligation; empty where it gives none
   * @return one check for each obligation with a date, in the order of the timeline, immutable; of
   *     an obligation that was stored, whose calendar is not known any more, without approximations
   */
  public static List<DateCheck> of(
      StatutoryTimeline timeline, Function<Obligation, Optional<LocalDate>> dates) {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(dates, "dates");
    List<DateCheck> checks = new ArrayList<>();
    for (Obligation obligation : timeline.obligations()) {
      dates
          .apply(obligation)
          .ifPresent(given -> checks.add(check(obligation, given, timeline, dates)));
    }
    return List.copyOf(checks);
  }

  /**
   * A check as it was stored.
   *
   * @param obligation the obligation
   * @param given the date of the other system
   * @param verdict how the date stood to the rule
   * @param approximations the approximations that give the date
   * @return the check
   */
  public static DateCheck recorded(
      Obligation obligation, LocalDate given, Verdict verdict, List<Approximation> approximations) {
    return new DateCheck(
        Objects.requireNonNull(obligation, "obligation"),
        Objects.requireNonNull(given, "given"),
        Objects.requireNonNull(verdict, "verdict"),
        List.copyOf(Objects.requireNonNull(approximations, "approximations")));
  }

  private static DateCheck check(
      Obligation obligation,
      LocalDate given,
      StatutoryTimeline timeline,
      Function<Obligation, Optional<LocalDate>> dates) {
    List<Approximation> approximations =
        obligation
            .due()
            .filter(due -> !due.date().equals(given))
            .flatMap(due -> approximations(due, obligation, timeline, dates))
            .map(all -> all.thatGive(given))
            .orElse(List.of());
    return new DateCheck(obligation, given, verdict(obligation, given), approximations);
  }

  /** Where the limit is not known, a date past the last one possible is late in every history. */
  private static Verdict verdict(Obligation obligation, LocalDate given) {
    DateSpan limit = obligation.limitBetween().orElse(null);
    if (limit == null) {
      return Verdict.UNKNOWN;
    }
    if (given.isAfter(limit.last())) {
      return isRelaxed(obligation, limit) ? Verdict.UNKNOWN : later(obligation);
    }
    if (given.isBefore(limit.first())) {
      return Verdict.EARLIER;
    }
    return limit.first().equals(limit.last()) ? Verdict.AGREES : Verdict.UNKNOWN;
  }

  /** Of an obligation whose rule is not known every rule that may apply is one of statute. */
  private static Verdict later(Obligation obligation) {
    return obligation
        .rule()
        .map(Rule::authority)
        .filter(authority -> authority != Authority.STATUTE)
        .map(authority -> Verdict.LATER_THAN_POLICY)
        .orElse(Verdict.LATER_THAN_LAW);
  }

  private static boolean isRelaxed(Obligation obligation, DateSpan limit) {
    return obligation
        .rule()
        .flatMap(Rule::relaxation)
        .map(Relaxation::limitsWithin)
        .filter(span -> !span.first().isAfter(limit.last()))
        .filter(span -> !span.last().isBefore(limit.first()))
        .isPresent();
  }

  private static Optional<Approximations> approximations(
      DueDate due,
      Obligation obligation,
      StatutoryTimeline timeline,
      Function<Obligation, Optional<LocalDate>> dates) {
    Optional<Obligation> before = before(obligation, timeline);
    Optional<LocalDate> limitBefore = before.flatMap(Obligation::due).map(DueDate::date);
    Optional<LocalDate> dateBefore = before.flatMap(dates);
    Optional<LocalDate> start = obligation.period().flatMap(PeriodOfCare::start);
    return due.rule()
        .limit()
        .flatMap(limit -> due.calendar().map(days -> Approximations.of(limit, due.trigger(), days)))
        .map(all -> with(Origin.LIMIT_BEFORE, limitBefore, all))
        .map(all -> with(Origin.DATE_BEFORE, dateBefore, all))
        .map(all -> with(Origin.START_OF_CARE, start, all));
  }

  private static Approximations with(Origin origin, Optional<LocalDate> day, Approximations all) {
    return day.map(it -> all.orFrom(origin, it)).orElse(all);
  }

  /** The obligation whose performance this one counts from. */
  private static Optional<Obligation> before(Obligation obligation, StatutoryTimeline timeline) {
    return obligation
        .previous()
        .or(
            () ->
                timeline.obligations().stream()
                    .filter(each -> each.duty() == obligation.duty() && !each.equals(obligation))
                    .filter(each -> each.doneOn().isPresent())
                    .filter(each -> each.doneOn().equals(obligation.trigger()))
                    .findFirst());
  }

  /**
   * The obligation.
   *
   * @return the obligation as computed
   */
  public Obligation obligation() {
    return obligation;
  }

  /**
   * The date of the other system.
   *
   * @return the date
   */
  public LocalDate given() {
    return given;
  }

  /**
   * How the date stands to the rule.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * By how many calendar days the date misses the limit.
   *
   * @return above 0 where it is later, below 0 where it is earlier; empty where the limit is not
   *     known
   */
  public OptionalInt daysPastLimit() {
    return obligation
        .due()
        .map(due -> Math.toIntExact(ChronoUnit.DAYS.between(due.date(), given)))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  /**
   * The simplest approximations in use that give the date.
   *
   * @return the approximations, immutable; empty where the date agrees or none gives it
   */
  public List<Approximation> approximations() {
    return approximations;
  }

  /**
   * How the date stands to the rule, and what explains it.
   *
   * @return the explanation: the verdict, then one step for each approximation, then how the limit
   *     of the rule came about
   */
  public Explanation explanation() {
    List<ExplanationStep> steps = new ArrayList<>();
    steps.add(new ExplanationStep.DateGiven(obligation.rule(), given, limitHeldAgainst()));
    approximations.forEach(each -> steps.add(new ExplanationStep.DateReproduced(each)));
    obligation.explanation().steps().stream().skip(1).forEach(steps::add);
    return new Explanation(steps);
  }

  /** Of a limit that is not known the end that decides; empty where neither does. */
  private Optional<LocalDate> limitHeldAgainst() {
    return obligation
        .limitBetween()
        .filter(limit -> verdict != Verdict.UNKNOWN)
        .map(limit -> verdict == Verdict.EARLIER ? limit.first() : limit.last());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateCheck that
        && obligation.equals(that.obligation)
        && given.equals(that.given)
        && verdict == that.verdict
        && approximations.equals(that.approximations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(obligation, given, verdict, approximations);
  }

  @Override
  public String toString() {
    return explanation().headline();
  }
}
