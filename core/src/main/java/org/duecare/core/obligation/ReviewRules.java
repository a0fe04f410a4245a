package org.duecare.core.obligation;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.england.CarePlanningRegulations2010;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a book by which the reviews of a child's case follow each other: of several that
 * count from the same event the most binding, with all its versions.
 *
 * @param care the cycle of a looked-after child, begun by that, or in Scotland by each placement
 * @param others the cycles that stand beside it or in its place, by the event that begins them
 * @param early reviews that events call for before the ordinary time; null where none does
 * @param adjourned the limit for completing an adjourned review, from its first meeting; null where
 *     there is none
 * @param withoutClock reviews of which the law names no day, by the event from which they are owed
 * @param returned the review after a child came back from an adoptive placement; null where there
 *     is none
 * @param moreThan24Hours whether accommodation makes a child looked after only once it has lasted
 *     more than 24 hours
 */
record ReviewRules(
    ReviewCycle care,
    Map<Trigger, ReviewCycle> others,
    @Nullable RuleVersions early,
    @Nullable RuleVersions adjourned,
    Map<Trigger, RuleVersions> withoutClock,
    @Nullable RuleVersions returned,
    boolean moreThan24Hours) {

  /** The events of the cycles beside that of care. */
  private static final List<CycleEvents> CYCLES =
      List.of(
          new CycleEvents(
              Trigger.ADOPTION_AUTHORISED,
              Trigger.REVIEW_WHILE_AUTHORISED,
              Trigger.REVIEW_WHILE_AUTHORISED),
          new CycleEvents(
              Trigger.PLACED_FOR_ADOPTION,
              Trigger.FIRST_REVIEW_OF_ADOPTIVE_PLACEMENT,
              Trigger.REVIEW_OF_ADOPTIVE_PLACEMENT),
          new CycleEvents(
              Trigger.SHORT_BREAKS,
              Trigger.FIRST_REVIEW_OF_SHORT_BREAKS,
              Trigger.REVIEW_OF_SHORT_BREAKS),
          new CycleEvents(
              Trigger.SHORT_TERM_PLACEMENT,
              Trigger.REVIEW_OF_SHORT_TERM_PLACEMENT,
              Trigger.REVIEW_OF_SHORT_TERM_PLACEMENT),
          new CycleEvents(
              Trigger.EMERGENCY_PLACEMENT_CONTINUED,
              Trigger.REVIEW_OF_SHORT_TERM_PLACEMENT,
              Trigger.REVIEW_OF_SHORT_TERM_PLACEMENT));

  /** From what the first, the second and each later review of a cycle counts. */
  private record CycleEvents(Trigger begins, Trigger firstReview, Trigger laterReview) {

    List<Trigger> all() {
      return List.of(begins, firstReview, laterReview);
    }

    /** The cycle by a book; null where it has none. */
    @Nullable ReviewCycle in(RuleBook book) {
      @Nullable RuleVersions first = limited(book, begins);
      if (first == null) {
        return null;
      }
      RuleVersions later = needed(book, laterReview);
      @Nullable RuleVersions second = limited(book, firstReview);
      return new ReviewCycle(first, second == null ? later : second, later);
    }
  }

  private static final Set<Trigger> EVENTS = events();

  private static Set<Trigger> events() {
    Set<Trigger> events =
        EnumSet.of(
            Trigger.BECAME_LOOKED_AFTER,
            Trigger.PLACEMENT_TO_REVIEW,
            Trigger.FIRST_REVIEW,
            Trigger.PREVIOUS_REVIEW,
            Trigger.EARLY_REVIEW_EVENT,
            Trigger.REVIEW_ADJOURNED,
            Trigger.REVIEWS_TO_BE_AGREED,
            Trigger.EMERGENCY_PLACEMENT,
            Trigger.RETURN_FROM_ADOPTIVE_PLACEMENT);
    CYCLES.forEach(cycle -> events.addAll(cycle.all()));
    return Collections.unmodifiableSet(events);
  }

  /**
   * The rules on reviews of a book.
   *
   * @throws IllegalArgumentException if the book lacks one on the first, second or later review, or
   *     one of another cycle of which it has the others, or one that needs a limit has none
   */
  static ReviewRules of(RuleBook book) {
    boolean byPlacement = versions(book, Trigger.PLACEMENT_TO_REVIEW) != null;
    Trigger begins = byPlacement ? Trigger.PLACEMENT_TO_REVIEW : Trigger.BECAME_LOOKED_AFTER;
    Map<Trigger, ReviewCycle> others = new EnumMap<>(Trigger.class);
    for (CycleEvents events : CYCLES) {
      @Nullable ReviewCycle cycle = events.in(book);
      if (cycle != null) {
        others.put(events.begins(), cycle);
      }
    }
    return new ReviewRules(
        new ReviewCycle(
            needed(book, begins),
            needed(book, Trigger.FIRST_REVIEW),
            needed(book, Trigger.PREVIOUS_REVIEW)),
        Collections.unmodifiableMap(others),
        versions(book, Trigger.EARLY_REVIEW_EVENT),
        limited(book, Trigger.REVIEW_ADJOURNED),
        withoutClock(book),
        limited(book, Trigger.RETURN_FROM_ADOPTIVE_PLACEMENT),
        book.rules().stream().anyMatch(Rule::needsMoreThan24Hours));
  }

  private static Map<Trigger, RuleVersions> withoutClock(RuleBook book) {
    Map<Trigger, RuleVersions> found = new EnumMap<>(Trigger.class);
    for (Trigger event : List.of(Trigger.REVIEWS_TO_BE_AGREED, Trigger.EMERGENCY_PLACEMENT)) {
      RuleVersions versions = versions(book, event);
      if (versions != null) {
        found.put(event, versions);
      }
    }
    return Collections.unmodifiableMap(found);
  }

  /** The cycle that an event begins; null where the book has none. */
  @Nullable ReviewCycle begunBy(Trigger event) {
    return others.get(event);
  }

  /**
   * The versions of the rule that says how long short breaks may be; null where the book has none.
   */
  @Nullable RuleVersions shortBreaks() {
    @Nullable ReviewCycle cycle = begunBy(Trigger.SHORT_BREAKS);
    return cycle == null
            || cycle.first().all().stream().allMatch(rule -> rule.shortBreakTerms().isEmpty())
        ? null
        : cycle.first();
  }

  /** Whether, as in Scotland, each placement begins the cycle of care anew. */
  boolean countsFromPlacements() {
    return care.begins() == Trigger.PLACEMENT_TO_REVIEW;
  }

  /** The rule on adjourned reviews, if it applies in a course: it is one of the cycle of care. */
  @Nullable RuleVersions adjournedIn(ReviewCourse course) {
    return course.cycle().begins() == care.begins() ? adjourned : null;
  }

  private static RuleVersions needed(RuleBook book, Trigger trigger) {
    RuleVersions versions = limited(book, trigger);
    if (versions == null) {
      throw new IllegalArgumentException(
          "rule book has no rule on reviews that counts from " + trigger);
    }
    return versions;
  }

  /** Whether a rule asks for a review after one of the events of these rules. */
  static boolean areAbout(Rule rule) {
    return rule.duty().isReview() && EVENTS.contains(rule.trigger());
  }

  /**
   * The rules of a book that ask for a review after the same events as these and are less binding:
   * each with all its versions.
   */
  static List<RuleVersions> lessBinding(RuleBook book) {
    Set<Rule> chosen =
        EVENTS.stream()
            .map(event -> versions(book, event))
            .filter(Objects::nonNull)
            .flatMap(versions -> versions.all().stream())
            .collect(Collectors.toSet());
    return book.rules().stream()
        .filter(rule -> areAbout(rule) && !chosen.contains(rule))
        .collect(Collectors.groupingBy(Rule::id, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(RuleVersions::new)
        .toList();
  }

  private static @Nullable RuleVersions limited(RuleBook book, Trigger trigger) {
    RuleVersions versions = versions(book, trigger);
    for (Rule rule : versions == null ? List.<Rule>of() : versions.all()) {
      if (rule.limit().isEmpty()) {
        throw new IllegalArgumentException(
            "rule " + rule.id() + " has no time limit: a rule on reviews needs one");
      }
    }
    return versions;
  }

  private static @Nullable RuleVersions versions(RuleBook book, Trigger trigger) {
    List<Rule> rules =
        book.rules().stream().filter(rule -> rule.trigger() == trigger && areAbout(rule)).toList();
    return rules.stream()
        .map(Rule::authority)
        .min(Comparator.naturalOrder())
        .map(
            mostBinding ->
                new RuleVersions(
                    rules.stream().filter(rule -> rule.authority() == mostBinding).toList()))
        .orElse(null);
  }

  /**
   * The provision that may call for a review before accommodation is withdrawn: in England ground
   * (e) of regulation 33(3), elsewhere the one on early reviews; null where there is none.
   */
  @Nullable Citation withdrawalOfAccommodation() {
    if (early == null || countsFromPlacements()) {
      return null;
    }
    Citation england = CarePlanningRegulations2010.withdrawalOfAccommodation();
    Citation provision = early.all().get(0).citation();
    return provision.instrument().equals(england.instrument()) ? england : provision;
  }
}
