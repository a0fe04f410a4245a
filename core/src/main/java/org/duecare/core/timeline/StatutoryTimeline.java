package org.duecare.core.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.JudgedHistory;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Obligations;
import org.duecare.core.obligation.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * All obligations of one child as of a day, in order of the day by which they are to be met.
 *
 * <p>Immutable and thread-safe.
 */
public final class StatutoryTimeline {

  /** What no day is known of comes last; within a day the more binding rule comes first. */
  private static final Comparator<Placed> IN_TIME =
      (one, other) -> {
        int byDay = Long.compare(one.epochDay(), other.epochDay());
        return byDay != 0 ? byDay : one.layer().compareTo(other.layer());
      };

  private final ReviewTimetable reviews;
  private final List<Obligation> obligations;

  /** These and those whose limits lie outside the span that was asked for. */
  private final List<Obligation> inAnySpan;

  private StatutoryTimeline(
      ReviewTimetable reviews, List<Obligation> obligations, List<Obligation> inAnySpan) {
    this.reviews = reviews;
    this.obligations = obligations;
    this.inAnySpan = inAnySpan;
  }

  /**
   * The timeline of a history.
   *
   * @param history the facts of one child
   * @param asOf the day as of which the outcomes hold, inclusive
   * @param law the rules, bound to a calendar
   * @return the timeline
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public static StatutoryTimeline of(CareHistory history, LocalDate asOf, Obligations law) {
    Objects.requireNonNull(law, "law");
    JudgedHistory judged = law.judge(history, asOf);
    return of(history, asOf, judged, judged.onReviews());
  }

  /**
   * The part of the timeline of a history that is about some duties, without the work for the
   * others.
   *
   * @param history the facts of one child
   * @param asOf the day as of which the outcomes hold, inclusive
   * @param law the rules, bound to a calendar
   * @param duties the duties
   * @return the same as {@link #about} of the whole timeline
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public static StatutoryTimeline of(
      CareHistory history, LocalDate asOf, Obligations law, Set<Duty> duties) {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(duties, "duties");
    JudgedHistory judged = law.judge(history, asOf, duties);
    List<Obligation> onReviews =
        judged.onReviews().stream().filter(each -> duties.contains(each.duty())).toList();
    return of(history, asOf, judged, onReviews);
  }

  private static StatutoryTimeline of(
      CareHistory history, LocalDate asOf, JudgedHistory judged, List<Obligation> onReviews) {
    ReviewTimetable reviews = new ReviewTimetable(history, asOf, judged.onReviews());
    List<Placed> all = new ArrayList<>(onReviews.size() + judged.besides().size());
    onReviews.forEach(each -> all.add(Placed.of(each)));
    judged.besides().forEach(each -> all.add(Placed.of(each)));
    all.sort(IN_TIME);
    List<Obligation> obligations = all.stream().map(Placed::obligation).toList();
    return new StatutoryTimeline(reviews, obligations, obligations);
  }

  /**
   * A timeline, or a part of one, as it was stored.
   *
   * @param reviews the reviews of the child, all of them
   * @param obligations every obligation of the part, in order
   * @param inAnySpan these and those of which the limits lie outside the span that was asked for,
   *     in order
   * @return the timeline
   * @throws IllegalArgumentException if an obligation is as of another day than the reviews, or
   *     lies in the span but not in any
   */
  public static StatutoryTimeline recorded(
      ReviewTimetable reviews, List<Obligation> obligations, List<Obligation> inAnySpan) {
    Objects.requireNonNull(reviews, "reviews");
    List<Obligation> part = ReviewTimetable.allAsOf(reviews.asOf(), obligations);
    List<Obligation> all = ReviewTimetable.allAsOf(reviews.asOf(), inAnySpan);
    if (!new HashSet<>(all).containsAll(part)) {
      throw new IllegalArgumentException(
          "obligations of a span are not among those of any; all of them are needed there");
    }
    return new StatutoryTimeline(reviews, part, all);
  }

  /** An obligation with its place, which is worked out once though it is compared many times. */
  private record Placed(Obligation obligation, long epochDay, Authority layer) {

    static Placed of(Obligation obligation) {
      return new Placed(
          obligation,
          StatutoryTimeline.day(obligation).toEpochDay(),
          StatutoryTimeline.layer(obligation));
    }
  }

  private static LocalDate day(Obligation obligation) {
    return obligation
        .due()
        .map(due -> due.date())
        .or(() -> obligation.limitBetween().map(DateSpan::last))
        .or(obligation::trigger)
        .or(obligation::doneOn)
        .orElse(LocalDate.MAX);
  }

  /** An obligation of which the rule is not known is one under several of the most binding. */
  private static Authority layer(Obligation obligation) {
    return obligation.rule().map(Rule::authority).orElse(Authority.STATUTE);
  }

  /**
   * The facts.
   *
   * @return the history from which the timeline was made
   */
  public CareHistory history() {
    return reviews.history();
  }

  /**
   * The day as of which the outcomes hold.
   *
   * @return the day, inclusive
   */
  public LocalDate asOf() {
    return reviews.asOf();
  }

  /**
   * Every obligation.
   *
   * @return the obligations in order of their limits, immutable, within a day by layer; those of
   *     which neither a limit nor another day is known come last
   */
  public List<Obligation> obligations() {
    return obligations;
  }

  /**
   * Every obligation of this timeline and, where it is the part that is {@link #dueIn due in a
   * span}, those of which the limits lie outside the span, with which it may bind.
   *
   * @return the obligations in order of their limits, immutable; those of the timeline itself where
   *     no span was asked for
   */
  public List<Obligation> inAnySpan() {
    return inAnySpan;
  }

  /**
   * Each thing to be done with every obligation of this timeline that asks for it: the one that
   * binds, because its limit comes first, and the others with their layers. Of the part {@link
   * #dueIn due in a span} it is each thing of which the binding limit lies in the span, with the
   * others wherever their limits lie.
   *
   * @return the requirements in order of their binding limits, immutable; those of which neither a
   *     limit nor another day is known come last
   */
  public List<Requirement> requirements() {
    List<Requirement> all = Requirement.of(inAnySpan);
    return obligations.size() == inAnySpan.size()
        ? all
        : all.stream().filter(each -> obligations.contains(each.binding())).toList();
  }

  /**
   * The obligation that has to be met next: of those not met that still can be, the one with the
   * earliest limit, which may have passed. Where several layers ask for the same, it is the one
   * that binds, unless the facts leave open what became of that one.
   *
   * @return the obligation; empty if there is none
   */
  public Optional<Obligation> next() {
    return obligations.stream()
        .filter(Obligation::isPending)
        .filter(obligation -> obligation.due().isPresent())
        .findFirst();
  }

  /**
   * The part of this timeline in some layers of authority.
   *
   * @param layers the layers
   * @return the obligations of the rules of these layers; an obligation of which the rule is not
   *     known is in none
   */
  public StatutoryTimeline in(Authority... layers) {
    List<Authority> wanted = List.of(Objects.requireNonNull(layers, "layers"));
    return only(obligation -> rule(obligation, rule -> wanted.contains(rule.authority())));
  }

  /**
   * The part of this timeline that is about some duties.
   *
   * @param duties the duties
   * @return the obligations with one of them
   */
  public StatutoryTimeline about(Duty... duties) {
    List<Duty> wanted = List.of(duties);
    return only(obligation -> wanted.contains(obligation.duty()));
  }

  /**
   * The part of this timeline under one rule.
   *
   * @param rule the id of the rule, for example "ENG-REV-1"
   * @return the obligations under any version of it
   */
  public StatutoryTimeline under(String rule) {
    Objects.requireNonNull(rule, "rule");
    return only(obligation -> rule(obligation, it -> it.id().equals(rule)));
  }

  /**
   * The part of this timeline that falls due in a span of days.
   *
   * @param span the days
   * @return the obligations with a known limit in the span; one of them may not be the one that
   *     binds, see {@link #requirements}
   */
  public StatutoryTimeline dueIn(DateSpan span) {
    Objects.requireNonNull(span, "span");
    return new StatutoryTimeline(
        reviews,
        obligations.stream()
            .filter(each -> each.due().filter(due -> span.contains(due.date())).isPresent())
            .toList(),
        inAnySpan);
  }

  private static boolean rule(Obligation obligation, Predicate<Rule> wanted) {
    return obligation.rule().filter(wanted).isPresent();
  }

  private StatutoryTimeline only(Predicate<Obligation> wanted) {
    return new StatutoryTimeline(
        reviews,
        obligations.stream().filter(wanted).toList(),
        inAnySpan.stream().filter(wanted).toList());
  }

  /**
   * The reviews of the child, all of them, whatever part this timeline is.
   *
   * @return the view
   */
  public ReviewTimetable reviews() {
    return reviews;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StatutoryTimeline that
        && reviews.equals(that.reviews)
        && obligations.equals(that.obligations)
        && inAnySpan.equals(that.inAnySpan);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reviews, obligations);
  }

  @Override
  public String toString() {
    int number = obligations.size();
    return "timeline of "
        + number
        + (number == 1 ? " obligation" : " obligations")
        + " as of "
        + asOf();
  }
}
