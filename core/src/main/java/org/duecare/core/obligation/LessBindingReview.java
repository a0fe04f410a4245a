package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.later;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What one rule less binding than those of the chain asks of one review, in the histories that fit
 * the facts. Unlike a statute it is not looked for where it was not in force, and it may be for
 * younger children only, so that it may ask for the review in some of the histories.
 */
final class LessBindingReview {

  private final RuleVersions versions;
  private final CareHistory history;
  private final PossibleLimits limits;
  private @Nullable Rule asking;
  private @Nullable MissingFact undecided;
  private boolean mayNotAsk;

  LessBindingReview(RuleVersions versions, CareHistory history, LimitCounting counting) {
    this.versions = versions;
    this.history = history;
    limits = new PossibleLimits(counting);
  }

  /** Adds the histories in which the review counts from an event on a day, both inclusive. */
  void add(Trigger event, LocalDate first, LocalDate last) {
    long notAsked = daysOf(first, last);
    if (event == versions.trigger()) {
      for (Rule version : versions.all()) {
        LocalDate to = lastDay(version, last);
        LocalDate from = later(first, version.inForceFrom());
        if (!from.isAfter(to)) {
          notAsked -= daysOf(from, to);
          add(version, from, to);
        }
      }
    }
    mayNotAsk |= notAsked > 0;
  }

  private void add(Rule version, LocalDate first, LocalDate last) {
    asking = version;
    if (version.underAge().isPresent() && history.dateOfBirth().isEmpty()) {
      undecided = MissingFact.DATE_OF_BIRTH;
    } else if (version.limit().isEmpty()) {
      undecided = MissingFact.NO_LIMIT_FIXED;
    } else {
      limits.add(version, first, last);
    }
  }

  private LocalDate lastDay(Rule version, LocalDate last) {
    LocalDate to = version.inForceUntil().filter(last::isAfter).orElse(last);
    if (version.underAge().isEmpty()) {
      return to;
    }
    return history
        .birthday(version.underAge().getAsInt())
        .filter(ofAge -> !to.isBefore(ofAge))
        .map(ofAge -> ofAge.minusDays(1))
        .orElse(to);
  }

  private static long daysOf(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** The limits in the histories in which it asks for the review. */
  PossibleLimits limits() {
    return limits;
  }

  /** What it asks for; null where it does not in any history. */
  @Nullable Obligation judge(ReviewJudgement judgement, @Nullable Review review, int sequence) {
    if (asking == null) {
      return null;
    }
    return undecided != null || mayNotAsk
        ? judgement.undecided(asking, undecided, review, sequence)
        : judgement.judge(review, sequence, null);
  }

  /** The same of a first review that is presumed held; null where it does not ask for it. */
  @Nullable Obligation presume(ReviewJudgement judgement) {
    return asking == null
        ? null
        : judgement.undecided(asking, MissingFact.FIRST_REVIEW_PRESUMED, null, 1);
  }
}
