package org.duecare.core.law.local;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;
import org.duecare.core.law.england.CarePlanningRegulations2010;

/**
 * What an English authority may have set for itself about reviews. Each method builds a rule of
 * local policy under the authority's own document, to be laid over the law: it replaces nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class CouncilPolicy {

  private static final RuleBook REGULATIONS = RuleBook.of(CarePlanningRegulations2010.rules());

  private final Instrument document;
  private final LocalDate inForceFrom;

  private CouncilPolicy(Instrument document, LocalDate inForceFrom) {
    this.document = document;
    this.inForceFrom = inForceFrom;
  }

  /**
   * The policy that a document states.
   *
   * @param document the authority's document, by which the rules are cited
   * @param inForceFrom since when it applies, inclusive: to events of that day and later
   * @return the policy
   */
  public static CouncilPolicy of(Instrument document, LocalDate inForceFrom) {
    return new CouncilPolicy(
        Objects.requireNonNull(document, "document"),
        Objects.requireNonNull(inForceFrom, "inForceFrom"));
  }

  /**
   * A first review within so many days of any kind, weekends and bank holidays counted, as "28
   * days" is.
   *
   * @param days how many, 1 or more
   * @return the rule LOCAL-REV-1
   * @throws IllegalArgumentException if there are fewer than 1
   */
  public Rule firstReviewWithinDays(int days) {
    return rule("LOCAL-REV-1", "on the first review")
        .requires(Duty.FIRST_REVIEW)
        .within(new TimeLimit.Days(days))
        .after(Trigger.BECAME_LOOKED_AFTER)
        .build();
  }

  /**
   * Reviews at shorter intervals for young children. The first interval is the law's own of three
   * months and stays it; this is about the later ones.
   *
   * @param months how many calendar months after the review before, 1 or more
   * @param age the age in years, which the child has not reached on the day of the review before, 1
   *     or more
   * @return the rule LOCAL-REV-N, for example for children under five every three months
   * @throws IllegalArgumentException if the months or the age are below 1
   */
  public Rule reviewsEveryMonthsUnderAge(int months, int age) {
    return rule("LOCAL-REV-N", "on reviews of children under " + age)
        .requires(Duty.REVIEW)
        .within(new TimeLimit.Months(months))
        .after(Trigger.PREVIOUS_REVIEW)
        .forChildrenUnder(age)
        .build();
  }

  /**
   * A check of the reviewing officer so many months after each review whose next follows later. No
   * national rule says when it is to be made.
   *
   * @param months how many calendar months, 1 to 5
   * @return the rules LOCAL-MIDWAY-2, after the first review, where its interval is longer, and
   *     LOCAL-MIDWAY-N, after any later one; immutable
   * @throws IllegalArgumentException if there are fewer than 1, if no interval between reviews is
   *     longer, or if the policy began before the regulations that set the intervals
   */
  public List<Rule> midwayCheckAfterMonths(int months) {
    List<Rule> rules =
        midway(
            interval ->
                months < interval ? Optional.of(new TimeLimit.Months(months)) : Optional.empty());
    if (rules.isEmpty()) {
      throw new IllegalArgumentException(
          "midway check not before the next review: after "
              + months
              + " months; fewer months than a statutory interval are allowed");
    }
    return rules;
  }

  /**
   * A check of the reviewing officer at a part of the statutory interval after each review: at 1/2,
   * halfway. No national rule says when it is to be made.
   *
   * @param numerator how many parts of the interval, 1 or more
   * @param denominator into how many parts it is divided, more than the parts taken
   * @return the rules LOCAL-MIDWAY-2, after the first review, and LOCAL-MIDWAY-N, after any later
   *     one; immutable
   * @throws IllegalArgumentException if it is not a part of the interval, or if the policy began
   *     before the regulations that set the intervals
   */
  public List<Rule> midwayCheckAtPart(int numerator, int denominator) {
    return midway(
        interval -> Optional.of(new TimeLimit.PartOfMonths(interval, numerator, denominator)));
  }

  /** The checks in those statutory intervals in which one has a time. */
  private List<Rule> midway(IntFunction<Optional<TimeLimit>> inMonths) {
    List<Rule> rules = new ArrayList<>(2);
    for (String id : List.of("ENG-REV-2", "ENG-REV-N")) {
      Rule review = REGULATIONS.rule(id, inForceFrom);
      int months = ((TimeLimit.Months) review.limit().orElseThrow()).count();
      inMonths.apply(months).ifPresent(limit -> rules.add(midway(review, limit)));
    }
    return List.copyOf(rules);
  }

  private Rule midway(Rule review, TimeLimit limit) {
    return rule(review.id().replace("ENG-REV", "LOCAL-MIDWAY"), "on the midway check")
        .requires(Duty.MIDWAY_CHECK)
        .within(limit)
        .after(review.trigger())
        .build();
  }

  private Rule.Builder rule(String id, String provision) {
    return Rule.builder(id)
        .under(document.provision(provision), Authority.LOCAL_POLICY)
        .inForceFrom(inForceFrom)
        .verified(Verification.PRIMARY_TEXT);
  }
}
